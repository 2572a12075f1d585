import { day } from '../core/duration.ts';
import type { Finding, Seen } from '../rules/finding.ts';
import type { Rule } from '../rules/rule.ts';
import { type Setting, settingsOf } from '../rules/settings.ts';
import type { Indicators } from './parts.ts';
import type { Span } from './read-elasticsearch.ts';
import { RuleRun } from './rule-run.ts';
import { Tally, type Verdict } from './tally.ts';

/** A rule with one other number. */
interface Variant {
  readonly of: string;
  readonly setting: Setting;
  readonly value: number;
  readonly tally: Tally;
}

/** What a rule would have found. */
export interface RuleResult {
  readonly rule: Rule;
  readonly tally: Tally;
  readonly verdict: Verdict;
  /** The same with other numbers. */
  readonly compared: readonly {
    readonly key: string;
    readonly unit: Setting['unit'];
    readonly value: number;
    readonly findings: number;
  }[];
  /** Documents and keys that it had to forget, so that it may have found too little. */
  readonly forgotten: number;
  /** What the rule looks at, if there is none of it: then it can find nothing. */
  readonly lacks: Rule['stream'] | 'indicators' | 'days' | undefined;
}

export interface TimeMachineOptions {
  readonly indicators?: Indicators | undefined;
  /** What is found before is not told: those documents only say how users were. */
  readonly from?: number | undefined;
  /** So many findings of each rule are told, the first ones. */
  readonly listed?: number | undefined;
}

/** Runs rules over documents of the past, and beside each the same rule with other numbers. */
export class TimeMachine {
  readonly #rules: readonly Rule[];
  readonly #run: RuleRun;
  readonly #tallies = new Map<string, Tally>();
  readonly #variants: readonly Variant[];
  readonly #from: number;
  readonly #streams = new Set<Rule['stream']>();
  readonly #isHunted: boolean;
  documents = 0;
  first: number | undefined;
  last: number | undefined;

  /** @throws IngestError JC_KQL_FIELD if a condition does not fit the fields */
  constructor(
    rules: readonly Rule[],
    { indicators, from = Number.NEGATIVE_INFINITY, listed }: TimeMachineOptions = {},
  ) {
    this.#rules = rules;
    this.#from = from;
    this.#isHunted = indicators !== undefined;
    this.#variants = rules.flatMap(variantsOf);
    // A rule and its variants stand together: the run asks their conditions once.
    const all = rules.flatMap((rule) => [
      { name: rule.id, rule, tally: new Tally(listed) },
      ...this.#variants
        .filter(({ of }) => of === rule.id)
        .map(({ of, setting, value, tally }) => {
          return { name: `${of} ${setting.key}=${value}`, rule: setting.with(value), tally };
        }),
    ]);
    for (const { name, tally } of all) this.#tallies.set(name, tally);
    this.#run = new RuleRun(
      all.map(({ rule }) => rule),
      { ...(indicators ? { indicators } : {}), told: ['message'], names: (_, place) => all[place]?.name ?? '' },
    );
  }

  see(seen: Seen): void {
    this.#streams.add(seen.stream);
    if (seen.at >= this.#from) {
      this.documents += 1;
      this.first ??= seen.at;
      this.last = seen.at;
    }
    this.#tell(this.#run.see(seen));
  }

  /** For a source that leaves out what matters to no rule. @param whole what there was with it */
  end({ documents, first, last, streams }: Span): void {
    for (const stream of streams) this.#streams.add(stream);
    Object.assign(this, { documents, first, last });
    if (last !== undefined) this.#tell(this.#run.quietUntil(last));
  }

  /** How many days the documents span, at least one. */
  get days(): number {
    return this.first === undefined || this.last === undefined
      ? 0
      : Math.max(1, Math.ceil((this.last - this.first) / day));
  }

  #tell(findings: readonly Finding[]): void {
    for (const finding of findings) if (finding.at >= this.#from) this.#tallies.get(finding.rule)?.add(finding);
  }

  results(): readonly RuleResult[] {
    const forgotten = this.#run.forgotten();
    return this.#rules.map((rule) => {
      const tally = this.#tallies.get(rule.id) as Tally;
      const compared = this.#variants
        .filter(({ of }) => of === rule.id)
        .map(({ setting: { key, unit }, value, tally: { findings } }) => ({ key, unit, value, findings }));
      const verdict = tally.verdict(this.days);
      return { rule, tally, verdict, compared, forgotten: forgotten.get(rule.id) ?? 0, lacks: this.#lackOf(rule) };
    });
  }

  #lackOf(rule: Rule): RuleResult['lacks'] {
    if (rule.kind === 'indicator' && !this.#isHunted) return 'indicators';
    const lack = [...streamsOf([rule])].find((stream) => !this.#streams.has(stream));
    if (lack !== undefined || rule.kind !== 'new_terms') return lack;
    // All of it went into learning what is usual.
    return (this.last ?? 0) - (this.first ?? 0) <= rule.learn ? 'days' : undefined;
  }
}

/** The numbers that the rule's author expects people to set, each halved and doubled; small counts one less and one more, but no count of one. */
function variantsOf(rule: Rule): readonly Variant[] {
  const keys = new Set(rule.tune.map(({ key }) => key));
  return settingsOf(rule)
    .filter(({ key }) => keys.has(key))
    .flatMap((setting) => neighbors(setting).map((value) => ({ of: rule.id, setting, value, tally: new Tally(0) })));
}

function neighbors({ unit, value }: Setting): readonly number[] {
  if (unit !== 'count') return value === 0 ? [] : [value / 2, value * 2];
  const near = value < 4 ? [value - 1, value + 1] : [Math.ceil(value / 2), value * 2];
  // A count of one is found so often that nobody would choose it.
  return near.filter((one) => one >= 2);
}

/** Which data streams rules look at. */
export function streamsOf(rules: readonly Rule[]): ReadonlySet<Rule['stream']> {
  return new Set(rules.flatMap(({ kind, stream }) => (kind === 'state' ? [stream, 'users' as const] : [stream])));
}
