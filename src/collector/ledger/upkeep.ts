/** How far back the API shows events, as an answer of it has taught. */
export interface LearnedRetention {
  /** Milliseconds. */
  readonly span: number;
  /** `refused`: it said that the license covers no more. `absent`: it shows nothing of what it had shown before that. */
  readonly by: 'refused' | 'absent';
  readonly learnedAt: number;
}

/** What the ledger knows about its own work. */
export interface Upkeep {
  /** When all slices were last counted with one request. */
  readonly recountedAt: number | undefined;
  /** Not before this is that tried again. */
  readonly nextRecount: number | undefined;
  /** Undefined as long as the API shows all that the ledger claims. */
  readonly retention: LearnedRetention | undefined;
  /** Requests that may be spent on looking events up by their ids. */
  readonly credit: number;
}

export const noUpkeep: Upkeep = { recountedAt: undefined, nextRecount: undefined, retention: undefined, credit: 0 };

/** From which time on the API shows events; -Infinity if nothing has been missed yet. */
export function shownFrom({ retention }: Pick<Upkeep, 'retention'>, now: number): number {
  return retention === undefined ? Number.NEGATIVE_INFINITY : now - retention.span;
}
