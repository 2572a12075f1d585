import { openAccount } from '../collector/accounts/open-account.ts';
import { redrive } from '../collector/windows/redrive.ts';
import { createSidePages } from '../collector/windows/side-pages.ts';
import { loadConfig } from '../config/load-config.ts';
import { systemClock } from '../core/clock.ts';
import { whileHeld } from '../runtime/holder.ts';
import { createLogger } from '../runtime/logger.ts';
import { configOverrides } from './config-overrides.ts';
import { hideSecrets, knownSecrets } from './known-secrets.ts';
import { listenForStopOrExit } from './listen-for-stop.ts';
import { chosenAccounts } from './verify.ts';

export interface RedriveArguments {
  readonly config: string;
  readonly account?: string;
  readonly output?: string;
  readonly state?: string;
}

/** As of a collection: done, but some documents were rejected. */
const someRejected = 6;

/** @returns 0, or 6 where some are refused again; @throws IngestError */
export async function runRedrive(given: RedriveArguments): Promise<number> {
  const config = hideSecrets(loadConfig(given.config, configOverrides(given)));
  const { stop, release } = listenForStopOrExit();
  let refused = 0;
  try {
    for (const account of chosenAccounts(config, given.account)) {
      const opened = await openAccount({
        config,
        account,
        clock: systemClock,
        log: createLogger('warn', undefined, knownSecrets),
      });
      try {
        const { session, checkpoint } = opened.open;
        const result = await whileHeld(opened, stop, (until) =>
          redrive(session, createSidePages(session, checkpoint), until),
        );
        process.stdout.write(
          `Account ${account.name}: ${result.accepted} dead letters accepted, ${result.refused} refused again.\n`,
        );
        refused += result.refused;
      } finally {
        await opened.close();
      }
    }
  } finally {
    release();
  }
  return refused > 0 ? someRejected : 0;
}
