import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Clock } from '../../src/core/clock.ts';
import { systemClock } from '../../src/core/clock.ts';
import { IngestError } from '../../src/core/errors.ts';
import { type Logger, silentLogger } from '../../src/runtime/logger.ts';
import {
  createHealthWriter,
  type HealthPlace,
  type HealthRecord,
  healthInFile,
} from '../../src/sinks/health-writer.ts';
import { until } from '../support/system/until.ts';

const record = (id: string, namespace = 'default'): HealthRecord => ({ id, namespace, source: { message: id } });

/** A place that does as it is told, and a writer into it that waits for no backoff. */
function writing(write: HealthPlace['write'], change: { most?: number; closeWithinMs?: number; clock?: Clock } = {}) {
  const said: string[] = [];
  const facts: object[] = [];
  const note = (fields: object, _message: string, action: string): void => {
    said.push(action);
    facts.push(fields);
  };
  const log: Logger = { ...silentLogger, info: note, warn: note };
  let closed = false;
  const place: HealthPlace = {
    write,
    close: async () => {
      closed = true;
    },
  };
  const clock = { now: Date.now, sleep: (_ms: number, signal?: AbortSignal) => systemClock.sleep(1, signal) };
  const writer = createHealthWriter({ place, clock, log, random: () => 0, ...change });
  return { writer, said, facts, isClosed: () => closed };
}

const refusal = new IngestError('JC_SINK_UNAUTHORIZED', 'Elasticsearch said no');
const never = new Promise<never>(() => {});

describe('what the collector writes about itself', () => {
  it('is written in its order, together what was told together, and each namespace by itself', async () => {
    const batches: string[] = [];
    const { writer, isClosed } = writing(async (namespace, records) => {
      batches.push(`${namespace}: ${records.map(({ id }) => id).join(' ')}`);
      return { refused: undefined };
    });
    for (const [id, namespace] of [['a'], ['b'], ['c', 'other'], ['d']] as const) writer.add(record(id, namespace));
    await writer.close();
    expect(batches).toEqual(['default: a b', 'other: c', 'default: d']);
    expect(isClosed()).toBe(true);
  });

  it('is tried again until it is written, which is told once, and once more when it is over', async () => {
    const written: string[] = [];
    let left = 5;
    const { writer, said } = writing(async (_namespace, records) => {
      left -= 1;
      if (left > 0) throw refusal;
      written.push(...records.map(({ id }) => id));
      return { refused: undefined };
    });
    writer.add(record('a'));
    await until(() => left < 3);
    writer.add(record('b'));
    await until(() => written.length === 2);
    expect(written).toEqual(['a', 'b']);
    expect(said).toEqual(['health-unwritten', 'health-written']);
    await writer.close();
    expect(said).toHaveLength(2);
  });

  it('waits in a queue of bounded length, of which the oldest are dropped and counted', async () => {
    const written: string[] = [];
    let works = false;
    const { writer, said, facts } = writing(
      async (_namespace, records) => {
        if (!works) throw refusal;
        written.push(...records.map(({ id }) => id));
        return { refused: undefined };
      },
      { most: 10 },
    );
    for (let id = 0; id < 1000; id += 1) writer.add(record(String(id)));
    await until(() => said.includes('health-unwritten'));
    works = true;
    await until(() => written.length === 10);
    expect(written).toEqual(Array.from({ length: 10 }, (_, index) => String(990 + index)));
    await until(() => said.includes('health-written'));
    expect(facts.at(-1)).toEqual({ dropped: 990 });
    await writer.close();
  });

  it('holds up nobody for longer than a moment: not even a server that never answers', async () => {
    const { writer, said, isClosed } = writing(() => never, { closeWithinMs: 100 });
    writer.add(record('a'));
    writer.add(record('b'));
    const begun = Date.now();
    await writer.close();
    expect(Date.now() - begun).toBeLessThan(5000);
    expect([said, isClosed()]).toEqual([['health-lost'], true]);
  });

  it('gets one more try at the end, and no more', async () => {
    let tries = 0;
    const slow: Clock = { now: Date.now, sleep: (_ms, signal) => systemClock.sleep(3_600_000, signal) };
    const { writer, said } = writing(
      async () => {
        tries += 1;
        throw refusal;
      },
      { clock: slow },
    );
    writer.add(record('a'));
    await until(() => tries === 1);
    await writer.close();
    expect([tries, said]).toEqual([2, ['health-unwritten', 'health-lost']]);
  });

  it('is dropped where the cluster will never take it, and that is told once', async () => {
    const { writer, said } = writing(async () => ({ refused: 'mapper_parsing_exception' }));
    for (const id of ['a', 'b']) {
      writer.add(record(id));
      await systemClock.sleep(5);
    }
    await writer.close();
    expect(said).toEqual(['health-refused']);
  });

  it('goes into a file of its own, that only its owner can read and that may be renamed at any time', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'health-'));
    try {
      const path = join(folder, 'health.ndjson');
      const place = healthInFile(path);
      const signal = new AbortController().signal;
      await place.write('default', [record('a'), record('b')], signal);
      await place.write('default', [record('c')], signal);
      const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
      expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
        ['a', 'b', 'c'].map((id) => ({ _id: id, _source: { message: id } })),
      );
      if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
      const nowhere = healthInFile(join(folder, 'none', 'health.ndjson')).write('default', [record('a')], signal);
      await expect(nowhere).rejects.toMatchObject({ code: 'JC_SINK_WRITE', message: expect.stringMatching('ENOENT') });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
