import { describe, expect, it } from '@jest/globals';
import { neededIn } from '../../src/detect/needed.ts';
import { makeRule } from '../support/rules/make-rule.ts';

const query = makeRule('query', { where: 'event.action: a' });
const everything = { match_all: {} };

describe('what Elasticsearch is asked for', () => {
  it('is what any rule of the stream needs, each condition once', () => {
    const again = makeRule('threshold', { where: 'event.action: a', count: 2, window: 1000 });
    const other = makeRule('query', { where: 'event.action: b' });
    const users = makeRule('query', { stream: 'users', where: 'user.name: anna' });
    expect(neededIn('events', [query, again, other, users], false)).toEqual({
      bool: { should: [{ term: { 'event.action': 'a' } }, { term: { 'event.action': 'b' } }], minimum_should_match: 1 },
    });
    expect(neededIn('events', [users], false)).toEqual({ match_none: {} });
  });

  it('is every document of users if the state of one matters: a state ends with a document that does not fit', () => {
    const state = makeRule('state', {
      where: 'event.action: a',
      state: 'jumpcloud.user.state: SUSPENDED',
      user: 'user.id',
    });
    expect(neededIn('users', [state], false)).toEqual(everything);
    expect(neededIn('events', [state], false)).toEqual({ term: { 'event.action': 'a' } });
  });

  it('is nothing for rules of indicators without indicators', () => {
    const rule = makeRule('indicator', { where: 'related.ip: *', indicators: [{ field: 'related.ip', type: 'ip' }] });
    expect(neededIn('events', [rule, query], false)).toEqual({ term: { 'event.action': 'a' } });
    expect(JSON.stringify(neededIn('events', [rule, query], true))).toContain('related.ip');
  });

  it('is everything if the conditions are too long for Elasticsearch', () => {
    const many = Array.from({ length: 5000 }, (_, place) => `bot${place}*`).join(' or ');
    expect(neededIn('events', [makeRule('query', { where: `user.name: (${many})` })], false)).toEqual(everything);
  });
});
