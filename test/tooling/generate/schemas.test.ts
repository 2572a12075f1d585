import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packageRoot } from '../../../src/core/package-root.ts';
import { eventAttributes } from '../../../src/generated/event-attributes.ts';
import { eventTypes } from '../../../src/generated/event-types.ts';
import { createEventMapper } from '../../../src/mapper/event-mapper.ts';
import { flattenAttributes } from '../../../src/tooling/model/model.ts';
import { loadSchema } from '../../../src/tooling/schema/load-schema.ts';
import { anyEvent } from '../../support/arbitraries/event.ts';
import { eventFixtures } from '../../support/events/fixtures.ts';
import { hostileEvents } from '../../support/events/hostile.ts';
import { parseOrUndefined } from '../../support/package/differential.ts';
import { findFlaw } from '../../support/schema/published-schemas.ts';

const read = (path: string) => JSON.parse(readFileSync(join(packageRoot(), path), 'utf8'));
const mapper = createEventMapper({ tags: ['preserve_original_event'], inputType: 'httpjson', namespace: 'default' });
const map = (raw: string) => mapper.map(parseOrUndefined(raw), raw, 0);
const events = fc.sample(anyEvent(eventAttributes, [...eventTypes.keys()]), { seed: 7, numRuns: 1000 });

describe('the document validator', () => {
  it.each([
    ['fixtures', eventFixtures],
    ['hostile events', hostileEvents],
  ])('accepts what the mapper makes of %s', (_, raws) => {
    expect(
      raws()
        .map((raw) => findFlaw('document', map(raw).document))
        .filter(Boolean),
    ).toEqual([]);
  });

  it('accepts what the mapper makes of any event', () => {
    for (const event of events) expect(findFlaw('document', map(JSON.stringify(event)).document)).toBeUndefined();
  });

  it('accepts the sample event, which has declared fields only', () => {
    expect(findFlaw('document', read('docs/sample_event.json'))).toBeUndefined();
  });

  it.each([
    [{ jumpcloud: { event: { undeclared: 1 } } }, '/jumpcloud/event must NOT have additional properties'],
    [{ event: { category: 'iam' } }, '/event/category must be array'],
    [{ client: { port: '80' } }, '/client/port must be integer'],
    [[], '/ must be object'],
  ])('says what is wrong with %j', (document, flaw) => expect(findFlaw('document', document)).toBe(flaw));
});

describe('the event validator', () => {
  it('accepts the sample, attributes it does not know, and null for absent', () => {
    expect(findFlaw('event', read('fields/events/sample.json'))).toBeUndefined();
    expect(findFlaw('event', { brand_new: 1, username: null })).toBeUndefined();
  });

  it('accepts no event in which the mapper finds a wrong type; keys that a flattened field refuses are not its affair', () => {
    const flattened = flattenAttributes(loadSchema(packageRoot(), 'events').attributes)
      .filter((attribute) => attribute.type === 'flattened')
      .map((attribute) => `wrong_type ${attribute.path}`);
    for (const event of events) {
      const wrong = map(JSON.stringify(event)).issues.filter((issue) => issue.startsWith('wrong_type'));
      if (wrong.some((issue) => !flattened.includes(issue))) expect(findFlaw('event', event)).toBeDefined();
    }
  });

  it('says what is wrong', () => {
    expect(findFlaw('event', { initiated_by: { administrator: 'yes' } })).toBe(
      '/initiated_by/administrator must be boolean,null',
    );
  });
});

describe('the published schemas', () => {
  it('accept every event as received, and refuse a document with a field that is not declared', () => {
    const raws = [...eventFixtures(), ...events.map((event) => JSON.stringify(event))];
    for (const raw of raws) {
      const { document } = map(raw);
      expect(findFlaw('document', document)).toBeUndefined();
      expect(findFlaw('document', { ...document, spoilt: 1 })).toBe('/ must NOT have additional properties');
    }
  });
});
