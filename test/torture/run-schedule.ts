import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLedger, runVerify } from './check-ledger.ts';
import { checkStored, type ExpectedEvent, expectedEvents } from './check-stored.ts';
import { stateIndex } from './collector-config.ts';
import type { Life, TorturePlan } from './draw-plan.ts';
import { type End, live, type Surroundings } from './live.ts';
import { type Stage, setStage } from './stage.ts';
import { deleteIndices, type ReusedStream } from './stream-pool.ts';
import { tearJournal } from './tear-journal.ts';
import { watchPage } from './watch.ts';

export interface ScheduleResult {
  readonly ends: Readonly<Record<End, number>>;
  readonly faults: number;
  /** How often the page was compared with `status --json`. */
  readonly comparisons: number;
  readonly seconds: number;
}

/** A schedule that did not hold. */
export class ScheduleError extends Error {}

export interface ScheduleOptions extends Surroundings {
  /** Base URL of Elasticsearch. */
  readonly server: string;
  readonly stream: ReusedStream;
}

const minute = 60_000;
const hour = 60 * minute;
/** Faults end; a collector that still does not come through by then never will. */
const mostLives = 40;
/**
 * Late events that the overlap missed are found when verified slices are counted again, after an hour and after a day.
 * A slice that did not come out even is looked at again within six hours.
 */
const finalWaits = [3 * hour, 27 * hour, 34 * hour, 41 * hour];
const leastFinalWait = 27 * hour;
/** The collector counts for 15 minutes of its clock, which may be short on a busy machine: so it gets more lives while it gets on. */
const moreWait = hour;
const mostTurns = 40;

/** Runs one schedule to its end and compares. @throws ScheduleError with the seed, the plan and how to do it again */
export async function runSchedule(plan: TorturePlan, options: ScheduleOptions): Promise<ScheduleResult> {
  const began = performance.now();
  const { server, stream } = options;
  const stage = await setStage(plan, server, stream);
  writeFileSync(join(stage.folder, 'plan.json'), JSON.stringify(plan, undefined, 1));
  try {
    const expected = expectedEvents(stage);
    const comparisons = plan.watch ? await watchPage(plan.watch, stage, options) : 0;
    const ends = await liveThrough(stage, expected, options);
    const problems = [...(await checkStored(stage, expected, ends)), ...(await checkLedger(stage, expected))];
    if (plan.verifies) problems.push(...(await runVerify(stage, options.host)));
    if (problems.length > 0) throw new Error(problems.slice(0, 12).join('\n'));
    rmSync(stage.folder, { recursive: true, force: true });
    const faults = stage.simulator.faults.hits.length + stage.proxy.hits.length;
    return { ends, faults, comparisons, seconds: (performance.now() - began) / 1000 };
  } catch (error) {
    const hits = { api: stage.simulator.faults.hits, output: stage.proxy.hits };
    writeFileSync(join(stage.folder, 'faults-that-hit.json'), JSON.stringify(hits, undefined, 1));
    throw new ScheduleError(describeFailure(plan, stage.folder, error as Error));
  } finally {
    await stage.close();
    if (plan.state === 'elasticsearch') await deleteIndices(server, stateIndex(stream.namespace));
    await stream.empty();
  }
}

async function liveThrough(
  stage: Stage,
  expected: ReadonlyMap<string, ExpectedEvent>,
  around: Surroundings,
): Promise<Record<End, number>> {
  const { plan, clock, simulator, proxy } = stage;
  const ends: Record<End, number> = { clean: 0, killed: 0, refused: 0, failed: 0 };
  let number = 0;
  const next = async (life: Life): Promise<End> => {
    number += 1;
    const end = await live(life, number, stage, around);
    ends[end] += 1;
    if (end === 'killed' && life.tear) tearJournal(stage.folder, life.tear);
    return end;
  };
  // A JumpCloud whose clock is behind has to see some of it, too: it refuses a window that begins in its future.
  const aWhile = minute + Math.abs(plan.faults.clockSkewMs ?? 0);
  let last: End = 'failed';
  for (const life of plan.lives) last = await next(life);
  while (last !== 'clean') {
    if (number >= mostLives) throw new Error(`after ${mostLives} runs none had come through`);
    last = await next({ ...quiet, advanceMs: aWhile });
  }
  simulator.faults.clear('all');
  proxy.clear();
  const settled = Math.max(simulator.settledAt, plan.end) + plan.account.overlapMs + plan.account.lagMs;
  let [leastWrong, inVain] = [Number.POSITIVE_INFINITY, 0];
  for (let turn = 0; ; turn += 1) {
    const wait = finalWaits[turn] ?? (finalWaits.at(-1) as number) + (turn - finalWaits.length + 1) * moreWait;
    // Time may have come that far already.
    const end = await next({ ...quiet, advanceMs: Math.max(aWhile, settled + wait - clock.now()) });
    if (end !== 'clean') throw new Error(`life ${number} without faults was ${end}`);
    if (wait < leastFinalWait) continue;
    const wrong = (await checkLedger(stage, expected)).length;
    inVain = wrong < leastWrong ? 0 : inVain + 1;
    leastWrong = Math.min(leastWrong, wrong);
    if (wrong === 0 || turn >= mostTurns || (turn >= finalWaits.length && inVain >= 6)) return ends;
  }
}

const quiet: Life = { advanceMs: 0, kill: undefined, rollover: undefined, tear: undefined };

function describeFailure(plan: TorturePlan, folder: string, error: Error): string {
  return [
    `The schedule ${plan.seed} failed:`,
    error.message,
    `Drawn: ${JSON.stringify(plan)}`,
    `Logs, state and plan are in ${folder}`,
    `Again: npm run torture -- --only ${plan.seed}`,
  ].join('\n');
}
