import { isJsonObject } from '../core/json.ts';
import { didYouMeanTarget, ndjsonPath } from '../core/target.ts';
import { duration, flag, map, optional, type Reader, reader, required, text, url } from '../readers/readers.ts';
import { addressFields } from './addresses.ts';
import { type Connection, connectionFields, toConnection } from './connection-settings.ts';

const sizeText = /^(\d{1,6})(KiB|MiB|GiB)$/;
const sizeUnits: Readonly<Record<string, number>> = { KiB: 1 << 10, MiB: 1 << 20, GiB: 1 << 30 };

const size: Reader<number> = reader({ type: 'string', pattern: sizeText.source }, (value, path, context) => {
  const [, count, unit = ''] = (typeof value === 'string' && sizeText.exec(value)) || [];
  const bytes = Number(count) * (sizeUnits[unit] ?? Number.NaN);
  if (bytes > 0) return bytes;
  return context.problem(path, 'expected a size such as 64KiB, 100MiB or 1GiB');
});

const elasticsearchMap = map({
  ...addressFields,
  ...connectionFields,
  require_package: optional(
    flag,
    'If `false`, documents are written even if the package is not installed. Elasticsearch then guesses field types, and rejects documents that do not fit its guess.',
    'true',
  ),
});

const ndjsonMap = map({
  path: required(text(), 'May hold {account} and {stream}. Not in the state folder.'),
  rotate_size: optional(
    size,
    'Before the file gets larger than this, it is renamed to `PATH.<time>`, and a new one is created.',
    'never because of its size',
  ),
  rotate_age: optional(
    duration('1m'),
    'The same for a file that is older than this when something is written.',
    'never because of its age',
  ),
});

const outputMap = map({
  elasticsearch: optional(elasticsearchMap, 'Elasticsearch, with all connection settings.'),
  ndjson: optional(
    ndjsonMap,
    'A file with one document on each line. The short form `output: ndjson:PATH` sets only the path.',
  ),
});

export interface ElasticsearchOutput extends Connection {
  /** False: documents are written also where the package is not installed. */
  readonly requirePackage?: boolean | undefined;
}

/** When an NDJSON file is put aside and a new one begun; undefined: never because of that. */
export interface RotationConfig {
  readonly bytes: number | undefined;
  /** Milliseconds. */
  readonly ageMs: number | undefined;
}

export type OutputConfig =
  | { readonly kind: 'stdout' }
  /** The path may hold {account} and {stream}. */
  | { readonly kind: 'ndjson'; readonly path: string; readonly rotation?: RotationConfig }
  | ElasticsearchOutput;

/** Where documents about the collector itself go. `output`: into the data stream beside the events. */
export type HealthTarget = { readonly kind: 'output' | 'none' } | { readonly kind: 'ndjson'; readonly path: string };

const healthSchema = { anyOf: [{ type: 'boolean' }, { type: 'string', pattern: '^ndjson:.+$' }] };

export const readHealthDocuments: Reader<HealthTarget> = reader(
  healthSchema,
  (value, path, context) => {
    if (typeof value === 'boolean') return { kind: value ? 'output' : 'none' };
    const file = typeof value === 'string' ? ndjsonPath(value) : undefined;
    if (file !== undefined) return { kind: 'ndjson', path: file };
    return context.problem(path, 'expected true, false or ndjson:PATH');
  },
  (target) => (target.kind === 'ndjson' ? `ndjson:${target.path}` : String(target.kind === 'output')),
);

/** Where health and metrics are served. */
export interface ListenConfig {
  readonly host: string;
  readonly port: number;
}

const outputSchema = {
  anyOf: [
    { type: 'string', pattern: '^(?:stdout|ndjson:.+|elasticsearch:https?://.+)$' },
    { ...outputMap.schema, minProperties: 1, maxProperties: 1 },
  ],
};

/** `ndjson:PATH`, `stdout`, `elasticsearch:URL`, or the map with one of the keys `elasticsearch` and `ndjson`. */
export const readOutput: Reader<OutputConfig> = reader(outputSchema, (value, path, context) => {
  if (typeof value !== 'string') {
    const read = outputMap(value, path, context);
    if (!read) return undefined;
    const { elasticsearch, ndjson } = read;
    // Whether the file names them: one with a mistake in it has been told of.
    const named = ['elasticsearch', 'ndjson'].filter((key) => isJsonObject(value) && (value[key] ?? null) !== null);
    if (named.length !== 1) {
      return context.problem(path, 'expected one of "elasticsearch" and "ndjson"');
    }
    if (elasticsearch) {
      const at = [...path, 'elasticsearch'];
      const raw = isJsonObject(value) ? value.elasticsearch : undefined;
      if (isJsonObject(raw) && ['url', 'urls', 'cloud_id'].every((key) => (raw[key] ?? null) === null))
        context.problem([...at, 'url'], 'the setting "url" is missing (or urls or cloud_id instead)');
      return toConnection(elasticsearch, at, context);
    }
    if (ndjson?.path === undefined) return undefined;
    const { path: file, rotateSize: bytes, rotateAge: ageMs } = ndjson;
    const rotates = bytes !== undefined || ageMs !== undefined;
    return { kind: 'ndjson', path: file, ...(rotates ? { rotation: { bytes, ageMs } } : {}) };
  }
  const [, kind, rest = ''] = /^([^:]*):?(.*)$/s.exec(value) ?? [];
  if (kind === 'stdout' && rest === '') return { kind };
  if (kind === 'ndjson' && rest !== '') return { kind, path: rest };
  if (kind === 'elasticsearch' && rest !== '') {
    const target = url()(rest, path, context);
    return target === undefined ? undefined : { kind, url: target };
  }
  return context.problem(
    path,
    `expected stdout, ndjson:PATH or elasticsearch:URL, got "${value}"${didYouMeanTarget(value)}`,
  );
});

const address = /^(\[[0-9a-fA-F:.]+\]|[^:\s[\]]*):(\d{1,5})$/;

/** `127.0.0.1:9464`, `[::1]:9464`, or `:9464` for all addresses of the machine. */
export const readListen: Reader<ListenConfig> = reader(
  { type: 'string', pattern: address.source },
  (value, path, context) => {
    const match = typeof value === 'string' ? address.exec(value) : null;
    const port = Number(match?.[2] ?? Number.NaN);
    if (match && port <= 65_535) return { host: (match[1] ?? '').replace(/^\[|\]$/g, '') || '0.0.0.0', port };
    return context.problem(path, 'expected an address and a port, such as 127.0.0.1:9464');
  },
);
