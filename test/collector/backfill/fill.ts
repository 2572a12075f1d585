import { backfillAccount } from '../../../src/collector/backfill/backfill-account.ts';
import type { AccountConfig } from '../../../src/collector/config/types.ts';
import { type Logger, silentLogger } from '../../../src/collector/logger.ts';
import { openAccount } from '../../../src/collector/open-account.ts';
import { neverStop, type StopSignals } from '../../../src/collector/stop.ts';
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
