/** What a collector knows when it decides which streams to work on. Streams are named by any text. */
export interface ShareSituation {
  /** How many streams the configuration has. */
  readonly streams: number;
  /** Collectors that are alive, this one included. */
  readonly live: number;
  readonly held: readonly string[];
  /** Of those held, the ones that nobody else had wanted. */
  readonly unwanted: ReadonlySet<string>;
  /** Of those held, the ones that are being given back. */
  readonly ending: ReadonlySet<string>;
  /** Streams that can be taken, with how long that has been so in milliseconds. */
  readonly available: ReadonlyMap<string, number>;
  /** After this time a stream is nobody's wish. */
  readonly patienceMs: number;
}

export interface SharePlan {
  readonly take: readonly string[];
  /** Of those to take, the ones beyond the share. */
  readonly unwanted: readonly string[];
  readonly giveBack: readonly string[];
}

/**
 * Shares evenly: nobody takes more than the number of streams divided by the number of live collectors, rounded up, and
 * who has more gives the rest back. The shares of all together are at least the number of streams. That a share is a
 * courtesy and not a right keeps a stream from being left alone: what nobody took for a whole lease time (because the
 * others do not know the account, or JumpCloud refuses them) anybody takes, and keeps.
 */
export function planShare(situation: ShareSituation): SharePlan {
  const { streams, live, held, unwanted, ending, available, patienceMs } = situation;
  const share = Math.ceil(streams / Math.max(1, live));
  const counted = held.filter((name) => !unwanted.has(name));
  const names = [...available.keys()];
  const fair = names.slice(0, Math.max(0, share - counted.length));
  const beyond = names.slice(fair.length).filter((name) => (available.get(name) ?? 0) >= patienceMs);
  const staying = counted.filter((name) => !ending.has(name));
  return { take: [...fair, ...beyond], unwanted: beyond, giveBack: staying.slice(share) };
}
