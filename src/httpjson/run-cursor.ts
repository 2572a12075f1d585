import { IngestError } from '../core/errors.ts';
import { type JsonObject, type JsonValue, own } from '../core/json.ts';
import type { FunctionTable } from '../gotemplate/evaluator.ts';
import type { OnSkipped } from './apply-transforms.ts';
import type { CursorField } from './config.ts';
import { define } from './draft-value.ts';
import { evaluateValue } from './evaluate-value.ts';
import type { DetachableEvent } from './raw-event.ts';
import { cursorData, type History, type SeenCursor } from './run-context.ts';

/**
 * The cursor after a page. It is worked out when it is first asked for, from the events of its page and, for fields that
 * none of them has, from the cursor before.
 */
export class PageCursor {
  #value: JsonObject | undefined;
  #workOut: (() => JsonObject) | undefined;

  constructor(workOut: () => JsonObject) {
    this.#workOut = workOut;
  }

  /** @throws IngestError JC_BUG if the events are gone by now */
  get(): JsonObject {
    if (this.#value === undefined) {
      if (!this.#workOut)
        throw new IngestError('JC_BUG', 'The cursor of a page was asked for after the page was released.');
      this.#value = this.#workOut();
      this.#workOut = undefined;
    }
    return this.#value;
  }

  /** Works it out unless it is lost: what it is made from is not kept for longer. */
  settle(): void {
    if (this.#workOut) this.get();
  }

  /** For whoever takes the events away and knows that nobody will ask. */
  lose(): void {
    this.#workOut = undefined;
  }
}

export interface RunCursorOptions {
  readonly fields: readonly CursorField[];
  readonly functions: FunctionTable;
  readonly onSkipped: OnSkipped;
}

/** The cursor of a run as it moves from page to page. */
export class RunCursor {
  readonly #start: JsonObject;
  readonly #options: RunCursorOptions;
  readonly #moving: ReadonlySet<string>;
  #before: PageCursor;
  #present: PageCursor;
  /** Whether a template has looked at what moves: then it will do so again. */
  #isSeen = false;

  constructor(start: JsonObject, options: RunCursorOptions) {
    this.#start = start;
    this.#options = options;
    this.#moving = new Set(options.fields.map(({ name }) => name));
    this.#present = new PageCursor(() => start);
    this.#before = this.#present;
  }

  /** After the last page. */
  get present(): PageCursor {
    return this.#present;
  }

  /** Moves it on by the events of a page. */
  advance(events: readonly DetachableEvent[], history: History): void {
    // Whoever releases no page and asks for no cursor must not keep all events of the run: each waits for the one before.
    this.#before.settle();
    this.#before = this.#present;
    this.#present = new PageCursor(this.#after(this.#present, events, history));
  }

  /** As templates see it now. */
  seen(): SeenCursor {
    return this.#seenAs(() => this.#present.get());
  }

  /** As templates see it in the middle of a page. */
  seenAfter(events: readonly DetachableEvent[], history: () => History): SeenCursor {
    const before = this.#present;
    return this.#seenAs(() => this.#after(before, events, history())());
  }

  /** Before the events of a page go. */
  letGo(cursor: PageCursor): void {
    if (this.#isSeen) cursor.settle();
    else cursor.lose();
  }

  /**
   * It is the one that evaluating each field after each event would give, found from the end of the page, so that as a
   * rule only the last event is parsed. The cursor before is asked only if some field has no value on the page.
   */
  #after(before: PageCursor, events: readonly DetachableEvent[], history: History): () => JsonObject {
    return () => {
      const changed: { [name: string]: JsonValue } = { ...this.#start };
      for (const field of this.#options.fields) {
        const value = this.#latest(field, events, history) ?? own(before.get(), field.name);
        if (value !== undefined) define(changed, field.name, value);
      }
      return changed;
    };
  }

  #latest(field: CursorField, events: readonly DetachableEvent[], history: History): string | undefined {
    const { functions, onSkipped } = this.#options;
    for (let index = events.length - 1; index >= 0; index -= 1) {
      const data = cursorData({ ...history, lastEvent: events[index] });
      const rendered = evaluateValue(field.value, data, functions);
      if (rendered.kind === 'text') return rendered.text;
      // As a rule an event merely lacks the value, which is why Filebeat is silent about it unless it is told otherwise.
      if (rendered.kind === 'failed' && !field.doNotLogFailure) onSkipped(`cursor.${field.name}`, rendered.reason);
      if (!field.ignoreEmptyValue) return '';
    }
    return undefined;
  }

  #seenAs(now: () => JsonObject): SeenCursor {
    return {
      start: this.#start,
      moves: (name) => this.#moving.has(name),
      now: () => {
        this.#isSeen = true;
        return now();
      },
    };
  }
}
