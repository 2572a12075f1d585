import { parseOutput } from '../config/load-config.ts';
import type { StreamName } from '../config/stream-names.ts';
import { tagsOf } from '../config/users-settings.ts';
import { systemClock } from '../core/clock.ts';
import { IngestError, someRejected } from '../core/errors.ts';
import type { OutgoingDocument, Sink } from '../core/sink.ts';
import { createStreamMapper } from '../mapper/stream-mapper.ts';
import { readEvents } from '../replay/read-events.ts';
import { replayEvents } from '../replay/replay-events.ts';
import { documentLine } from '../sinks/document-lines.ts';
import { createStdoutSink } from '../sinks/stdout-sink.ts';
import { commandLogger } from './command-logger.ts';
import { hideSecrets, withoutSecrets } from './known-secrets.ts';
import { createReplayCounts, createSkipped } from './replay/summary.ts';
import { parseTime } from './times.ts';

export interface ReplayArguments {
  readonly stream: StreamName;
  readonly output: string;
  /** Separated by commas. */
  readonly tags: string;
  readonly inputType: string;
  readonly namespace: string;
  /** RFC 3339. */
  readonly created?: string;
  readonly pretty?: boolean;
  readonly envelope?: boolean;
  /** Leave out and count what is not an event. */
  readonly skipInvalid?: boolean;
}

/** @returns the exit code; @throws IngestError JC_EVENT_FILE, JC_USAGE, JC_SINK_* */
export async function runReplay(files: readonly string[], given: ReplayArguments): Promise<number> {
  const created = parseTime('--created', given.created) ?? Date.now();
  const mapper = createStreamMapper(given.stream, {
    tags: tagsOf(
      given.tags.split(',').filter((tag) => tag !== ''),
      given.stream,
    ),
    inputType: given.inputType,
    namespace: given.namespace,
  });
  if (given.pretty && (given.envelope || given.output !== 'stdout'))
    throw new IngestError('JC_USAGE', `--pretty cannot be used with ${given.envelope ? '--envelope' : '--output'}`, {
      advice: '--envelope and files have one document on each line. Leave out --pretty, or pipe the output into jq.',
    });
  if (given.envelope && given.output !== 'stdout')
    throw new IngestError('JC_USAGE', '--envelope is for standard output only', {
      advice: 'Leave it out: a file always has the envelope, and Elasticsearch takes the _id from it.',
    });
  const { sink, close } = await openOutput(given);
  const counts = createReplayCounts();
  const skipped = createSkipped();
  const readAll = async function* () {
    for (const file of files) yield* readEvents(file, process.stdin, given.skipInvalid ? skipped.note : undefined);
  };
  try {
    await replayEvents(readAll(), {
      mapper,
      sink,
      created,
      onMapped: counts.mapped,
      onSettled: (id, verdict) => {
        counts.settled(verdict.kind);
        if (verdict.kind === 'rejected') process.stderr.write(withoutSecrets(`rejected ${id}: ${verdict.reason}\n`));
      },
    });
  } catch (error) {
    // `replay … | head` is no failure.
    if (error instanceof IngestError && error.code === 'JC_SINK_CLOSED') return 0;
    throw error;
  } finally {
    await close();
    process.stderr.write(skipped.summary());
    // Standard output shows the documents themselves.
    if (given.output !== 'stdout') process.stderr.write(counts.summary(sink.description));
  }
  return counts.rejected() > 0 ? someRejected : 0;
}

async function openOutput(given: ReplayArguments): Promise<{ readonly sink: Sink; close(): Promise<void> }> {
  const output = hideSecrets(parseOutput(given.output, process.env));
  if (output.kind === 'stdout') {
    const sink = createStdoutSink(process.stdout, given.envelope ? documentLine : bareLine(given.pretty ?? false));
    return { sink, close: () => sink.close() };
  }
  // Only here: the Elasticsearch client takes longer to load than most replays take.
  const { createSinkFactory } = await import('../sinks/sink-factory.ts');
  const sinks = createSinkFactory({ output, map: 'collector', clock: systemClock, stdout: process.stdout });
  const target = {
    account: 'replay',
    stream: given.stream,
    namespace: given.namespace,
    position: undefined,
    interrupted: false,
  };
  const sink = await sinks.open(target, commandLogger('warn'));
  const close = async (): Promise<void> => {
    await sink.close();
    await sinks.close();
  };
  return { sink, close };
}

function bareLine(pretty: boolean): (document: OutgoingDocument) => string {
  return ({ json }) => (pretty ? `${JSON.stringify(JSON.parse(json.toString()), undefined, 2)}\n` : `${json}\n`);
}
