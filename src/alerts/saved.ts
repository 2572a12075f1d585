import { IngestError } from '../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import type { SavedMemory } from '../detect/memory.ts';
import type { Seen } from '../rules/finding.ts';
import type { Rule } from '../rules/rule.ts';
import { type Alert, meaningOf } from './alert-document.ts';

/** An alert that not everybody has yet. */
export interface Outgoing extends Alert {
  readonly isStored: boolean;
}

/** What a watch knows, as it is written down. */
export interface Saved {
  /** Where the next look begins; undefined before the first. */
  readonly cursor: JsonObject | undefined;
  /** The time of the newest document that rules have looked at. */
  readonly watermark: number;
  /** Documents that wait for earlier ones. */
  readonly waiting: readonly Seen[];
  /** What rules remember, by their IDs. */
  readonly memories: Readonly<Record<string, SavedMemory>>;
  readonly outbox: readonly Outgoing[];
  /** That of the output. */
  readonly position: JsonObject | undefined;
  /** Whether the watch has ended since. */
  readonly hasEnded: boolean;
}

const version = 1;

export const nothingSaved: Saved = {
  ...{ cursor: undefined, watermark: 0, waiting: [], memories: {}, outbox: [], position: undefined, hasEnded: true },
};

export function writeSaved(saved: Saved, rules: readonly Rule[]): JsonObject {
  const meanings = Object.fromEntries(rules.map((rule) => [rule.id, meaningOf(rule)]));
  const { cursor, position, ...rest } = saved;
  return {
    ...{ version, meanings },
    ...(rest as unknown as JsonObject),
    ...(cursor === undefined ? {} : { cursor }),
    ...(position === undefined ? {} : { position }),
  };
}

/**
 * @returns what was saved, and the rules that mean something else now: what they remembered is left out
 * @throws IngestError JC_STATE_CORRUPT
 */
export function readSaved(
  document: JsonObject | undefined,
  rules: readonly Rule[],
): { readonly saved: Saved; readonly changed: readonly string[] } {
  if (document === undefined) return { saved: nothingSaved, changed: [] };
  const { cursor, watermark, waiting, memories, outbox, position, hasEnded, meanings } = document;
  const isWhole =
    typeof watermark === 'number' &&
    isListOf(
      waiting,
      (one) => typeof one.id === 'string' && typeof one.at === 'number' && isJsonObject(one.document),
    ) &&
    isJsonObject(memories) &&
    isJsonObject(meanings) &&
    isListOf(outbox, (one) => typeof one.id === 'string' && isJsonObject(one.document)) &&
    (cursor === undefined || isJsonObject(cursor)) &&
    (position === undefined || isJsonObject(position));
  if (document.version !== version || !isWhole)
    throw new IngestError('JC_STATE_CORRUPT', 'The state of detect is not what this version writes', {
      advice: 'Choose another --state folder. Alerts start over there.',
    });
  const changed = rules
    .filter(({ id }) => memories[id] !== undefined)
    .filter((rule) => meanings[rule.id] !== meaningOf(rule));
  const kept = Object.entries(memories).filter(([id]) => !changed.some((rule) => rule.id === id));
  return {
    saved: {
      ...{ cursor, watermark, position, hasEnded: hasEnded === true },
      waiting: waiting as unknown as readonly Seen[],
      memories: Object.fromEntries(kept) as Saved['memories'],
      outbox: outbox as unknown as readonly Outgoing[],
    },
    changed: changed.map(({ id }) => id),
  };
}

function isListOf(value: JsonValue | undefined, isOne: (member: JsonObject) => boolean): boolean {
  return Array.isArray(value) && value.every((member) => isJsonObject(member) && isOne(member));
}
