import type { Clock } from '../../core/clock.ts';
import type { Sink } from '../../core/sink.ts';
import type { DocumentMaker } from '../../documents/document-maker.ts';
import type { HttpjsonInput } from '../../httpjson/input.ts';
import type { Page } from '../../httpjson/page.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { StreamState } from '../../state/state-store.ts';
import type { OnPage } from '../windows/stream-session.ts';
import type { UserMaker } from './user-maker.ts';

export interface UsersSession {
  /** One for each organization that is asked for by itself. */
  readonly inputs: readonly HttpjsonInput[];
  readonly maker: UserMaker;
  readonly sink: Sink;
  readonly state: StreamState;
  readonly clock: Clock;
  readonly log: Logger;
  readonly onPage: OnPage;
  readonly writeUnchanged: boolean;
  /** From the start of one snapshot to the start of the next. */
  readonly interval: number;
  /** One user as JumpCloud has it now; undefined where there is none of that id. @throws IngestError */
  readonly find: (id: string, organization: string, signal: AbortSignal) => Promise<Buffer | undefined>;
}

/** Settles one page and saves; the way to write for everything of a snapshot. @returns the ids that were refused */
export type Settle = (page: Pick<Page, 'events'>, maker: DocumentMaker) => Promise<ReadonlySet<string>>;
