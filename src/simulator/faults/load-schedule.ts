import { readFileSync } from 'node:fs';
import { IngestError, systemErrorCode } from '../../core/errors.ts';
import { Random } from '../random.ts';
import { drawFaultSchedule } from './draw-schedule.ts';
import { readFaultSchedule } from './read-schedule.ts';
import type { FaultSchedule } from './schedule.ts';

/**
 * The schedule that the command line names: a file where it ends in `.json`, else a seed to draw one from.
 * @throws IngestError JC_USAGE
 */
export function loadFaultSchedule(seedOrFile: string): FaultSchedule {
  if (!seedOrFile.endsWith('.json')) return faultsOfSeed(seedOrFile);
  try {
    return readFaultSchedule(readFileSync(seedOrFile, 'utf8'), seedOrFile);
  } catch (error) {
    if (error instanceof IngestError) throw error;
    throw new IngestError('JC_USAGE', `${seedOrFile} cannot be read: ${systemErrorCode(error) ?? String(error)}`, {
      cause: error,
      advice: 'Give a file of a fault schedule, or any other text as a seed to draw one from.',
    });
  }
}

/** What `simulate --faults SEED` draws. */
export function faultsOfSeed(seed: string): FaultSchedule {
  return drawFaultSchedule(new Random(`faults:${seed}`));
}
