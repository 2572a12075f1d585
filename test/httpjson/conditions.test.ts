import { describe, expect, it } from '@jest/globals';
import { runProcessors as run } from './processor-support.ts';

describe('conditions', () => {
  const event = {
    n: 5,
    f: 1.5,
    s: 'Error: disk',
    t: true,
    list: ['alpha', 'beta'],
    ip: '10.1.2.3',
    ips: ['::1'],
    o: { p: 7 },
  };

  it.each([
    ['equals: { n: 5 }', true],
    ['equals: { n: "5" }', false],
    ['equals: { t: true, o.p: 7 }', true],
    ['equals: { s: error }', false],
    ['contains: { s: disk }', true],
    ['contains: { list: alp }', true],
    ['contains: { n: 5 }', false],
    ["regexp: { s: '^Err.*k$' }", true],
    ["regexp: { s: '(?i)error' }", true],
    ["regexp: { list: '^b' }", true],
    ["regexp: { s: '^x' }", false],
    ['range: { n: { gte: 5, lt: 6 } }', true],
    ['range: { o.p.gt: 7 }', false],
    ['range: { f.gte: 1.5, n.lte: 5 }', true],
    ['range: { s.gt: 1 }', false],
    ['network: { ip: private }', true],
    ['network: { ip: [public, 10.1.0.0/16] }', true],
    ['network: { ip: 10.2.0.0/16 }', false],
    ['network: { ips: loopback }', true],
    ['network: { s: loopback }', false],
    ['has_fields: [n, o.p]', true],
    ['not: { or: [{ equals: { n: 1 } }, { has_fields: [x] }] }', true],
  ])('drop_event goes by %s: %p', (condition, dropped) => {
    expect(run(`{ drop_event: { when: { ${condition} } } }`, event).made === undefined).toBe(dropped);
  });

  it('choose between then and else', () => {
    const choose = (n: number) =>
      run(
        '{ if: { equals: { n: 1 } }, then: [{ add_tags: { tags: [one] } }], else: { drop_event: { when: { has_fields: [n] } } } }',
        { n },
      ).made;
    expect(choose(1)).toEqual({ n: 1, tags: ['one'] });
    expect(choose(2)).toBeUndefined();
  });
});
