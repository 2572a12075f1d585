import { elasticsearchMap, toConnection } from './connection-settings.ts';
import { map, type Reader, reader, url } from './readers.ts';
import type { ListenConfig, OutputConfig } from './types.ts';

const outputMap = map({
  elasticsearch: {
    read: elasticsearchMap,
    required: true,
    about: 'Elasticsearch, with all that a connection may need.',
  },
});

const outputSchema = {
  anyOf: [{ type: 'string', pattern: '^(?:stdout|ndjson:.+|elasticsearch:https?://.+)$' }, outputMap.schema],
};

/** `ndjson:PATH`, `stdout`, `elasticsearch:URL`, or the map with an `elasticsearch` key. */
export const readOutput: Reader<OutputConfig> = reader(outputSchema, (value, path, context) => {
  if (typeof value !== 'string') {
    const read = outputMap(value, path, context)?.elasticsearch;
    return read && toConnection(read, path, context);
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
