import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { Ledger } from '../../src/collector/ledger/ledger.ts';
import { summarizeLedger } from '../../src/collector/ledger/summary.ts';
import { systemClock } from '../../src/core/clock.ts';
import { parseDuration } from '../../src/core/duration.ts';
import { packageRoot } from '../../src/core/package-root.ts';
import { createMetrics } from '../../src/operate/metrics.ts';
import { emptySummary } from '../../src/state/run-summary.ts';
import { firstCheckpoint } from '../collector/fakes.ts';

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

const read = (...path: readonly string[]): string => readFileSync(join(packageRoot(), ...path), 'utf8');
const { groups } = load(read('deploy', 'prometheus-rules.yml')) as {
  readonly groups: readonly { readonly rules: readonly Rule[] }[];
};
const rules = groups.flatMap((group) => group.rules);
const guide = read('docs', 'guide', 'operate.md');

let served = '';

/** One stream of either kind, to which everything has happened that is counted. */
beforeAll(async () => {
  const metrics = createMetrics(systemClock);
  const summary = { ...summarizeLedger(new Ledger(), 0), oldestUnverified: 1, oldestCount: 1 };
  for (const stream of ['events', 'users']) {
    const observer = metrics.observe('acme', stream);
    observer.pageSettled(emptySummary, firstCheckpoint, [1]);
    await observer.pollSucceeded(firstCheckpoint);
    observer.ledgerRead(summary, []);
    observer.clockRead({ offsetMs: 1000, correctionMs: 0 });
    metrics.meters.bulkSent('acme', stream, 3);
  }
  for (const status of [200, 404, 500, undefined]) metrics.meters.answered('acme', status);
  served = await metrics.render();
});

/** Whether /metrics has a line that a selector of a rule could choose. */
function isServed(name: string, matchers: readonly (readonly [string, string, string])[]): boolean {
  return served.split('\n').some((line) => {
    if (!new RegExp(`^${name}[{ ]`).test(line)) return false;
    return matchers.every(([label, operator, wanted]) => {
      const value = new RegExp(`[{,]${label}="([^"]*)"`).exec(line)?.[1];
      return value !== undefined && (operator === '=' ? value === wanted : new RegExp(`^(${wanted})$`).test(value));
    });
  });
}

describe('the alert rules for Prometheus', () => {
  it('are some, each with a name of its own, a severity, and words for whoever is woken', () => {
    expect(rules.length).toBeGreaterThan(8);
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
    for (const { alert, labels, annotations } of rules) {
      expect(alert).toMatch(/^JumpCloud[A-Za-z]+$/);
      expect(['warning', 'critical']).toContain(labels.severity);
      expect(Object.keys(annotations).sort()).toEqual(['description', 'summary']);
    }
  });

  it.each(rules.map((rule) => [rule.alert, rule] as const))(
    '%s: names only series and labels that are served',
    (_, rule) => {
      const selectors = [...rule.expr.matchAll(/(jumpcloud_elastic_\w+)(?:\{([^}]*)\})?/g)];
      expect(selectors.length).toBeGreaterThan(0);
      for (const [, name = '', inner = ''] of selectors) {
        const matchers = [...inner.matchAll(/(\w+)(=~|=)"([^"]*)"/g)].map(
          ([, label = '', operator = '', value = '']) => [label, operator, value] as const,
        );
        expect([name, matchers.length > 0 || inner === '', isServed(name, matchers)]).toEqual([name, true, true]);
      }
      const used = [
        ...Object.values(rule.annotations)
          .join()
          .matchAll(/\$labels\.(\w+)/g),
      ].map(([, label]) => label);
      for (const label of used) expect(isServed(selectors[0]?.[1] ?? '', [[label ?? '', '=~', '.*']])).toBe(true);
    },
  );

  it('have brackets that close, and terms that are durations', () => {
    for (const { expr, ...rule } of rules) {
      const depth = [...expr].reduce((open, letter) => open + (letter === '(' ? 1 : letter === ')' ? -1 : 0), 0);
      expect([expr, depth]).toEqual([expr, 0]);
      for (const [, span = ''] of expr.matchAll(/\[([^\]]*)\]/g)) expect(parseDuration(span)).toBeGreaterThan(0);
      if (rule.for !== undefined) expect(rule.for).toMatch(/^\d+[smhd]$/);
    }
  });

  it('are all told of in the guide, and no others', () => {
    const told = [...guide.matchAll(/^\| `(JumpCloud\w+)` \|/gm)].map(([, name]) => name);
    expect(told).toEqual(rules.map(({ alert }) => alert));
    const named = [...guide.matchAll(/`(JumpCloud[A-Z]\w+)`/g)].map(([, name]) => name);
    expect(named.filter((name) => !told.includes(name))).toEqual([]);
  });

  it('send people to actions of the log and to commands that there are', () => {
    const sources = [
      'collector/ledger/audit.ts',
      'collector/accounts/account-loop.ts',
      'collector/accounts/watch-config.ts',
    ];
    const code = [...sources, 'source/account-api.ts', 'cli/program.ts'].map((path) => read('src', path)).join('\n');
    const words = rules.flatMap(({ annotations }) => [...(annotations.description ?? '').matchAll(/`([^`]+)`/g)]);
    expect(words.length).toBeGreaterThan(5);
    for (const [, word = ''] of words) {
      const command = /^jumpcloud-elastic (\w+)$/.exec(word)?.[1];
      expect([word, code.includes(command === undefined ? `'${word}'` : `'${command}`)]).toEqual([word, true]);
    }
  });
});
