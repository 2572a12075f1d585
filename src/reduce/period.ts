import { day } from '../core/duration.ts';
import { IngestError } from '../core/errors.ts';
import { type PanelRange, rangeOf } from '../panels/panel-data.ts';

/** More than any directory has seen; each costs memory. */
const mostDays = 10_000;

/**
 * The time that documents span, while it is still growing. Nobody knows at the first document how wide the bars will be;
 * so they begin narrow and are widened as the period grows. Each width is a multiple of the one before.
 */
export class Period {
  private readonly from: number | undefined;
  private readonly to: number | undefined;
  private first = Number.POSITIVE_INFINITY;
  private last = Number.NEGATIVE_INFINITY;
  private readonly days = new Set<number>();
  private currentWidth: number;

  /** @param from the first millisecond to look at; @param to the first one after; undefined for all there is */
  constructor(from?: number, to?: number) {
    this.from = from;
    this.to = to;
    this.currentWidth = from !== undefined && to !== undefined ? rangeOf(from, to).interval : rangeOf(0, 1).interval;
  }

  /** How wide the cells are at present. */
  get width(): number {
    return this.currentWidth;
  }

  /**
   * @returns whether the time counts
   * @throws IngestError JC_USAGE if the times are so many different days that they cannot be right
   */
  take(time: number): boolean {
    if (time < (this.from ?? Number.NEGATIVE_INFINITY) || time >= (this.to ?? Number.POSITIVE_INFINITY)) return false;
    if (time >= this.first && time <= this.last) {
      if (this.last - this.first > mostDays * day) this.noteDay(time);
      return true;
    }
    this.first = Math.min(this.first, time);
    this.last = Math.max(this.last, time);
    this.noteDay(time);
    if (this.from !== undefined && this.to !== undefined) return true;
    const { interval } = rangeOf(this.from ?? this.first, this.to ?? this.last + 1);
    // Bars wider than a day are not multiples of each other; they are put together at the end.
    this.currentWidth = Math.max(this.currentWidth, Math.min(interval, day));
    return true;
  }

  /** Undefined if no document was in it. */
  get range(): PanelRange | undefined {
    if (this.first > this.last) return undefined;
    return rangeOf(this.from ?? this.first, this.to ?? this.last + 1);
  }

  private noteDay(time: number): void {
    this.days.add(Math.floor(time / day));
    if (this.days.size > mostDays)
      throw new IngestError('JC_USAGE', `The documents are of more than ${mostDays} different days`, {
        advice: 'Some of their times are wrong. Choose a range with --from and --to.',
      });
  }
}
