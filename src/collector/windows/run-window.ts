/** Way of an event, stage 6 of 11: a window in; a saved checkpoint for each of its pages out. */
import { formatTimestamp } from '../../core/timestamp.ts';
import type { StopSignals } from '../../runtime/stop.ts';
import type { Checkpoint } from '../../state/checkpoint.ts';
import { recentIdLimit } from '../../state/recent-ids.ts';
import { addSummaries, inBrief } from '../../state/run-summary.ts';
import { advancePosition, advanceWindow, forgetIdsBefore, type WindowPlan } from '../../state/windows.ts';
import { readAhead } from '../pages/read-ahead.ts';
import { type SettledPage, settlePage } from '../pages/settle-page.ts';
import type { StreamSession } from './stream-session.ts';

/**
 * Reads one window: page by page, each settled and saved before the next one is, while the next one is already fetched.
 * @returns the checkpoint as saved last; its window is complete unless the run was stopped
 * @throws IngestError; then the checkpoint on disk is that of the last page that was settled
 */
export async function runWindow(
  session: StreamSession,
  start: Checkpoint,
  plan: WindowPlan,
  stop: StopSignals,
): Promise<Checkpoint> {
  const { state, sink, log, recent, keeper } = session;
  let checkpoint: Checkpoint = { ...start, recent, window: plan.window, sink: sink.position() };
  // Before the first write: a crash during the first page has to know where the sink's file ended.
  await state.save(checkpoint);
  if (plan.kind !== 'resumed') recent.beginReading(plan.askFrom);
  await keeper.windowBegins(plan);
  const cursor = { from: formatTimestamp(plan.askFrom), to: formatTimestamp(plan.window.to) };
  let newest: number | undefined;
  const pages = readAhead(session.input, { cursor, signal: stop.gently }, () => session.clock.now());
  for await (const { page, at } of pages) {
    if (page.skipped > 0)
      log.warn({ elements: page.skipped }, 'the page contains elements that are not events', 'elements-skipped');
    const settled = await settlePage(page, recent, { ...session, fetchedAt: at, signal: stop.now });
    page.release();
    const times = settled.events.flatMap(({ time }) => time ?? []);
    checkpoint = advance(checkpoint, settled, { times, before: newest }, session);
    newest = advancePosition(newest, plan.window, times);
    await state.save(checkpoint);
    await keeper.pageSettled(settled.outcomes, checkpoint.window ?? plan.window);
    session.onPage(settled.summary, checkpoint, settled.storedTimes);
    log.debug({ page: page.number, ...inBrief(settled.summary) }, 'page settled', 'page-settled');
    if (stop.gently.aborted) return checkpoint;
  }
  if (stop.gently.aborted) return checkpoint;
  if (plan.kind !== 'resumed') recent.endReading();
  const window = { ...plan.window, ...checkpoint.window, complete: true };
  checkpoint = { ...checkpoint, window };
  await state.save(checkpoint);
  await keeper.windowEnded(plan.window);
  return checkpoint;
}

/** Event times of a page, and the newest of the pages before it. */
interface PageTimes {
  readonly times: readonly number[];
  readonly before: number | undefined;
}

function advance(
  checkpoint: Checkpoint,
  settled: SettledPage,
  { times, before }: PageTimes,
  session: StreamSession,
): Checkpoint {
  const { recent, sink, overlap } = session;
  const window = checkpoint.window as NonNullable<Checkpoint['window']>;
  // An event without a time is remembered as long as any.
  for (const { id, time, digest } of settled.events) recent.add(id, time ?? window.to, digest);
  const position = advancePosition(checkpoint.position, window, times);
  const lost = recent.prune(forgetIdsBefore(position ?? window.from, overlap));
  if (lost > 0) tellOfLoss(lost, session);
  return {
    ...checkpoint,
    window: advanceWindow(window, times, before),
    position,
    sink: sink.position(),
    totals: addSummaries(checkpoint.totals, settled.summary),
  };
}

/** A shorter overlap would do as well: later events are found by counting. */
function tellOfLoss(ids: number, { sink, log }: StreamSession): void {
  const what = sink.lookUp
    ? 'the overlap contains more IDs than are kept; the output is asked for events older than those, page by page'
    : 'the overlap contains more IDs than are kept; some events may be written twice';
  log.warn({ ids, kept: recentIdLimit }, what, 'ids-dropped');
}
