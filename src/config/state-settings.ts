import { formatDuration } from '../core/duration.ts';
import { isJsonObject } from '../core/json.ts';
import { duration, map, type ReadContext, type Reader, reader, text } from '../readers/readers.ts';
import { addressFields } from './addresses.ts';
import { connectionFields, toConnection } from './connection-settings.ts';
import { sharedStateDefaults, stateDirectoryDefault } from './defaults.ts';
import type { ElasticsearchOutput, OutputConfig, SharedStateConfig, StateConfig } from './types.ts';

/** The rule of Elasticsearch for the name of an index; a dot at the beginning is reserved. */
const indexName = text(
  /^[a-z0-9][^A-Z\\/*?"<>| ,#:]{0,200}$/,
  'the name of an index: small letters and digits first, no blanks and none of \\/*?"<>|,#: ',
);

const stateMap = map({
  directory: {
    read: text(),
    about: 'Checkpoints, ledger, status and dead letters, as files.',
    otherwise: stateDirectoryDefault,
  },
  elasticsearch: {
    about: 'State in indices that several collectors share; `{}` takes the connection of the output.',
    read: map({
      ...addressFields,
      url: {
        ...addressFields.url,
        about: 'Address of Elasticsearch. With it, credentials of its own.',
        otherwise: 'the one of the output',
      },
      ...connectionFields,
      index: {
        read: indexName,
        about: 'Index of checkpoints, ledger and status.',
        otherwise: sharedStateDefaults.index,
      },
      dead_letter_index: {
        read: indexName,
        about: 'Index of what Elasticsearch refused.',
        otherwise: sharedStateDefaults.deadLetterIndex,
      },
      lease: {
        read: duration('1s', '1h'),
        about: 'How long a collector may be silent until another takes over its accounts.',
        otherwise: formatDuration(sharedStateDefaults.lease),
      },
    }),
  },
});

export interface StateSettings {
  readonly directory: string | undefined;
  readonly shared:
    | (Partial<Omit<SharedStateConfig, 'connection'>> & { connection: ElasticsearchOutput | undefined })
    | undefined;
}

const stateSchema = { anyOf: [{ const: 'elasticsearch' }, stateMap.schema] };

/** `elasticsearch` alone means: with the connection of the output and defaults. */
export const readState: Reader<StateSettings> = reader(stateSchema, (value, path, context) => {
  if (value === 'elasticsearch') return { directory: undefined, shared: { connection: undefined } };
  const read = stateMap(value, path, context);
  if (!read) return undefined;
  const { directory, elasticsearch } = read;
  if (!elasticsearch && directory === undefined) {
    const empty = isJsonObject(value) && Object.hasOwn(value, 'elasticsearch');
    if (empty) return { directory, shared: { connection: undefined } };
    context.problem(path, 'expected "directory" or "elasticsearch"');
  }
  if (!elasticsearch) return { directory, shared: undefined };
  const at = [...path, 'elasticsearch'];
  if (directory !== undefined) context.problem(at, 'directory and elasticsearch exclude each other');
  const {
    index,
    dead_letter_index: deadLetterIndex,
    lease,
    url: target,
    urls,
    cloud_id,
    ...credentials
  } = elasticsearch;
  const connection = toConnection({ url: target, urls, cloud_id, ...credentials }, at, context);
  if (!target && !urls && !cloud_id && Object.values(credentials).some((given) => given !== undefined))
    context.problem(at, 'credentials need the url that they are for; without both those of the output are used');
  return {
    directory,
    shared: {
      connection,
      ...(index ? { index } : {}),
      ...(deadLetterIndex ? { deadLetterIndex } : {}),
      ...(lease ? { lease } : {}),
    },
  };
});

/** Whether shared state goes with the output. */
export function checkSharedState(
  { connection }: NonNullable<StateSettings['shared']>,
  output: OutputConfig | undefined,
  context: ReadContext,
): void {
  const path = ['state', 'elasticsearch'];
  if (output?.kind === 'ndjson')
    context.problem(
      path,
      'an NDJSON file is on one machine; collectors that share state need the output elasticsearch',
    );
  else if (!connection && output?.kind !== 'elasticsearch')
    context.problem(path, 'the setting "url" is missing; only with the output elasticsearch it can be left out');
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
  return { ...files, elasticsearch: { ...sharedStateDefaults, ...settings.shared, connection } };
}
