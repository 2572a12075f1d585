import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { messageOf } from '../cli/run-cli.ts';
import type { Life, Moment } from './draw-plan.ts';
import type { Stage } from './stage.ts';
import type { Watchers } from './watch.ts';

/** How a run of the collector came to its end. */
export type End = 'clean' | 'killed' | 'refused' | 'failed';

export interface ServerControl {
  /** Ends Elasticsearch by SIGKILL and starts it again on the same data; returns when it answers. */
  crash(): Promise<void>;
}

export interface Surroundings extends Watchers {
  /** Where Elasticsearch may be killed. */
  readonly control?: ServerControl;
}

/** No run of the collector takes that long, in real time. A server that starts again meanwhile may take longer. */
const longestRunMs = 60_000;

/**
 * Lives one life of the collector's process.
 * @param number its place among all, for the name of its log
 * @throws Error where it ends in a way that no fault explains
 */
export async function live(life: Life, number: number, stage: Stage, around: Surroundings): Promise<End> {
  const { host, control } = around;
  const { clock, config, folder, simulator, proxy, stream } = stage;
  clock.putForward(life.advanceMs);
  if (life.rollover === 'before') await stream.rollOver();
  const faultsBefore = simulator.faults.hits.length + proxy.hits.length;
  const run = host.start(['collect', '--config', config, '--once'], clock.settings());
  let killed = false;
  let hung = false;
  const watchdog = setTimeout(() => {
    hung = true;
    run.kill();
  }, longestRunMs);
  const at = async (moment: Moment, act: () => void | Promise<void>): Promise<void> => {
    const target = stage.requests(moment.side) + moment.requests;
    while (stage.requests(moment.side) < target && !run.isOver()) await delay(2);
    await delay(moment.milliseconds);
    if (!run.isOver()) await act();
  };
  const kill = (): void => {
    killed = run.kill();
  };
  const crash = (): Promise<void> => control?.crash() ?? Promise.resolve();
  const [result] = await Promise.all([
    run.ended.finally(() => clearTimeout(watchdog)),
    life.kill && at(life.kill, kill),
    typeof life.rollover === 'object' && at(life.rollover, stream.rollOver),
    life.serverCrash && at(life.serverCrash, crash),
  ]);
  writeFileSync(join(folder, `life-${number}.log`), result.stderr);
  // A bulk of a dead process may still be on its way. Behind a rollover it would be stored again, which nobody can prevent.
  while (proxy.active > 0) await delay(2);
  const explain = (why: string): Error =>
    new Error(`life ${number} ${why}: exit code ${result.exitCode}, ${messageOf(result) || 'without a message'}`);
  if (hung) throw explain(`took more than ${longestRunMs / 1000} s`);
  if (killed && result.exitCode === 137) return 'killed';
  if (result.exitCode === 0) return 'clean';
  const faults = [...simulator.faults.hits, ...proxy.hits].length - faultsBefore;
  if (result.exitCode === 3) {
    // The collector says so and asks for a look at the clock; a while later the API has come that far.
    if (isBehind(stage) && result.stderr.includes('start_time is in the future')) return 'failed';
    if (!simulator.faults.hits.some(({ kind }) => kind === 'refusal')) throw explain('was refused, by nobody');
    simulator.faults.clear('refusal');
    return 'refused';
  }
  const isTrouble = result.exitCode === 4 || result.exitCode === 5;
  if (!isTrouble || (faults === 0 && !life.serverCrash)) throw explain('ended without a reason');
  return 'failed';
}

/** Whether JumpCloud's clock is, or falls, so far behind ours that the next window can begin in its future. */
function isBehind({ plan }: Stage): boolean {
  const { clockSkewMs = 0, clockJumps = [] } = plan.faults;
  return clockSkewMs < -plan.account.overlapMs || clockJumps.length > 0;
}
