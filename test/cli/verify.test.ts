import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ContentDigest } from '../../src/mapper/content-digest.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { changedId } from '../../src/state/one-id.ts';
import { createWorkplace, type Workplace } from './fixture.ts';
import { messageOf, runCli } from './run-cli.ts';

let simulator: Simulator;
let work: Workplace;
/** Ids that the pages leave out. */
let hidden: ReadonlySet<string>;

beforeEach(async () => {
  work = createWorkplace();
  hidden = new Set();
  simulator = await startSimulator({
    events: 300,
    days: 3,
    end: Date.now() - 3 * 3_600_000,
    interceptors: [
      async (request, next) => {
        const answer = await next();
        if (!request.path.endsWith('/events') || hidden.size === 0) return answer;
        const events = JSON.parse(answer.body.toString()) as { id: string }[];
        return { ...answer, body: Buffer.from(JSON.stringify(events.filter(({ id }) => !hidden.has(id)))) };
      },
    ],
  });
});

afterEach(async () => {
  await simulator.close();
  work.remove();
});

const config = (): string => work.config(simulator.url);

async function collect(): Promise<void> {
  expect((await runCli(['collect', '--config', config(), '--once', '-q'])).exitCode).toBe(0);
}

const verify = (...more: string[]) => runCli(['verify', '--config', work.path('collector.yml'), ...more]);

describe('verify', () => {
  it('shows count, stored, duplicates, dead letters and state of each slice, and ends well where all is there', async () => {
    await collect();
    const result = await verify();
    expect([result.exitCode, messageOf(result)]).toEqual([0, '']);
    expect(result.stdout).toMatch(/from +to +API count +stored +duplicates +dead letters +state +counted +identity/);
    expect(result.stdout).toMatch(/ verified +(under 1m|\d+m) ago +not checked\n/);
    expect(result.stdout).toMatch(
      /The oldest count is (under 1m|\d+m) old\.\nIdentity: the collector has checked 0 of \d+ parts? ID by ID\./,
    );
    expect(result.stdout).toContain(
      '300 events counted by the API, 300 stored, 0 additional copies sent by JumpCloud, 0 dead letters',
    );
    expect(result.stdout).toContain('Nothing is known to be missing.');
  }, 60_000);

  it('does not call complete what was not counted yet', async () => {
    await collect();
    const open = await verify('--from', new Date().toISOString());
    expect(open.stdout).toContain('0 verified, 0 healed, 0 mismatch, 1 open');
    expect(open.stdout).toContain('Nothing was compared');
    expect(open.stdout).not.toContain('Nothing is known to be missing');
  }, 60_000);

  it('ends with 8 where the ledger has a hole, and names it', async () => {
    hidden = new Set([...simulator.dataset.identities()].slice(50, 53).map(({ id }) => String(id)));
    await collect();
    const result = await verify();
    expect(result.exitCode).toBe(8);
    expect(result.stdout).toMatch(/mismatch \(\d missing\)/);
    expect(result.stdout).toMatch(/! \d parts? of the timeline/);
    const json = JSON.parse((await verify('--json')).stdout);
    expect(json[0]).toMatchObject({ complete: false, ledger: { missing: 3, identity: { checked: 0 } } });
    for (const slice of json[0].slices.filter((one: { state: string }) => one.state === 'verified'))
      expect(slice).toMatchObject({ identity_checked_at: null, count_age_seconds: expect.any(Number) });
    expect(json[0].slices.reduce((sum: number, { missing }: { missing: number }) => sum + missing, 0)).toBe(3);
  }, 60_000);

  it('finds with --deep what was taken out of the output behind the back of the ledger', async () => {
    await collect();
    const lines = readFileSync(work.path('out.ndjson'), 'utf8').trimEnd().split('\n');
    const gone = lines[100] as string;
    // A file that got shorter would be noticed at once.
    lines[100] = ' '.repeat(Buffer.byteLength(gone));
    writeFileSync(work.path('out.ndjson'), `${lines.join('\n')}\n`);
    expect((await verify()).exitCode).toBe(0);
    const deep = await verify('--deep');
    expect(deep.exitCode).toBe(8);
    expect(deep.stdout).toContain((JSON.parse(gone) as { _id: string })._id);
    expect(deep.stdout).toContain(
      'JumpCloud shows 300 events; 299 are in the output, 0 are dead letters, 1 are missing',
    );
  }, 60_000);

  it('lists with --deep the events that have changed, unless both contents are there', async () => {
    await collect();
    const lines = readFileSync(work.path('out.ndjson'), 'utf8').trimEnd().split('\n');
    // What was stored of two events is what JumpCloud showed then.
    const older = [30, 40].map((place) => {
      const line = JSON.parse(lines[place] as string) as { _id: string; _source: { event: { id: string } } };
      lines[place] = JSON.stringify({ ...line, _source: { ...line._source, message: 'an older text' } });
      return { id: line._id, eventId: line._source.event.id };
    });
    const text = [...simulator.dataset.texts()].find((one) => JSON.parse(one).id === older[1]?.eventId) as string;
    const beside = changedId(older[1]?.id as string, new ContentDigest().of(Buffer.from(text)));
    lines.push(JSON.stringify({ ...JSON.parse(lines[40] as string), _id: beside }));
    writeFileSync(work.path('out.ndjson'), `${lines.join('\n')}\n`);
    const deep = await verify('--deep');
    expect([deep.exitCode, messageOf(deep)]).toEqual([0, '']);
    expect(deep.stdout).toContain(
      `300 are in the output, 0 are dead letters, 0 are missing. The output has 0 other documents of that time.\n`,
    );
    expect(deep.stdout).toContain(
      `For 1 event, JumpCloud shows different content than the output has. Documents (_id):\n  ${older[0]?.id}\n`,
    );
  }, 60_000);

  it('finds with --duplicates what is there twice', async () => {
    await collect();
    const lines = readFileSync(work.path('out.ndjson'), 'utf8').trimEnd().split('\n');
    writeFileSync(work.path('out.ndjson'), `${[...lines, lines[7]].join('\n')}\n`);
    const result = await verify('--duplicates', '--json');
    expect(result.exitCode).toBe(8);
    expect(JSON.parse(result.stdout)[0].duplicates).toEqual({
      documents: 301,
      duplicates: 1,
      samples: [(JSON.parse(lines[7] ?? '') as { _id: string })._id],
    });
  }, 60_000);

  it.each([
    ['a range that the ledger does not have', ['--from', '2100-01-01']],
    ['a range before it', ['--to', '2020-01-01']],
    ['such a range with --deep', ['--deep', '--from', '2100-01-01']],
  ])(
    'compares nothing in %s, and says so',
    async (_, range) => {
      await collect();
      const result = await verify(...range);
      expect([result.exitCode, result.stdout]).toEqual([0, expect.stringContaining('Nothing was compared')]);
      expect(result.stdout).not.toContain('Nothing is known to be missing');
      expect(JSON.parse((await verify('--json', ...range)).stdout)[0].complete).toBe(false);
    },
    60_000,
  );

  it('says that it can prove nothing where nothing was collected', async () => {
    config();
    const result = await verify();
    expect([result.exitCode, result.stdout]).toEqual([8, expect.stringContaining('there is no ledger yet')]);
  }, 30_000);
});

describe('verify --deep of an output of which a file is gone', () => {
  const outputs = () => readdirSync(work.folder).filter((name) => /^out\.ndjson(?!\.lock)/.test(name));
  const current = async () => rmSync(work.path('out.ndjson'));
  const noticed = async () => {
    await current();
    await collect();
  };
  const rotated = async () => rmSync(work.path(outputs().find((name) => name !== 'out.ndjson') as string));

  async function collectAndLose(harm: () => Promise<void>): Promise<void> {
    const limits = '    event_limit: 50\n';
    const text = readFileSync(work.config(simulator.url, limits), 'utf8');
    const output = `output: {ndjson: {path: ${work.path('out.ndjson')}, rotate_size: 64KiB}}`;
    work.write('collector.yml', text.replace(/^output: .*$/m, output));
    expect((await runCli(['collect', '--config', work.path('collector.yml'), '--once', '-q'])).exitCode).toBe(0);
    await harm();
  }

  it.each([
    ['a file that the collector noticed, of what JumpCloud shows no longer', noticed, () => []],
    ['a rotated file, of what JumpCloud shows no longer', rotated, () => []],
    ['the current file, in a range before the ledger', current, () => ['--to', '2020-01-01']],
    ['the current file, in the last minute', current, () => ['--from', new Date(Date.now() - 60_000).toISOString()]],
  ] as const)(
    'does not pass: %s',
    async (_, harm, range) => {
      await collectAndLose(harm);
      hidden = new Set([...simulator.dataset.identities()].map(({ id }) => String(id)));
      const deep = await verify('--deep', ...range());
      expect([deep.exitCode, deep.stdout]).toEqual([8, expect.stringMatching(/! the output file .* is gone/)]);
      expect(deep.stdout).not.toContain('Nothing is known to be missing');
    },
    60_000,
  );

  it('passes if it shows that the rest holds each event that was ever settled', async () => {
    await collect();
    const lines = readFileSync(work.path('out.ndjson'));
    // Before the other is gone, or it may get its inode.
    writeFileSync(work.path('out.ndjson.old'), lines);
    rmSync(work.path('out.ndjson'));
    await collect();
    expect((await verify()).exitCode).toBe(8);
    const deep = await verify('--deep');
    expect([deep.exitCode, deep.stdout]).toEqual([0, expect.stringContaining('Nothing is known to be missing')]);
  }, 60_000);
});
