import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { StreamStatus } from '../../src/operate/read-status.ts';
import { messageOf } from '../cli/run-cli.ts';
import { differences, isOfRevision } from '../support/operate/page-and-status.ts';
import { accountName } from './collector-config.ts';
import type { CollectorHost, HostedRun } from './collector-host.ts';
import type { Watch } from './draw-plan.ts';
import type { Stage } from './stage.ts';

export interface Watchers {
  readonly host: CollectorHost;
  /** Asks for the status beside the collector; one process, as loading the program takes longer than that. */
  readonly onlooker: CollectorHost;
}

/** So often the page and `status --json` are compared: more often if the state did not change meanwhile. */
const [leastComparisons, mostComparisons, wantedRevisions] = [3, 8, 2];
/** In real time. */
const [longestLookMs, longestRunMs] = [10_000, 60_000];

/**
 * Lets the collector run on, faults and all, and compares its page with `status --json` whenever both are of one revision.
 * @returns how often they were compared
 * @throws Error if they show different things, never the same revision, or if the run ends otherwise than it is ended
 */
export async function watchPage(watch: Watch, stage: Stage, { host, onlooker }: Watchers): Promise<number> {
  const { clock, config, folder, proxy } = stage;
  const run = host.start(['collect', '--config', config], clock.settings());
  const watchdog = setTimeout(() => run.kill(), longestRunMs);
  const seen = await lookOn(run, stage, onlooker).catch((error: Error) => error);
  if (watch.by === 'SIGKILL') run.kill();
  else run.stop();
  const result = await run.ended;
  clearTimeout(watchdog);
  writeFileSync(join(folder, 'watched.log'), result.stderr);
  // As after any life: a bulk of a dead process may still be on its way.
  while (proxy.active > 0) await delay(2);
  if (seen instanceof Error) throw seen;
  if (seen === 0) throw new Error('the page and status --json never showed the same revision');
  if (result.exitCode === (watch.by === 'SIGKILL' ? 137 : 0)) return seen;
  throw new Error(`the watched run ended with ${result.exitCode} after ${watch.by}: ${messageOf(result)}`);
}

async function lookOn(run: HostedRun, { clock, config }: Stage, onlooker: CollectorHost): Promise<number> {
  const over = performance.now() + longestLookMs;
  let url: string | undefined;
  while (url === undefined) {
    if (run.isOver() || performance.now() > over) throw new Error('the watched run says no address of its page');
    await delay(10);
    url = /"url":"(http:[^"]+)"/.exec(run.said())?.[1];
  }
  const address = url;
  const load = async (): Promise<string> => (await fetch(`${address}/`)).text();
  let comparisons = 0;
  const revisions = new Set<string>();
  const isEnough = (): boolean =>
    comparisons >= (revisions.size < wantedRevisions ? mostComparisons : leastComparisons) || performance.now() > over;
  while (!isEnough()) {
    const before = await load();
    const status = await onlooker.start(['status', '--config', config, '--json'], clock.settings()).ended;
    const after = await load();
    if (!status.stdout.startsWith('[')) throw new Error(`status --json says: ${messageOf(status) || status.stdout}`);
    const [stream] = JSON.parse(status.stdout) as readonly StreamStatus[];
    const page = stream && [before, after].find((one) => isOfRevision(one, stream));
    if (!stream || page === undefined) continue;
    const wrong = differences(page, `${accountName} events`, stream);
    if (wrong.length > 0)
      throw new Error(`of revision ${stream.revision} the page shows something else: ${wrong.join('; ')}`);
    comparisons += 1;
    revisions.add(stream.revision);
  }
  return comparisons;
}
