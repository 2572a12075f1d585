import { loadConfig } from '../config/load-config.ts';
import { systemClock } from '../core/clock.ts';
import { errorCodes } from '../core/error-codes.ts';
import { type Verification, verifyAccount } from '../operate/verify-account.ts';
import { openStateStore } from '../state/open-state-store.ts';
import { commandLogger } from './command-logger.ts';
import { type ConfigArguments, chosenAccounts, configOverrides, warnOfMissingState } from './config-overrides.ts';
import { hideSecrets } from './known-secrets.ts';
import { parseTime } from './times.ts';
import { renderVerification } from './verify/render-verification.ts';
import { verificationJson } from './verify/verification-json.ts';

export interface VerifyArguments extends ConfigArguments {
  readonly account?: string;
  readonly from?: string;
  readonly to?: string;
  readonly deep?: boolean;
  readonly duplicates?: boolean;
  readonly json?: boolean;
}

const nothingToCount =
  'No account collects events, and events are all that JumpCloud counts. For users, run the status command.\n';

/** @returns 0 where nothing is missing and nothing is there twice, else 8; @throws IngestError */
export async function runVerify(given: VerifyArguments): Promise<number> {
  const config = hideSecrets(loadConfig(given.config, configOverrides(given)));
  const log = commandLogger('error');
  const range = { from: parseTime('--from', given.from), to: parseTime('--to', given.to) };
  warnOfMissingState(config);
  const { states } = openStateStore(config, systemClock, log);
  const results: Verification[] = [];
  try {
    for (const account of chosenAccounts(config, given.account)) {
      const { deep = false, duplicates = false } = given;
      results.push(await verifyAccount({ config, account, states, range, deep, duplicates, clock: systemClock, log }));
    }
  } finally {
    await states.close();
  }
  process.stdout.write(
    given.json
      ? `${JSON.stringify(results.map(verificationJson), undefined, 2)}\n`
      : results.map(renderVerification).join('\n') || nothingToCount,
  );
  return results.some(({ problems }) => problems.length > 0) ? errorCodes.JC_INCOMPLETE.exitCode : 0;
}
