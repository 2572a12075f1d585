import { readFileSync } from 'node:fs';
import { isJsonObject, type JsonValue } from '../../src/core/json.ts';
import { ContentDigest } from '../../src/mapper/content-digest.ts';
import { documentId } from '../../src/mapper/document-id.ts';
import { changedId } from '../../src/state/one-id.ts';
import { readCheckpoint } from './check-ledger.ts';
import { ndjsonFile } from './collector-config.ts';
import type { End } from './live.ts';
import type { Stage } from './stage.ts';
import type { StoredEvent } from './stream-pool.ts';

/** An event that the collector must have, by the id of its document. */
export interface ExpectedEvent {
  readonly text: string;
  readonly milliseconds: number;
  /** Another content of it. */
  readonly changed: string | undefined;
}

export function expectedEvents({ simulator, plan }: Stage): ReadonlyMap<string, ExpectedEvent> {
  const { services } = plan.account;
  const expected = new Map<string, ExpectedEvent>();
  const changes = simulator.dataset.changes();
  for (const text of simulator.dataset.texts()) {
    const event = JSON.parse(text) as JsonValue;
    if (!isJsonObject(event)) continue;
    if (!services.includes('all') && !services.includes(String(event.service))) continue;
    expected.set(documentId(event, text), {
      text,
      milliseconds: Date.parse(String(event.timestamp)),
      changed: changes.get(text),
    });
  }
  return expected;
}

/** The ids that the contents of an event may have, and which contents each. */
function idsOf(id: string, { text, changed }: ExpectedEvent): readonly (readonly [string, readonly string[]])[] {
  if (changed === undefined) return [[id, [text]]];
  const own = [text, changed].map((content) => [changedId(id, digestOf(content)), [content]] as const);
  return [[id, [text, changed]], ...own];
}

function digestOf(text: string): number {
  return new ContentDigest().of(Buffer.from(text));
}

/** @returns what is wrong: nothing may be missing, there twice, strange, or changed */
export async function checkStored(
  stage: Stage,
  expected: ReadonlyMap<string, ExpectedEvent>,
  ends: Readonly<Record<End, number>>,
): Promise<string[]> {
  const { plan, proxy } = stage;
  const stored = plan.output === 'ndjson' ? readNdjson(ndjsonFile(stage.folder)) : await stage.stream.documents();
  const seen = new Map<string, number>();
  const contents = new Map<string, readonly string[]>([...expected].flatMap(([id, event]) => idsOf(id, event)));
  const texts = new Set<string>();
  const problems: string[] = [];
  const changed: string[] = [];
  for (const { id, original = '' } of stored) {
    seen.set(id, (seen.get(id) ?? 0) + 1);
    texts.add(original);
    if (contents.has(id) && !contents.get(id)?.includes(original)) changed.push(id);
  }
  // What JumpCloud showed for a while only, nobody can promise.
  const needsBoth = !plan.faults.changes?.inPlace;
  const isThere = ({ text, changed: other }: ExpectedEvent): boolean => {
    if (other === undefined) return texts.has(text);
    return needsBoth ? texts.has(text) && texts.has(other) : texts.has(text) || texts.has(other);
  };
  const missing = [...expected].filter(([, event]) => !isThere(event));
  const twice = [...seen].filter(([, times]) => times > 1);
  const strange = [...seen.keys()].filter((id) => !contents.has(id));
  const counted = (await readCheckpoint(stage))?.totals.changed ?? 0;
  const beside = [...seen.keys()].filter((id) => !expected.has(id)).length;
  // What was written right before an end, or whose answer was lost, is found there by the next one, and is no news.
  const isSmooth = !plan.watch && ends.killed + ends.failed + ends.refused + proxy.hits.length === 0;
  if (counted > beside || (isSmooth && counted !== beside))
    problems.push(`${counted} are counted as changed, there are ${beside} documents of such`);
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
