interface Entry {
  readonly name: string;
  readonly says: string;
  readonly kql: string;
}

/** The page of the reference with every condition of a stream, and what its language has. */
export function conditionsPage(entries: readonly Entry[]): readonly string[] {
  return [
    '# Conditions',
    '',
    'Dashboards, rules and the report use these conditions by name, so that a word means the same everywhere. You can',
    'paste each of them into the search bar of Kibana.',
    '',
    ...entries.map(({ name, says }) => `- [\`${name}\`](#${name}): ${says}`),
    ...entries.flatMap(({ name, says, kql }) => ['', `## ${name}`, '', says, '', '```', kql, '```']),
    '',
    ...language,
  ];
}

const language: readonly string[] = [
  '## The language',
  '',
  'A condition is written in KQL, the query language of Kibana. This program reads the following part of it:',
  '',
  '| Write | To find |',
  '|---|---|',
  '| `event.action: sso_auth` | documents in which a value of the field is this one. If a field has several values, one of them is enough |',
  '| `user.name: "Jane Doe"` | the same; quotes are needed if the value has one of `\\ ( ) : < > " * { }` or is `and`, `or`, `not` |',
  '| `event.outcome: (failure or unknown)` | one of several values. `and` and `not` can be used there too |',
  '| `event.action: user_*` | values that begin, end or go on in any way |',
  '| `user.email: *` | documents that have the field |',
  '| `jumpcloud.derived.vendor_latency_ms >= 60000` | a range, with `<`, `<=`, `>` or `>=` |',
  '| `client.ip: 10.0.0.0/8` | addresses of a block |',
  '| `@timestamp >= 2026-01-31` | times; a day, an hour or a second means all of it |',
  '| `message: locked out` | texts with one of the words, in any case. In quotes: the words in this order |',
  '| `not a: 1 and (b: 2 or c: 3)` | conditions together. `not` binds closest, then `and`, then `or` |',
  '| `$failed` | documents that fit a condition of this page, where conditions are written for this program |',
  '| `user.name: $service_accounts` | values of a list that somebody keeps elsewhere |',
  '',
  'Case matters, except in texts such as `message`. A backslash takes the meaning from the next letter. What KQL has and',
  'this program does not is refused, with its line and column: words without a field, wildcards in the name of a field,',
  'nested queries in `{ }`, date math such as `now-1d`. So is what Kibana and Elasticsearch understand differently: a',
  'special letter or a `?` beside a wildcard, and a wildcard inside a value below a field of type `flattened`.',
  '',
  '> **Note:** The `kql` query of Elasticsearch takes `a and b or c` for `a and (b or c)`, and the one of 8.19 knows no',
  '> lists of values. Use parentheses where you mix `and` and `or`.',
];
