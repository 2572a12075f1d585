import { parseJsonObject } from '../core/json.ts';
import type { TimeRange } from '../core/time-range.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import type { DocumentMaker, IdentifiedEvent } from '../documents/document-maker.ts';
import type { HttpjsonInput } from '../httpjson/input.ts';
import type { RawEvent } from '../httpjson/raw-event.ts';
import { idLength } from '../mapper/document-id.ts';
import { changedId } from '../state/one-id.ts';
import type { OutputView } from './output-view.ts';
import type { RangeContents } from './packed-contents.ts';
import { type StoredContent, storedContent } from './stored-content.ts';

/** What the API shows of a range against what the output has. */
export interface IdComparison extends TimeRange {
  /** Distinct events that the API shows. */
  readonly shown: number;
  /** How often one of them came again. */
  readonly copies: number;
  readonly found: number;
  readonly dead: number;
  /** Neither in the output nor in the dead letters. */
  readonly missing: number;
  /** Ids of some of the missing. */
  readonly samples: readonly string[];
  /** Events of which the output has other contents than the API shows: they have changed since. */
  readonly changed: number;
  /** Ids of some of those. */
  readonly changedSamples: readonly string[];
  /** Documents of that time in the output which the API does not show; negative never. */
  readonly beyond: number;
}

export interface CompareOptions {
  readonly input: HttpjsonInput;
  /** Makes documents as the collector maps them; `plain` and `whole` without and with what ECS fields hold too. */
  readonly makers: Readonly<Record<'plain' | 'whole', Pick<DocumentMaker, 'identify' | 'make'>>>;
  readonly output: Pick<OutputView, 'find'>;
  /** What the output has of the range. */
  readonly held: RangeContents;
  readonly dead: ReadonlySet<string>;
}

const mostSamples = 20;

/** Compares id by id, and the content of what is there, page by page. @throws IngestError of the API or the output */
export async function compareIds(from: number, to: number, options: CompareOptions): Promise<IdComparison> {
  const { input, makers, output, dead } = options;
  const { stored, contents } = options.held;
  const seen = new Set<string>();
  const [samples, changed]: [string[], Set<string>] = [[], new Set()];
  let [copies, found, buried, missing] = [0, 0, 0, 0];
  const cursor = { from: formatTimestamp(from), to: formatTimestamp(to) };
  for await (const page of input.pages({ cursor })) {
    const ids: string[] = [];
    for (const event of page.events) {
      const identified = makers.plain.identify(event);
      const { id, time } = identified;
      if (time !== undefined && (time < from || time >= to)) continue;
      if (seen.has(id)) copies += 1;
      else ids.push(id);
      seen.add(id);
      if (!isStored(event, identified, contents, makers)) changed.add(id);
    }
    page.release();
    const known = await output.find(ids);
    for (const id of ids) {
      if (known.has(id)) found += 1;
      else if (dead.has(id)) buried += 1;
      else {
        missing += 1;
        if (samples.length < mostSamples) samples.push(id);
      }
    }
  }
  const beside = [...contents.keys()].filter((id) => id.length > idLength && seen.has(id.slice(0, idLength))).length;
  const beyond = Math.max(0, stored - found - beside);
  const changedSamples = [...changed].slice(0, mostSamples);
  const counts = { shown: seen.size, copies, found, dead: buried, missing, changed: changed.size, beyond };
  return { from, to, ...counts, samples, changedSamples };
}

/** Whether the output has this content of an event; also if it has none of it, which is for others to say. */
function isStored(
  event: RawEvent,
  identified: IdentifiedEvent,
  contents: ReadonlyMap<string, StoredContent>,
  makers: CompareOptions['makers'],
): boolean {
  const { id, digest } = identified;
  const stored = contents.get(id);
  if (stored === undefined || contents.has(changedId(id, digest))) return true;
  const { outgoing } = stored.keepsDuplicates
    ? makers.whole.make(makers.whole.identify(event), 0)
    : makers.plain.make(identified, 0);
  return storedContent(parseJsonObject(outgoing.json), stored.names).digest === stored.digest;
}
