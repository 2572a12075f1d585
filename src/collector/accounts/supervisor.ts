import { sameSettings } from '../../config/same-settings.ts';
import type { AccountConfig, CollectorConfig } from '../../config/types.ts';
import type { StopSignals } from '../../runtime/stop.ts';
import { addSummaries } from '../../state/run-summary.ts';
import type { AccountRun } from './account-loop.ts';

/** What accounts share: output and state. Accounts of one configuration have the same one. */
export interface SharedParts {
  readonly config: CollectorConfig;
  close(): Promise<void>;
}

export interface SupervisorOptions<Shared extends SharedParts> {
  readonly stop: StopSignals;
  /** @throws IngestError where output or state cannot be set up */
  readonly share: (config: CollectorConfig) => Shared;
  /** Runs one account until it ends or its stop signal comes. Never throws. */
  readonly run: (account: AccountConfig, shared: Shared, stop: StopSignals) => Promise<readonly AccountRun[]>;
}

/** What an applied configuration came to, as names of accounts. */
export interface Applied {
  readonly unchanged: readonly string[];
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface Supervisor {
  /**
   * Makes what runs what the configuration says. Accounts that it does not change run on; a changed one finishes its page
   * and starts anew; one that had ended with an error is tried again.
   * @throws IngestError; then everything runs on as before
   */
  apply(config: CollectorConfig): Applied;
  /** Waits until no account runs any more. @returns the runs of the accounts of the last configuration, in its order */
  ended(): Promise<readonly AccountRun[]>;
}

interface Wanted<Shared> {
  readonly account: AccountConfig;
  readonly shared: Shared;
}

export function createSupervisor<Shared extends SharedParts>(options: SupervisorOptions<Shared>): Supervisor {
  const { stop, share, run } = options;
  let wanted = new Map<string, Wanted<Shared>>();
  let shared: Shared | undefined;
  /** What runs now: one task an account, which follows what is wanted of that account. */
  const tasks = new Map<string, Promise<void>>();
  const running = new Map<string, { readonly wanted: Wanted<Shared>; readonly own: AbortController }>();
  const results = new Map<string, readonly AccountRun[]>();
  const users = new Map<Shared, number>();
  const closing: Promise<void>[] = [];

  const follow = async (name: string): Promise<void> => {
    for (;;) {
      const current = wanted.get(name);
      if (!current || (stop.gently.aborted && results.has(name))) return;
      const own = new AbortController();
      running.set(name, { wanted: current, own });
      users.set(current.shared, (users.get(current.shared) ?? 0) + 1);
      const gently = AbortSignal.any([stop.gently, own.signal]);
      const runs = await run(current.account, current.shared, { gently, now: stop.now });
      results.set(name, mergeRuns(results.get(name), runs));
      running.delete(name);
      release(current.shared);
      if (wanted.get(name) === current) return;
    }
  };
  const release = (used: Shared): void => {
    users.set(used, (users.get(used) ?? 1) - 1);
    closeUnused();
  };
  const closeUnused = (): void => {
    for (const [part, count] of users) {
      if (count > 0 || part === shared) continue;
      users.delete(part);
      closing.push(part.close());
    }
  };

  return {
    apply: (config) => {
      const same = shared !== undefined && sameSharedSettings(shared.config, config);
      const next = same && shared ? shared : share(config);
      const before = wanted;
      shared = next;
      if (!users.has(next)) users.set(next, 0);
      wanted = new Map(
        config.accounts.map((account) => {
          const old = before.get(account.name);
          const keep = old && old.shared === next && sameSettings(old.account, account);
          return [account.name, keep ? old : { account, shared: next }];
        }),
      );
      for (const [name, { wanted: current, own }] of running) if (wanted.get(name) !== current) own.abort();
      for (const name of wanted.keys()) {
        if (tasks.has(name)) continue;
        const task = follow(name).finally(() => tasks.delete(name));
        tasks.set(name, task);
      }
      closeUnused();
      return compare(before, wanted);
    },
    ended: async () => {
      while (tasks.size > 0) await Promise.race(tasks.values());
      if (shared) closing.push(shared.close());
      await Promise.all(closing);
      return [...wanted.keys()].flatMap((name) => results.get(name) ?? []);
    },
  };
}

/** The settings that are not of one account. Where health is served and how much is logged is fixed at the start. */
function sameSharedSettings(left: CollectorConfig, right: CollectorConfig): boolean {
  const parts = ({ accounts: _a, logLevel: _l, listen: _p, page: _g, ...rest }: CollectorConfig) => rest;
  return sameSettings(parts(left), parts(right));
}

function compare(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): Applied {
  const names = [...after.keys()];
  return {
    unchanged: names.filter((name) => before.get(name) === after.get(name)),
    changed: names.filter((name) => before.has(name) && before.get(name) !== after.get(name)),
    added: names.filter((name) => !before.has(name)),
    removed: [...before.keys()].filter((name) => !after.has(name)),
  };
}

/** The same account run again: counts add up, and the last word is the newer one's. */
function mergeRuns(earlier: readonly AccountRun[] | undefined, later: readonly AccountRun[]): readonly AccountRun[] {
  return later.map((run, index) => {
    const first = earlier?.[index];
    return first ? { ...run, summary: addSummaries(first.summary, run.summary) } : run;
  });
}
