import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/core/json.ts';
import { packageRoot } from '../../src/core/package-root.ts';
import { personalAttributes } from '../../src/generated/user-attributes.ts';
import { createStreamMapper } from '../../src/mapper/stream-mapper.ts';
import { keepPersonalTag } from '../../src/mapper/withhold.ts';

interface Pair {
  readonly raw: JsonObject;
  readonly document: JsonObject;
}

const folder = join(packageRoot(), 'test', 'golden', 'users');
const names = readdirSync(folder);
const read = (name: string): Pair => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Pair;

/** A file whose name ends in `.personal` shows what is kept where personal data may be. */
function mapped(name: string, { raw }: Pick<Pair, 'raw'>): JsonObject {
  const tags = name.endsWith('.personal.json') ? ['forwarded', keepPersonalTag] : ['forwarded'];
  const mapper = createStreamMapper('users', { tags, inputType: 'httpjson', namespace: 'default' });
  return mapper.map(raw, JSON.stringify(raw), Date.UTC(2026, 1, 22, 14, 0, 0)).document;
}

if (process.env.GOLDEN_WRITE) {
  for (const name of names) {
    const { raw } = read(name);
    writeFileSync(join(folder, name), `${JSON.stringify({ raw, document: mapped(name, { raw }) }, null, 2)}\n`);
  }
}

describe('golden documents of users', () => {
  it.each(names)('%s is what the mapper makes of its user', (name) => {
    const pair = read(name);
    expect(mapped(name, pair)).toEqual(pair.document);
  });

  it('show every personal attribute, dropped and kept', () => {
    const trees = names.map((name) => (read(name).document.jumpcloud as { user: JsonObject }).user);
    const kept = new Set(trees.flatMap((tree) => Object.keys(tree)));
    expect(personalAttributes.filter((name) => !kept.has(name))).toEqual([]);
    const dropped = names.filter((name) => !name.endsWith('.personal.json')).map((name) => read(name).raw);
    expect(personalAttributes.filter((name) => !dropped.some((raw) => Object.hasOwn(raw, name)))).toEqual([]);
  });

  it('hold example domains only', () => {
    const text = names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
    const mails = text.match(/[\w.-]+@[\w-]+\.[\w.-]+/g) ?? [];
    expect(mails.filter((mail) => !/@example\.(com|org)$/.test(mail))).toEqual([]);
  });
});
