import type { StreamState } from '../../state/state-store.ts';

/** The ids of all dead letters of a stream. @throws IngestError JC_STATE_* */
export async function deadIds(state: Pick<StreamState, 'letters'>): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for await (const { id } of state.letters()) ids.add(id);
  return ids;
}
