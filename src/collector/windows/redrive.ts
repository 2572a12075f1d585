import type { DocumentMaker } from '../../documents/document-maker.ts';
import { PageEvent, type RawEvent } from '../../httpjson/raw-event.ts';
import type { StopSignals } from '../../runtime/stop.ts';
import { isOfTooLargeEvent } from '../../source/too-large-event.ts';
import { changedId } from '../../state/one-id.ts';
import type { DeadLetter } from '../../state/state-store.ts';
import { settlePage } from '../pages/settle-page.ts';
import type { SidePages } from './side-pages.ts';
import type { StreamSession } from './stream-session.ts';

/** What became of dead letters that were sent again. */
export interface Redriven {
  /** Now in the output, or found there. */
  readonly accepted: number;
  readonly refused: number;
}

const batchSize = 500;

/**
 * Sends dead letters again, through mapper and sink. Those that are accepted leave the dead letters in one step at the
 * end; the rest stay with the reason of this time. A crash before that sends them once more, and they are found by id.
 * @throws IngestError JC_SINK_*, JC_STATE_*; then all letters are still there
 */
export async function redrive(session: StreamSession, pages: SidePages, stop: StopSignals): Promise<Redriven> {
  const { state, keeper, clock } = session;
  const outcomes = new Map<string, string | undefined>();
  const accepted = new Map<string, number | undefined>();
  await pages.begin();
  let batch: DeadLetter[] = [];
  const send = async (): Promise<void> => {
    const reasons = new Map<string, string>();
    const letters = new Map(batch.map((letter) => [eventOf(letter), letter.id]));
    const settled = await settlePage({ events: [...letters.keys()] }, nothingBefore, {
      ...session,
      maker: withIds(session.maker, letters),
      // They are dead letters already; only the reason is new.
      state: {
        confirm: () => state.confirm(),
        bury: async (letters) => {
          for (const { id, reason } of letters) reasons.set(id, reason);
        },
      },
      fetchedAt: clock.now(),
      signal: stop.now,
    });
    await pages.settled({ ...settled, summary: { ...settled.summary, rejected: 0 } });
    for (const { id, kind, time, changed, digest } of settled.outcomes) {
      // No letter, but what several of them are contents of.
      if (digest === undefined) continue;
      outcomes.set(id, kind === 'rejected' ? (reasons.get(id) ?? '') : undefined);
      // The ledger counts an event once, and a changed one is none of its dead letters.
      if (kind !== 'rejected') accepted.set(id, changed ? undefined : time);
    }
    batch = [];
  };
  for await (const letter of state.letters()) {
    if (stop.gently.aborted) break;
    // What is kept of it is not the event: written, it would pass for one.
    if (isOfTooLargeEvent(letter.reason)) {
      outcomes.set(letter.id, letter.reason);
      continue;
    }
    batch.push(letter);
    if (batch.length === batchSize) await send();
  }
  if (batch.length > 0) await send();
  if (outcomes.size > 0) await state.resolveLetters(outcomes);
  keeper.ledger.raise([...accepted.values()]);
  await keeper.save();
  return { accepted: accepted.size, refused: outcomes.size - accepted.size };
}

/** A letter of an event that has changed keeps its id: by its text alone it would pass for the first one. */
function withIds(maker: DocumentMaker, letters: ReadonlyMap<RawEvent, string>): DocumentMaker {
  return {
    ...maker,
    identify: (received) => {
      const event = maker.identify(received);
      const id = letters.get(received) ?? event.id;
      return id !== event.id && id === changedId(event.id, event.digest) ? { ...event, id, changed: true } : event;
    },
  };
}

const nothingBefore = { has: () => false, covers: () => false };

function eventOf({ event }: DeadLetter): PageEvent {
  return PageEvent.of(Buffer.from(typeof event === 'string' ? event : JSON.stringify(event)));
}
