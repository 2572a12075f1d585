import { formatDuration } from '../core/duration.ts';
import type { LockWait } from '../runtime/lock.ts';
import type { Logger } from '../runtime/logger.ts';

/** Says what a start waits for: half a minute of silence looks like a program that hangs. */
export function tellOfWait(log: Logger): (wait: LockWait) => void {
  return ({ file, host, pid, termMs }) =>
    log.info(
      { file, host, pid, term: formatDuration(termMs) },
      `another container or machine had the lock; it is taken over unless process ${pid} on ${host} shows a sign of life within ${formatDuration(termMs)}`,
      'lock-wait',
    );
}
