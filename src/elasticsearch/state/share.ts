/** Another collector that is alive, as its last sign of life tells. Streams are named by any text. */
export interface OtherCollector {
  /** The streams that it waits for. */
  readonly waiting: ReadonlySet<string>;
  /** How many more it would take. */
  readonly room: number;
}

/** What a collector knows when it decides which streams to work on. */
export interface ShareSituation {
  /** How many streams this collector works on or waits for. */
  readonly streams: number;
  readonly others: readonly OtherCollector[];
  readonly held: readonly string[];
  /** Of those held, the ones that are being given back. */
  readonly ending: ReadonlySet<string>;
  /** Streams that can be taken, with how long that has been so in milliseconds. */
  readonly available: ReadonlyMap<string, number>;
  /** For so long a stream is left to those who have not got their share. */
  readonly patienceMs: number;
}

export interface SharePlan {
  readonly take: readonly string[];
  readonly giveBack: readonly string[];
}

/** The even share: the number of streams divided by that of the collectors, rounded up. */
export function shareOf(streams: number, others: number): number {
  return Math.ceil(streams / (others + 1));
}

/**
 * Shares evenly: a collector takes no more than its share, and gives back what it has beyond that as far as others wait
 * for it and have not got theirs. The shares of all are together at least the number of streams. A share is a courtesy
 * and not a right: what nobody takes for a while (the others do not know the account, or JumpCloud refuses them) anybody
 * takes, and keeps as long as nobody waits for it.
 */
export function planShare(situation: ShareSituation): SharePlan {
  const { streams, others, held, ending, available, patienceMs } = situation;
  const share = shareOf(streams, others.length);
  const names = [...available.keys()];
  const fair = names.slice(0, Math.max(0, share - held.length));
  const beyond = names.slice(fair.length).filter((name) => (available.get(name) ?? 0) >= patienceMs);
  const waiters = others.filter(({ room }) => room > 0);
  const room = waiters.reduce((sum, each) => sum + each.room, 0);
  const surplus = Math.min(held.length - share, room) - ending.size;
  const wanted = held.filter((name) => !ending.has(name) && waiters.some(({ waiting }) => waiting.has(name)));
  return { take: [...fair, ...beyond], giveBack: surplus > 0 ? wanted.slice(-surplus) : [] };
}
