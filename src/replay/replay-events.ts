import type { OutgoingDocument, Sink, Verdict } from '../core/sink.ts';
import type { RawEvent } from '../httpjson/raw-event.ts';
import type { StreamMapper } from '../mapper/stream-mapper.ts';

export interface ReplayOptions {
  readonly mapper: StreamMapper;
  readonly sink: Sink;
  /** When the events count as fetched, in milliseconds since the epoch. */
  readonly created: number;
  readonly onMapped: (issues: readonly string[]) => void;
  readonly onSettled: (id: string | undefined, verdict: Verdict) => void;
}

const batchSize = 500;

/**
 * Maps events and writes them. If reading ends in an error, what came before it is good, and is written.
 * @throws what the events throw; IngestError JC_SINK_*
 */
export async function replayEvents(events: AsyncIterable<RawEvent>, options: ReplayOptions): Promise<void> {
  const { mapper, sink, created, onMapped, onSettled } = options;
  let batch: OutgoingDocument[] = [];
  const flush = async (): Promise<void> => {
    const written = batch;
    batch = [];
    const verdicts = written.length > 0 ? await sink.write(written) : [];
    for (const [index, verdict] of verdicts.entries()) onSettled(written[index]?.id, verdict);
  };
  try {
    for await (const event of events) {
      const { id, document, issues } = mapper.map(event.parse(), event.text(), created);
      onMapped(issues);
      batch.push({ id, json: Buffer.from(JSON.stringify(document)) });
      if (batch.length === batchSize) await flush();
    }
  } finally {
    await flush();
  }
}
