import type { OperationVector } from './operation-vector.ts';
import { changeVectors } from './operations-on-changes.ts';
import { factorVectors } from './operations-on-factors.ts';
import { peopleVectors } from './operations-on-people.ts';
import { valueVectors } from './operations-on-values.ts';

/** What both engines make of an event, by operation. */
export const operationVectors: Readonly<Record<string, readonly OperationVector[]>> = {
  ...changeVectors,
  ...factorVectors,
  ...peopleVectors,
  ...valueVectors,
  join: [
    {
      says: 'joins what is there with blanks',
      event: { first: 'Ada', second: 'Q.', initiated_by: { id: 'Okafor' } },
      expected: { 'user.full_name': 'Ada Q. Okafor' },
    },
    {
      says: 'leaves out what is not there',
      event: { first: 'Ada', second: '', initiated_by: { id: 'Okafor' } },
      expected: { 'user.full_name': 'Ada Okafor' },
    },
    { says: 'takes one alone', event: { second: 'Okafor' }, expected: { 'user.full_name': 'Okafor' } },
    { says: 'writes nothing of nothing', event: { initiated_by: { name: 'x' } }, expected: { 'user.full_name': null } },
  ],
  timestamp: [
    {
      says: 'cuts to milliseconds',
      event: { timestamp: '2026-02-22T01:00:52.203969748Z' },
      expected: { '@timestamp': '2026-02-22T01:00:52.203Z' },
    },
    {
      says: 'fills up to milliseconds',
      event: { timestamp: '2026-02-22T01:00:52.2Z' },
      expected: { '@timestamp': '2026-02-22T01:00:52.200Z' },
    },
    {
      says: 'turns an offset into UTC',
      event: { timestamp: '2026-02-22T10:30:52.5+0930' },
      expected: { '@timestamp': '2026-02-22T01:00:52.500Z' },
    },
    {
      says: 'takes the time of the fetch for none',
      event: {},
      expected: {
        '@timestamp': '2026-02-22T14:00:00.000Z',
        'jumpcloud.derived.issues': ['missing_timestamp timestamp', 'unknown_event_type'],
      },
    },
    {
      says: 'takes the time of the fetch for what is no time, and keeps that',
      event: { timestamp: '2026-02-30T00:00:00Z' },
      expected: { '@timestamp': '2026-02-22T14:00:00.000Z', 'jumpcloud.event.timestamp': '2026-02-30T00:00:00Z' },
    },
  ],
  catalogue: [
    {
      says: 'looks up category and type',
      event: { event_type: 'user_create' },
      expected: { 'event.kind': 'event', 'event.category': ['iam'], 'event.type': ['user', 'creation'] },
    },
    {
      says: 'looks up the kind, and leaves an empty category out',
      event: { event_type: 'alert_created' },
      expected: { 'event.kind': 'alert', 'event.category': null, 'event.type': ['info'] },
    },
    {
      says: 'says of an unknown type that it is one',
      event: { event_type: 'toString', timestamp: '2026-02-22T01:00:52Z' },
      expected: { 'event.kind': 'event', 'event.category': null, 'jumpcloud.derived.issues': ['unknown_event_type'] },
    },
  ],
  outcome: [
    {
      says: 'believes success',
      event: { success: false, sso_token_success: true },
      expected: { 'event.outcome': 'failure' },
    },
    {
      says: 'believes the token where there is no success',
      event: { sso_token_success: true },
      expected: { 'event.outcome': 'success' },
    },
    {
      says: 'reads the status of device management',
      event: { event_type: 'mdm_answer', status: 'CommandFormatError' },
      expected: { 'event.outcome': 'failure' },
    },
    {
      says: 'reads a result',
      event: { event_type: 'stored', result: 'Success' },
      expected: { 'event.outcome': 'success' },
    },
    {
      says: 'reads the status of a workflow',
      event: { event_type: 'workflow_run', resource: { status: 'SUCCEEDED' } },
      expected: { 'event.outcome': 'success' },
    },
    {
      says: 'takes a success from the name',
      event: { event_type: 'run_ok' },
      expected: { 'event.outcome': 'success' },
    },
    {
      says: 'takes a failure from the name',
      event: { event_type: 'run_failed' },
      expected: { 'event.outcome': 'failure', message: 'Run of (unnamed) (failed)' },
    },
    {
      says: 'is unknown where nothing tells',
      event: { event_type: 'user_create', status: 'Error' },
      expected: { 'event.outcome': 'unknown' },
    },
    {
      says: 'marks a request for a second factor',
      event: { event_type: 'sso_auth', sso_token_success: false },
      expected: {
        'event.outcome': 'failure',
        'jumpcloud.derived.outcome_detail': 'mfa_challenge',
        message: 'Someone signed on (second factor asked for)',
      },
    },
  ],
  related: [
    {
      says: 'collects values once, through lists',
      event: { username: 'jane', initiated_by: { username: 'jane' }, members: [{ name: 'john' }, { name: 'jane' }] },
      expected: { 'related.user': ['jane', 'john'] },
    },
    {
      says: 'collects from fields of the document',
      event: { service: 'directory', resource: { type: 'user', id: 'r1', hostname: 'h1' } },
      expected: { 'related.user': ['r1'], 'related.hosts': ['h1'] },
    },
    {
      says: 'collects addresses only',
      event: { client_ip: '192.0.2.1:55' },
      expected: { 'related.ip': ['192.0.2.1'], 'related.user': null },
    },
    { says: 'collects lists of values', event: { hash: ['a', 'b', 'a'] }, expected: { 'related.hash': ['a', 'b'] } },
  ],
  append: [
    {
      says: 'adds a value behind those of the catalogue',
      event: { event_type: 'binding', first: 'add' },
      expected: { 'event.type': ['change', 'user'] },
    },
    { says: 'makes a list where there is none', event: { first: 'add' }, expected: { 'event.type': ['user'] } },
    {
      says: 'adds nothing twice',
      event: { event_type: 'binding', second: 'twice' },
      expected: { 'event.type': ['change'] },
    },
    {
      says: 'leaves the catalogue as it is',
      event: { event_type: 'binding' },
      expected: { 'event.type': ['change'] },
    },
  ],
  message: [
    {
      says: 'is the first variant whose words have the values',
      event: { event_type: 'binding', first: 'ADD', username: 'jane', resource: { id: 'r1' }, success: true },
      expected: { message: 'jane added r1' },
    },
    {
      says: 'passes a variant over if one of its words is missing',
      event: { event_type: 'binding', first: 'add', success: true },
      expected: { message: 'Someone has changed (unnamed)' },
    },
    {
      says: 'is a variant that failed',
      event: { event_type: 'binding', first: 'remove', success: false },
      expected: { message: 'Someone removed it (failed)' },
    },
    {
      says: 'tells what changed, and that there is more',
      event: {
        event_type: 'binding',
        success: false,
        changes: ['d', 'c', 'b', 'a'].map((field) => ({ field, from: 1, to: field === 'a' ? 'x'.repeat(200) : 2 })),
      },
      expected: { message: `Someone changed (unnamed) (failed): a: 1 → ${'x'.repeat(112)}…; b: 1 → 2; c: 1 → 2; …` },
    },
    {
      says: 'tells no changes of what was created',
      event: { event_type: 'user_create', changes: [{ field: 'a', to: 1 }] },
      expected: { message: 'Someone created (unnamed)' },
    },
    {
      says: 'names what nobody knows, who did it, and what changed',
      event: { event_type: 'toString', username: 'jane', changes: [{ field: 'a', to: 1 }] },
      expected: { message: 'toString by jane: a: (none) → 1' },
    },
    {
      says: 'names what nobody knows and nobody did',
      event: { event_type: 'brand_new', success: false },
      expected: { message: 'brand_new (failed)' },
    },
    { says: 'is the vendor’s', event: { event_type: 'user_create', message: 'Done' }, expected: { message: 'Done' } },
    {
      says: 'is the sentence where the vendor has none',
      event: { event_type: 'user_create', username: 'jane', resource: { id: 'r1' } },
      expected: { message: 'jane created r1' },
    },
    {
      says: 'says in words what is missing',
      event: { event_type: 'user_create' },
      expected: { message: 'Someone created (unnamed)' },
    },
    {
      says: 'says that it failed',
      event: { event_type: 'user_create', success: false },
      expected: { message: 'Someone created (unnamed) (failed)' },
    },
    {
      says: 'takes a word from the document if the event does not have it',
      event: { event_type: 'user_create', error_message: 'Root', resource: { id: 'r1' } },
      expected: { message: 'Root created r1' },
    },
    {
      says: 'takes a word of the event before one of the document',
      event: { event_type: 'brand_new', error_message: 'Root', username: 'jane' },
      expected: { message: 'brand_new by jane' },
    },
    {
      says: 'calls a success no attempt',
      event: { event_type: 'sign_in', username: 'jane', success: true },
      expected: { message: 'jane signed in' },
    },
    {
      says: 'calls what failed an attempt',
      event: { event_type: 'sign_in', username: 'jane', success: false },
      expected: { message: 'jane attempted to sign in (failed)' },
    },
    {
      says: 'calls an attempt what does not say whether it succeeded',
      event: { event_type: 'sign_in', username: 'jane' },
      expected: { message: 'jane attempted to sign in' },
    },
    { says: 'is absent without a type', event: { username: 'jane' }, expected: { message: null } },
  ],
  finish: [
    {
      says: 'leaves out what the document holds twice',
      event: { id: 'x1', organization: 'o1', initiated_by: { username: 'jane' }, timestamp: '2026-02-22T01:00:52.2Z' },
      expected: { 'jumpcloud.event': { organization: 'o1' } },
    },
    {
      says: 'keeps it where the tag asks for it',
      tags: ['preserve_duplicate_custom_fields'],
      event: { id: 'x1', initiated_by: { username: 'jane' } },
      expected: { 'jumpcloud.event': { id: 'x1', initiated_by: { username: 'jane' } } },
    },
    {
      says: 'keeps a time that is finer than milliseconds',
      event: { timestamp: '2026-02-22T01:00:52.2030001Z' },
      expected: { 'jumpcloud.event': { timestamp: '2026-02-22T01:00:52.2030001Z' } },
    },
    {
      says: 'keeps the text of the event where the tag asks for it',
      tags: ['preserve_original_event'],
      event: { id: 'x1' },
      expected: { 'event.original': '{"id":"x1"}' },
    },
    {
      says: 'leaves nothing of its own where there are no issues',
      event: { event_type: 'stored', timestamp: '2026-02-22T01:00:52Z' },
      expected: { 'jumpcloud.derived': null, 'event.original': null },
    },
  ],
};
