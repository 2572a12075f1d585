import { isJsonObject } from '../core/json.ts';
import { duration, map, optional, type Reader, reader, text, withDefault } from '../readers/readers.ts';
import { addressFields } from './addresses.ts';
import { type Connection, connectionFields, toConnection } from './connection-settings.ts';
import type { OutputConfig } from './output-settings.ts';

const stateDirectoryDefault = 'jumpcloud-elastic-state';

/** The rule of Elasticsearch for the name of an index; a dot at the beginning is reserved. */
const indexName = text(
  /^[a-z0-9][^A-Z\\/*?"<>| ,#:]{0,200}$/,
  'an index name: lowercase, starting with a letter or digit, without spaces and any of \\/*?"<>|,#: ',
);

const sharedMap = map({
  ...addressFields,
  url: {
    ...addressFields.url,
    about: 'Address of Elasticsearch. If you set it, also set credentials for it.',
    otherwise: "the output's",
  },
  ...connectionFields,
  index: withDefault(indexName, 'jumpcloud-elastic-state', 'Index for checkpoints, ledger and status.'),
  dead_letter_index: withDefault(
    indexName,
    'jumpcloud-elastic-dead-letters',
    'Index for documents that Elasticsearch rejected.',
  ),
  lease: withDefault(
    duration('1s', '1h'),
    30_000,
    'How long a collector may be silent before another one takes over its accounts.',
  ),
});

const stateMap = map({
  directory: optional(text(), 'Folder for checkpoints, ledger, status and dead letters.', stateDirectoryDefault),
  elasticsearch: optional(
    sharedMap,
    'Keeps state in indices that several collectors share. `{}` uses the connection of the output.',
  ),
});

/** State in an index that several collectors share. The lease is milliseconds. */
export type SharedStateConfig = typeof sharedMap.defaults & { readonly connection: Connection };

export interface StateConfig {
  /** For files of this process. */
  readonly directory: string;
  /** Then checkpoints are not in the directory. */
  readonly elasticsearch?: SharedStateConfig;
}

export interface StateSettings {
  readonly directory: string | undefined;
  readonly shared: (typeof sharedMap.defaults & { readonly connection: Connection | undefined }) | undefined;
}

const ofOutput = { ...sharedMap.defaults, connection: undefined };
const stateSchema = { anyOf: [{ const: 'elasticsearch' }, stateMap.schema] };

/** `elasticsearch` alone means: with the connection of the output and defaults. */
export const readState: Reader<StateSettings> = reader(stateSchema, (value, path, context) => {
  if (value === 'elasticsearch') return { directory: undefined, shared: ofOutput };
  const read = stateMap(value, path, context);
  if (!read) return undefined;
  const { directory, elasticsearch } = read;
  if (!elasticsearch && directory === undefined) {
    const empty = isJsonObject(value) && Object.hasOwn(value, 'elasticsearch');
    if (empty) return { directory, shared: ofOutput };
    context.problem(path, 'expected "directory" or "elasticsearch"');
  }
  if (!elasticsearch) return { directory, shared: undefined };
  const at = [...path, 'elasticsearch'];
  if (directory !== undefined) context.problem(at, 'directory and elasticsearch cannot be used together');
  const { index, deadLetterIndex, lease, ...given } = elasticsearch;
  const connection = toConnection(given, at, context);
  if (!connection && Object.values(given).some((value) => value !== undefined))
    context.problem(at, 'credentials need a url; without both, the connection of the output is used');
  return { directory, shared: { index, deadLetterIndex, lease, connection } };
});

/** Whether shared state goes with the output. */
export function checkSharedState(
  { connection }: NonNullable<StateSettings['shared']>,
  output: OutputConfig | undefined,
  refuse: (problem: string) => void,
): void {
  if (output?.kind === 'ndjson')
    refuse('an NDJSON file is on one machine, so collectors that share state need the output elasticsearch');
  else if (!connection && output?.kind !== 'elasticsearch')
    refuse('shared state needs a "url" of its own if the output is not elasticsearch');
}

/** @param directory what the command line says: then state is in files, whatever the file says */
export function toState(
  settings: StateSettings | undefined,
  directory: string | undefined,
  output: OutputConfig | undefined,
): StateConfig {
  const files = { directory: directory ?? settings?.directory ?? stateDirectoryDefault };
  const connection = settings?.shared?.connection ?? (output?.kind === 'elasticsearch' ? output : undefined);
  if (directory !== undefined || !settings?.shared || !connection) return files;
  return { ...files, elasticsearch: { ...settings.shared, connection } };
}
