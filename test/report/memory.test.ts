import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { isJsonObject, type JsonValue } from '../../src/core/json.ts';
import { demoDocuments } from '../support/panels/demo-data.ts';
import { panelsOf, textOf } from '../support/report/read-page.ts';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const documents = 40_000;

/** The document with every name, address and text in it made unique. */
function unlike(value: JsonValue, index: number, key = ''): JsonValue {
  if (key === 'ip') return `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`;
  if (typeof value === 'string')
    return /^(@timestamp|dataset|kind|category|type|outcome|created)$/.test(key) ? value : `${value}-${index}`;
  if (Array.isArray(value)) return value.map((one: JsonValue) => unlike(one, index, key));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, unlike(one, index, name)]));
}

it('reports on documents that have nothing in common within a bounded heap, and says what it dropped', async () => {
  const samples = demoDocuments(300).slice(0, 300) as readonly JsonValue[];
  const child = spawn(process.execPath, ['--max-old-space-size=220', main, 'report', '-', '--out', '-'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let page = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    page += text;
  });
  const ended = once(child, 'close');
  child.stdin.on('error', () => {});
  for (let index = 0; index < documents && child.exitCode === null; index += 1) {
    const line = `${JSON.stringify(unlike(samples[index % samples.length] as JsonValue, index))}\n`;
    if (!child.stdin.write(line)) await Promise.race([once(child.stdin, 'drain'), ended]);
  }
  child.stdin.end();
  const [code] = await ended;
  expect(code).toBe(0);
  const panels = panelsOf(page);
  expect(textOf(panels.get('overview-events') as never)).toContain('40,000');
  expect(textOf(panels.get('overview-event-types') as never)).toContain('Rare ones may be missing');
}, 400_000);
