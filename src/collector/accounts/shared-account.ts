import { formatDuration } from '../../core/duration.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { StopSignals } from '../../runtime/stop.ts';
import type { SharedStateStore, SharedStreamState } from '../../state/elasticsearch-state-store.ts';
import { addSummaries, emptySummary } from '../../state/run-summary.ts';
import type { AccountRun } from './account-loop.ts';

/** Hears that a stream waits for its lease. @returns to be called when it waits no more */
export type OnWait = (holderOf: () => string | undefined) => () => void;

export interface SharedAccountOptions {
  readonly account: string;
  readonly stream: string;
  readonly states: SharedStateStore;
  readonly stop: StopSignals;
  readonly log: Logger;
  readonly onWait?: OnWait;
  /** Milliseconds until a wait is worth a line in the log; a second unless given. */
  readonly tellAfterMs?: number;
  /** Works on the account while this process has the lease. */
  readonly run: (state: SharedStreamState, stop: StopSignals) => Promise<AccountRun>;
}

/**
 * Works on an account whenever this process has the lease of it, and waits while another collector has it. Ends when it is
 * stopped, or with an error that going on would not help.
 */
export async function collectShared(options: SharedAccountOptions): Promise<AccountRun> {
  const { account, stop, log } = options;
  let total: AccountRun = { account, summary: emptySummary, checkpoint: undefined, error: undefined };
  for (;;) {
    const state = await waitForTurn(options);
    if (!state) return total;
    log.info({ token: state.token }, 'this collector now collects the account', 'lease-taken');
    const run = await runUnderLease(state, options);
    total = {
      ...run,
      summary: addSummaries(total.summary, run.summary),
      checkpoint: run.checkpoint ?? total.checkpoint,
    };
    const code = run.error?.code;
    if (state.lost.aborted || code === 'JC_STATE_FENCED')
      log.warn(
        { code: 'JC_STATE_FENCED' },
        'another collector took this account over; waiting for a turn',
        'lease-lost',
      );
    else if (state.ending.aborted && !stop.gently.aborted)
      log.info({}, 'handed the account over to another collector', 'lease-handed-over');
    else return total;
    total = { ...total, error: undefined };
  }
}

/** Says what is waited for: half a minute of silence looks like a program that hangs. */
async function waitForTurn(options: SharedAccountOptions): Promise<SharedStreamState | undefined> {
  const { account, stream, states, stop, log, onWait, tellAfterMs = 1000 } = options;
  const holderOf = (): string | undefined => states.holderOf(account, stream);
  const waitIsOver = onWait?.(holderOf);
  const timer = setTimeout(() => {
    const holder = holderOf();
    log.info(
      { holder, lease: formatDuration(states.leaseMs) },
      holder === undefined
        ? 'waiting for the lease of this account in the shared state'
        : `waiting for the lease of this account: ${holder} holds it, and loses it ${formatDuration(states.leaseMs)} after its last sign of life`,
      'lease-wait',
    );
  }, tellAfterMs);
  try {
    return await states.acquire(account, stream, stop.gently);
  } finally {
    clearTimeout(timer);
    waitIsOver?.();
  }
}

async function runUnderLease(state: SharedStreamState, { stop, run }: SharedAccountOptions): Promise<AccountRun> {
  try {
    return await run(state, {
      gently: AbortSignal.any([stop.gently, state.ending]),
      now: AbortSignal.any([stop.now, state.lost]),
    });
  } finally {
    await state.close();
  }
}
