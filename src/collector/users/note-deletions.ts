import { toIngestError } from '../../core/errors.ts';
import { PageEvent } from '../../httpjson/raw-event.ts';
import type { DeletedUser } from '../../mapper/deleted-user.ts';
import type { StopSignals } from '../../runtime/stop.ts';
import type { KnownUser } from './roster.ts';
import type { Snapshot } from './snapshot.ts';
import type { Settle, UsersSession } from './users-session.ts';

/** After as many failures the rest would mostly fail too; it is asked with the next snapshot. */
const mostFailures = 10;

/**
 * Writes a document for each user who was there in the last snapshot, is not in this one, and of whom JumpCloud says that
 * there is none: rows shift between pages while users come and go, so that a row that did not come proves nothing.
 * @returns how many are deleted
 */
export async function noteDeletions(
  { find, log, maker }: UsersSession,
  snapshot: Snapshot,
  settle: Settle,
  stop: StopSignals,
): Promise<number> {
  const deleted = new Map<string, DeletedUser & KnownUser>();
  const found: PageEvent[] = [];
  let unsure = 0;
  for (const [userId, user] of snapshot.missing()) {
    if (stop.gently.aborted) return 0;
    if (unsure >= mostFailures) {
      snapshot.keep(userId, user);
      continue;
    }
    try {
      const body = await find(userId, user.organization, stop.gently);
      if (body === undefined) deleted.set(userId, { userId, ...user });
      else found.push(PageEvent.of(body));
    } catch (error) {
      const { code, message } = toIngestError(error);
      if (unsure === 0) log.warn({ code }, `deleted users cannot be determined: ${message}`, 'deletion-unsure');
      unsure += 1;
      snapshot.keep(userId, user);
    }
  }
  if (stop.gently.aborted) return 0;
  if (found.length > 0) await settle({ events: found }, maker.of(snapshot));
  if (deleted.size === 0) return 0;
  const events = [...deleted.values()].map(({ userId, name, organization }) => {
    return PageEvent.of(Buffer.from(JSON.stringify({ _id: userId, username: name, organization })));
  });
  const deletedMaker = maker.ofDeleted(snapshot, deleted);
  const refused = await settle({ events }, deletedMaker);
  for (const [index, [userId, user]] of [...deleted].entries()) {
    const { id } = deletedMaker.identify(events[index] as PageEvent);
    if (refused.has(id)) snapshot.keep(userId, user);
  }
  return deleted.size - refused.size;
}
