import { describe, expect, it } from '@jest/globals';
import { changedValues } from '../../../src/mapper/steps/changes.ts';
import { mapOne } from '../../support/mapper/map-one.ts';

const fields = new Map([
  ['username', 'user.changes.name'],
  ['email', 'user.changes.email'],
]);

describe('changedValues', () => {
  it('gives the first new text of each field', () => {
    const changes = [
      { field: 'email', to: 'a@example.com' },
      { field: 'email', to: 'b@example.com' },
      { field: 'x', to: 'y' },
    ];
    expect([...(changedValues(changes, fields) ?? [])]).toEqual([['user.changes.email', 'a@example.com']]);
  });

  it.each([
    [[]],
    [[{}]],
    [[{ field: 'email' }]],
    [[{ field: 'email', to: 5 }]],
    [[{ field: {}, to: 'x' }]],
    [{ to: 'x' }],
  ])('gives nothing for %j', (changes) => expect(changedValues(changes, fields)).toBeUndefined());
});

describe('user.changes', () => {
  const changes = [
    { field: 'email', from: 'old@example.com', to: 'new@example.com' },
    { field: 'username', to: 'new.name' },
  ];

  it('is what a user was changed to', () => {
    const { document } = mapOne({ event_type: 'user_update', resource: { type: 'user', id: 'u1' }, changes });
    expect(document.user.changes).toEqual({ name: 'new.name', email: 'new@example.com' });
    expect(document.related.user).toEqual(expect.arrayContaining(['new.name', 'new@example.com']));
  });

  it('is absent where it was no user', () => {
    const { document } = mapOne({ event_type: 'group_update', resource: { type: 'user_group', id: 'g1' }, changes });
    expect(document.user).toBeUndefined();
  });
});
