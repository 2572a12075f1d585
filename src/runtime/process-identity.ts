import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname, networkInterfaces } from 'node:os';

/** Tells one process from any other, also from a later one with the same id. */
export interface ProcessIdentity {
  readonly host: string;
  readonly pid: number;
  /** Start time in clock ticks since the boot; empty if it cannot be known. */
  readonly started: string;
  /** Within which process ids mean the same: one boot and one PID namespace. Empty if it cannot be known. */
  readonly space: string;
}

/** `unknown`: this process has no way to ask the system about that one. */
export type Life = 'running' | 'ended' | 'unknown';

export function ownIdentity(): ProcessIdentity {
  return {
    host: hostname(),
    pid: process.pid,
    started: seesItself() ? (startTime('self') ?? '') : '',
    space: ownSpace(),
  };
}

/**
 * Whether that process still runs. Only a process of the same boot and the same PID namespace can be asked about: `kill`
 * and /proc know nothing of another container or another machine, even if it has the same host name.
 *
 * Numbers of PID namespaces are used again. Then the namespace that had the number before is gone, and so are all of its
 * processes: a claim of one of them is rightly found dead.
 */
export function lifeOf(identity: ProcessIdentity): Life {
  if (identity.space === '' || identity.space !== ownSpace()) return 'unknown';
  try {
    process.kill(identity.pid, 0);
  } catch (error) {
    // EPERM: it runs, as another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return 'ended';
  }
  const started = seesItself() ? startTime(identity.pid) : undefined;
  // Another process may have got the id since.
  if (started === undefined || identity.started === '') return 'unknown';
  return started === identity.started ? 'running' : 'ended';
}

/** The identity as part of a file name. */
export function encodeIdentity({ host, pid, started, space }: ProcessIdentity): string {
  return [host, pid, started, space].map((part) => encodeURIComponent(part)).join('~');
}

/** The reverse of `encodeIdentity`; undefined if the text is something else. */
export function decodeIdentity(text: string): ProcessIdentity | undefined {
  // A claim without a space is still a claim: it must not be overlooked.
  const match = /^([^~]+)~(\d+)~([^~]*)(?:~([^~]*))?$/.exec(text);
  if (!match) return undefined;
  const [, host = '', pid = '', started = '', space = ''] = match;
  try {
    return {
      host: decodeURIComponent(host),
      pid: Number(pid),
      started: decodeURIComponent(started),
      space: decodeURIComponent(space),
    };
  } catch {
    // A name with an escape that is none was not written by `encodeIdentity`.
    return undefined;
  }
}

/** On Linux the boot and the PID namespace; elsewhere, where there are no such namespaces, the machine. */
function ownSpace(): string {
  if (process.platform !== 'linux') return machine();
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    const namespace = /\[(\d+)\]/.exec(readlinkSync('/proc/self/ns/pid'))?.[1];
    return boot === '' || namespace === undefined ? '' : `${boot}.${namespace}`;
  } catch {
    return '';
  }
}

/** The host name alone would not do: two machines on one shared folder may have the same. */
function machine(): string {
  const addresses = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .map(({ mac }) => mac)
    .filter((mac) => !/^[0:]*$/.test(mac));
  if (addresses.length === 0) return '';
  const parts = [process.platform, hostname(), ...new Set(addresses.sort())];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}

/** A /proc of another PID namespace (`unshare --pid` without a mount of its own) tells of other processes. */
function seesItself(): boolean {
  try {
    return readlinkSync('/proc/self') === String(process.pid);
  } catch {
    return false;
  }
}

/** Clock ticks from the boot to the start of a process, if /proc has them; a zombie has ended. */
function startTime(pid: number | 'self'): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name in parentheses may itself hold blanks and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : fields[19];
  } catch {
    return undefined;
  }
}
