import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../../src/core/package-root.ts';
import { flattenAttributes } from '../../../src/tooling/model/model.ts';
import { planMapping } from '../../../src/tooling/operations/plan.ts';
import { loadSchema } from '../../../src/tooling/schema/load-schema.ts';
import { changed, extended, type Files, soundFiles } from '../../support/schema/miniature.ts';
import { findingsOf } from './findings.ts';

function attribute(name: string, ...lines: readonly string[]): Files {
  return extended(
    'envelope.yml',
    `- name: ${name}`,
    '  type: keyword',
    '  description: More.',
    '  example: x',
    '  services: [all]',
    ...lines,
  );
}

describe('the policies', () => {
  it.each<[string, Files, RegExp]>([
    [
      'the example of a keyword that is a number',
      changed('envelope.yml', 'example: jane', 'example: 5'),
      /envelope\.yml:26 actor\.name: the example is not a keyword/,
    ],
    [
      'the example of a long that is text',
      changed('envelope.yml', 'example: 5', 'example: five'),
      /envelope\.yml:16 size: the example is not a long/,
    ],
    [
      'the example of a long that is a fraction',
      changed('envelope.yml', 'example: 5', 'example: 5.5'),
      /envelope\.yml:16 size: the example is not a long/,
    ],
    [
      'an example that is a list, of an attribute that is none',
      changed('envelope.yml', 'example: jane', 'example: [jane]'),
      /envelope\.yml:26 actor\.name: the example is a list/,
    ],
    [
      'a pipe in a description',
      changed('envelope.yml', 'Who did it.', 'Who | what did it.'),
      /envelope\.yml:21 actor: a pipe in the description/,
    ],
    [
      'an attribute of no service',
      changed(
        'envelope.yml',
        '  description: How large it is.\n  example: 5\n  services: [all]\n',
        '  description: How large it is.\n  example: 5\n',
      ),
      /envelope\.yml:16 size: says in no service/,
    ],
    [
      'a name declared twice',
      attribute('size'),
      /envelope\.yml:46 size: the name size is declared twice \(see fields\/events\/envelope\.yml\)/,
    ],
    [
      'a name on the wire that another attribute has',
      attribute('length', '  wire: size'),
      /envelope\.yml:46 length: the name size is declared twice/,
    ],
    [
      'a spelling that another attribute has',
      attribute('length', '  spellings: [size]'),
      /envelope\.yml:46 length: the name size is declared twice/,
    ],
    [
      'names apart by case only',
      attribute('Size'),
      /envelope\.yml:46 Size: the name Size is apart from size by case only/,
    ],
    [
      'a type that does not agree with ECS',
      attribute('length', '  ecs: file.size'),
      /envelope\.yml:46 length: a keyword cannot go into file\.size, a long/,
    ],
    [
      'a type that does not agree with ECS, in mapping.yml',
      extended('mapping.yml', '- copy: {from: actor.name, to: file.size}'),
      /mapping\.yml:11 actor\.name: a keyword cannot go into file\.size, a long/,
    ],
    [
      'a text copied into an address field',
      extended('mapping.yml', '- copy: {from: actor.address, to: client.ip}'),
      /mapping\.yml:11 actor\.address: a keyword cannot go into client\.ip, a ip/,
    ],
    [
      'a group copied as a value',
      extended('mapping.yml', '- copy: {from: actor, to: host.name}'),
      /mapping\.yml:11 actor: a group cannot go into host\.name/,
    ],
    [
      'an address put into a field that is none',
      extended('mapping.yml', '- address: {from: actor.address, ip: host.name}'),
      /mapping\.yml:11 host\.name is of type keyword, not ip/,
    ],
    [
      'a condition that compares a number with a word',
      extended('mapping.yml', '- constant: {to: host.name, value: x, when: {size: large}}'),
      /mapping\.yml:11 when: size is of type long, not keyword/,
    ],
    [
      'a condition that compares a word with a number',
      extended('mapping.yml', '- constant: {to: host.name, value: x, when: {actor.name: {not: [5]}}}'),
      /mapping\.yml:11 when: actor\.name is of type keyword, not long/,
    ],
    [
      'a number read as a word',
      extended('mapping.yml', '- translate: {from: size, to: file.size, values: {low: 1}}'),
      /mapping\.yml:11 size is of type long, not keyword/,
    ],
    [
      'a time that is no text',
      changed('mapping.yml', 'timestamp: {from: timestamp}', 'timestamp: {from: size}'),
      /mapping\.yml:1 size is of type long, not keyword/,
    ],
    [
      'a number put into a text',
      extended('mapping.yml', '- translate: {from: message, to: host.name, values: {low: 1}}'),
      /mapping\.yml:11 host\.name is of type keyword, not long/,
    ],
    [
      'a target of an attribute that is not declared',
      attribute('length', '  ecs: file.name'),
      /envelope\.yml:46 length: file\.name is not declared in ecs\.yml or base\.yml/,
    ],
    [
      'a field declared twice',
      changed('ecs.yml', '- name: host.name', '- name: user.name'),
      /ecs\.yml:3 user\.name is declared twice/,
    ],
    [
      'a field that ECS does not have',
      changed('ecs.yml', '- name: host.name', '- name: host.nickname'),
      /ecs\.yml:3 host\.nickname has no type and is not a field of ECS/,
    ],
    [
      'a field of our own without a description',
      changed('base.yml', '  description: What could not be mapped.\n', ''),
      /base\.yml:1 jumpcloud\.derived\.issues has no description/,
    ],
    [
      'an event type twice',
      { ...soundFiles, 'event-types/more.yml': soundFiles['event-types.yml'] ?? '' },
      /event-types(\/more)?\.yml:1 user_create: is in the catalog twice/,
    ],
    [
      'a kind that ECS does not have',
      changed('event-types.yml', '  services: [directory]', '  services: [directory]\n  kind: happening'),
      /event-types\.yml:1 user_create: ECS has no event\.kind happening/,
    ],
    [
      'a category that ECS does not have',
      changed('event-types.yml', '[iam]', '[people]'),
      /event-types\.yml:1 user_create: ECS has no event\.category people/,
    ],
    [
      'a type that ECS does not have',
      changed('event-types.yml', '[user, creation]', '[user, birth]'),
      /event-types\.yml:1 user_create: ECS has no event\.type birth/,
    ],
    [
      'a type that ECS does not expect with the category',
      changed('event-types.yml', '[user, creation]', '[protocol]'),
      /event-types\.yml:1 user_create: ECS expects no event\.type protocol with iam/,
    ],
  ])('refuse %s, with file, line and name', (_, files, message) => {
    expect(findingsOf(files)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  it('refuse a field of ECS that is given another type', () => {
    const files = extended('base.yml', '- name: host.id', '  type: long', '  description: Number.', '  example: 5');
    expect(findingsOf(files)).toEqual([
      expect.stringMatching(/base\.yml:5 host\.id is a field of ECS with another type: leave the type out/),
    ]);
  });

  it('refuse more fields than a data stream may have', () => {
    const many = Array.from(
      { length: 2048 },
      (_, i) => `- {name: x${i}, type: keyword, description: One of many., example: x, services: [all]}`,
    );
    expect(findingsOf(extended('envelope.yml', ...many))).toEqual([
      expect.stringMatching(/^fields\/events:1 \d+ fields are more than the 2048 that a data stream may have$/),
    ]);
  });
});

describe('planning', () => {
  it.each<[string, string, RegExp]>([
    [
      'an undeclared source',
      '- copy: {from: nobody, to: host.name}',
      /mapping\.yml:11 no attribute nobody is declared/,
    ],
    [
      'an undeclared source among several',
      '- copy: {from: [actor.name, actor.nick], to: host.name}',
      /mapping\.yml:11 no attribute actor\.nick is declared/,
    ],
    [
      'an undeclared target',
      '- copy: {from: actor.name, to: host.hostname}',
      /mapping\.yml:11 host\.hostname is not declared/,
    ],
    [
      'an undeclared target of a constant',
      '- constant: {to: observer.vendor, value: x}',
      /mapping\.yml:11 observer\.vendor is not declared/,
    ],
    [
      'an undeclared port',
      '- address: {from: actor.address, ip: client.ip, port: source.port}',
      /mapping\.yml:11 source\.port is not declared/,
    ],
    [
      'an undeclared attribute in a condition',
      '- copy: {from: actor.name, to: host.name, when: {kind: x}}',
      /mapping\.yml:11 no attribute kind is declared/,
    ],
    [
      'an undeclared attribute to compare with',
      '- copy: {from: actor.name, to: host.name, when: {message: {same_as: other}}}',
      /mapping\.yml:11 no attribute other is declared/,
    ],
    [
      'a path through a list',
      '- copy: {from: members.id, to: host.name}',
      /mapping\.yml:11 members\.id cannot be read as one value: members is a list/,
    ],
    ['an undeclared field for related', '- related: {user: [user.id]}', /mapping\.yml:11 user\.id is not declared/],
  ])('refuses %s, with file, line and name', (_, line, message) => {
    expect(findingsOf(extended('mapping.yml', line))).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  it('refuses a plain copy from inside a list', () => {
    const files = changed('envelope.yml', '      example: m1\n', '      example: m1\n      ecs: host.name\n');
    expect(findingsOf(files)).toEqual([
      expect.stringMatching(/envelope\.yml:42 members\.id cannot be read as one value: members is a list/),
    ]);
  });

  it('refuses a placeholder that reads what is not declared', () => {
    const files = changed('mapping.yml', 'from: [actor.name]', 'from: [actor.name, actor.mail]');
    expect(findingsOf(files)).toEqual([expect.stringMatching(/mapping\.yml:7 no attribute actor\.mail is declared/)]);
  });
});

describe('the real fields/', () => {
  const model = loadSchema(packageRoot(), 'events');

  it('pass', () => expect(planMapping(model).operations.length).toBeGreaterThan(50));

  it('know where every attribute, field and event type is written', () => {
    const written = flattenAttributes(model.attributes.filter(({ spells }) => spells === undefined)).filter(
      ({ path }) => !path.includes('country_code2'),
    );
    const all = [...written, ...model.documentFields, ...model.eventTypes];
    const places = all.map(({ location }) => `${location.file}:${location.line}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('give every event type a category and a sentence, except an alert, whose kind says what it is', () => {
    expect(model.eventTypes.filter(({ sentence }) => sentence.trim() === '')).toEqual([]);
    expect(model.eventTypes.filter(({ category }) => category.length === 0)).toEqual([
      expect.objectContaining({ name: 'alert_created', kind: 'alert' }),
    ]);
  });
});
