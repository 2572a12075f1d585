import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describeIfSystemAllows } from './system-allows.ts';

const ownNamespace = ['--pid', '--fork', '--mount-proc', '--kill-child=KILL'];

/** A group of tests that need PID namespaces of their own. */
export function describeWithNamespaces(name: string, tests: () => void): void {
  describeIfSystemAllows('PID namespaces', ['unshare', ...ownNamespace, 'true'], name, tests);
}

/** Starts Node in a PID namespace of its own. Killing what is returned kills it too. */
export function nodeInOwnNamespace(args: readonly string[]): ChildProcess {
  return spawn('unshare', [...ownNamespace, process.execPath, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The id that Node has outside of its namespace, for signals. */
export function outerPid({ pid }: ChildProcess): number {
  const [child] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
  if (!child) throw new Error('the process in the namespace has not begun');
  return Number(child);
}
