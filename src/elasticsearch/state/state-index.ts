import type { Client, errors } from '@elastic/elasticsearch';
import { IngestError } from '../../core/errors.ts';
import type { JsonObject } from '../../core/json.ts';
import { library } from '../library.ts';
import type { RequestPurpose } from '../request-error.ts';
import { unavailable } from './unavailable.ts';

/** Raised when documents of the old mapping could not live beside those of the new one. */
const generation = 1;

const keyword = { type: 'keyword' } as const;

export interface IndexDefinition {
  /** Left out of searches over `*`, where only people who look for it want it. */
  readonly hidden: boolean;
  /** Closed: a field that is not listed is a mistake of ours. */
  readonly mappings: JsonObject;
}

const stateMapping = {
  dynamic: 'strict',
  properties: {
    kind: keyword,
    account: keyword,
    stream: keyword,
    name: keyword,
    holder: keyword,
    token: { type: 'long' },
    duration_ms: { type: 'long' },
    renewed: { type: 'date' },
    until: { type: 'date' },
    beat: { type: 'long' },
    waiting: keyword,
    room: { type: 'long' },
    // Kept and given back, never looked into.
    data: { type: 'object', enabled: false },
  },
} as const satisfies JsonObject;

export const deadLetterMapping = {
  dynamic: 'strict',
  properties: {
    time: { type: 'date' },
    account: keyword,
    stream: keyword,
    id: keyword,
    reason: { type: 'text' },
    // JSON text: no event, however odd its keys, can be refused here too.
    event: { type: 'keyword', index: false, doc_values: false },
  },
} as const satisfies JsonObject;

export const stateIndex: IndexDefinition = { hidden: true, mappings: stateMapping };
export const deadLetters: IndexDefinition = { hidden: false, mappings: deadLetterMapping };

/** What whoever keeps state in an index needs: it is made together with its alias. */
export function statePrivilege(alias: string): string {
  return `the index privileges read, index, delete, create_index and manage on ${alias}*`;
}

/**
 * Makes an index behind an alias where it is not there yet; any number of collectors may do so at the same time.
 *
 * Documents are written to the alias, with `require_alias`: a write never makes an index by itself, which would have
 * guessed types, when somebody has removed it under running collectors.
 *
 * @throws IngestError JC_STATE_UNAVAILABLE
 */
export async function ensureIndex(
  client: Client,
  alias: string,
  { hidden, mappings }: IndexDefinition,
  purpose: RequestPurpose,
): Promise<void> {
  const index = `${alias}-${String(generation).padStart(6, '0')}`;
  try {
    if (await client.indices.existsAlias({ name: alias })) return;
    await client.transport.request({
      method: 'PUT',
      path: `/${encodeURIComponent(index)}`,
      body: { settings: { index: { hidden } }, mappings, aliases: { [alias]: { is_hidden: hidden } } },
    });
  } catch (error) {
    if (error instanceof library().errors.ResponseError && typeOf(error) === 'resource_already_exists_exception') {
      await requireAlias(client, alias, index, purpose);
      return;
    }
    throw unavailable(error, purpose);
  }
}

/** Another collector was faster, and made index and alias in one step; or the alias was taken off by hand. */
async function requireAlias(client: Client, alias: string, index: string, purpose: RequestPurpose): Promise<void> {
  let exists: boolean;
  try {
    exists = await client.indices.existsAlias({ name: alias });
  } catch (error) {
    throw unavailable(error, purpose);
  }
  if (exists) return;
  throw new IngestError(
    'JC_STATE_UNAVAILABLE',
    `The index ${index} exists, but the alias ${alias} does not point to it`,
    {
      advice: `Add the alias ${alias} to ${index}, or remove the index to start without state.`,
    },
  );
}

function typeOf(error: InstanceType<typeof errors.ResponseError>): unknown {
  return (error.meta.body as { error?: { type?: unknown } } | undefined)?.error?.type;
}
