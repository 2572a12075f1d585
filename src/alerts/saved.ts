import { IngestError } from '../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import type { SavedMemory } from '../detect/memory.ts';
import type { Seen } from '../rules/finding.ts';
import { memoryHash } from '../rules/meaning.ts';
import type { Rule } from '../rules/rule.ts';
import type { RuleVersions } from '../rules/versions.ts';
import type { Alert } from './alert-document.ts';

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

const version = 2;
const versionBefore = 1;

export const nothingSaved: Saved = {
  ...{ cursor: undefined, watermark: 0, waiting: [], memories: {}, outbox: [], position: undefined, hasEnded: true },
};

export function writeSaved(saved: Saved, rules: readonly Rule[]): JsonObject {
  const { cursor, position, ...rest } = saved;
  return {
    ...{ version, rules: versionsIn(rules) as unknown as JsonObject },
    ...(rest as unknown as JsonObject),
    ...(cursor === undefined ? {} : { cursor }),
    ...(position === undefined ? {} : { position }),
  };
}

function versionsIn(rules: readonly Rule[]): RuleVersions {
  return Object.fromEntries(rules.map((rule) => [rule.id, { version: rule.version, hash: memoryHash(rule) }]));
}

/** IDs of rules that are not what they were when the state was saved. */
export interface Changes {
  /** They remember documents of another condition or key: what they remembered is left out. */
  readonly startOver: readonly string[];
  /** Another version, with the same memory. */
  readonly goOn: readonly string[];
  /** They run now, and did not before. */
  readonly came: readonly string[];
  /** They ran before, and do not now. */
  readonly left: readonly string[];
}

const nothingChanged: Changes = { startOver: [], goOn: [], came: [], left: [] };

/**
 * @returns what was saved, without what rules remembered that remember something else now
 * @throws IngestError JC_STATE_CORRUPT
 */
export function readSaved(
  document: JsonObject | undefined,
  rules: readonly Rule[],
): { readonly saved: Saved; readonly changes: Changes } {
  if (document === undefined) return { saved: nothingSaved, changes: nothingChanged };
  const { cursor, watermark, waiting, memories, outbox, position, hasEnded } = document;
  // The version before wrote hashes of something else. Rules go on then: they are most likely the same.
  const before = document.version === versionBefore ? versionsIn(rules) : document.rules;
  const isWhole =
    typeof watermark === 'number' &&
    isListOf(
      waiting,
      (one) => typeof one.id === 'string' && typeof one.at === 'number' && isJsonObject(one.document),
    ) &&
    isJsonObject(memories) &&
    isJsonObject(before) &&
    isListOf(outbox, (one) => typeof one.id === 'string' && isJsonObject(one.document)) &&
    (cursor === undefined || isJsonObject(cursor)) &&
    (position === undefined || isJsonObject(position));
  if ((document.version !== version && document.version !== versionBefore) || !isWhole)
    throw new IngestError('JC_STATE_CORRUPT', 'The state of detect is not what this version writes', {
      advice: 'Choose another --state folder. Alerts start over there.',
    });
  const changes = changesSince(before as unknown as RuleVersions, rules);
  const dropped = new Set([...changes.startOver, ...changes.left]);
  return {
    saved: {
      ...{ cursor, watermark, position, hasEnded: hasEnded === true },
      waiting: waiting as unknown as readonly Seen[],
      memories: Object.fromEntries(Object.entries(memories).filter(([id]) => !dropped.has(id))) as Saved['memories'],
      outbox: outbox as unknown as readonly Outgoing[],
    },
    changes,
  };
}

function changesSince(before: RuleVersions, rules: readonly Rule[]): Changes {
  const now = versionsIn(rules);
  const idsOf = (from: RuleVersions, is: (id: string) => boolean) => Object.keys(from).filter(is);
  return {
    startOver: idsOf(now, (id) => before[id] !== undefined && before[id].hash !== now[id]?.hash),
    goOn: idsOf(now, (id) => before[id]?.hash === now[id]?.hash && before[id]?.version !== now[id]?.version),
    came: idsOf(now, (id) => before[id] === undefined),
    left: idsOf(before, (id) => now[id] === undefined),
  };
}

function isListOf(value: JsonValue | undefined, isOne: (member: JsonObject) => boolean): boolean {
  return Array.isArray(value) && value.every((member) => isJsonObject(member) && isOne(member));
}
