import type { OperationVector } from './operation-vector.ts';

const root = 'jumpcloud.derived.changes';

function vector(says: string, changes: unknown, expected: Readonly<Record<string, unknown>>): OperationVector {
  const named = Object.entries(expected).map(([name, value]) => [`${root}.${name}`, value]);
  return { says, event: { event_type: 'user_create', changes }, expected: Object.fromEntries(named) };
}

type Judged = readonly [says: string, field: string, from: unknown, to: unknown, verdict: string];

const judged: readonly Judged[] = [
  ['a smaller number', 'x.policy.length', 12, 6, 'weaker'],
  ['0 for a number that knows it', 'policy.length', 12, 0, 'weaker'],
  ['0 for one that does not', 'policy.attempts', 12, 0, 'unknown'],
  ['a path in other letters', 'POLICY.Attempts', 3, 12.5, 'weaker'],
  ['a number written as a text', 'policy.length', '12', '6', 'unknown'],
  ['a flag', 'policy.required', true, false, 'weaker'],
  ['a flag that was not there', 'policy.required', undefined, false, 'unknown'],
  ['a flag that may be absent', 'sudo', undefined, true, 'weaker'],
  ['off for a flag that may be absent', 'sudo', undefined, false, 'neutral'],
  ['a later time', 'until', '2026-01-01T00:00:00Z', '2026-01-01T00:00:01.5Z', 'weaker'],
  ['what is no time', 'until', '2026-01-01', '2026-01-02T00:00:00Z', 'unknown'],
  ['a time that is not in UTC', 'until', '2026-01-01T00:00:00Z', '2026-01-01T00:00:01+05:00Z', 'unknown'],
  ['a time with a bare point', 'until', '2026-01-01T00:00:00Z', '2026-01-01T00:00:01.Z', 'unknown'],
  ['a time that ends nowhere', 'until', '2026-01-01T00:00:00Z', undefined, 'unknown'],
  ['a flag that became an object', 'sudo', true, { sudo: true }, 'unknown'],
  ['an object that became a flag', 'sudo', { sudo: true }, true, 'unknown'],
  ['an object deep within that became a flag', 'a', { sudo: { x: { y: 1 } } }, { sudo: true }, 'unknown'],
  ['two keys of one path', 'a', { 'b.c': 1, b: { c: 2 } }, { 'b.c': 1, b: { c: 3 } }, 'unknown'],
  ['a path too long for a setting', `${'a.'.repeat(250)}policy.length`, 12, 6, 'unknown'],
  ['a long path', `${'a.'.repeat(240)}policy.length`, 12, 6, 'weaker'],
  ['a key where there was none', 'key', null, 'x', 'weaker'],
  ['no key where there was one', 'key', 'x', '', 'stronger'],
  ['a word of a higher rank', 'action', 'DENY', 'challenge', 'weaker'],
  ['another word of one rank', 'action', 'ask', 'challenge', 'unknown'],
  ['a word without a rank', 'action', 'deny', 'toString', 'unknown'],
  ['what matters to nobody', 'name', 'a', 'b', 'neutral'],
  ['what people have to judge', 'address.home.street', 'a', 'b', 'unknown'],
  ['what nobody declared', 'toString', 1, 2, 'unknown'],
  ['networks that cover the same', 'networks', ['10.0.0.0/9', '10.128.0.0/9'], ['10.0.0.0/8'], 'neutral'],
  ['a network more', 'networks', ['10.0.0.0/9'], ['10.0.0.0 - 10.255.255.255', '2001:db8::/32'], 'weaker'],
];

const secret = { token: 'hunter2' };

const hiddenTexts = [
  'https://example.com/hook?access_token=hunter2',
  'Token : hunter2',
  'set "token_of_mine": "hunter2"',
  "x='1' tokenValue\\='hunter2'",
  ' {"a": {"Token": "hunter2"}}',
  'postgres://jane:hunter2@db.example.com/x',
  'see https://example.com and ftp://jane:hunter2@example.com',
];
const shownTexts = [
  'a token',
  'tokens for everybody who is here at noon: 5',
  'https://example.com:8443/@jane',
  'ftp://jane@example.com',
  'token.example.com:443',
  '://',
];

/** What both engines make of changes. */
export const changeVectors: Readonly<Record<string, readonly OperationVector[]>> = {
  compare: [
    ...judged.map(([says, field, from, to, verdict]) => vector(`judges ${says}`, [{ field, from, to }], { verdict })),
    vector(
      'lists the most telling ones first',
      [
        { field: 'name', from: 'a', to: 'b' },
        { field: 'policy', from: { length: 12, required: false }, to: { length: 6, required: true, other: 1.5 } },
      ],
      {
        fields: ['name', 'policy'],
        set: ['policy.length=6', 'policy.required=true', 'name=b', 'policy.other=1.5'],
        text: ['length: 12 → 6', 'required: false → true', 'name: a → b', 'policy.other: (none) → 1.5'],
        weaker: ['policy.length'],
        stronger: ['policy.required'],
        verdict: 'mixed',
        widest_prefix: null,
      },
    ),
    vector('takes one change without a list', { field: 'sudo', to: true }, { set: ['sudo=true'], weaker: ['sudo'] }),
    vector('knows a change within the change', [{ field: 'policy', to: { length: { from: 12, to: 6 } } }], {
      text: ['length: 12 → 6'],
    }),
    vector(
      'hides secrets',
      [
        { field: 'a', to: [{ x: secret }] },
        { field: 'apiToken', to: 'hunter2' },
        { field: 'isToken', to: false },
        { field: 'b', to: '-----BEGIN PRIVATE KEY-----' },
      ],
      { set: ['a=(hidden)', 'apiToken=(hidden)', 'b=(hidden)', 'isToken=false'] },
    ),
    ...hiddenTexts.map((to) => vector(`hides a secret in ${to}`, [{ field: 'a', to }], { set: ['a=(hidden)'] })),
    ...shownTexts.map((to) => vector(`shows ${to}`, [{ field: 'a', to }], { set: [`a=${to}`] })),
    vector(
      'hides a secret by its name beside it, and below an open path',
      [
        { field: 'a', to: { name: 'apiToken', value: 'hunter2' } },
        { field: 'b', to: [{ key: 'apiToken', value: 'hunter2' }] },
        { field: 'c', to: { name: 'color', value: 'red' } },
        { field: 'address', to: { token: 'hunter2', street: 'x' } },
      ],
      {
        set: ['address.street=x', 'address.token=(hidden)', 'a=(hidden)', 'b=(hidden)', 'c.name=color', 'c.value=red'],
      },
    ),
    vector(
      'compares no more than it can bear',
      [...Array.from({ length: 1001 }, (_, n) => ({ field: `f${n}`, to: n })), { field: 'sudo', to: true }],
      { verdict: 'unknown', weaker: null },
    ),
    vector('shows the name of what has one', [{ field: 'keys', to: [{ name: 'laptop', token: 1 }, { name: 'old' }] }], {
      set: ['keys=laptop, old'],
    }),
    vector('cuts long texts, but no letter in two', [{ field: 'a', to: `${'x'.repeat(198)}𝄞\n𝄞` }], {
      set: [`a=${'x'.repeat(198)}…`],
    }),
    vector('writes numbers in one way', [{ field: 'a', to: [1, 1.0, -0, 1e21, 2.5e-7, 1.2345678901234567e19, 0.1] }], {
      set: ['a=1, 1, 0, 1.0E21, 2.5E-7, 1.2345678901234567E19, 0.1'],
    }),
    vector('measures the widest network', [{ field: 'networks', to: ['10.0.0.0/9', '2001:db8::/7', 'office'] }], {
      widest_prefix: 7,
    }),
    vector('says unknown if a change has no name', [{ to: 1 }, { field: 5 }], { verdict: 'unknown', fields: null }),
  ],
};
