import { listenForStop } from '../runtime/stop.ts';

/** After a stop at once was asked for, what hangs in a connection is given this long. */
const patienceMs = 2000;
const interrupted = 130;

/**
 * Stops on signals; ends the process where a stop at once is not obeyed. That is as safe as a crash: every file is
 * replaced whole or cut on the next start.
 */
export function listenForStopOrExit(): ReturnType<typeof listenForStop> {
  const listening = listenForStop(process);
  listening.stop.now.addEventListener('abort', () => {
    setTimeout(() => process.exit(interrupted), patienceMs).unref();
  });
  return listening;
}
