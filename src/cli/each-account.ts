import { openAccount } from '../collector/accounts/open-account.ts';
import { loadConfig } from '../config/load-config.ts';
import type { AccountConfig } from '../config/types.ts';
import { systemClock } from '../core/clock.ts';
import type { StopSignals } from '../runtime/stop.ts';
import { commandLogger } from './command-logger.ts';
import { type ConfigArguments, chosenAccounts, configOverrides } from './config-overrides.ts';
import { hideSecrets } from './known-secrets.ts';
import { listenForStopOrExit } from './listen-for-stop.ts';

export interface EachAccountArguments extends ConfigArguments {
  readonly account?: string;
}

/**
 * Opens one account after the other, as a collector does, and closes it again.
 * @param work returns whether to go on with the next one
 * @throws IngestError
 */
export async function eachAccount(
  given: EachAccountArguments,
  work: (
    account: AccountConfig,
    opened: Awaited<ReturnType<typeof openAccount>>,
    stop: StopSignals,
  ) => Promise<boolean>,
): Promise<void> {
  const config = hideSecrets(loadConfig(given.config, configOverrides(given)));
  const log = commandLogger('warn');
  const { stop, release } = listenForStopOrExit();
  try {
    for (const account of chosenAccounts(config, given.account)) {
      const opened = await openAccount({ config, account, clock: systemClock, log, signal: stop.gently });
      try {
        if (!(await work(account, opened, stop))) return;
      } finally {
        await opened.close();
      }
    }
  } finally {
    release();
  }
}
