import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ruleFolder, ruleText } from '../support/rules/rule-folder.ts';
import { createWorkplace, type Workplace } from './fixture.ts';
import { messageOf, runCli } from './run-cli.ts';

let work: Workplace;
const rules = ruleFolder({
  'credential-access/guessing.yml': ruleText({
    kind: 'kind: threshold',
    by: 'by: [user.name]',
    own: 'count: 3\nwindow: 15m',
    tune: 'tune: { count: More people mistype. }',
  }),
  'impact/never.yml': ruleText({ where: "where: 'event.action: nobody-does-it'" }),
  'impact/listed.yml': ruleText({
    kind: 'kind: indicator',
    own: 'indicators: [{ field: client.ip, type: ip }]',
    by: '',
  }),
  'posture/unfit.yml': ruleText({
    stream: 'stream: users',
    where: "where: 'jumpcloud.user.state: ACTIVATED'",
    by: '',
    attack: 'attack: []',
  }),
  'impact/old.yml': ruleText({ status: 'status: deprecated', where: "where: 'event.outcome: *'" }),
});

/** A failed sign-in, as JumpCloud sends it. */
function failure(minute: number, username = 'anna'): string {
  const timestamp = new Date(Date.UTC(2026, 0, 12, 10, minute)).toISOString();
  const event = {
    id: `id-${minute}`,
    event_type: 'user_login_attempt',
    service: 'directory',
    success: false,
    timestamp,
  };
  return `${JSON.stringify({ ...event, initiated_by: { type: 'user', username }, client_ip: '192.0.2.1' })}\n`;
}

beforeEach(() => {
  work = createWorkplace();
  work.write('events.json', [0, 1, 2, 3, 20, 21].map((minute) => failure(minute)).join(''));
});

afterEach(() => work.remove());

const detect = (...args: string[]) =>
  runCli(['detect', '--rules', rules, '--from', 'ndjson:events.json', ...args], { cwd: work.folder });

describe('detect', () => {
  it('says of each rule what it would have found', async () => {
    const result = await detect();
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    expect(result.stdout).toBe(
      [
        '4 rules over 6 documents, from 2026-01-12T10:00:00.000Z to 2026-01-12T10:21:00.000Z',
        'Verdicts: 1 rare, 1 silent, 2 without what they need',
        '',
        'rule      severity  findings  events  first        last         verdict',
        'guessing  high             1       3  01-12 10:02  01-12 10:02  rare',
        '',
        'guessing (high): rare',
        '  Something happened: 1 finding on 1 of 1 day',
        '  most often: anna (1)',
        '  2026-01-12T10:02:00.000Z anna attempted to sign in to the User Portal from 192.0.2.1 (failed) (last of 3 within 2m)',
        '  with count=2: 2, count=4: 1',
        '',
        'Silent: never',
        'Without documents of users: unfit',
        'Without --indicators: listed',
        '',
      ].join('\n'),
    );
  });

  it('tells all rules in a line each that fits a terminal, however long their IDs and however many events', async () => {
    const long = `${'a-very-long-id-'.repeat(7)}x`;
    const own = ruleFolder({
      [`impact/${long}.yml`]: ruleText({ quiet: 'quiet: 0s', severity: 'severity: low' }),
      'impact/learns.yml': ruleText({ kind: 'kind: new_terms', own: 'history: 30d' }),
      'impact/never.yml': ruleText({ where: "where: 'event.action: nobody-does-it'", severity: 'severity: critical' }),
    });
    work.write('more.json', failure(60 * 24 * 3));
    const { stdout } = await detect('--rules', own, '--from', 'ndjson:more.json', '--summary');
    const lines = stdout.split('\n');
    expect(lines.slice(2)).toEqual([
      '',
      `rule${' '.repeat(55)}  severity  findings  events  first       last        verdict`,
      `${long.slice(0, 58)}…  low              7       7  2026-01-12  2026-01-15  daily`,
      `never${' '.repeat(54)}  critical         0       0  -           -           silent`,
      `learns${' '.repeat(53)}  high             0       0  -           -           blind`,
      '',
    ]);
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
  });

  it('lets no user name steer the terminal, make lines of its own or fill the screen', async () => {
    const name = `\u001b[2J\u009b0m\r\nSilent: everything ${'x'.repeat(900)}`;
    work.write('events.json', [0, 1, 2].map((minute) => failure(minute, name)).join(''));
    const { stdout } = await detect('--rule', 'guessing');
    expect(stdout).toMatch(/most often: \[2J 0m Silent: everything x+… \(1\)\n/);
    expect(stdout).not.toMatch(/[^\n\P{Cc}]|^Silent/mu);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThan(400);
  });

  it('says it for programs', async () => {
    const { stdout } = await detect('--json', '--rule', 'guessing');
    const told = JSON.parse(stdout);
    expect(told).toMatchObject({ documents: 6, days: 1, left_out: { invalid: 0 } });
    expect(told.rules).toHaveLength(1);
    expect(told.rules[0]).toMatchObject({
      ...{ id: 'guessing', verdict: 'rare', findings: 1, events: 3, days: 1, forgotten: 0 },
      ...{ first_finding: '2026-01-12T10:02:00.000Z', last_finding: '2026-01-12T10:02:00.000Z' },
      keys: [{ key: 'anna', findings: 1 }],
      first: [{ at: '2026-01-12T10:02:00.000Z', key: ['anna'], documents: 3 }],
      compared: [
        { set: 'count=2', findings: 2 },
        { set: 'count=4', findings: 1 },
      ],
    });
    expect(new Set(told.rules[0].first[0].ids).size).toBe(3);
  });

  it('lists more findings than it shows, with the IDs of all their events, and says how to see them', async () => {
    work.write('events.json', Array.from({ length: 1203 }, (_, minute) => failure(minute, `user-${minute}`)).join(''));
    const all = ['--rule', 'guessing', '--set', 'count=1'];
    const { stdout } = await detect(...all);
    expect(stdout.match(/attempted to sign in/g)).toHaveLength(3);
    expect(stdout).toContain('\nTo see more findings of a rule, add --rule ID --json, such as --rule guessing\n');
    const [told] = JSON.parse((await detect(...all, '--json')).stdout).rules;
    expect(told).toMatchObject({ findings: 1203, compared: [{ set: 'count=2', findings: 0 }] });
    expect(told.first).toHaveLength(1000);
    expect(told.first[999]).toMatchObject({ key: ['user-999'], documents: 1, ids: [expect.any(String)] });
  });

  it('compares a rule with no count under two, of which everything would be found', async () => {
    const { stdout } = await detect('--rule', 'guessing', '--set', 'count=2');
    expect(stdout).toContain('  with count=3: 1\n');
  });

  it('does not call a rule silent that had no time to learn what is usual', async () => {
    work.write('late.json', failure(24 * 60 * 8));
    const own = 'history: 30d';
    const learners = ruleFolder({ 'impact/new.yml': ruleText({ kind: 'kind: new_terms', own }) });
    const lacks = async (...from: string[]) =>
      JSON.parse((await detect('--rules', learners, ...from, '--json')).stdout).rules[0].lacks;
    expect(await lacks()).toBe('days');
    expect(await lacks('--from', 'ndjson:late.json')).toBe(undefined);
  });

  it('runs only the rules of a severity and worse, as settings make it', async () => {
    const ids = async (...args: string[]) =>
      JSON.parse((await detect('--json', ...args)).stdout).rules.map(({ id }: { readonly id: string }) => id);
    expect(await ids('--severity', 'high')).toHaveLength(4);
    expect(await ids('--severity', 'critical', '--set', 'guessing.severity=critical')).toEqual(['guessing']);
  });

  it('takes other numbers, other times and standard input', async () => {
    const findings = async (...args: string[]) =>
      JSON.parse((await detect('--json', ...args)).stdout).rules[0].findings;
    expect(await findings('--set', 'count=5')).toBe(0);
    expect(await findings('--set', 'guessing.count=2')).toBe(2);
    expect(await findings('--set', 'guessing.window=60m', '--set', 'count=5')).toBe(1);
    expect(await findings('--since', '2026-01-12T10:02:00Z')).toBe(0);
    expect(await findings('--rule', 'old')).toBe(6);
    const args = ['detect', '--rules', rules, '--from', 'ndjson:-', '--json'];
    const piped = await runCli(args, { stdin: [2, 1, 0].map((minute) => failure(minute)).join('') });
    expect(JSON.parse(piped.stdout).rules[0].findings).toBe(1);
  });

  it('looks for indicators, and says which it cannot look for', async () => {
    work.write('list.txt', '192.0.2[.]0/24\nnot an indicator at all\n');
    const result = await detect('--json', '--rule', 'listed', '--indicators', 'list.txt');
    expect(JSON.parse(result.stdout).rules[0].findings).toBe(6);
    expect(result.stderr).toMatch(/^not looked for: list\.txt:2: not an indicator at all .+\n$/);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['an unknown rule', ['--rule', 'gessing'], /there is no rule gessing; did you mean guessing\?/],
    ['a severity that no rule has', ['--severity', 'critical'], /none of the rules is of severity critical or worse/],
    ['an unknown severity', ['--severity', 'bad'], /low, medium, high, critical/],
    ['a setting of no rule', ['--set', 'kmh=3'], /--set kmh=3: none of the rules has kmh/],
    ['a setting of an unknown rule', ['--set', 'gessing.count=3'], /there is no rule gessing/],
    ['a setting without a value', ['--set', 'count'], /--set takes KEY=VALUE or ID\.KEY=VALUE, not "count"/],
    ['a setting that does not fit', ['--set', 'count=many'], /count of the rule guessing: expected a number/],
    ['an unknown source', ['--from', 'csv:x'], /--from takes ndjson:FILE/],
    ['two kinds of sources', ['--from', 'elasticsearch:http://127.0.0.1:1'], /--from takes ndjson:FILE/],
    ['an unknown time', ['--since', 'yesterday'], /--since must be an RFC 3339 time/],
    ['an empty range', ['--since', '2026-02-01', '--until', '2026-01-01'], /--since must be before --until/],
    [
      'a range without documents, and says when they were',
      ['--since', '2027-01-01'],
      /no documents in this time range\n.*from 2026-01-12T10:00:00.000Z to 2026-01-12T10:21:00.000Z; --since means 2027-01-01T00:00:00.000Z\. Choose another --since, or leave it out/,
    ],
    ['a path without ndjson:', ['--from', './events.json'], /did you mean ndjson:\.\/events\.json\?/],
    ['a URL without elasticsearch:', ['--from', 'http://127.0.0.1:1'], /did you mean elasticsearch:http:\/\/127/],
    [
      'alerts into a path without ndjson:',
      ['--alerts', 'alerts.json', '--state', 'st'],
      /did you mean ndjson:alerts\.json\?/,
    ],
    ['a file that is not there', ['--from', 'ndjson:missing'], /missing does not exist/],
    ['unknown rules', ['--rules', 'missing'], /missing does not exist/],
  ])('refuses %s', async (_, args, message) => {
    const result = await detect(...args);
    expect(result.exitCode).toBe(2);
    expect(messageOf(result)).toMatch(message);
  });
});
