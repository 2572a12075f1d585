import { formatTimestamp } from '../../core/timestamp.ts';
import type { StopSignals } from '../../runtime/stop.ts';
import type { Checkpoint } from '../../state/checkpoint.ts';
import { addSummaries } from '../../state/run-summary.ts';
import type { Window } from '../../state/windows.ts';
import { settlePage } from '../pages/settle-page.ts';
import { noteDeletions } from './note-deletions.ts';
import { emptyRoster, parseRoster, renderRoster, rosterName } from './roster.ts';
import { Snapshot } from './snapshot.ts';
import type { Settle, UsersSession } from './users-session.ts';

/** When the next snapshot is due, milliseconds; the far past where there was none. */
export function nextSnapshotAt({ window }: Checkpoint, interval: number): number {
  return window?.complete ? window.to + interval : Number.NEGATIVE_INFINITY;
}

/**
 * Takes a snapshot of all users, if one is due. One that was broken off is taken again under the same id.
 * @returns the checkpoint as saved last; its window is complete unless the run was stopped
 * @throws IngestError; then nobody counts as deleted, and the next try compares with the same snapshot as this one
 */
export async function takeSnapshot(session: UsersSession, start: Checkpoint, stop: StopSignals): Promise<Checkpoint> {
  const { inputs, maker, sink, state, clock, log, interval, onPage } = session;
  if (clock.now() < nextSnapshotAt(start, interval)) return start;
  const window = planSnapshot(start.window, clock.now(), interval);
  const snapshotId = formatTimestamp(window.to);
  let checkpoint: Checkpoint = { ...start, window, sink: sink.position() };
  // Before the first write: a crash during the first page has to know where the sink's file ended.
  await state.save(checkpoint);
  const before = parseRoster(await state.loadDocument(rosterName)) ?? emptyRoster;
  // The roster is saved right before the checkpoint: then a crash came between the two.
  if (before.snapshotId !== snapshotId) {
    const snapshot = new Snapshot(snapshotId, before, session.writeUnchanged);
    const settle: Settle = async (page, pageMaker) => {
      const options = { maker: pageMaker, sink, state, fetchedAt: clock.now(), signal: stop.now };
      const settled = await settlePage(page, snapshot.settled, options);
      const refused = new Set(settled.outcomes.flatMap(({ id, kind }) => (kind === 'rejected' ? [id] : [])));
      snapshot.settle(
        settled.events.map(({ id }) => id),
        refused,
      );
      const totals = addSummaries(checkpoint.totals, settled.summary);
      checkpoint = { ...checkpoint, sink: sink.position(), totals };
      await state.save(checkpoint);
      onPage(settled.summary, checkpoint, []);
      return refused;
    };
    for (const input of inputs) {
      try {
        for await (const page of input.pages({ cursor: {}, signal: stop.gently })) {
          await settle(page, maker.of(snapshot));
          page.release();
          if (stop.gently.aborted) return checkpoint;
        }
      } catch (error) {
        if (stop.gently.aborted) return checkpoint;
        throw error;
      }
    }
    const deleted = await noteDeletions(session, snapshot, settle, stop);
    if (stop.gently.aborted) return checkpoint;
    await state.saveDocument(rosterName, renderRoster(snapshot.roster()));
    const users = snapshot.roster().users.size;
    log.info({ snapshot: snapshotId, users, deleted }, 'snapshot of users complete', 'snapshot-end');
  }
  checkpoint = { ...checkpoint, window: { ...window, complete: true } };
  await state.save(checkpoint);
  return checkpoint;
}

/** In terms of windows a snapshot reaches from the one before to its own beginning, which is its id. */
function planSnapshot(previous: Window | undefined, now: number, interval: number): Window {
  if (previous && !previous.complete && previous.to <= now && now - previous.to < interval) return previous;
  return { from: Math.min(previous?.to ?? now - 1, now - 1), to: now, reached: undefined, complete: false };
}
