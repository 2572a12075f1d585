import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { IngestError } from '../../core/errors.ts';
import type { IncidentName } from '../../simulator/incidents/incidents.ts';

export interface ChildSimulator {
  readonly url: string;
  close(): Promise<void>;
}

export interface ChildSimulatorOptions {
  readonly events: number;
  readonly days: number;
  /** RFC 3339. It is that time there, too. */
  readonly end: string;
}

/** What goes wrong in the demo, so that its report and detection rules have something to find. */
export const demoIncidents = ['mfa-fatigue', 'takeover'] as const satisfies readonly IncidentName[];

/** Starts `simulate` as a process of its own, so that collecting goes over real sockets and does not share its CPU. */
export async function startChildSimulator({ events, days, end }: ChildSimulatorOptions): Promise<ChildSimulator> {
  const main = process.argv[1] as string;
  const data = ['--events', `${events}`, '--days', `${days}`, '--incidents', demoIncidents.join(',')];
  const args = ['simulate', '--port', '0', ...data, '--end', end, '--now', end];
  // The IPC channel ends the child when this process dies, however it dies.
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    const failed = (): void => reject(new IngestError('JC_BUG', 'The simulator ended before it was ready'));
    child.once('exit', failed);
    child.once('error', failed);
    createInterface({ input: child.stdout as Readable }).on('line', (line) => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
      if (found) resolve(found);
    });
  });
  return {
    url,
    close: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
