import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files under `fields/events/`, by name. */
export type Files = Readonly<Record<string, string>>;

/** The smallest schema that is complete. */
export const soundFiles: Files = {
  'envelope.yml': [
    '- name: event_type',
    '  type: keyword',
    '  description: What happened.',
    '  example: user_create',
    '  services: [all]',
    '- name: timestamp',
    '  type: keyword',
    '  description: When it happened.',
    "  example: '2026-02-22T01:00:52Z'",
    '  services: [all]',
    '- name: message',
    '  type: keyword',
    '  description: What the vendor says of it.',
    '  example: It happened.',
    '  services: [all]',
    '- name: size',
    '  type: long',
    '  description: How large it is.',
    '  example: 5',
    '  services: [all]',
    '- name: actor',
    '  type: group',
    '  description: Who did it.',
    '  services: [all]',
    '  fields:',
    '    - name: name',
    '      type: keyword',
    '      description: Name of the actor.',
    '      example: jane',
    '      ecs: user.name',
    '      related: user',
    '    - name: address',
    '      type: keyword',
    '      description: Where the actor was.',
    '      example: 192.0.2.1',
    '- name: members',
    '  type: group',
    '  description: Those it was done to.',
    '  list: true',
    '  services: [all]',
    '  fields:',
    '    - name: id',
    '      type: keyword',
    '      description: Identifier of a member.',
    '      example: m1',
    '',
  ].join('\n'),
  'outcome.yml': [
    ...['success', 'sso_token_success', 'error_message', 'status', 'result'].map(
      (name) => `- {name: ${name}, type: keyword, description: How it went., example: x, services: [all]}\n`,
    ),
    '- {name: resource, type: group, description: What it was done to., services: [all], fields: [',
    '{name: status, type: keyword, description: How it is., example: x}]}\n',
  ].join(''),
  'event-types.yml': [
    'user_create:',
    '  services: [directory]',
    '  category: [iam]',
    '  type: [user, creation]',
    '  outcome: success_field',
    '  meaning: A user was created.',
    "  sentence: '{actor} created a user'",
    '  evidence: documented',
    '',
  ].join('\n'),
  'ecs.yml': [
    '- name: event.action',
    '- name: user.name',
    '- name: host.name',
    '- name: client.ip',
    '- name: client.port',
    '- name: file.size',
    '- name: related.user',
    '',
  ].join('\n'),
  'base.yml': [
    '- name: jumpcloud.derived.issues',
    '  type: keyword',
    '  description: What could not be mapped.',
    '  example: unknown_event_type',
    '',
  ].join('\n'),
  'mapping.yml': [
    '- timestamp: {from: timestamp}',
    '- catalogue: {from: event_type}',
    '- outcome:',
    '- copy: {from: event_type, to: event.action}',
    '- copy: {from: actor.name, to: host.name, when: {event_type: user_create}}',
    '- related: {user: [user.name]}',
    '- message:',
    '    from: message',
    '    placeholders:',
    '      actor: {from: [actor.name], otherwise: someone}',
    '',
  ].join('\n'),
};

/** Writes a schema into a folder of its own. */
export function writeSchema(files: Files): { readonly root: string; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), 'jumpcloud-elastic-schema-'));
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, 'fields', 'events', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return { root, remove: () => rmSync(root, { recursive: true }) };
}

/** The sound schema with one place changed; the text must be there exactly once. */
export function changed(file: string, from: string, to: string): Files {
  const text = soundFiles[file] ?? '';
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} places with ${JSON.stringify(from)}`);
  return { ...soundFiles, [file]: parts.join(to) };
}

/** The sound schema with lines added at the end of a file. */
export function extended(file: string, ...lines: readonly string[]): Files {
  return { ...soundFiles, [file]: `${soundFiles[file] ?? ''}${lines.join('\n')}\n` };
}
