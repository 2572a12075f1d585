/** Way of an event, stage 1 of 11: its options in; a running collector, and at its end an exit code, out. */
import { type CollectorOptions, exitCodeOf, runCollector } from '../collector/accounts/collector.ts';
import { type ConfigWatch, watchConfig } from '../collector/accounts/watch-config.ts';
import { loadConfig } from '../config/load-config.ts';
import { createSecretFiles } from '../config/secret-files.ts';
import type { CollectorConfig } from '../config/types.ts';
import { configWarnings } from '../config/warnings.ts';
import { systemClock } from '../core/clock.ts';
import { packageVersion } from '../core/package-root.ts';
import { commandLogger } from './command-logger.ts';
import { type ConfigArguments, configOverrides } from './config-overrides.ts';
import { hideSecrets } from './known-secrets.ts';
import { listenForStopOrExit } from './listen-for-stop.ts';
import { printError } from './print.ts';

export interface CollectArguments extends ConfigArguments {
  readonly once?: boolean;
  readonly quiet?: boolean;
}

/** @returns the exit code; @throws IngestError for a configuration that cannot be used */
export async function runCollect(given: CollectArguments): Promise<number> {
  const secretFiles = createSecretFiles();
  const load = (): CollectorConfig =>
    hideSecrets(loadConfig(given.config, configOverrides(given), secretFiles.sources));
  const config = load();
  const once = given.once ?? false;
  const log = commandLogger(given.quiet ? 'error' : config.logLevel);
  for (const { message, advice } of configWarnings(config)) log.warn({ advice }, message, 'config-warning');
  const { listen } = config;
  const operating =
    listen && !once
      ? // With the library for metrics, which a run that nobody can ask needs not.
        await (await import('../operate/operating.ts')).startOperating({ ...config, listen }, systemClock, log)
      : undefined;
  const { stop, release } = listenForStopOrExit();
  let watch: ConfigWatch | undefined;
  let onHangup = (): void => {};
  const onStarted: CollectorOptions['onStarted'] = ({ apply, reopen, configRead }) => {
    onHangup = () => void reopen();
    process.on('SIGHUP', onHangup);
    const { haveChanged: secretsHaveChanged } = secretFiles;
    watch = watchConfig({
      path: given.config,
      load,
      apply: (next) => {
        const applied = apply(next);
        operating?.show(next);
        return applied;
      },
      current: config,
      log,
      secretsHaveChanged,
      onReload: (refused) => {
        operating?.reloaded(refused ? 'refused' : 'applied');
        configRead(refused);
      },
      signals: process,
    });
  };
  // The first window of a long past takes a while, and says nothing until it is complete.
  log.info(
    {
      version: packageVersion(),
      accounts: config.accounts.map(({ name }) => name).join(', '),
      output: config.output.kind,
    },
    'collecting; run the status command to see progress',
    'run-start',
  );
  try {
    const runs = await runCollector({
      config,
      once,
      clock: systemClock,
      stop,
      log,
      stdout: process.stdout,
      observe: operating?.observe,
      onWait: operating?.onWait,
      meters: operating?.meters,
      ...(once ? {} : { onStarted, beforeRetry: () => watch?.checkSecrets() }),
    });
    for (const { error } of runs) if (error) printError(error);
    return exitCodeOf(runs);
  } finally {
    process.off('SIGHUP', onHangup);
    watch?.end();
    release();
    await operating?.close();
  }
}
