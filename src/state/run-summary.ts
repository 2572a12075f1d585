/** How many, by name. */
export type Counts = Readonly<Record<string, number>>;

/** What became of the events of a run, or of all runs so far. A plain value: it is saved in the checkpoint. */
export interface RunSummary {
  /** Events received, those read again included. */
  readonly fetched: number;
  /** Dropped because they had been settled before. */
  readonly repeated: number;
  /** Confirmed as new by the sink. */
  readonly stored: number;
  /** Of those, events that were known by id with another content: they stand beside the first ones. */
  readonly changed: number;
  /** The sink had them already. */
  readonly alreadyThere: number;
  /** In the dead-letter file. */
  readonly rejected: number;
  readonly pages: number;
  /** What the mapper noted on documents, by code. */
  readonly issues: Counts;
  readonly byService: Counts;
  readonly byOutcome: Counts;
  readonly byCategory: Counts;
  /** Event types that no category is known for. */
  readonly uncategorised: Counts;
}

export const emptySummary: RunSummary = {
  fetched: 0,
  repeated: 0,
  stored: 0,
  changed: 0,
  alreadyThere: 0,
  rejected: 0,
  pages: 0,
  issues: {},
  byService: {},
  byOutcome: {},
  byCategory: {},
  uncategorised: {},
};

/** What a log line shows of a summary. */
export function inBrief({ fetched, stored, changed, repeated, alreadyThere, rejected }: RunSummary) {
  return { fetched, stored, changed, repeated, alreadyThere, rejected };
}

/** What is counted of one document. Outcome and categories are known only where this program maps. */
export interface EventFacts {
  readonly service: string;
  readonly eventType: string;
  readonly outcome: string | undefined;
  readonly categories: readonly string[] | undefined;
  readonly issues: readonly string[];
}

/** The sum of two summaries. */
export function addSummaries(left: RunSummary, right: RunSummary): RunSummary {
  return {
    fetched: left.fetched + right.fetched,
    repeated: left.repeated + right.repeated,
    stored: left.stored + right.stored,
    changed: left.changed + right.changed,
    alreadyThere: left.alreadyThere + right.alreadyThere,
    rejected: left.rejected + right.rejected,
    pages: left.pages + right.pages,
    issues: addCounts(left.issues, right.issues),
    byService: addCounts(left.byService, right.byService),
    byOutcome: addCounts(left.byOutcome, right.byOutcome),
    byCategory: addCounts(left.byCategory, right.byCategory),
    uncategorised: addCounts(left.uncategorised, right.uncategorised),
  };
}

/** The part of a summary that is about what documents say. */
export type FactCounts = Pick<RunSummary, 'issues' | 'byService' | 'byOutcome' | 'byCategory' | 'uncategorised'>;

/** Counts the facts of the documents that a page brings. */
export class FactTally {
  readonly #issues = new Map<string, number>();
  readonly #byService = new Map<string, number>();
  readonly #byOutcome = new Map<string, number>();
  readonly #byCategory = new Map<string, number>();
  readonly #uncategorised = new Map<string, number>();

  add({ service, eventType, outcome, categories, issues }: EventFacts): void {
    increment(this.#byService, service);
    if (outcome !== undefined) increment(this.#byOutcome, outcome);
    for (const category of categories ?? []) increment(this.#byCategory, category);
    if (categories?.length === 0) increment(this.#uncategorised, eventType);
    for (const issue of issues) increment(this.#issues, issue);
  }

  counts(): FactCounts {
    return {
      issues: Object.fromEntries(this.#issues),
      byService: Object.fromEntries(this.#byService),
      byOutcome: Object.fromEntries(this.#byOutcome),
      byCategory: Object.fromEntries(this.#byCategory),
      uncategorised: Object.fromEntries(this.#uncategorised),
    };
  }
}

/** Adds one to the count of a name. */
export function increment(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** How often each name comes. */
export function countNames(names: Iterable<string>): Counts {
  const counts = new Map<string, number>();
  for (const name of names) increment(counts, name);
  return Object.fromEntries(counts);
}

/** The sums, by name. */
export function addCounts(left: Counts, right: Counts): Counts {
  const sum = new Map(Object.entries(left));
  for (const [name, count] of Object.entries(right)) sum.set(name, (sum.get(name) ?? 0) + count);
  return Object.fromEntries(sum);
}
