import { IngestError } from '../core/errors.ts';
import type { Logger } from '../runtime/logger.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { OutputMark } from './output-mark.ts';

export interface OutputCheck {
  readonly checkpoint: Checkpoint;
  readonly wanted: OutputMark;
  /** A person said that the state shall go on in another output. */
  readonly acceptOther: boolean;
  readonly log: Logger;
}

/** Whether what was collected so far is in another output than the wanted one. */
export function isOtherOutput(checkpoint: Checkpoint, wanted: OutputMark): boolean {
  const saved = checkpoint.output;
  return saved !== undefined && hasCollected(checkpoint) && compare(saved, wanted) === 'other';
}

/**
 * Refuses to go on in another output than the one that has what was collected so far: nobody would notice that it is not
 * in the new one.
 * @returns the mark of the next checkpoint
 * @throws IngestError JC_STATE_OTHER_OUTPUT
 */
export function checkOutputMark({ checkpoint, wanted, acceptOther, log }: OutputCheck): OutputMark {
  const saved = checkpoint.output;
  if (!saved || !hasCollected(checkpoint)) return wanted;
  const sameness = compare(saved, wanted);
  if (sameness !== 'other') {
    if (sameness === 'unsure')
      log.warn({ before: describe(saved), now: describe(wanted) }, 'Elasticsearch has a new address', 'output-moved');
    return saved.kind === 'elasticsearch' ? { ...saved, ...wanted } : wanted;
  }
  if (!acceptOther) throw otherOutput(checkpoint, saved, wanted);
  log.warn(
    { before: describe(saved), now: describe(wanted) },
    'continuing with another output; it does not have what was collected before',
    'output-changed',
  );
  return wanted;
}

/** Where nothing has been settled, nothing can be missing in another output. */
function hasCollected({ totals: { stored, alreadyThere, rejected } }: Checkpoint): boolean {
  return stored + alreadyThere + rejected > 0;
}

/** A cluster may get another host name; its UUID is its own. Where one of them is not known, the address proves nothing. */
function compare(saved: OutputMark, wanted: OutputMark): 'same' | 'unsure' | 'other' {
  if (saved.kind === 'ndjson' && wanted.kind === 'ndjson') return saved.file === wanted.file ? 'same' : 'other';
  if (saved.kind !== 'elasticsearch' || wanted.kind !== 'elasticsearch')
    return saved.kind === wanted.kind ? 'same' : 'other';
  if (saved.dataStream !== wanted.dataStream) return 'other';
  if (saved.cluster !== undefined && wanted.cluster !== undefined)
    return saved.cluster === wanted.cluster ? 'same' : 'other';
  return saved.url === wanted.url ? 'same' : 'unsure';
}

function describe(mark: OutputMark): string {
  if (mark.kind === 'stdout') return 'standard output';
  if (mark.kind === 'ndjson') return `the file ${mark.file}`;
  const cluster = mark.cluster === undefined ? '' : ` (cluster ${mark.cluster})`;
  return `${mark.dataStream} in ${mark.url}${cluster}`;
}

function otherOutput({ account, stream }: Checkpoint, saved: OutputMark, wanted: OutputMark): IngestError {
  return new IngestError(
    'JC_STATE_OTHER_OUTPUT',
    `The state of account ${account} (${stream}) belongs to ${describe(saved)}, but the output is ${describe(wanted)}. What was collected before would be missing there`,
    { details: { saved: describe(saved), wanted: describe(wanted) } },
  );
}
