import { isJsonObject } from '../core/json.ts';
import { duration, map, type Reader, reader, text, url } from '../readers/readers.ts';
import { elasticsearchMap, toConnection } from './connection-settings.ts';
import type { ListenConfig, OutputConfig } from './types.ts';

const sizeText = /^(\d{1,6})(KiB|MiB|GiB)$/;
const sizeUnits: Readonly<Record<string, number>> = { KiB: 1 << 10, MiB: 1 << 20, GiB: 1 << 30 };

const size: Reader<number> = reader({ type: 'string', pattern: sizeText.source }, (value, path, context) => {
  const [, count, unit = ''] = (typeof value === 'string' && sizeText.exec(value)) || [];
  const bytes = Number(count) * (sizeUnits[unit] ?? Number.NaN);
  if (bytes > 0) return bytes;
  context.problem(path, 'expected a size such as 64KiB, 100MiB or 1GiB');
  return undefined;
});

const outputMap = map({
  elasticsearch: { read: elasticsearchMap, about: 'Elasticsearch, with all that a connection may need.' },
  ndjson: {
    about: 'A file of one document a line. The shorthand `output: ndjson:PATH` names the path alone.',
    read: map({
      path: { read: text(), required: true, about: 'May hold {account} and {stream}.' },
      rotate_size: {
        read: size,
        about: 'Before the file gets larger it is renamed to `PATH.<time>`, and a new one is begun.',
        otherwise: 'never because of its size',
      },
      rotate_age: {
        read: duration('1m'),
        about: 'The same with the first write after that time.',
        otherwise: 'never because of its age',
      },
    }),
  },
});

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
      context.problem(path, 'expected one of "elasticsearch" and "ndjson"');
      return undefined;
    }
    if (elasticsearch) {
      const at = [...path, 'elasticsearch'];
      const raw = isJsonObject(value) ? value.elasticsearch : undefined;
      if (isJsonObject(raw) && ['url', 'urls', 'cloud_id'].every((key) => (raw[key] ?? null) === null))
        context.problem([...at, 'url'], 'the setting "url" is missing (or urls or cloud_id in its place)');
      return toConnection(elasticsearch, at, context);
    }
    if (ndjson?.path === undefined) return undefined;
    const { path: file, rotate_size: bytes, rotate_age: ageMs } = ndjson;
    const rotates = bytes !== undefined || ageMs !== undefined;
    return { kind: 'ndjson', path: file, ...(rotates ? { rotation: { bytes, ageMs } } : {}) };
  }
  const separator = value.indexOf(':');
  const kind = separator === -1 ? value : value.slice(0, separator);
  const rest = separator === -1 ? '' : value.slice(separator + 1);
  if (kind === 'stdout' && rest === '') return { kind };
  if (kind === 'ndjson' && rest !== '') return { kind, path: rest };
  if (kind === 'elasticsearch' && rest !== '') {
    const target = url()(rest, path, context);
    return target === undefined ? undefined : { kind, url: target };
  }
  context.problem(path, `expected stdout, ndjson:PATH or elasticsearch:URL, got "${value}"`);
  return undefined;
});

const address = /^(\[[0-9a-fA-F:.]+\]|[^:\s[\]]*):(\d{1,5})$/;

/** `127.0.0.1:9464`, `[::1]:9464`, or `:9464` for every address of the machine. */
export const readListen: Reader<ListenConfig> = reader(
  { type: 'string', pattern: address.source },
  (value, path, context) => {
    const match = typeof value === 'string' ? address.exec(value) : null;
    const port = Number(match?.[2] ?? Number.NaN);
    if (match && port <= 65_535) return { host: (match[1] ?? '').replace(/^\[|\]$/g, '') || '0.0.0.0', port };
    context.problem(path, 'expected an address and a port, such as 127.0.0.1:9464');
    return undefined;
  },
);
