import { createQueue } from '../../core/queue.ts';
import type { Checkpoint } from '../../state/checkpoint.ts';
import { addSummaries, emptySummary, type RunSummary } from '../../state/run-summary.ts';
import type { SettledPage } from '../pages/settle-page.ts';
import type { StreamSession } from './stream-session.ts';

/** Keeps the checkpoint true to what is written outside of the windows: refetched slices, backfills, dead letters. */
export interface SidePages {
  /** Before the first write: a crash has to know where the output ended. @throws IngestError JC_STATE_* */
  begin(): Promise<void>;
  /** Saves where the sink is now. Several may call it at the same time. @throws IngestError JC_STATE_* */
  settled(page: SettledPage): Promise<void>;
  /** As saved last. */
  checkpoint(): Checkpoint;
}

/**
 * Without it a crash would lose what a file has got: a resume cuts it where the checkpoint says. And an id that the next
 * overlap will meet has to be among those that are held, or the event would be written again.
 */
export function createSidePages(
  { state, sink, recent, onPage }: Pick<StreamSession, 'state' | 'sink' | 'recent' | 'onPage'>,
  start: Checkpoint,
): SidePages {
  const inTurn = createQueue();
  let checkpoint: Checkpoint = { ...start, recent };
  return {
    begin: () =>
      inTurn(async () => {
        checkpoint = { ...checkpoint, sink: sink.position() };
        await state.save(checkpoint);
      }),
    settled: (page) =>
      inTurn(async () => {
        for (const { id, time, digest } of page.outcomes)
          if (time !== undefined && recent.covers(time)) recent.add(id, time, digest);
        const { stored, changed, rejected } = page.summary;
        if (stored + rejected === 0) return;
        // What was looked at again and found is no news.
        const summary: RunSummary = { ...emptySummary, fetched: stored + rejected, stored, changed, rejected };
        checkpoint = {
          ...checkpoint,
          recent,
          sink: sink.position(),
          totals: addSummaries(checkpoint.totals, summary),
        };
        await state.save(checkpoint);
        onPage(summary, checkpoint, []);
      }),
    checkpoint: () => checkpoint,
  };
}
