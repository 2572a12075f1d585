import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../../src/core/json.ts';
import { packageRoot } from '../../src/core/package-root.ts';
import { createEventMapper } from '../../src/mapper/event-mapper.ts';
import { createSettings } from '../../src/mapper/steps/settings.ts';
import { settingsData } from '../../src/tooling/operations/settings-data.ts';
import { loadSchema } from '../../src/tooling/schema/load-schema.ts';

interface Pair {
  readonly raw: JsonObject;
  readonly document: JsonObject;
}

const folder = join(packageRoot(), 'test', 'golden');
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
const fetchedAt = Date.UTC(2026, 1, 22, 14, 0, 0);
const mapper = createEventMapper({ tags: ['forwarded'], inputType: 'httpjson', namespace: 'default' });

function read(name: string): Pair {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Pair;
}

function mapped({ raw }: Pair): JsonObject {
  return mapper.map(raw, JSON.stringify(raw), fetchedAt).document;
}

if (process.env.GOLDEN_WRITE) {
  for (const name of names) {
    const { raw } = read(name);
    const document = mapped({ raw, document: {} });
    writeFileSync(join(folder, name), `${JSON.stringify({ raw, document }, null, 2)}\n`);
  }
}

describe('golden documents', () => {
  it.each(names)('%s is what the mapper makes of its event', (name) => {
    const pair = read(name);
    expect(mapped(pair)).toEqual(pair.document);
  });

  it.each(names)('%s is named after its service and event type', (name) => {
    const { raw } = read(name);
    expect(`${name.replace(/\.json$/, '')}.`).toMatch(new RegExp(`^${raw.service}-${raw.event_type}\\.`));
  });

  it('there is one of every service and of every ECS category of the catalogue', () => {
    const { eventTypes } = loadSchema(packageRoot(), 'events');
    const documents = names.map((name) => read(name).document as { event: { module: string; category?: string[] } });
    const services = new Set(documents.map(({ event }) => event.module));
    const categories = new Set(documents.flatMap(({ event }) => event.category ?? []));
    expect(
      [...new Set(eventTypes.flatMap((type) => type.services))].filter((service) => !services.has(service)),
    ).toEqual([]);
    expect([...new Set(eventTypes.flatMap((type) => type.category))].filter((one) => !categories.has(one))).toEqual([]);
  });

  it('they hold documentation addresses and example domains only', () => {
    const text = names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
    const addresses = text.match(/\b\d{1,3}(\.\d{1,3}){3}\b/g) ?? [];
    const versions = new Set(['143.0.0.0']);
    const foreign = addresses.filter(
      (address) =>
        !/^(192\.0\.2|198\.51\.100|203\.0\.113)\.|^81\.2\.69\.14[2-5]$/.test(address) && !versions.has(address),
    );
    expect(foreign).toEqual([]);
    expect((text.match(/[\w.-]+@[\w.-]+/g) ?? []).filter((mail) => !mail.endsWith('@example.com'))).toEqual([]);
  });
});

describe('golden documents of settings', () => {
  const { settings } = loadSchema(packageRoot(), 'events').settings;
  const judged = settings.filter(({ weaker, order }) => order !== undefined || !['never', 'depends'].includes(weaker ?? ''));
  const found = createSettings(settingsData({ secrets: [], settings }));
  const ways = ['weaker', 'stronger'] as const;

  it.each([...new Set(judged.map(({ group }) => group))])('show both ways of %s', (group) => {
    const rules = new Set(judged.filter((setting) => setting.group === group).map(({ words }) => words));
    const shown = ways.filter((way) =>
      names.some((name) => {
        const { raw, document } = read(name) as Pair & { raw: { event_type: string } };
        const paths = (document as unknown as Compared).jumpcloud.derived?.changes?.[way] ?? [];
        return paths.some((path) => rules.has(found.find(path.toLowerCase(), raw.event_type)?.words ?? ''));
      }),
    );
    expect(shown).toEqual(ways);
  });
});

interface Compared {
  readonly jumpcloud: {
    readonly derived?: { readonly changes?: Readonly<Record<'weaker' | 'stronger', readonly string[] | undefined>> };
  };
}
