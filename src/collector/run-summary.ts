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
  alreadyThere: 0,
  rejected: 0,
  pages: 0,
  issues: {},
  byService: {},
  byOutcome: {},
  byCategory: {},
  uncategorised: {},
};

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

/** Counts the facts of the documents that a page brought. */
export function countFacts(
  all: readonly EventFacts[],
): Pick<RunSummary, 'issues' | 'byService' | 'byOutcome' | 'byCategory' | 'uncategorised'> {
  const issues = new Map<string, number>();
  const byService = new Map<string, number>();
  const byOutcome = new Map<string, number>();
  const byCategory = new Map<string, number>();
  const uncategorised = new Map<string, number>();
  for (const facts of all) {
    increment(byService, facts.service);
    if (facts.outcome !== undefined) increment(byOutcome, facts.outcome);
    for (const category of facts.categories ?? []) increment(byCategory, category);
    if (facts.categories?.length === 0) increment(uncategorised, facts.eventType);
    for (const issue of facts.issues) increment(issues, issue);
  }
  return {
    issues: Object.fromEntries(issues),
    byService: Object.fromEntries(byService),
    byOutcome: Object.fromEntries(byOutcome),
    byCategory: Object.fromEntries(byCategory),
    uncategorised: Object.fromEntries(uncategorised),
  };
}

function increment(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function addCounts(left: Counts, right: Counts): Counts {
  const sum = new Map(Object.entries(left));
  for (const [name, count] of Object.entries(right)) sum.set(name, (sum.get(name) ?? 0) + count);
  return Object.fromEntries(sum);
}
