import { formatTimestamp } from '../../core/timestamp.ts';
import type { HttpjsonInput } from '../../httpjson/input.ts';
import type { DocumentMaker } from '../document-maker.ts';
import type { OutputView } from './output-view.ts';

/** What the API shows of a range against what the output has. */
export interface IdComparison {
  readonly from: number;
  readonly to: number;
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
  /** Documents of that time in the output which the API does not show; negative never. */
  readonly beyond: number;
}

export interface CompareOptions {
  readonly input: HttpjsonInput;
  readonly maker: Pick<DocumentMaker, 'identify'>;
  readonly output: Pick<OutputView, 'find' | 'count'>;
  readonly dead: ReadonlySet<string>;
}

const mostSamples = 20;

/** Compares id by id, page by page. @throws IngestError of the API or the output */
export async function compareIds(from: number, to: number, options: CompareOptions): Promise<IdComparison> {
  const { input, maker, output, dead } = options;
  const seen = new Set<string>();
  const samples: string[] = [];
  let [copies, found, buried, missing] = [0, 0, 0, 0];
  const cursor = { from: formatTimestamp(from), to: formatTimestamp(to) };
  for await (const page of input.pages({ cursor })) {
    const ids: string[] = [];
    for (const event of page.events) {
      const { id, time } = maker.identify(event);
      if (time !== undefined && (time < from || time >= to)) continue;
      if (seen.has(id)) copies += 1;
      else ids.push(id);
      seen.add(id);
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
  const stored = await output.count({ from, to });
  const beyond = Math.max(0, stored - found);
  return { from, to, shown: seen.size, copies, found, dead: buried, missing, samples, beyond };
}
