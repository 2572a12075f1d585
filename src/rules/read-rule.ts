import { basename } from 'node:path';
import { day } from '../core/duration.ts';
import { IngestError } from '../core/errors.ts';
import { isJsonObject, type JsonObject } from '../core/json.ts';
import { type Names, readKql } from '../kql/names.ts';
import { oneOf, type Settings } from '../readers/readers.ts';
import type { KeyPath } from '../readers/yaml.ts';
import type { NamedConditions } from './language.ts';
import type { SourceFile } from './read-file.ts';
import type { Condition, Exception, Rule, RuleHead, RuleKind, RuleStream, Step } from './rule.ts';
import { ruleShapes } from './shapes.ts';

const kinds = Object.keys(ruleShapes) as RuleKind[];
const kindReader = oneOf(kinds);

/** What rules may call by name. */
export interface RuleNames {
  readonly conditions: NamedConditions;
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

type Raw = { readonly [Kind in RuleKind]: Settings<(typeof ruleShapes)[Kind]> }[RuleKind];

/** The rule of a file; undefined after noting problems in the source. */
export function readRule(source: SourceFile, names: RuleNames): Rule | undefined {
  const { value, problems } = source;
  if (problems.length > 0) return undefined;
  if (!isJsonObject(value)) source.problem([], 'expected a map with the keys of a rule');
  else {
    const raw = readShape(value, source);
    checkOrder(value, raw?.kind, source);
    if (raw !== undefined && source.problems.length === 0) {
      const rule = new RuleMaker(source, raw, names).make();
      if (source.problems.length === 0) return rule;
    }
  }
  return undefined;
}

function readShape(value: JsonObject, source: SourceFile): Raw | undefined {
  const kind = value.kind === undefined ? undefined : kindReader(value.kind, ['kind'], source);
  if (value.kind === undefined)
    source.problem(['kind'], `the setting "kind" is missing; it is one of ${kinds.join(', ')}`);
  return kind && (ruleShapes[kind](value, [], source) as Raw | undefined);
}

/** Whoever reads many rules finds everything in its place. */
function checkOrder(value: JsonObject, kind: RuleKind | undefined, source: SourceFile): void {
  if (kind === undefined) return;
  const order = Object.keys(ruleShapes[kind].schema.properties as JsonObject);
  const places = Object.keys(value).filter((key) => order.includes(key));
  const late = places.find(
    (key, index) => index > 0 && order.indexOf(places[index - 1] as string) > order.indexOf(key),
  );
  if (late === undefined) return;
  const next = places.find((key) => order.indexOf(key) > order.indexOf(late)) as string;
  source.problem([late], `"${late}" must come before "${next}"; the order is ${order.join(', ')}`);
}

class RuleMaker {
  readonly #source: SourceFile;
  readonly #raw: Raw;
  readonly #names: RuleNames;

  constructor(source: SourceFile, raw: Raw, names: RuleNames) {
    this.#source = source;
    this.#raw = raw;
    this.#names = names;
  }

  make(): Rule {
    const raw = this.#raw;
    const { quiet } = raw;
    const head = this.#head();
    switch (raw.kind) {
      case 'query':
        return { ...head, kind: raw.kind };
      case 'threshold':
        return { ...head, kind: raw.kind, quiet: quiet ?? raw.window, count: raw.count, window: raw.window };
      case 'cardinality': {
        const { distinct, window } = raw;
        return {
          ...head,
          kind: raw.kind,
          quiet: quiet ?? window,
          count: raw.count ?? distinct.count,
          distinct,
          window,
        };
      }
      case 'new_terms': {
        const { history, learn = Math.min(7 * day, history) } = raw;
        return { ...head, kind: raw.kind, history, learn };
      }
      case 'sequence': {
        const steps = raw.steps.map((step, index) => this.#step(step, index));
        if (steps.length < 2) this.#source.problem(['steps'], 'a sequence has two steps or more');
        return { ...head, kind: raw.kind, quiet: quiet ?? raw.window, steps, window: raw.window };
      }
      case 'distance':
        return { ...head, kind: raw.kind, place: raw.place, km: raw.km, kmh: raw.kmh };
      case 'state':
        return { ...head, kind: raw.kind, state: this.#condition(raw.state, ['state'], 'users'), user: raw.user };
      case 'compare': {
        const [first = '', second = '', ...more] = raw.fields;
        if (second === '' || more.length > 0) this.#source.problem(['fields'], 'expected two fields');
        return { ...head, kind: raw.kind, fields: [first, second], are: raw.are };
      }
      case 'indicator':
        return { ...head, kind: raw.kind, indicators: raw.indicators };
      case 'health':
        return { ...head, kind: raw.kind, silence: raw.silence };
    }
  }

  #head(): RuleHead {
    const { version, title, status, severity, attack, about, why, stream, by, triage } = this.#raw;
    const { quiet = 0, tests, equivalent, falsePositives, references, unless, tune } = this.#raw;
    const { file } = this.#source;
    return {
      id: basename(file, '.yml'),
      file,
      ...{ version, title, status, severity, attack, about, why, stream, by, quiet },
      where: this.#condition(this.#raw.where, ['where'], stream),
      unless: Object.entries(unless).map(([name, text]): Exception => {
        return { name, ...this.#condition(text, ['unless', name], stream) };
      }),
      tune: Object.entries(tune).map(([key, reason]) => ({ key, why: reason })),
      ...{ falsePositives, references, triage, equivalent },
      tests: tests.map((test) => ({ ...test, finds: test.finds.toSorted((a, b) => a.at - b.at) })),
    };
  }

  #step(step: Settings<typeof ruleShapes.sequence>['steps'][number], index: number): Step {
    const { count, distinct, by, differs } = step;
    const where = this.#condition(step.where, ['steps', index, 'where'], this.#raw.stream);
    return { where, count, distinct, by, differs };
  }

  #condition(text: string, path: KeyPath, stream: RuleStream): Condition {
    const names: Names = { conditions: this.#names.conditions[stream], lists: this.#names.lists };
    try {
      return { text, query: readKql(text, names) };
    } catch (error) {
      if (!(error instanceof IngestError)) throw error;
      this.#source.problem(path, error.message);
      // Nobody sees it: a rule with a problem is not given out.
      return { text, query: { kind: 'or', of: [] } };
    }
  }
}
