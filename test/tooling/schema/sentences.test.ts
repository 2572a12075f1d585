import { describe, expect, it } from '@jest/globals';
import { changed, extended, type Files } from '../../support/schema/miniature.ts';
import { findingsOf } from './findings.ts';

describe('the policies for sentences', () => {
  it.each<[string, Files, RegExp]>([
    [
      'a placeholder that mapping.yml does not define',
      changed('event-types.yml', 'created a user', 'created {traget}'),
      /event-types\.yml:1 user_create: the sentence has an unknown placeholder \{traget\}/,
    ],
    [
      'a sentence with a brace that is no placeholder',
      changed('event-types.yml', 'created a user', 'created {Target}'),
      /event-types\.yml:1 user_create: the sentence has an unknown placeholder \{Target\}/,
    ],
    [
      'an attempt without a sentence for its success',
      changed('event-types.yml', 'created a user', 'attempted to create a user'),
      /event-types\.yml:1 user_create: an attempt is not a true sentence about a success/,
    ],
    [
      'an unknown placeholder in the sentence of a variant',
      changed(
        'event-types.yml',
        '  evidence:',
        "  variants: [{when: {actor: any}, sentence: '{traget}'}]\n  evidence:",
      ),
      /event-types\.yml:1 user_create: the sentence has an unknown placeholder \{traget\}/,
    ],
    [
      'a variant by an unknown placeholder',
      changed('event-types.yml', '  evidence:', "  variants: [{when: {actr: any}, sentence: '{actor}'}]\n  evidence:"),
      /event-types\.yml:1 user_create: a variant asks for an unknown placeholder actr/,
    ],
    [
      'an attempt as the sentence of a variant',
      changed(
        'event-types.yml',
        '  evidence:',
        "  variants: [{when: {actor: any}, sentence: '{actor} tried'}]\n  evidence:",
      ),
      /event-types\.yml:1 user_create: an attempt is not a true sentence about a success/,
    ],
    [
      'a value that ECS does not have, added to a field',
      extended('mapping.yml', '- append: {to: event.type, value: person, when: {event_type: user_create}}'),
      /mapping\.yml:11 ECS has no event\.type person/,
    ],
    [
      'an unknown placeholder in the sentence for a success',
      changed('event-types.yml', '  evidence:', "  success_sentence: '{actor} made {traget}'\n  evidence:"),
      /event-types\.yml:1 user_create: the sentence has an unknown placeholder \{traget\}/,
    ],
  ])('refuse %s, with file, line and name', (_, files, message) => {
    expect(findingsOf(files)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });
});
