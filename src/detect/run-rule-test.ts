import { IngestError } from '../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import { tagsDefault } from '../core/product.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import { createStreamMapper } from '../mapper/stream-mapper.ts';
import type { Finding, Seen } from '../rules/finding.ts';
import type { RuleSet } from '../rules/load-rules.ts';
import type { ExpectedFinding, Rule, RuleStream, RuleTest, TestEvent } from '../rules/rule.ts';
import type { Indicators } from './parts.ts';
import { RuleRun } from './rule-run.ts';

export interface RuleTestResult {
  readonly passed: boolean;
  /** Both in the order of time, and by their keys. */
  readonly found: readonly ExpectedFinding[];
  readonly expected: readonly ExpectedFinding[];
}

/** When every test begins: a Monday. */
const beginning = Date.UTC(2026, 0, 12, 10);

/** The indicators of a user in tests. */
export const testIndicators: ReadonlySet<string> = new Set([
  'ip 203.0.113.66',
  'domain evil.example',
  'email mallory@evil.example',
  `hash ${'bad0'.repeat(16)}`,
]);
export const hasTestIndicator: Indicators = (type, value) => testIndicators.has(`${type} ${value.toLowerCase()}`);

const mapperOptions = { tags: tagsDefault, inputType: 'httpjson', namespace: 'default' };

/** What a rule finds in a test: raw events and users are mapped first, as if they were collected. */
export function runRuleTest(rule: Rule, test: RuleTest, { samples }: Pick<RuleSet, 'samples'>): RuleTestResult {
  const seen = documentsOf(test, samples);
  const run = new RuleRun([rule], { indicators: hasTestIndicator });
  const all = seen.flatMap((one) => run.see(one));
  const found = inOrder(all.map(({ key, at }) => ({ key, at: at - beginning })));
  const expected = inOrder(test.finds);
  return { passed: JSON.stringify(found) === JSON.stringify(expected), found, expected };
}

/**
 * The documents of a test in the order of time. What is known of users comes before what happens at the same time.
 * @throws IngestError JC_RULE_INVALID for a sample that there is not
 */
export function documentsOf(test: RuleTest, samples: RuleSet['samples']): readonly Seen[] {
  const of = (stream: RuleStream, events: readonly TestEvent[]) =>
    events.flatMap((event) => {
      const sample = samples.get(event.like);
      if (sample === undefined)
        throw new IngestError('JC_RULE_INVALID', `the test "${test.name}": there is no sample ${event.like}`);
      return Array.from({ length: event.times }, (_, time) => ({
        stream,
        at: beginning + event.at + time * event.every,
        value: merge(sample, numbered(event.with as JsonObject, time + 1)),
      }));
    });
  const mappers = {
    events: createStreamMapper('events', mapperOptions),
    users: createStreamMapper('users', mapperOptions),
  };
  return [...of('users', test.users), ...of('events', test.events), ...of('collector', test.health)]
    .toSorted((a, b) => a.at - b.at)
    .map(({ stream, at, value }, place): Seen => {
      const time = formatTimestamp(at);
      if (stream === 'collector')
        return { stream, id: `health-${place}`, at, document: { ...value, '@timestamp': time } };
      const id = place.toString(16).padStart(24, '0');
      const raw = stream === 'events' ? { ...value, id, timestamp: time } : value;
      const mapped = mappers[stream].map(raw, JSON.stringify(raw), at);
      return { stream, id: mapped.id, at, document: mapped.document };
    });
}

/** `{n}` becomes the number of the time, so that 50 devices need not be 50 events of a test. */
function numbered(members: JsonObject, time: number): JsonObject {
  const text = JSON.stringify(members);
  return text.includes('{n}') ? JSON.parse(text.replaceAll('{n}', String(time))) : members;
}

/** Maps are merged, everything else is replaced; null removes. */
function merge(sample: JsonObject, other: JsonObject): JsonObject {
  const merged: Record<string, JsonValue> = { ...sample };
  for (const [name, value] of Object.entries(other)) {
    const before = merged[name];
    if (value === null) delete merged[name];
    else merged[name] = isJsonObject(value) ? merge(isJsonObject(before) ? before : {}, value) : value;
  }
  return merged;
}

function inOrder(findings: readonly Pick<Finding, 'key' | 'at'>[]): readonly ExpectedFinding[] {
  return findings
    .map(({ key, at }) => ({ key, at }))
    .toSorted((a, b) => a.at - b.at || (JSON.stringify(a.key) < JSON.stringify(b.key) ? -1 : 1));
}
