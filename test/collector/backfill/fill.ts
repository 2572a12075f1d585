import { backfillAccount } from '../../../src/collector/accounts/backfill-account.ts';
import { openAccount } from '../../../src/collector/accounts/open-account.ts';
import type { AccountConfig } from '../../../src/config/types.ts';
import { type Logger, silentLogger } from '../../../src/runtime/logger.ts';
import type { StopSignals } from '../../../src/runtime/stop.ts';
import { neverStop } from '../../support/collector/never-stop.ts';
import type { World } from '../ledger/world.ts';

export interface Fill {
  readonly from: number;
  readonly to: number | undefined;
  readonly now: number;
  readonly concurrency?: number;
  readonly account?: Partial<AccountConfig>;
  readonly stop?: StopSignals;
  /** Hears every page. */
  readonly onPage?: () => void;
  /** Gets the actions and facts of warnings. */
  readonly warned?: (action: string) => void;
}

/** Runs a backfill of a world's account. */
export async function fill(world: World, { from, to, now, concurrency = 3, ...more }: Fill) {
  const config = world.config(more.account);
  const [account] = config.accounts;
  if (!account) throw new Error('The world has no account.');
  const clock = world.at(now);
  const log: Logger = { ...silentLogger, warn: (_facts, _message, action) => more.warned?.(action) };
  const opened = await openAccount({ config, account, clock, log: { ...log, child: () => log } });
  try {
    return await backfillAccount({
      account,
      api: opened.api,
      open: opened.open,
      range: { from, to },
      concurrency,
      stop: more.stop ?? neverStop,
      onPlan: () => () => more.onPage?.(),
    });
  } finally {
    await opened.close();
  }
}
