import { isJsonObject } from '../../core/json.ts';
import { connectionFields, toConnection } from './connection-settings.ts';
import { duration, map, type ReadContext, type Reader, text, url } from './readers.ts';
import type { ElasticsearchOutput, OutputConfig, SharedStateConfig, StateConfig } from './types.ts';

export const sharedStateDefaults = {
  index: 'jumpcloud-elastic-state',
  deadLetterIndex: 'jumpcloud-elastic-dead-letters',
  lease: 30_000,
} as const;

/** The rule of Elasticsearch for the name of an index; a dot at the beginning is reserved. */
const indexName = text((value) =>
  /^[a-z0-9][^A-Z\\/*?"<>| ,#:]{0,200}$/.test(value)
    ? undefined
    : `expected the name of an index: small letters and digits first, no blanks and none of \\/*?"<>|,#: , got "${value}"`,
);

const stateMap = map({
  directory: { read: text() },
  elasticsearch: {
    read: map({
      url: { read: url() },
      ...connectionFields,
      index: { read: indexName },
      dead_letter_index: { read: indexName },
      lease: { read: duration('1s') },
    }),
  },
});

export interface StateSettings {
  readonly directory: string | undefined;
  readonly shared:
    | (Partial<Omit<SharedStateConfig, 'connection'>> & { connection: ElasticsearchOutput | undefined })
    | undefined;
}

/** `elasticsearch` alone means: with the connection of the output and defaults. */
export const readState: Reader<StateSettings> = (value, path, context) => {
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
  const { index, dead_letter_index: deadLetterIndex, lease, url: target, ...credentials } = elasticsearch;
  const connection = toConnection({ url: target, ...credentials }, at, context);
  if (!target && Object.values(credentials).some((given) => given !== undefined))
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
};

/** Whether shared state goes with the output. */
export function checkSharedState(
  { connection }: NonNullable<StateSettings['shared']>,
  output: OutputConfig,
  context: ReadContext,
): void {
  const path = ['state', 'elasticsearch'];
  if (output.kind === 'ndjson')
    context.problem(
      path,
      'an NDJSON file is on one machine; collectors that share state need the output elasticsearch',
    );
  else if (!connection && output.kind !== 'elasticsearch')
    context.problem(path, 'the setting "url" is missing; only with the output elasticsearch it can be left out');
}

/** @param directory what the command line says: then state is in files, whatever the file says */
export function toState(
  settings: StateSettings | undefined,
  directory: string | undefined,
  output: OutputConfig,
): StateConfig {
  const files = { directory: directory ?? settings?.directory ?? 'jumpcloud-elastic-state' };
  const connection = settings?.shared?.connection ?? (output.kind === 'elasticsearch' ? output : undefined);
  if (directory !== undefined || !settings?.shared || !connection) return files;
  return { ...files, elasticsearch: { ...sharedStateDefaults, ...settings.shared, connection } };
}
