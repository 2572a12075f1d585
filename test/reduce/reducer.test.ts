import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eventsMappings } from '../../src/generated/events-mappings.ts';
import { fieldsOf } from '../../src/kql/fields.ts';
import type { LabelledField, Measure, Panel } from '../../src/panels/panel.ts';
import { type PanelData, rangeOf, timesOf } from '../../src/panels/panel-data.ts';
import { Budget } from '../../src/reduce/budget.ts';
import { StreamReducer } from '../../src/reduce/reducer.ts';
import {
  documentOf,
  groupsOf,
  type Made,
  madeFields,
  measureOf,
  panelOf,
  valuesIn,
} from '../support/panels/naive-count.ts';

const fields = fieldsOf(eventsMappings);
const hour = 3_600_000;
const begin = Date.UTC(2025, 11, 1);

function dashboardOf(panels: readonly Panel[]) {
  return { id: 'd', objectId: 'd', title: 'D', about: '', stream: 'events', controls: [], panels };
}

function reduce(panel: Panel, made: readonly Made[], given: { from?: number; to?: number; budget?: Budget } = {}) {
  const reducer = new StreamReducer({ dashboards: [dashboardOf([panel])], fields, ...given });
  for (const one of made) reducer.add(documentOf(one));
  const range = reducer.range;
  return { range, ...(range && reducer.finish('d', panel.id, range)) };
}

const named = (field: string): LabelledField => ({ field, label: field });
const by = fc.constantFrom(madeFields.action, madeFields.roles, madeFields.ip);
const measure = fc.oneof(
  fc.constant<Measure>({ kind: 'count', label: '' }),
  by.map((field): Measure => ({ kind: 'unique', label: '', field })),
  fc.constant<Measure>({ kind: 'max', label: '', field: madeFields.distance }),
  fc.constant<Measure>({ kind: 'sum', label: '', field: madeFields.distance }),
);
const anyMeasure = fc.oneof(
  measure,
  fc.constant<Measure>({ kind: 'last', label: '', field: madeFields.distance }),
  fc.constant<Measure>({ kind: 'share', label: '', part: 'event.outcome: failure' }),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const madeOver = (span: number): fc.Arbitrary<Made> =>
  fc.record({
    time: fc.integer({ min: 0, max: span }).map((ms) => begin + ms),
    action: maybe(fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__', 'ü')),
    roles: fc.array(fc.constantFrom('admin', 'user', 'guest'), { maxLength: 3 }),
    ip: maybe(fc.constantFrom('10.0.0.1', '10.0.0.2', '2001:db8::1')),
    distance: maybe(fc.integer({ min: 0, max: 9 })),
    failed: fc.boolean(),
  });
/** From a minute to years, so that bars of every width are met. */
const documents = fc
  .constantFrom(1, 60_000, hour, 40 * hour, 61 * 24 * hour, 400 * 24 * hour, 2500 * 24 * hour)
  .chain((span) => fc.array(madeOver(span), { minLength: 1, maxLength: 40 }));

describe('the reducer gives what a plain count gives', () => {
  it('of one number', () => {
    fc.assert(
      fc.property(documents, anyMeasure, (made, one) => {
        const { data } = reduce(panelOf('metric', { measure: one, tone: 'plain' }), made);
        expect(data).toEqual({ kind: 'number', value: measureOf(one, made) });
      }),
    );
  });

  it('of one number with a condition', () => {
    fc.assert(
      fc.property(documents, (made) => {
        const where = 'event.outcome: failure and not user.roles: admin';
        const panel = panelOf('metric', { measure: { kind: 'count', label: '' }, tone: 'plain', where });
        const count = made.filter(({ failed, roles }) => failed && !roles.includes('admin')).length;
        expect(reduce(panel, made).data).toEqual({ kind: 'number', value: count });
      }),
    );
  });

  it('of the largest values, and of all others', () => {
    fc.assert(
      fc.property(documents, measure, by, fc.integer({ min: 1, max: 4 }), (made, one, field, size) => {
        const { data } = reduce(panelOf('bar', { measure: one, by: named(field), size }), made);
        const groups = groupsOf(made, [field], one, size);
        const slices = groups.map(({ names, own }) => ({ name: names[0], value: measureOf(one, own) }));
        const pairs = made.reduce((sum, each) => sum + valuesIn(each, field).length, 0);
        const others = pairs - groups.reduce((sum, { own }) => sum + own.length, 0);
        expect(data).toEqual({ kind: 'slices', slices, ...(one.kind === 'count' ? { others } : {}) });
      }),
    );
  });

  it('of the rows of a table', () => {
    const several = fc.uniqueArray(by, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        documents,
        measure,
        anyMeasure,
        several,
        fc.integer({ min: 1, max: 9 }),
        (made, a, b, names, size) => {
          const [first, ...more] = names.map(named) as [LabelledField, ...LabelledField[]];
          const { data } = reduce(panelOf('table', { by: [first, ...more], measures: [a, b], size }), made);
          const rows = groupsOf(made, names, a, size).map((group) => {
            return { names: group.names, values: [a, b].map((one) => measureOf(one, group.own)) };
          });
          expect(data).toEqual({ kind: 'rows', rows });
        },
      ),
    );
  });

  it('of bars over time, however wide they come to be', () => {
    fc.assert(
      fc.property(documents, anyMeasure, fc.boolean(), fc.boolean(), (made, one, knowsFrom, knowsTo) => {
        const times = made.map(({ time }) => time);
        const known = {
          ...(knowsFrom ? { from: Math.min(...times) - 5 * hour } : {}),
          ...(knowsTo ? { to: Math.max(...times) + 5 * hour } : {}),
        };
        const { data, range } = reduce(panelOf('time', { measure: one, size: 3 }), made, known);
        const own = rangeOf(known.from ?? Math.min(...times), known.to ?? Math.max(...times) + 1);
        expect(range).toEqual(own);
        const values = timesOf(own).map((start) =>
          measureOf(
            one,
            made.filter(({ time }) => time >= start && time < start + own.interval),
          ),
        );
        expect(data).toEqual({ kind: 'bands', times: timesOf(own), bands: [{ name: undefined, values }] });
      }),
    );
  });

  it('of bands over time, and of all others', () => {
    fc.assert(
      fc.property(documents, by, fc.integer({ min: 1, max: 3 }), (made, field, size) => {
        const count: Measure = { kind: 'count', label: '' };
        const { data, range } = reduce(panelOf('time', { measure: count, by: named(field), size }), made);
        const own = range as NonNullable<typeof range>;
        const inBar = (start: number) => made.filter(({ time }) => time >= start && time < start + own.interval);
        const groups = groupsOf(made, [field], count, size);
        const bands = groups.map(({ names }) => ({
          name: names[0],
          values: timesOf(own).map(
            (start) => inBar(start).filter((each) => valuesIn(each, field).includes(names[0] as string)).length,
          ),
        }));
        const others = timesOf(own).map((start, index) => {
          const all = inBar(start).filter((each) => valuesIn(each, field).length > 0).length;
          return Math.max(0, all - bands.reduce((sum, { values }) => sum + (values[index] ?? 0), 0));
        });
        expect(data).toEqual({ kind: 'bands', times: timesOf(own), bands, others });
      }),
    );
  });
});

describe('as in Elasticsearch', () => {
  const made = ['9.0.0.1', '10.0.0.1', '2001:db8::1', '89.0.0.1'].map(
    (ip, index): Made => ({
      time: begin + index,
      action: undefined,
      roles: [],
      ip,
      distance: undefined,
      failed: false,
    }),
  );
  const count: Measure = { kind: 'count', label: '' };

  it('addresses that rank alike come in the order of addresses, not of letters', () => {
    const { data } = reduce(panelOf('bar', { measure: count, by: named(madeFields.ip), size: 2 }), made);
    expect(data).toMatchObject({ slices: [{ name: '9.0.0.1' }, { name: '10.0.0.1' }], others: 2 });
  });

  it('a table chooses its rows so too, and then shows them by their names', () => {
    const { data } = reduce(panelOf('table', { measures: [count], by: [named(madeFields.ip)], size: 2 }), made);
    expect(data).toMatchObject({ rows: [{ names: ['10.0.0.1'] }, { names: ['9.0.0.1'] }] });
  });

  it('a document of a list has no objects without what is asked for', () => {
    const { data } = reduce(
      panelOf('search', { columns: [named('event.reason'), named('client.ip')] }),
      made.slice(0, 1),
    );
    const document = { '@timestamp': new Date(begin).toISOString(), client: { ip: '9.0.0.1' } };
    expect(data).toEqual({ kind: 'documents', total: 1, documents: [document] });
  });
});

describe('the range', () => {
  const count = panelOf('metric', { measure: { kind: 'count', label: '' }, tone: 'plain' });
  const at = (time: number): Made => ({
    time,
    action: 'a',
    roles: [],
    ip: undefined,
    distance: undefined,
    failed: false,
  });

  it('begins with its first millisecond and ends before its last', () => {
    const made = [begin - 1, begin, begin + hour - 1, begin + hour].map(at);
    expect(reduce(count, made, { from: begin, to: begin + hour }).data).toEqual({ kind: 'number', value: 2 });
  });

  it('is unknown if no document is in it', () => {
    expect(reduce(count, [at(begin)], { from: begin + hour }).range).toBeUndefined();
  });

  it('is refused if times are of more days than can be, instead of filling the memory', () => {
    const reducer = new StreamReducer({ dashboards: [dashboardOf([count])], fields });
    const fill = (): void => {
      for (let day = 0; day < 30_000; day += 1) reducer.add(documentOf(at(Date.UTC(1971, 0, 1) + day * 24 * hour)));
    };
    expect(fill).toThrow(/different days/);
  });

  it('does not count a document without a time that can be read', () => {
    const reducer = new StreamReducer({ dashboards: [dashboardOf([count])], fields });
    expect(reducer.add({})).toBe('noTime');
    expect(reducer.add({ '@timestamp': 'yesterday' })).toBe('noTime');
    expect(reducer.range).toBeUndefined();
  });
});

describe('with more values than the budget allows', () => {
  const budget = 2000;
  const panel = panelOf('table', {
    by: [named(madeFields.action)],
    measures: [
      { kind: 'count', label: '' },
      { kind: 'unique', label: '', field: madeFields.ip },
    ],
    size: 3,
  });

  function rows(actions: readonly string[]): { readonly data: PanelData | undefined; readonly isPruned: boolean } {
    const made = actions.map(
      (action, index): Made => ({
        time: begin + index,
        action,
        roles: [],
        ip: `10.0.${index % 5}.1`,
        distance: undefined,
        failed: false,
      }),
    );
    const { data, isPruned = false } = reduce(panel, made, { budget: new Budget(budget) });
    return { data, isPruned };
  }

  it('the frequent ones are exact, and it is said that rare ones were dropped', () => {
    const actions = Array.from({ length: 20_000 }, (_, index) =>
      index % 4 === 0 ? `top${index % 3}` : `rare${index}`,
    );
    const { data, isPruned } = rows(actions);
    const values = ['top0', 'top1', 'top2'].map((name) => actions.filter((action) => action === name).length);
    const shown = (data as Extract<PanelData, { kind: 'rows' }>).rows;
    expect(Object.fromEntries(shown.map(({ names, values: [count, unique] }) => [names[0], [count, unique]]))).toEqual({
      top0: [values[0], 5],
      top1: [values[1], 5],
      top2: [values[2], 5],
    });
    expect(isPruned).toBe(true);
  });

  it('nothing is dropped before', () => {
    expect(rows(Array.from({ length: 100 }, (_, index) => `a${index}`)).isPruned).toBe(false);
  });
});
