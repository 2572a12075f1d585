import { readFileSync } from 'node:fs';
import { isJsonObject, type JsonValue } from '../../src/core/json.ts';
import { documentId } from '../../src/mapper/document-id.ts';
import { ndjsonFile } from './collector-config.ts';
import type { Stage } from './stage.ts';
import type { StoredEvent } from './stream-pool.ts';

/** An event that the collector must have, by the id of its document. */
export interface ExpectedEvent {
  readonly text: string;
  readonly milliseconds: number;
}

export function expectedEvents({ simulator, plan }: Stage): ReadonlyMap<string, ExpectedEvent> {
  const { services } = plan.account;
  const expected = new Map<string, ExpectedEvent>();
  for (const text of simulator.dataset.texts()) {
    const event = JSON.parse(text) as JsonValue;
    if (!isJsonObject(event)) continue;
    if (!services.includes('all') && !services.includes(String(event.service))) continue;
    expected.set(documentId(event, text), { text, milliseconds: Date.parse(String(event.timestamp)) });
  }
  return expected;
}

/** @returns what is wrong: nothing may be missing, there twice, strange, or changed */
export async function checkStored(stage: Stage, expected: ReadonlyMap<string, ExpectedEvent>): Promise<string[]> {
  const stored = stage.plan.output === 'ndjson' ? readNdjson(ndjsonFile(stage.folder)) : await stage.stream.documents();
  const seen = new Map<string, number>();
  const problems: string[] = [];
  const changed: string[] = [];
  for (const { id, original } of stored) {
    seen.set(id, (seen.get(id) ?? 0) + 1);
    if (expected.get(id)?.text !== original && expected.has(id)) changed.push(id);
  }
  const missing = [...expected].filter(([id]) => !seen.has(id));
  const twice = [...seen].filter(([, times]) => times > 1);
  const strange = [...seen.keys()].filter((id) => !expected.has(id));
  if (missing.length > 0) {
    const shown = missing.slice(0, 10).map(([id, { text }]) => `${id} ${JSON.parse(text).timestamp}`);
    problems.push(`${missing.length} of ${expected.size} events are missing: ${shown.join(', ')}`);
  }
  if (twice.length > 0)
    problems.push(`${twice.length} are stored more than once: ${JSON.stringify(twice.slice(0, 10))}`);
  if (strange.length > 0) problems.push(`${strange.length} are nobody's: ${strange.slice(0, 10).join(', ')}`);
  if (changed.length > 0) problems.push(`${changed.length} have another text: ${changed.slice(0, 10).join(', ')}`);
  return problems;
}

/** Every line has to be whole. */
function readNdjson(path: string): readonly StoredEvent[] {
  const text = readFileSync(path, 'utf8');
  if (text !== '' && !text.endsWith('\n')) throw new Error(`${path} ends within a line`);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { _id: id, _source: document } = JSON.parse(line);
      // What goes to a pipeline has the text there, which event.original is made of.
      return { id, original: document.event?.original ?? document.message };
    });
}
