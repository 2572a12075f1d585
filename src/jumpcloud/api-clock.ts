import type { Clock } from '../core/clock.ts';
import type { HttpClient } from '../transport/client.ts';
import { parseHttpDate } from '../transport/http-date.ts';
import type { HttpResponse } from '../transport/message.ts';

/** A difference of no more than this is nobody's concern: headers have whole seconds, and answers take their time. */
export const toleratedOffsetMs = 30_000;

/** The median of so many headers is believed, and of no fewer than the second: one may be old although nothing says so. */
const several = 5;
const fewest = 3;
/** An answer that took longer does not tell the time. */
const slowestAnswerMs = 10_000;
/** Events that are newer than the API's clock, and as old as this by the machine's, show that the API's is not right. */
const newestEventsMs = 3_600_000;

export interface ApiClockOptions {
  /** The machine's own. */
  readonly base: Clock;
  /** Answers of other hosts say nothing: those of a token server, for example. */
  readonly origin: string;
  /** If no answer has come for this long by the machine's clock, or one comes from its future, it is asked anew. */
  readonly staleAfterMs: number;
  /** Sends any request to the API; whatever it answers is good. Never throws. */
  readonly probe: (signal: AbortSignal | undefined) => Promise<void>;
  /** Whether the API has events of a time; false if it does not say. Never throws. */
  readonly hasEvents: (from: number, to: number, signal: AbortSignal | undefined) => Promise<boolean>;
  /** Told of each correction: how far the API is ahead, 0 if this machine's clock is good enough. */
  readonly onChange: (offsetMs: number) => void;
}

interface Sample {
  readonly offset: number;
  /** By the machine's clock. */
  readonly at: number;
}

/**
 * The API's clock, learned from the Date headers of its answers. It goes by the machine's until several of them say that
 * this one is wrong. A correction is made only by `sync`, so that the time does not jump while it is in use.
 */
export class ApiClock implements Clock {
  readonly #options: ApiClockOptions;
  #samples: readonly Sample[] = [];
  #offset = 0;
  /** An offset that the API's own answers contradict: something on the way writes the header. */
  #doubted: number | undefined;

  constructor(options: ApiClockOptions) {
    this.#options = options;
  }

  now(): number {
    return this.#options.base.now() + this.#offset;
  }

  /** How far the API is ahead by its last answers, and by how much this clock corrects; undefined before the first answer. */
  reading(): { readonly offsetMs: number; readonly correctionMs: number } | undefined {
    if (this.#samples.length === 0) return undefined;
    const offsetMs = Math.round(median(this.#samples.map((sample) => sample.offset)));
    return { offsetMs, correctionMs: this.#offset };
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return this.#options.base.sleep(milliseconds, signal);
  }

  /** A client whose answers are listened to. */
  listening(http: HttpClient): HttpClient {
    const { base, origin } = this.#options;
    return {
      send: async (request, options) => {
        const before = base.now();
        const response = await http.send(request, options);
        const sample = new URL(request.url).origin === origin ? sampleOf(response, before, base.now()) : undefined;
        if (sample) this.#samples = [...this.#samples, sample].slice(-several);
        return response;
      },
      close: () => http.close(),
    };
  }

  /** Makes the correction that the answers so far, and if they are in doubt some more, say is needed. @returns whether it did */
  async sync(signal?: AbortSignal): Promise<boolean> {
    const { probe } = this.#options;
    if (await this.#isContradicted(this.#offset, signal)) {
      this.doubt();
      return true;
    }
    if (!this.#isFresh()) await probe(signal);
    const newest = this.#samples.at(-1);
    if (!newest || !this.#isNews(newest.offset)) return false;
    // What was heard before the clock changed would outvote the change.
    this.#samples = [newest];
    for (let asked = 1; asked < several && !signal?.aborted; asked += 1) await probe(signal);
    const offset = median(this.#samples.map((sample) => sample.offset));
    if (this.#samples.length < fewest || !this.#isNews(offset)) return false;
    const isWrong = await this.#isContradicted(offset, signal);
    this.#doubted = isWrong ? offset : undefined;
    return this.#correct(Math.abs(offset) > toleratedOffsetMs && !isWrong ? Math.round(offset) : 0);
  }

  /** A header that is behind would keep the newest events back, and nothing would be refused: so the events are asked. */
  async #isContradicted(offset: number, signal: AbortSignal | undefined): Promise<boolean> {
    if (offset >= -toleratedOffsetMs) return false;
    const now = this.#options.base.now();
    const from = Math.max(now + offset + toleratedOffsetMs, now - newestEventsMs);
    return from < now && (await this.#options.hasEvents(from, now, signal));
  }

  /** The API has refused a time that is right by this clock: goes by the machine's clock, or if that was it, by the API's. */
  doubt(): void {
    if (this.#offset === 0) this.#doubted = undefined;
    else {
      this.#doubted = this.#offset;
      this.#correct(0);
    }
  }

  #correct(offset: number): boolean {
    const changes = offset !== this.#offset;
    this.#offset = offset;
    if (changes) this.#options.onChange(offset);
    return changes;
  }

  #isFresh(): boolean {
    const newest = this.#samples.at(-1);
    if (!newest) return false;
    const age = this.#options.base.now() - newest.at;
    return age >= 0 && age <= this.#options.staleAfterMs;
  }

  #isNews(offset: number): boolean {
    const differs = (from: number): boolean => Math.abs(offset - from) > toleratedOffsetMs;
    return differs(this.#offset) && (this.#doubted === undefined || differs(this.#doubted));
  }
}

/** @returns undefined if the answer does not tell the API's time of now */
function sampleOf({ status, headers }: HttpResponse, before: number, after: number): Sample | undefined {
  // A gateway speaks for itself; an answer with an age was kept somewhere.
  if (status >= 500 || headers.age !== undefined) return undefined;
  const date = parseHttpDate(headers.date);
  const took = after - before;
  if (date === undefined || took < 0 || took > slowestAnswerMs) return undefined;
  // The header has whole seconds. What is cut off stays so: a clock that is behind by that asks for no future.
  return { offset: date - (before + after) / 2, at: after };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
