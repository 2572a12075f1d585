import type { SimulatedIncident } from '../simulator/incidents/add-incidents.ts';
import { defaultKey } from '../simulator/options.ts';
import { startSimulator } from '../simulator/server.ts';
import { parseSimulateArguments, type SimulateArguments } from '../simulator/simulate-arguments.ts';
import { alignColumns } from './columns.ts';

/** Runs until SIGINT, SIGTERM, or the end of the process that started it over an IPC channel. */
export async function runSimulate(given: SimulateArguments): Promise<number> {
  const options = parseSimulateArguments(given);
  const simulator = await startSimulator(options);
  process.stdout.write(`Simulated JumpCloud: ${simulator.url}\n`);
  process.stdout.write(`API key: ${given.key === undefined ? defaultKey : 'the one you gave'} · Ctrl-C ends it\n`);
  if (options.faults) {
    process.stdout.write(`Faults: ${given.faults} · ${options.faults.requests.length} that hit requests\n`);
  }
  for (const incident of simulator.incidents) process.stdout.write(describeIncident(incident));
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
    process.once('disconnect', resolve);
  });
  await simulator.close();
  if (process.connected) process.disconnect();
  return 0;
}

function describeIncident({ name, says, from, to, events, finds }: SimulatedIncident): string {
  const found = alignColumns(finds.map(({ rule, key, at }) => [`  ${at}`, rule, key.join(', ')]));
  return [`\nIncident ${name}: ${says}`, `${events} events from ${from} to ${to}. Rules must find:`, ...found, ''].join(
    '\n',
  );
}
