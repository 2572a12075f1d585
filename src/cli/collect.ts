import { exitCodeOf, runCollector } from '../collector/collector.ts';
import { loadConfig } from '../collector/config/load-config.ts';
import type { MapMode } from '../collector/config/types.ts';
import { createLogger } from '../collector/logger.ts';
import { systemClock } from '../core/clock.ts';
import { printError } from './print-error.ts';
import { listenForStopOrExit } from './stop-signals.ts';

export interface CollectArguments {
  readonly config: string;
  readonly once?: boolean;
  readonly output?: string;
  readonly map?: MapMode;
  readonly state?: string;
  readonly quiet?: boolean;
}

/** @returns the exit code; @throws IngestError for a configuration that cannot be used */
export async function runCollect(given: CollectArguments): Promise<number> {
  const config = loadConfig(given.config, {
    ...(given.output === undefined ? {} : { output: given.output }),
    ...(given.map === undefined ? {} : { map: given.map }),
    ...(given.state === undefined ? {} : { stateDirectory: given.state }),
  });
  const log = createLogger(given.quiet ? 'error' : config.logLevel);
  const { stop, release } = listenForStopOrExit();
  try {
    const runs = await runCollector({
      config,
      once: given.once ?? false,
      clock: systemClock,
      stop,
      log,
      stdout: process.stdout,
    });
    const printing = { print: (line: string) => process.stderr.write(`${line}\n`), debug: Boolean(process.env.DEBUG) };
    for (const { account, summary, error } of runs) {
      if (error) printError(error, printing);
      const { fetched, stored, repeated, alreadyThere, rejected } = summary;
      log.info({ account, fetched, stored, repeated, alreadyThere, rejected }, 'run ended', 'run-end');
    }
    return exitCodeOf(runs);
  } finally {
    release();
  }
}
