import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lookBack } from '../../src/detect/look-back.ts';
import { Tally } from '../../src/detect/tally.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { createWorkplace, type Workplace } from '../cli/fixture.ts';
import { makeRule } from '../support/rules/make-rule.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const start = Date.UTC(2026, 0, 12, 10);

let work: Workplace;
beforeEach(() => {
  work = createWorkplace();
});
afterEach(() => work.remove());

/** @param at milliseconds after the start */
function line(at: number, document: object, dataset = 'jumpcloud.events', id = `${at}`): string {
  const source = { '@timestamp': new Date(start + at).toISOString(), data_stream: { dataset }, ...document };
  return `${JSON.stringify({ _id: id, _source: source })}\n`;
}

const event = (at: number, name = 'anna') =>
  line(at, { event: { action: 'a' }, user: { name, id: `id-of-${name}` }, message: `${name} did it` });
const user = (at: number, state: string) =>
  line(at, { user: { id: 'id-of-anna' }, jumpcloud: { user: { state } } }, 'jumpcloud.users', `user-${at}`);

async function look(rules: readonly Rule[], files: readonly string[], given: { from?: number; to?: number } = {}) {
  const paths = files.map((text, index) => {
    work.write(`${index}.ndjson`, text);
    return work.path(`${index}.ndjson`);
  });
  const stdin = (async function* () {})();
  return await lookBack(rules, { kind: 'files', files: paths }, { now: Date.now(), stdin, ...given });
}

const threshold = makeRule('threshold', {
  ...{ where: 'event.action: a', count: 4, window: 10 * minute, quiet: 10 * minute, by: ['user.name'] },
  tune: [
    { key: 'count', why: 'More people.' },
    { key: 'window', why: 'Slow people.' },
  ],
});

describe('looking back', () => {
  const times = [0, 1, 2, 3, 20, 26, 27, 28, 40, 47].map((minutes) => minutes * minute);

  it('tells what each rule finds, when, with which keys and sentences, and what other numbers would find', async () => {
    const { machine } = await look([threshold], [times.map((at) => event(at)).join('')]);
    const [result] = machine.results();
    expect(result?.tally.findings).toBe(2);
    expect(result?.tally.keys()).toEqual([{ key: 'anna', findings: 2 }]);
    expect(
      result?.tally.first.map(({ at, documents }) => [(at - start) / minute, documents.at(-1)?.document.message]),
    ).toEqual([
      [3, 'anna did it'],
      [28, 'anna did it'],
    ]);
    expect(result?.compared).toEqual([
      { key: 'count', unit: 'count', value: 2, findings: 3 },
      { key: 'count', unit: 'count', value: 8, findings: 0 },
      { key: 'window', unit: 'time', value: 5 * minute, findings: 1 },
      { key: 'window', unit: 'time', value: 20 * minute, findings: 2 },
    ]);
    expect(machine).toMatchObject({ documents: 10, days: 1, first: start, last: start + 47 * minute });
  });

  it('finds the same whatever the order of the file, and however far documents are from their place', async () => {
    const many = [
      ...times.map((at) => event(at)),
      ...Array.from({ length: 5000 }, (_, at) => event(at * minute, `user-${at}`)),
    ];
    const inOrder = await look([threshold], [many.join('')]);
    const backwards = await look([threshold], [many.toReversed().join('')]);
    expect(backwards.machine.results()[0]?.tally).toEqual(inOrder.machine.results()[0]?.tally);
    expect(backwards.machine.documents).toBe(5010);
    expect(backwards.leftOut).toEqual(inOrder.leftOut);
  });

  it('knows users as they were when an event happened, although their file comes last', async () => {
    const rule = makeRule('state', { state: 'jumpcloud.user.state: SUSPENDED', user: 'user.id' });
    const users = [user(-90 * day, 'SUSPENDED'), user(minute, 'ACTIVATED')].join('');
    const { machine } = await look([rule], [event(0) + event(2 * minute), users], { from: start });
    expect(machine.results()[0]?.tally.first.map(({ at }) => at)).toEqual([start]);
  });

  it('leaves out other times', async () => {
    const rule = makeRule('query', {});
    const text = [0, 1, 2, 3].map((at) => event(at * day)).join('');
    const { machine, leftOut } = await look([rule], [text], { from: start + day, to: start + 3 * day });
    expect(machine.results()[0]?.tally.first.map(({ at }) => (at - start) / day)).toEqual([1, 2]);
    expect(leftOut.otherTime).toBe(2);
  });

  it('counts what it cannot read', async () => {
    const text = `${event(0)}no JSON\n{"a": 1}\n`;
    const { leftOut } = await look([makeRule('query', {})], [text]);
    expect(leftOut).toMatchObject({ invalid: 1, foreign: 1 });
  });

  it.each([
    ['nothing', '', {}, 'There are no documents that these rules look at'],
    ['another time', event(0), { to: start }, 'There are no documents in this time range'],
    ['another stream', user(0, 'ACTIVATED'), {}, 'There are no documents that these rules look at'],
  ])('says that there is nothing to look at: %s', async (_, text, range, message) => {
    await expect(look([threshold], [text], range)).rejects.toMatchObject({ code: 'JC_REPORT_EMPTY', message });
  });
});

describe('a verdict', () => {
  const verdict = (findings: readonly number[], days: number) => {
    const tally = new Tally();
    for (const at of findings) tally.add({ rule: 'r', at: at * day, key: [], documents: [], count: 1 });
    return tally.verdict(days);
  };

  it.each([
    ['silent', [], 90],
    ['rare', [1], 1],
    ['rare', [1, 5, 9], 90],
    ['daily', [1, 2, 3, 4], 10],
    ['storm', Array.from({ length: 101 }, () => 1), 10],
    ['daily', Array.from({ length: 100 }, (_, at) => at % 10), 10],
  ] as const)('is %s', (expected, findings, days) => {
    expect(verdict(findings, days)).toBe(expected);
  });

  it('is given in bounded memory, and says so', () => {
    const tally = new Tally();
    for (let at = 0; at < 20_001; at += 1) tally.add({ rule: 'r', at, key: [`${at}`], documents: [], count: 1 });
    expect(tally.isPruned).toBe(true);
    expect(tally.findings).toBe(20_001);
  });
});
