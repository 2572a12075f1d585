import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JsonObject } from '../../../src/core/json.ts';
import { packageRoot } from '../../../src/core/package-root.ts';
import { eventAttributes } from '../../../src/generated/event-attributes.ts';
import { eventTypes } from '../../../src/generated/event-types.ts';
import { createEventWriter, type EventWriter } from '../../../src/mapper/fast/event-writer.ts';
import { loadSchema } from '../../../src/tooling/schema/load-schema.ts';
import { eventWithChanges } from '../../support/arbitraries/changes.ts';
import { anyEvent, declaredEvent } from '../../support/arbitraries/event.ts';
import { eventFixtures } from '../../support/events/fixtures.ts';
import { hostileEvents } from '../../support/events/hostile.ts';
import { simulatedEvents } from '../../support/events/simulated.ts';
import { fetchedAt, keepAll, mapText } from '../../support/mapper/map-one.ts';

const plainTags = ['forwarded'];
const tagSets = [plainTags, ['preserve_duplicate_custom_fields'], ['backfill', 'forwarded']];
const types = [...eventTypes.keys()];
/** Most are as the schema says, which the writer takes; the others are odd in any way, which is for the mapper. */
const generated = fc.oneof(
  { weight: 4, arbitrary: declaredEvent(eventAttributes, types) },
  { weight: 1, arbitrary: anyEvent(eventAttributes, types) },
);

const writers = new Map<string, EventWriter>();

/** One writer for many events: what it notes of one must not show in another. */
function writerWith(tags: readonly string[]): EventWriter {
  const key = tags.join();
  const writer = writers.get(key) ?? createEventWriter({ tags, inputType: 'httpjson', namespace: 'default' });
  writers.set(key, writer);
  return writer;
}

/** Both ways to a document, as they can be compared; `written` is undefined where the writer leaves it to the mapper. */
function bothWays(raw: string | Buffer, tags: readonly string[] = plainTags) {
  const writer = writerWith(tags);
  const bytes = Buffer.from(raw);
  const read = writer.read(bytes);
  const written = read && writer.write(read, fetchedAt);
  // Of one line, or it would break NDJSON and bulk requests.
  expect(written?.json ?? '').not.toMatch(/[\n\r]/);
  const { id, document, issues } = mapText(bytes.toString(), tags);
  const { outcome = 'none', category: categories = [] } = document.event;
  return {
    written: read && written && { ...written, json: JSON.parse(written.json) as JsonObject, id: read.id },
    mapped: { json: JSON.parse(JSON.stringify(document)) as JsonObject, outcome, categories, issues, id },
  };
}

function expectSame(raw: string | Buffer, tags?: readonly string[]): boolean {
  const { written, mapped } = bothWays(raw, tags);
  if (written) expect({ raw: String(raw), ...written }).toEqual({ raw: String(raw), ...mapped });
  return written !== undefined;
}

/** The event as it could also have been written: other spaces, other escapes. */
function rewritten(raw: string): string {
  return JSON.stringify(JSON.parse(raw), null, '\t ').replace(/[^\x20-\x7e\s]/g, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** Changes a text: its bytes from one place on, or a letter of one of its values. */
function changed(
  event: Buffer,
  how: string,
  { at, length, byte }: { at: number; length: number; byte: number },
): Buffer {
  const letters = [...event.toString('latin1').matchAll(/(?<=":"[^"\\]*)[A-Za-z]/g)].map(({ index }) => index);
  const from = how === 'letter' ? (letters[at % letters.length] as number) : at % event.length;
  const part = event.subarray(from, from + length);
  const [middle, to] = {
    letter: [Buffer.of(0x41 + (byte % 26)), from + 1],
    put: [Buffer.of(byte), from + 1],
    cut: [Buffer.of(), from + part.length],
    double: [Buffer.concat([part, part]), from + part.length],
  }[how] as [Buffer, number];
  return Buffer.concat([event.subarray(0, from), middle, event.subarray(to)]);
}

describe('the event writer makes the document of the mapper', () => {
  it.each<[string, () => readonly string[], number]>([
    ['the fixtures', eventFixtures, 0.9],
    ['events of the simulator, every type of the catalogue among them', simulatedEvents, 0.95],
    ['hostile events', hostileEvents, 0],
  ])('of %s', (_name, events, leastShare) => {
    for (const tags of tagSets) {
      const written = events().filter((raw) => expectSame(raw, tags)).length;
      expect(written / events().length).toBeGreaterThanOrEqual(leastShare);
    }
  });

  it('of generated events, and takes more than half of them', () => {
    const taken: boolean[] = [];
    const spellings = fc.constantFrom((raw: string) => raw, rewritten);
    fc.assert(
      fc.property(generated, fc.constantFrom(...tagSets), spellings, (event, tags, spell) => {
        taken.push(expectSame(spell(JSON.stringify(event)), tags));
      }),
      { numRuns: 6000 },
    );
    expect(taken.filter(Boolean).length / taken.length).toBeGreaterThan(0.5);
  });

  it('of events with changes of every JSON shape', () => {
    const { settings } = loadSchema(packageRoot(), 'events');
    const written = fc
      .sample(eventWithChanges(settings), { numRuns: 1000 })
      .filter((event) => expectSame(JSON.stringify(event))).length;
    expect(written).toBeGreaterThan(700);
  });

  it('of events in another spelling of JSON', () => {
    const events = [...eventFixtures(), ...simulatedEvents().slice(0, 1000)];
    const written = events.filter((raw) => expectSame(rewritten(raw))).length;
    expect(written / events.length).toBeGreaterThan(0.9);
  });

  it('of any text that it takes, or leaves it to the mapper: letters and bytes changed, cut out and doubled', () => {
    const events = [...eventFixtures(), ...simulatedEvents().slice(0, 200)].map((raw) => Buffer.from(raw));
    const change = fc.record({
      at: fc.nat(3000),
      length: fc.nat(40),
      byte: fc.constantFrom(...Buffer.from('{}[]",:\\0-.e \n\u0000é')),
    });
    const ways = fc.constantFrom('letter', 'letter', 'letter', 'letter', 'put', 'cut', 'double');
    const taken: boolean[] = [];
    fc.assert(
      fc.property(fc.constantFrom(...events), change, ways, (event, place, how) => {
        taken.push(expectSame(changed(event, how, place)));
      }),
      { numRuns: 5000 },
    );
    expect(taken.filter(Boolean).length / taken.length).toBeGreaterThan(0.5);
  });
});

describe('the event writer', () => {
  const event = { id: 'x1', timestamp: '2026-02-22T01:00:52Z', event_type: 'user_update', service: 'directory' };
  const withMore = (more: string) => `${JSON.stringify(event).slice(0, -1)},${more}}`;

  it.each([
    ['null and what is empty', '"provider":null,"resource":{"id":"","name":null},"state":"","changes":[],"geoip":{}'],
    [
      'members dropped at the beginning, in the middle and at the end',
      '"resource":{"id":null,"name":"a","email":"","type":"user","username":null}',
    ],
    ['a time finer than milliseconds', '"timestamp_source":"2026-02-22T01:00:52.123456789Z"'],
    ['a further spelling', '"geoip":{"country_code2":"DE","city":"Berlin"}'],
    ['a further spelling of a group', '"user_agent":{"name":"Chrome","os":"Größe"},"state":"ü"'],
    ['a further spelling at the end, with letters and escapes', '"geoip":{"city":null,"country_code2":"\u00e4ö"}'],
    ['a further spelling that has to be brought into its type', '"device_object_id":5,"state":"ü"'],
    [
      'a further spelling of a group in which something is dropped or written anew',
      '"user_agent":{"os":"","name":"Ü","major":143,"minor":null},"state":"a"',
    ],
    ['a further spelling of nothing', '"geoip":{"country_code2":null,"city":""},"user_agent":{}'],
    ['two addresses in one text', '"client_ip":"192.0.2.1, 198.51.100.7","src_ip":"x, ::1"'],
    [
      'texts with escapes, and with other letters',
      '"resource":{"id":"a\\"b","name":"Zoë \\u00eb","type":"user"},"error_message":"\\ud83d\\ude00 and 😀"',
    ],
    ['half a surrogate pair', '"error_message":"\\ud83d","state":"é"'],
    [
      'numbers in every spelling',
      '"pid":5,"error_code":-0,"number_of_results":1.0,"geoip":{"latitude":1e1,"longitude":-0.0}',
    ],
    ['values to be brought into their type', '"success":"true","mfa":"false","pid":17,"geoip":{"latitude":"43.5"}'],
    ['other letters behind a value that is written anew', '"changes":[{"field":"\\u00e4","to":"ö"}],"state":"ü"'],
    ['an address that cannot be read', '"client_ip":"300.1.1.1","src_ip":"x"'],
    ['spaces everywhere', ' "resource" : { "id" : "a" , "x" : null } , "success" :\ttrue \r\n'],
  ])('takes %s', (_name, more) => {
    expect(expectSame(withMore(more))).toBe(true);
    expect(expectSame(withMore(more), ['preserve_duplicate_custom_fields'])).toBe(true);
  });

  it.each(['2026-02-22T01:00:52', '2026-02-22T01:00Z', '2026-02-22T01:00:52,25Z', '2026'])(
    'takes a time that is not complete: %s',
    (timestamp) => expect(expectSame(JSON.stringify({ ...event, timestamp }))).toBe(true),
  );

  it('keeps a time finer than milliseconds', () => {
    const { written } = bothWays(JSON.stringify({ ...event, timestamp: '2026-02-22T01:00:52.123456789Z' }));
    expect(written?.json).toMatchObject({ jumpcloud: { event: { timestamp: '2026-02-22T01:00:52.123456789Z' } } });
  });

  it.each([
    ['an attribute that the schema does not know', '"brand_new":1'],
    ['a value of the wrong type', '"success":"perhaps"'],
    ['an integer that a number does not hold', '"number_of_results":12345678901234567890'],
    ['a group with something unknown in it', '"resource":{"brand_new":1}'],
    ['the same attribute twice', '"state":"a","state":"b"'],
    ['two spellings of one attribute', '"geoip":{"country_code":"DE","country_code2":"FR"}'],
    ['an organization that is no text', '"organization":5'],
    ['a key with an escape', '"st\\u0061te":"a"'],
    ['a control character in a text', '"state":"a\u0001"'],
    ['a comma too many', '"state":"a",'],
    ['no value', '"state":'],
    ['a number that is none', '"number_of_results":01'],
    ['a word that is none', '"success":truth'],
    ['brackets that do not match', '"resource":{"id":"a"]'],
  ])('leaves it to the mapper: %s', (_name, more) => {
    expect(expectSame(withMore(more))).toBe(false);
  });

  it.each([
    '',
    ' ',
    'null',
    '[]',
    '"text"',
    '{}',
    '{',
    '{"id":"x"',
    '{"id":"x"}}',
    '{"id":"x"} x',
    '{"id":null}',
    '\ufeff{"id":"x"}',
  ])('leaves it to the mapper: %j', (raw) => {
    expect(expectSame(raw)).toBe(false);
  });

  it('leaves it to the mapper to keep the event as received', () => {
    expect(expectSame(JSON.stringify(event), keepAll)).toBe(false);
  });
});
