import { IngestError } from '../core/errors.ts';
import type { Evaluator, Finding, Seen } from '../rules/finding.ts';
import type { Rule, RuleStream } from '../rules/rule.ts';
import { neededBy } from '../rules/selection.ts';
import { streamFields } from '../rules/stream-fields.ts';
import { createEvaluator } from './create-evaluator.ts';
import { Memory, type SavedMemory } from './memory.ts';
import type { Indicators, Surroundings } from './parts.ts';
import { indexedFields, requiredValues } from './required-values.ts';
import { Views } from './views.ts';

export interface RuleRunOptions {
  readonly indicators?: Indicators;
  /** What another run remembered, by the name of the rule. */
  readonly saved?: Readonly<Record<string, SavedMemory>>;
  /** The members of documents that findings tell. */
  readonly told?: readonly string[];
  /** How findings name the rules; unless given, by their IDs. Rules with other numbers run beside each other. */
  readonly names?: (rule: Rule, place: number) => string;
}

/** Looks at one document only where it may matter: by the values that the condition of a rule asks for. */
interface Index {
  readonly field: string;
  readonly values: () => readonly string[];
  readonly byValue: Map<string, Family[]>;
}

/** Rules with the same conditions, such as a rule and the same with other numbers. */
interface Family {
  readonly rule: Rule;
  readonly fits: () => boolean;
  readonly members: Evaluator[];
}

/** Rules that look at the same documents, which come in the order of time. */
export class RuleRun {
  readonly #views: Views;
  readonly #memories = new Map<string, Memory>();
  readonly #always: Readonly<Record<RuleStream, Family[]>> = { events: [], users: [], collector: [] };
  readonly #indexes: Readonly<Record<RuleStream, Index[]>>;
  readonly #families: Family[] = [];
  readonly #waiting: Evaluator[] = [];
  /** Rules that look at users, although they are about events. */
  readonly #ofUsers: Evaluator[] = [];

  /** @throws IngestError JC_RULE_INVALID if a rule names a field that its stream does not have, or one of another kind */
  constructor(rules: readonly Rule[], { indicators = () => false, saved = {}, names, told }: RuleRunOptions = {}) {
    this.#views = new Views(told);
    const index = (stream: RuleStream): Index[] =>
      indexedFields
        .filter((field) => streamFields[stream](field) !== undefined)
        .map((field) => ({ field, values: this.#views.of(stream).texts(field), byValue: new Map() }));
    this.#indexes = { events: index('events'), users: index('users'), collector: index('collector') };
    for (const [place, rule] of rules.entries()) {
      const name = names?.(rule, place) ?? rule.id;
      const memory = new Memory(saved[name]);
      this.#memories.set(name, memory);
      this.#add(rule, evaluatorOf({ ...rule, id: name }, { views: this.#views, memory, indicators }));
    }
  }

  see(seen: Seen): readonly Finding[] {
    const found: Finding[] = [];
    for (const waiting of this.#waiting) for (const one of waiting.quietUntil(seen.at)) found.push(one);
    this.#views.open(seen);
    const ask = ({ fits, members }: Family): void => {
      if (fits()) for (const member of members) for (const one of member.see(seen)) found.push(one);
    };
    if (seen.stream === 'users') for (const one of this.#ofUsers) one.see(seen);
    for (const family of this.#always[seen.stream]) ask(family);
    for (const { values, byValue } of this.#indexes[seen.stream]) {
      if (byValue.size === 0) continue;
      const own = values();
      const [only] = own;
      const asked =
        own.length === 1 ? byValue.get(only as string) : new Set(own.flatMap((one) => byValue.get(one) ?? []));
      for (const family of asked ?? []) ask(family);
    }
    return found;
  }

  /** Nothing more happened until then. */
  quietUntil(at: number): readonly Finding[] {
    return this.#waiting.flatMap((evaluator) => evaluator.quietUntil(at));
  }

  /** What rules had to forget because their memory is bounded. */
  forgotten(): ReadonlyMap<string, number> {
    return new Map([...this.#memories].flatMap(([name, { forgotten }]) => (forgotten > 0 ? [[name, forgotten]] : [])));
  }

  save(): Readonly<Record<string, SavedMemory>> {
    return Object.fromEntries([...this.#memories].map(([name, memory]) => [name, memory.save()]));
  }

  #add(rule: Rule, evaluator: Evaluator): void {
    if (rule.kind === 'health' && rule.silence !== undefined) this.#waiting.push(evaluator);
    if (rule.kind === 'state') this.#ofUsers.push(evaluator);
    const last = this.#families.at(-1);
    if (last !== undefined && last.rule.where === rule.where && last.rule.unless === rule.unless) {
      last.members.push(evaluator);
      return;
    }
    const fits = this.#views.of(rule.stream).holds(rule.where.query);
    const family: Family = { rule, fits, members: [evaluator] };
    this.#families.push(family);
    for (const { field, byValue } of this.#indexes[rule.stream]) {
      const values = requiredValues(neededBy(rule), field);
      if (values === undefined) continue;
      for (const value of values) byValue.set(value, [...(byValue.get(value) ?? []), family]);
      return;
    }
    this.#always[rule.stream].push(family);
  }
}

/** Nobody has to check rules before they run, so the message names the rule. */
function evaluatorOf(rule: Rule, surroundings: Surroundings): Evaluator {
  try {
    return createEvaluator(rule, surroundings);
  } catch (error) {
    if (!(error instanceof IngestError) || error.code !== 'JC_KQL_FIELD') throw error;
    throw new IngestError('JC_RULE_INVALID', `${rule.file}: ${error.message}`, { cause: error });
  }
}
