import { describe, expect, it } from '@jest/globals';
import { changed, extended, type Files, soundFiles } from '../../support/schema/miniature.ts';
import { findingsOf } from './findings.ts';

const file = 'fields/events';

describe('the dialect of fields/', () => {
  it('takes the smallest schema that is complete', () => {
    expect(findingsOf(soundFiles)).toEqual([]);
  });

  it.each<[string, Files, RegExp]>([
    [
      'an unknown key of an attribute',
      changed('envelope.yml', '      related: user\n', '      relates: user\n'),
      /envelope\.yml:31 actor\.name does not know the key relates/,
    ],
    [
      'a misspelt type',
      changed('envelope.yml', '  type: long', '  type: lnog'),
      /envelope\.yml:17 size\.type must be one of group, keyword, boolean, long/,
    ],
    [
      'a missing description',
      changed('envelope.yml', '  description: How large it is.\n', ''),
      /envelope\.yml:16 size must have required property 'description'/,
    ],
    [
      'a missing example',
      changed('envelope.yml', '      example: jane\n', ''),
      /envelope\.yml:26 actor\.name must have required property 'example'/,
    ],
    [
      'a group without fields',
      extended('envelope.yml', '- name: empty', '  type: group', '  description: Nothing.', '  services: [all]'),
      /envelope\.yml:46 empty must have required property 'fields'/,
    ],
    [
      'fields of an attribute that is no group',
      changed('envelope.yml', '  example: 5\n', '  example: 5\n  fields: []\n'),
      /envelope\.yml:20 size\.fields must not be there/,
    ],
    [
      'a list that is not true',
      changed('envelope.yml', '  list: true', '  list: yes please'),
      /envelope\.yml:39 members\.list must be true, or be left out/,
    ],
    [
      'a name that is no name',
      changed('envelope.yml', '- name: size', '- name: how large'),
      /envelope\.yml:16 how large\.name must match pattern/,
    ],
    [
      'the name that JavaScript takes for the prototype',
      changed('envelope.yml', '- name: size', '- name: __proto__'),
      /envelope\.yml:16 __proto__\.name must match pattern/,
    ],
    [
      'a condition of words and numbers at once',
      extended('mapping.yml', '- constant: {to: host.name, value: x, when: {actor.name: [a, 5]}}'),
      /mapping\.yml:11/,
    ],
    [
      'a name with a hyphen, which belongs under wire',
      changed('envelope.yml', '- name: size', '- name: file-size'),
      /envelope\.yml:16 file-size\.name must match pattern/,
    ],
    [
      'an unknown kind of related',
      changed('envelope.yml', 'related: user', 'related: users'),
      /envelope\.yml:31 actor\.name\.related must be one of .*; did you mean user\?/,
    ],
    [
      'an unknown key of an event type',
      changed('event-types.yml', '  evidence: documented', '  evidence: documented\n  colour: red'),
      /event-types\.yml:9 user_create does not know the key colour/,
    ],
    [
      'a misspelt key, with what it may mean',
      changed('event-types.yml', '  evidence: documented', '  evidence: documented\n  sucess_sentence: x'),
      /event-types\.yml:9 user_create does not know the key sucess_sentence; did you mean success_sentence\?/,
    ],
    [
      'a misspelt service of an event type',
      changed('event-types.yml', '[directory]', '[directroy]'),
      /event-types\.yml:2 user_create\.services must be one of all, directory, sso/,
    ],
    [
      'a misspelt service of an attribute',
      extended('envelope.yml', '- {name: late, type: keyword, description: Late., example: x, services: [al]}'),
      /envelope\.yml:\d+ late\.services must be one of all, directory, sso/,
    ],
    [
      'an unknown outcome rule',
      changed('event-types.yml', 'success_field', 'success_feild'),
      /event-types\.yml:5 user_create\.outcome must be one of/,
    ],
    [
      'a missing sentence',
      changed('event-types.yml', "  sentence: '{actor} created a user'\n", ''),
      /event-types\.yml:1 user_create must have required property 'sentence'/,
    ],
    [
      'an unknown key of a document field',
      changed('ecs.yml', '- name: host.name', '- name: host.name\n  kind: keyword'),
      /ecs\.yml:4 host\.name does not know the key kind/,
    ],
    [
      'a document field with an empty type',
      changed('base.yml', 'type: keyword', "type: ''"),
      /base\.yml:2 jumpcloud\.derived\.issues\.type must not be empty/,
    ],
    [
      'an unknown operation',
      extended('mapping.yml', '- multiply: {from: size, to: file.size}'),
      /mapping\.yml:11 the file does not know the key multiply/,
    ],
    [
      'two operations in one entry',
      changed('mapping.yml', '- outcome:', '- outcome:\n  timestamp: {from: timestamp}'),
      /mapping\.yml:3 .*must NOT have more than 1 properties/,
    ],
    [
      'an unknown key of an operation, at the right one of many',
      changed(
        'mapping.yml',
        'to: host.name, when: {event_type: user_create}',
        'to: host.name, unless: {event_type: x}',
      ),
      /mapping\.yml:5 copy does not know the key unless/,
    ],
    [
      'an operation without a target',
      changed('mapping.yml', '- copy: {from: event_type, to: event.action}', '- copy: {from: event_type}'),
      /mapping\.yml:4 copy must have required property 'to'/,
    ],
    [
      'an unknown test of a condition',
      changed('mapping.yml', 'when: {event_type: user_create}', 'when: {event_type: {like: user}}'),
      /mapping\.yml:5 copy\.when\.event_type must match exactly one schema/,
    ],
    [
      'a placeholder that says nothing where the value is missing',
      changed('mapping.yml', ', otherwise: someone', ''),
      /mapping\.yml:10 message\.placeholders\.actor must have required property 'otherwise'/,
    ],
    [
      'a file of another shape',
      { ...soundFiles, 'envelope.yml': 'event_type: keyword\n' },
      /envelope\.yml:1 the file must be array/,
    ],
    ['an empty file', { ...soundFiles, 'empty.yml': '' }, /empty\.yml: not YAML/],
    [
      'a file that is not YAML',
      { ...soundFiles, 'broken.yml': '- name: [' },
      /fields\/events\/broken\.yml:1: not YAML/,
    ],
  ])('refuses %s, with file, line and name', (_, files, message) => {
    const findings = findingsOf(files);
    expect(findings).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
    for (const finding of findings) expect(finding).toContain(file);
  });

  it('names everything that is wrong at once', () => {
    const files = {
      ...changed('envelope.yml', '  type: long', '  type: lnog'),
      'event-types.yml': (soundFiles['event-types.yml'] ?? '').replace('success_field', 'x'),
    };
    const findings = findingsOf(files);
    expect(findings.filter((finding) => /envelope\.yml:17/.test(finding))).toHaveLength(1);
    expect(findings.filter((finding) => /event-types\.yml:5/.test(finding))).toHaveLength(1);
  });

  it.each<[string, Files]>([
    [
      'a condition with one value, several, none, presence, equality',
      extended(
        'mapping.yml',
        '- copy: {from: size, to: file.size, when: {event_type: [a, b], message: {present: false}, actor.name: {same_as: actor.address}, timestamp: {not: [x]}}}',
      ),
    ],
    [
      'spellings, a name on the wire and a limit',
      changed('envelope.yml', '  example: 5\n', "  example: 5\n  wire: '@size'\n  spellings: [length]\n"),
    ],
    [
      'a catalogue in a folder',
      {
        ...soundFiles,
        'event-types/more.yml': (soundFiles['event-types.yml'] ?? '').replace('user_create:', 'user_delete:'),
      },
    ],
    ['a constant of several values', extended('mapping.yml', '- constant: {to: event.action, value: [a, b]}')],
    [
      'an address with a port',
      extended('mapping.yml', '- address: {from: actor.address, ip: client.ip, port: client.port}'),
    ],
  ])('takes %s', (_, files) => {
    expect(findingsOf(files)).toEqual([]);
  });
});
