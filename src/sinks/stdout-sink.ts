/** Way of an event, stage 9 of 11: documents in; lines on standard output, and a verdict on each, out. */
import type { Writable } from 'node:stream';
import { IngestError, systemErrorCode } from '../core/errors.ts';
import type { OutgoingDocument, Sink, Verdict } from '../core/sink.ts';

/**
 * Documents on a pipe: at least once, because nobody confirms what the reader did with them.
 * @param line how a document is written, its line break included
 * @throws IngestError JC_SINK_CLOSED from `write` when the reader has gone
 */
export function createStdoutSink(output: Writable, line: (document: OutgoingDocument) => string): Sink {
  let failure: Error | undefined;
  const onError = (error: Error): void => {
    failure = error;
  };
  output.on('error', onError);
  return {
    description: 'stdout',
    write: async (documents) => {
      await new Promise<void>((resolve) => {
        if (failure) resolve();
        else
          output.write(documents.map(line).join(''), (error) => {
            if (error) failure = error;
            resolve();
          });
      });
      if (failure) throw closed(failure);
      return documents.map((): Verdict => ({ kind: 'stored' }));
    },
    position: () => undefined,
    // The listener stays: an EPIPE can still come after the last write, and unheard it would end the process.
    close: async () => {},
  };
}

function closed(cause: Error): IngestError {
  return systemErrorCode(cause) === 'EPIPE'
    ? new IngestError('JC_SINK_CLOSED', 'The program that reads standard output has ended', { cause })
    : new IngestError('JC_SINK_WRITE', `Standard output cannot be written: ${cause.message}`, { cause });
}
