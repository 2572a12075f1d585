import { createHash } from 'node:crypto';
import { isJsonObject, type JsonObject } from '../core/json.ts';
import { printKql } from '../kql/print.ts';
import type { Condition, Rule } from './rule.ts';

/**
 * What a version of a rule stands for: all that decides what it finds, and what its alerts say of how bad that is. Words and
 * tests can change without a new version.
 */
export function versionHash(rule: Rule): string {
  return hashOf(meaningOf(rule), () => true);
}

/**
 * What the memory of a rule is about: which documents the rule keeps, and by which key. With another severity or another
 * number it goes on with what it remembers, because people tune rules that run.
 */
export function memoryHash(rule: Rule): string {
  const { severity, attack, ...kept } = meaningOf(rule);
  return hashOf(kept, (member) => typeof member !== 'number');
}

function meaningOf(rule: Rule) {
  const { id: _, file, version, title, status, about, why, tune, falsePositives, references, ...more } = rule;
  const { triage, tests, equivalent, ...meaning } = more;
  return meaning;
}

function hashOf(value: unknown, counts: (member: unknown) => boolean): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(value, counts)))
    .digest('hex')
    .slice(0, 16);
}

/** With keys in one order, and conditions in plain KQL, so that neither their layout nor their names matter. */
function sorted(value: unknown, counts: (member: unknown) => boolean): unknown {
  if (Array.isArray(value)) return value.map((member) => sorted(member, counts));
  if (!isJsonObject(value)) return value;
  if ('query' in value) return plain(value as unknown as Condition & JsonObject);
  const entries = Object.entries(value)
    .filter(([, member]) => counts(member))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member, counts)]));
}

function plain({ query, name }: Condition & JsonObject): unknown {
  return [name ?? '', printKql(query)];
}
