import type { TimeRange } from '../../core/time-range.ts';
import type { StateView } from '../../state/state-store.ts';
import { addedServicesDocument, backfillDocument, parseBackfill } from '../backfill/backfill-document.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** A part of the timeline that a backfill, which has begun, has not fetched yet, or not counted. */
export interface UnfinishedPart extends TimeRange {
  /** `services`: the past of services that were added to the configuration. The collector fetches it by itself. */
  readonly kind: 'backfill' | 'services';
}

/** What is left to do of the backfills of an account; what the ledger has proved since is done. */
export async function unfinishedParts(
  state: Pick<StateView, 'loadDocument'>,
  ledger: Pick<Ledger, 'unproved'> | undefined,
): Promise<readonly UnfinishedPart[]> {
  const left = async (document: string) =>
    (parseBackfill(await state.loadDocument(document))?.slices ?? []).filter(({ done }) => !done);
  const backfill = (await left(backfillDocument)).flatMap((slice) => ledger?.unproved(slice) ?? [slice]);
  // Their slices were counted without these services, so that proves nothing.
  const services = await left(addedServicesDocument);
  return [...joined('backfill', backfill), ...joined('services', services)];
}

function joined(kind: UnfinishedPart['kind'], parts: readonly TimeRange[]): readonly UnfinishedPart[] {
  const all: UnfinishedPart[] = [];
  for (const { from, to } of [...parts].sort((left, right) => left.from - right.from)) {
    const last = all.at(-1);
    if (last && from <= last.to) all[all.length - 1] = { ...last, to: Math.max(last.to, to) };
    else all.push({ kind, from, to });
  }
  return all;
}
