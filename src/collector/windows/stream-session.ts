import type { ByteMemory } from '../../core/byte-memory.ts';
import type { Clock } from '../../core/clock.ts';
import type { Sink } from '../../core/sink.ts';
import type { DocumentMaker } from '../../documents/document-maker.ts';
import type { HttpjsonInput } from '../../httpjson/input.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { Checkpoint } from '../../state/checkpoint.ts';
import type { RecentIds } from '../../state/recent-ids.ts';
import type { RunSummary } from '../../state/run-summary.ts';
import type { StreamState } from '../../state/state-store.ts';
import type { LedgerKeeper } from '../ledger/ledger-keeper.ts';

/** All that one account's stream needs to run. */
export interface StreamSession {
  readonly input: HttpjsonInput;
  readonly maker: DocumentMaker;
  /** For what is fetched long after it happened. */
  readonly backfillMaker: DocumentMaker;
  readonly sink: Sink;
  readonly state: StreamState;
  readonly recent: RecentIds;
  /** How much is read again. It follows how late events come. */
  readonly overlap: number;
  readonly keeper: LedgerKeeper;
  readonly clock: Clock;
  readonly log: Logger;
  /** Where the documents of a page are held until they are written. */
  readonly memory: ByteMemory;
  /** Called after every page that is settled and saved. */
  readonly onPage: OnPage;
}

/** @param storedTimes event times, in milliseconds, of what the sink confirmed as new */
export type OnPage = (page: RunSummary, saved: Checkpoint, storedTimes: readonly number[]) => void;
