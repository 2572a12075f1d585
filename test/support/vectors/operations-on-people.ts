import type { OperationVector } from './operation-vector.ts';

/** The fields of the vectors' schema stand for the actor, their type and their target. */
function who(actor: string | null, type: string | null, target: string | null): OperationVector['expected'] {
  return { 'source.user.name': actor, 'source.user.domain': type, 'user.target.name': target };
}

/** What both engines make of an event's people, by operation. */
export const peopleVectors: Readonly<Record<string, readonly OperationVector[]>> = {
  actor: [
    {
      says: 'takes the first name in lower case, and the type',
      event: { initiated_by: { username: 'Jane.DOE', id: 'X1', type: 'Admin' } },
      expected: who('jane.doe', 'admin', null),
    },
    {
      says: 'leaves letters beyond A to Z as they are',
      event: { initiated_by: { username: 'İÄß.Σ-K😀' } },
      expected: who('İÄß.Σ-k😀', null, null),
    },
    { says: 'takes the next name', event: { initiated_by: { id: 'X1' } }, expected: who('x1', null, null) },
    {
      says: 'takes a fallback under its condition, with its type',
      event: { event_type: 'sign_in', username: 'Jane' },
      expected: who('jane', 'user', null),
    },
    {
      says: 'takes no fallback against its condition',
      event: { event_type: 'user_create', username: 'Jane' },
      expected: who(null, null, null),
    },
    {
      says: 'believes the type that is told',
      event: { event_type: 'sign_in', username: 'jane', initiated_by: { type: 'workflow' } },
      expected: who('jane', 'workflow', null),
    },
    {
      says: 'knows no type for an unknown word',
      event: { initiated_by: { id: 'x', type: 'toString' } },
      expected: who('x', null, null),
    },
    {
      says: 'lets the credential say more than the type it is held by',
      event: { service: 'API key', initiated_by: { id: 'x', type: 'admin' } },
      expected: who('x', 'api_key', null),
    },
    {
      says: 'lets the credential say nothing about another type',
      event: { service: 'api key', initiated_by: { id: 'x', type: 'workflow' } },
      expected: who('x', 'workflow', null),
    },
    {
      says: 'says a type without a name',
      event: { initiated_by: { type: 'workflow' } },
      expected: who(null, 'workflow', null),
    },
    {
      says: 'takes a name that is not the actor’s for the target’s',
      event: { username: 'John', initiated_by: { username: 'jane', id: 'x' } },
      expected: who('jane', null, 'John'),
    },
    {
      says: 'takes no name of the actor for a target’s, in whatever case',
      event: { username: 'X1', initiated_by: { username: 'jane', id: 'x1' } },
      expected: who('jane', null, null),
    },
    {
      says: 'leaves a target that is known alone',
      event: {
        service: 'directory',
        username: 'john',
        resource: { type: 'user', id: 'r1' },
        initiated_by: { id: 'x' },
      },
      expected: { ...who('x', null, null), 'user.target.id': 'r1' },
    },
    {
      says: 'takes a name for the target’s also beside a fallback',
      event: { username: 'john', initiated_by: { name: 'SCIM' } },
      expected: who('scim', 'system', 'john'),
    },
  ],
  same: [
    {
      says: 'lets the first pair that is whole decide',
      event: { service: 'directory', resource: { type: 'user', id: 'JANE' }, initiated_by: { username: 'Jane' } },
      expected: { 'tls.established': true },
    },
    {
      says: 'says of two that they are two',
      event: { service: 'directory', resource: { type: 'user', id: 'jané' }, initiated_by: { username: 'janÉ' } },
      expected: { 'tls.established': false },
    },
    {
      says: 'takes the next pair if one end is not known',
      event: { username: 'Admin', initiated_by: { id: 'x', type: 'admin' } },
      expected: { 'tls.established': true },
    },
    {
      says: 'says nothing without both ends',
      event: { initiated_by: { username: 'jane', type: 'admin' } },
      expected: { 'tls.established': null },
    },
  ],
  mismatch: [
    { says: 'says nothing without an inner name', event: { first: 'john' }, expected: { 'tls.resumed': null } },
    ...[
      ['a name of its own', 'john', 'jane', true],
      ['the same name in another case', 'JANE', 'jane', false],
      ['anonymous', 'Anonymous', 'jane', false],
      ['anonymous in a realm', 'anonymous@example.com', 'jane', false],
      ['a bare realm', '@example.com', 'jane@example.com', false],
      ['the name in a realm', 'jane@example.com', 'jane', false],
      ['the name in another realm', 'jane@example.com', 'jane@example.org', true],
      ['another name in the same realm', 'john@example.com', 'jane@example.com', true],
      ['the name in a domain', 'CORP\\jane', 'jane', false],
      ['another name in a domain', 'CORP\\john', 'jane', true],
      ['a name that contains the other one', 'jane.doe', 'jane', true],
      ['the name with two at signs', 'jane@x@example.com', 'jane', true],
    ].map(([says, first, second, expected]) => ({
      says: `of ${says}: ${expected}`,
      event: { first, second },
      expected: { 'tls.resumed': expected },
    })),
  ],
};
