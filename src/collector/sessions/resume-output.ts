import type { AccountConfig, CollectorConfig } from '../../config/types.ts';
import type { Sink } from '../../core/sink.ts';
import type { Holder } from '../../runtime/holder.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { FileIncident } from '../../sinks/open-lines.ts';
import type { SinkFactory } from '../../sinks/sink-factory.ts';
import { checkOutputMark, isOtherOutput } from '../../state/check-output-mark.ts';
import type { Checkpoint } from '../../state/checkpoint.ts';
import type { OutputMark } from '../../state/output-mark.ts';
import type { StreamState } from '../../state/state-store.ts';

/** Whose output it is, and how outputs are opened. */
interface SinkOwner {
  readonly config: Pick<CollectorConfig, 'acceptOutput'>;
  readonly account: Pick<AccountConfig, 'name' | 'namespace'>;
  readonly sinks: SinkFactory;
  readonly state: Holder;
  readonly log: Logger;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Opens the output where a checkpoint left it, and only that output.
 * @returns the sink, what the next checkpoint says of the output, and whether it is another one than before
 * @throws IngestError JC_STATE_OTHER_OUTPUT before anything is touched; JC_SINK_*
 */
export async function resumeOutput(
  checkpoint: Checkpoint,
  { config, account, sinks, state, log, signal }: SinkOwner,
  onIncident?: (incident: FileIncident) => void,
): Promise<{ readonly sink: Sink; readonly output: OutputMark; readonly isOther: boolean }> {
  const owner = { account: account.name, stream: checkpoint.stream, namespace: account.namespace };
  const wanted = await sinks.mark(owner);
  const output = checkOutputMark({ checkpoint, wanted, acceptOther: config.acceptOutput ?? false, log });
  const interrupted = checkpoint.window?.complete !== true;
  return {
    sink: await sinks.open(
      { ...owner, position: checkpoint.sink, interrupted, under: state, signal, ...(onIncident ? { onIncident } : {}) },
      log,
    ),
    output,
    isOther: isOtherOutput(checkpoint, wanted),
  };
}

/**
 * Closes an output. If its file was renamed after the last checkpoint was saved, the state must name the file that is
 * written now: the next program would take it for one that was renamed while nobody looked.
 * @param saved the last checkpoint of a session that ends well
 */
export async function closeOutput(
  sink: Sink,
  state: Pick<StreamState, 'save'>,
  saved: Checkpoint | undefined,
  onSaved?: () => Promise<void>,
): Promise<void> {
  try {
    const position = sink.position();
    if (!saved || JSON.stringify(position) === JSON.stringify(saved.sink)) return;
    await state.save({ ...saved, sink: position });
    await onSaved?.();
  } finally {
    await sink.close();
  }
}
