import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject, type JsonObject } from '../../core/json.ts';
import { type PackageFile, textFile } from '../../publish/archive/package-file.ts';
import { samplePath } from '../generate/emit-sample-event.ts';
import { isTestAddress } from './test-addresses.ts';

/** A golden case: an event, and the document that the mapper makes of it. */
interface Case {
  readonly name: string;
  readonly raw: string;
  readonly document: JsonObject;
}

/**
 * Cases for `elastic-package test pipeline`: the sample of the stream, and every golden case that the tool can run. It
 * refuses addresses outside of its own test ranges, and takes any `error.message` for a failed test.
 */
export function pipelineTests(root: string, stream: string, folder: string): readonly PackageFile[] {
  const cases = [sampleCase(root, stream), ...goldenCases(root, stream)];
  return cases.filter(isRunnable).flatMap((one) => {
    const path = `${folder}/_dev/test/pipeline/test-${one.name}.json`;
    return [
      textFile(path, toText({ events: [inputOf(one)] })),
      textFile(`${path}-expected.json`, toText({ expected: [one.document] })),
    ];
  });
}

function sampleCase(root: string, stream: string): Case {
  const raw = JSON.stringify(readJson(root, `fields/${stream}/sample.json`));
  return { name: 'sample', raw, document: readJson(root, samplePath(stream)) };
}

/** GeoIP databases know addresses of the first, so that documents would differ from server to server. */
const locatedNetwork = '81.2.69.';
const unknownNetwork = '203.0.113.';

/** Those of events lie in the folder itself. */
function goldenCases(root: string, stream: string): readonly Case[] {
  const folder = stream === 'events' ? 'test/golden' : `test/golden/${stream}`;
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(root, folder, file), 'utf8').replaceAll(locatedNetwork, unknownNetwork);
      const { raw, document } = JSON.parse(text) as { raw: unknown; document: JsonObject };
      const name = file
        .replace(/\.json$/, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-');
      return { name, raw: typeof raw === 'string' ? raw : JSON.stringify(raw), document };
    });
}

function isRunnable({ document }: Case): boolean {
  const addresses = [...addressesIn(document, '')];
  const hasFailed = isJsonObject(document.error) && document.error.message !== undefined;
  return !hasFailed && addresses.every(isTestAddress);
}

/** Values of the fields of type ip. */
function* addressesIn(value: unknown, path: string): Generator<string> {
  if (Array.isArray(value)) for (const member of value) yield* addressesIn(member, path);
  else if (isJsonObject(value))
    for (const [key, member] of Object.entries(value)) yield* addressesIn(member, `${path}.${key}`);
  else if (typeof value === 'string' && /^\.(?:client|source|related)\.ip$/.test(path)) yield value;
}

/** What a shipper sends: the text, and what it adds itself. */
function inputOf({ raw, document }: Case): JsonObject {
  const event = document.event as JsonObject;
  const { input, tags, data_stream } = document as Readonly<Record<'input' | 'tags' | 'data_stream', JsonObject>>;
  const created = event.created as string;
  return {
    '@timestamp': created,
    data_stream,
    event: { created, dataset: event.dataset as string },
    input,
    message: raw,
    tags,
  };
}

function readJson(root: string, file: string): JsonObject {
  return JSON.parse(readFileSync(join(root, file), 'utf8')) as JsonObject;
}

/** As elastic-package formats JSON. */
function toText(value: unknown): string {
  return `${JSON.stringify(value, null, 4)}\n`;
}
