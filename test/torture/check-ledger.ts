import { readLedger } from '../../src/collector/ledger/ledger-keeper.ts';
import type { Slice } from '../../src/collector/ledger/slice.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { silentLogger } from '../../src/runtime/logger.ts';
import type { CheckpointHead } from '../../src/state/checkpoint.ts';
import { openStateStore } from '../../src/state/open-state-store.ts';
import type { StateView } from '../../src/state/state-store.ts';
import { messageOf } from '../cli/run-cli.ts';
import type { ExpectedEvent } from './check-stored.ts';
import { accountName } from './collector-config.ts';
import type { CollectorHost } from './collector-host.ts';
import type { Stage } from './stage.ts';

async function look<T>({ config, clock }: Stage, at: (view: StateView) => T | Promise<T>): Promise<T> {
  const { states } = openStateStore(loadConfig(config), clock, silentLogger);
  try {
    return await at(await states.view(accountName, 'events'));
  } finally {
    await states.close();
  }
}

export function readCheckpoint(stage: Stage): Promise<CheckpointHead | undefined> {
  return look(stage, ({ checkpoint }) => checkpoint);
}

/**
 * Every closed slice has to be verified, and to hold what the simulator has of its time.
 * @returns what is wrong
 */
export async function checkLedger(stage: Stage, expected: ReadonlyMap<string, ExpectedEvent>): Promise<string[]> {
  const { plan, simulator } = stage;
  const document = await look(stage, (view) => view.loadDocument('ledger'));
  if (!document) return ['there is no ledger'];
  const ledger = readLedger(document);
  const problems: string[] = [];
  const settledTimes = [...expected.values()].map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const newest = settledTimes.at(-1) ?? Number.NEGATIVE_INFINITY;
  if ((ledger.times.begin ?? Number.POSITIVE_INFINITY) > (settledTimes[0] ?? 0))
    problems.push('the ledger begins late');
  if ((ledger.times.completeTo ?? Number.NEGATIVE_INFINITY) < newest) problems.push('the ledger ends early');
  let [inSlices, duplicates] = [0, 0];
  for (const slice of ledger.slices) {
    const there = settledTimes.filter((time) => time >= slice.from && time < slice.to).length;
    inSlices += there;
    duplicates += slice.duplicates;
    const isClosed = slice.to <= newest;
    if (isClosed && slice.state !== 'verified' && slice.state !== 'healed')
      problems.push(`${tell(slice)} is not verified`);
    if (slice.stored !== there || slice.dead > 0) problems.push(`${tell(slice)}; there are ${there} events`);
  }
  if (inSlices !== expected.size) problems.push(`the slices are of ${inSlices} of ${expected.size} events`);
  if (plan.account.services.includes('all') && duplicates !== simulator.dataset.copies)
    problems.push(`the ledger knows ${duplicates} duplicates, there are ${simulator.dataset.copies}`);
  return problems;
}

function tell({ from, to, state, stored, dead, counted, duplicates, tries }: Slice): string {
  const range = `${new Date(from).toISOString()} to ${new Date(to).toISOString()}`;
  return `slice ${range} (${JSON.stringify({ state, stored, dead, counted, duplicates, tries })})`;
}

/** What a user would ask. @returns what is wrong */
export async function runVerify({ config, clock }: Stage, host: CollectorHost): Promise<string[]> {
  const args = ['verify', '--config', config, '--duplicates', '--json'];
  const result = await host.start(args, clock.settings()).ended;
  return result.exitCode === 0
    ? []
    : [`verify ended with ${result.exitCode}: ${messageOf(result)} ${result.stdout.slice(0, 1500)}`];
}
