import { usersSettings, userTags } from '../../config/users-settings.ts';
import { usersUrl } from '../../jumpcloud/regions.ts';
import { findUser } from '../../jumpcloud/users.ts';
import type { StopSignals } from '../../runtime/stop.ts';
import { openInput } from '../../source/open-input.ts';
import type { Checkpoint } from '../../state/checkpoint.ts';
import { closeOutput, resumeOutput } from '../sessions/resume-output.ts';
import type { SessionOptions } from '../sessions/session.ts';
import { firstCheckpoint } from '../sessions/session.ts';
import { parseRoster, rosterName } from './roster.ts';
import { nextSnapshotAt, takeSnapshot } from './take-snapshot.ts';
import { createUserMaker } from './user-maker.ts';
import type { UsersSession } from './users-session.ts';

/** An open stream of which each poll is a snapshot. */
export interface OpenSnapshots {
  readonly checkpoint: Checkpoint;
  /** @throws IngestError */
  poll(checkpoint: Checkpoint, stop: StopSignals): Promise<Checkpoint>;
  /** Milliseconds since the epoch. */
  nextPollAt(checkpoint: Checkpoint): number;
  /** @param saved the last checkpoint, if the stream ends well */
  close(saved?: Checkpoint): Promise<void>;
}

/**
 * Opens inputs and sink of the users of an account.
 * @throws IngestError
 */
export async function openSnapshots(options: SessionOptions): Promise<OpenSnapshots> {
  const { config, account, api, state, clock, log, onPage } = options;
  const before = (await state.load()) ?? firstCheckpoint({ ...account, services: [] }, 'users');
  const { namespace, orgIds, apiKey, httpClientTimeout: timeoutMs } = account;
  const { interval, writeUnchanged, url } = usersSettings(account);
  // The directory is asked about one organization at a time, where a key may see several.
  const accounts = orgIds.length > 1 ? orgIds.map((id) => ({ ...account, orgIds: [id] })) : [account];
  const inputs = accounts.map((one) => openInput(one, 'users', api, clock, log));
  const { sink, output } = await resumeOutput(before, options);
  const checkpoint = { ...before, output };
  const query = { url: url ?? usersUrl(account.url), apiKey, timeoutMs };
  const session: UsersSession = {
    inputs,
    maker: createUserMaker(config.map, { tags: userTags(config.tags, account), inputType: 'httpjson', namespace }),
    sink,
    state,
    clock,
    log,
    onPage,
    writeUnchanged,
    interval,
    find: (id, organization, signal) => {
      const asked = orgIds.length > 1 ? orgIds.filter((orgId) => orgId === organization) : orgIds;
      return findUser(api.authorized, { ...query, orgIds: asked }, id, signal);
    },
  };
  const tellNames = async (): Promise<void> => {
    if (!api.names) return;
    const roster = parseRoster(await state.loadDocument(rosterName));
    for (const [id, { name, organization }] of roster?.users ?? [])
      if (name !== '') api.names.of(organization)?.learn('user', id, name);
  };
  await tellNames();
  return {
    checkpoint,
    poll: async (from, stop) => {
      const saved = await takeSnapshot(session, from, stop);
      if (saved !== from) await tellNames();
      return saved;
    },
    nextPollAt: (saved) => nextSnapshotAt(saved, interval),
    close: (last) => closeOutput(sink, state, last),
  };
}
