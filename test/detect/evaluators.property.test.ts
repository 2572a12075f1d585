import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createEvaluator } from '../../src/detect/create-evaluator.ts';
import { Memory, type SavedMemory } from '../../src/detect/memory.ts';
import { RuleRun } from '../../src/detect/rule-run.ts';
import { Views } from '../../src/detect/views.ts';
import type { Seen } from '../../src/rules/finding.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { makeRule } from '../support/rules/make-rule.ts';
import {
  asNaive,
  type NaiveFinding,
  naiveCount,
  naiveDistance,
  naiveNewTerms,
  naiveSequence,
  valuesOf,
} from '../support/rules/naive.ts';

const minute = 60_000;

/** Few values and few gaps, so that windows are met at their edges. */
const documents = fc
  .array(
    fc.record({
      gap: fc.constantFrom(0, 1, 2, 3, 5, 10),
      action: fc.constantFrom('a', 'b', 'c'),
      category: fc.subarray(['iam', 'host']),
      user: fc.subarray(['anna', 'bert']),
      address: fc.constantFrom('192.0.2.1', '192.0.2.2', '192.0.2.3'),
      place: fc.constantFrom([52.5, 13.4], [48.1, 11.6], [-33.9, 151.2], [0, 0], [91, 0], undefined),
      ofCluster: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((drafts): readonly Seen[] => {
    let at = Date.UTC(2026, 0, 1);
    return drafts.map(({ gap, action, category, user, address, place, ofCluster }, index) => {
      at += gap * minute;
      const geo = place && {
        location: { lat: place[0], lon: place[1] },
        ...(ofCluster ? { country_name: 'Somewhere' } : {}),
      };
      const document = {
        '@timestamp': new Date(at).toISOString(),
        event: { action, category },
        user: user.length === 0 ? {} : { name: user.length === 1 ? user[0] : user },
        client: { ip: address, ...(geo ? { geo } : {}) },
      };
      return { stream: 'events', id: `id-${index}`, at, document };
    });
  });
const windows = fc.constantFrom(0, 1, 3, 5, 10, 15).map((minutes) => minutes * minute);
const counts = fc.integer({ min: 1, max: 4 });
const keys = fc.constantFrom([], ['user.name'], ['client.ip', 'user.name']);

/** Written down and taken up again at every document, so that nothing that counts is outside of the memory. */
function found(rule: Rule, all: readonly Seen[]): readonly NaiveFinding[] {
  let saved: SavedMemory = {};
  return all.flatMap((seen) => {
    const memory = new Memory(saved);
    const evaluator = createEvaluator(rule, { views: new Views(), memory, indicators: () => false });
    const findings = [...evaluator.quietUntil(seen.at), ...evaluator.see(seen)];
    saved = JSON.parse(JSON.stringify(memory.save()));
    return findings.map(asNaive);
  });
}

function sorted(findings: readonly NaiveFinding[]): readonly NaiveFinding[] {
  return findings.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

const options = { numRuns: 400 };

describe('an evaluator that forgets finds what one finds that looks at everything:', () => {
  it('threshold', () => {
    fc.assert(
      fc.property(documents, counts, windows, windows, keys, (all, count, window, quiet, by) => {
        const rule = makeRule('threshold', { count, window, quiet, by });
        expect(sorted(found(rule, all))).toEqual(sorted(naiveCount(rule, all)));
      }),
      options,
    );
  });

  it('cardinality', () => {
    fc.assert(
      fc.property(documents, counts, counts, windows, windows, keys, (all, count, distinct, window, quiet, by) => {
        const rule = makeRule('cardinality', {
          ...{ count, window, quiet, by },
          distinct: { field: 'user.name', count: distinct },
        });
        expect(sorted(found(rule, all))).toEqual(sorted(naiveCount(rule, all)));
      }),
      options,
    );
  });

  it('new terms', () => {
    fc.assert(
      fc.property(documents, windows, windows, keys, (all, history, learn, by) => {
        const rule = makeRule('new_terms', { history, learn, by });
        expect(sorted(found(rule, all))).toEqual(sorted(naiveNewTerms(rule, all)));
      }),
      options,
    );
  });

  it('distance', () => {
    fc.assert(
      fc.property(
        documents,
        keys,
        fc.constantFrom(300, 600),
        fc.constantFrom(1000, 5000, 60_000),
        (all, by, km, kmh) => {
          const rule = makeRule('distance', { place: 'client.geo.location', km, kmh, by });
          expect(sorted(found(rule, all))).toEqual(sorted(naiveDistance(rule, all)));
        },
      ),
      options,
    );
  });

  it('sequence', () => {
    const step = fc.record({
      actions: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
      count: fc.integer({ min: 1, max: 3 }),
      distinct: fc.option(fc.record({ field: fc.constant('client.ip'), count: fc.constantFrom(1, 2) }), {
        nil: undefined,
      }),
      by: fc.option(fc.constant(['client.ip']), { nil: undefined }),
      differs: fc.option(fc.constantFrom('client.ip', 'user.name'), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        ...[
          documents,
          fc.array(step, { minLength: 1, maxLength: 3 }),
          windows,
          windows,
          fc.constantFrom(['user.name']),
        ],
        (all, drafts, window, quiet, by) => {
          const steps = drafts.map(({ actions, ...rest }) => ({
            ...rest,
            where: `event.action: (${actions.join(' or ')})`,
          }));
          const rule = makeRule('sequence', { steps, window, quiet, by });
          const fits = drafts.map(
            ({ actions }) =>
              (seen: Seen) =>
                valuesOf(seen, 'event.action').some((one) => actions.includes(one)),
          );
          expect(sorted(found(rule, all))).toEqual(sorted(naiveSequence(rule, all, fits)));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

it('a run finds what its rules find alone, although it shows them only the documents that may matter', () => {
  const condition = fc.constantFrom(
    ...['event.action: a', 'event.action: (a or b) and user.name: anna', 'not event.action: a', 'user.name: *'],
    ...['event.action: a or event.action: c', 'event.action: a or client.ip: 192.0.2.1', 'event.action: *'],
    ...['event.action: (b or c) and event.action: b', 'event.category: (iam or host)', 'event.action: a*'],
  );
  fc.assert(
    fc.property(documents, fc.array(condition, { minLength: 1, maxLength: 8 }), (all, conditions) => {
      const rules = conditions.map((where, place) => makeRule('query', { id: `rule-${place}`, where }));
      const run = new RuleRun(rules);
      const together = all.flatMap((seen) => run.see(seen)).map((finding) => [finding.rule, asNaive(finding)]);
      const alone = rules.flatMap((rule) => found(rule, all).map((one) => [rule.id, one]));
      expect(together.map((one) => JSON.stringify(one)).sort()).toEqual(alone.map((one) => JSON.stringify(one)).sort());
    }),
    { numRuns: 200 },
  );
});
