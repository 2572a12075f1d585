import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Tells one process from any other, also from a later one with the same id. */
export interface ProcessIdentity {
  readonly host: string;
  readonly pid: number;
  /** Start time as the system counts it; empty where it cannot be known. */
  readonly started: string;
}

export function ownIdentity(): ProcessIdentity {
  return { host: hostname(), pid: process.pid, started: startTime(process.pid) ?? '' };
}

/** Whether that process still runs. One on another machine cannot be asked and counts as running. */
export function isRunning(identity: ProcessIdentity): boolean {
  if (identity.host !== hostname()) return true;
  try {
    process.kill(identity.pid, 0);
  } catch (error) {
    // EPERM: it runs, as another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const started = startTime(identity.pid);
  return started === undefined || identity.started === '' || started === identity.started;
}

/** The identity as part of a file name. */
export function encodeIdentity({ host, pid, started }: ProcessIdentity): string {
  return [host, pid, started].map((part) => encodeURIComponent(part)).join('~');
}

/** The reverse of `encodeIdentity`; undefined where the text is something else. */
export function decodeIdentity(text: string): ProcessIdentity | undefined {
  const match = /^([^~]+)~(\d+)~([^~]*)$/.exec(text);
  if (!match) return undefined;
  const [, host = '', pid = '', started = ''] = match;
  try {
    return { host: decodeURIComponent(host), pid: Number(pid), started: decodeURIComponent(started) };
  } catch {
    // A name with an escape that is none was not written by `encodeIdentity`.
    return undefined;
  }
}

/** Boot and clock ticks at the start of a process, where /proc has them; a zombie has ended. */
function startTime(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name in parentheses may itself hold blanks and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    return fields[0] === 'Z' ? 'ended' : `${boot}.${fields[19]}`;
  } catch {
    return undefined;
  }
}
