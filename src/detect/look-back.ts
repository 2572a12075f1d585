import { IngestError } from '../core/errors.ts';
import { nothingInRange, type TimeSpan } from '../core/nothing-in-range.ts';
import type { ElasticsearchClient } from '../elasticsearch/client.ts';
import type { Seen } from '../rules/finding.ts';
import type { Rule } from '../rules/rule.ts';
import { neededIn } from './needed.ts';
import { nearlyInOrder, OutOfOrder } from './order.ts';
import { readElasticsearch, type Span, spanOf } from './read-elasticsearch.ts';
import { type FilesOptions, LeftOut, readFiles } from './read-files.ts';
import { sortedOnDisk } from './sort-on-disk.ts';
import { streamsOf, TimeMachine, type TimeMachineOptions } from './time-machine.ts';

export type Source =
  | { readonly kind: 'files'; readonly files: readonly string[] }
  | { readonly kind: 'elasticsearch'; readonly client: ElasticsearchClient; readonly namespace: string };

export interface LookBackOptions extends FilesOptions, TimeMachineOptions {
  readonly from?: number | undefined;
}

export interface LookBack {
  readonly machine: TimeMachine;
  readonly leftOut: LeftOut;
}

/**
 * Runs rules over what happened.
 * @throws IngestError JC_EVENT_FILE, JC_SINK_*; JC_REPORT_EMPTY if there is nothing to look at
 */
export async function lookBack(rules: readonly Rule[], source: Source, options: LookBackOptions): Promise<LookBack> {
  const streams = streamsOf(rules);
  const run = async (
    documents: AsyncIterable<Seen>,
    leftOut: LeftOut,
    outsideOf: () => Promise<TimeSpan | undefined> | TimeSpan | undefined,
    whole?: Span,
  ): Promise<LookBack> => {
    const machine = new TimeMachine(rules, options);
    for await (const seen of documents) machine.see(seen);
    if (whole !== undefined) machine.end(whole);
    if (machine.documents === 0) throw nothingSeen(await outsideOf(), options);
    return { machine, leftOut };
  };
  if (source.kind === 'elasticsearch') {
    const isHunted = options.indicators !== undefined;
    const queries = new Map([...streams].map((stream) => [stream, neededIn(stream, rules, isHunted)]));
    const read = { ...source, queries, range: options };
    const outsideOf = async (): Promise<TimeSpan | undefined> => {
      const { first, last } = await spanOf({ ...read, range: {} });
      return first === undefined || last === undefined ? undefined : { first, last };
    };
    return await run(readElasticsearch(read), new LeftOut(), outsideOf, await spanOf(read));
  }
  const read = (leftOut: LeftOut) => readFiles(source.files, streams, options, leftOut);
  // Standard input cannot be read twice.
  if (!source.files.includes('-'))
    try {
      const leftOut = new LeftOut();
      return await run(nearlyInOrder(read(leftOut)), leftOut, () => leftOut.outside);
    } catch (error) {
      if (!(error instanceof OutOfOrder)) throw error;
    }
  const leftOut = new LeftOut();
  return await run(sortedOnDisk(read(leftOut)), leftOut, () => leftOut.outside);
}

function nothingSeen(outside: TimeSpan | undefined, { from, to }: LookBackOptions): IngestError {
  return outside !== undefined
    ? nothingInRange(outside, { '--since': from, '--until': to })
    : new IngestError('JC_REPORT_EMPTY', 'There are no documents that these rules look at', {
        advice: 'Give what collect or replay wrote, or raw events and users as JumpCloud sends them.',
      });
}
