import type { Clock } from '../../core/clock.ts';
import { IngestError } from '../../core/errors.ts';
import type { Cluster } from './cluster.ts';
import { type ClusterObject, deleteObject, namePrefix, putObject } from './cluster-object.ts';
import { readDataStreams } from './data-streams.ts';
import type { InstallPackage } from './desired-objects.ts';
import { type InstallPlan, isInUse, planStreams } from './plan.ts';
import { updateStream } from './update-stream.ts';

/** Documents that were on their way when an index got another pipeline still look for the old one. */
const graceMs = 5_000;

/**
 * Does what a plan says. In this order a document that comes in between is stored with the old mapping or the new one,
 * and never meets a pipeline that is not there. Running it again finishes what was cut off.
 * @param options `report` is told of each step that is done
 */
export async function applyInstall(
  cluster: Cluster,
  given: InstallPackage,
  { changes, removals }: InstallPlan,
  options: { readonly clock: Clock; readonly report: (line: string) => void },
): Promise<void> {
  const { clock, report } = options;
  for (const { kind, object } of changes) {
    await putObject(cluster, object);
    report(`${kind === 'create' ? 'created ' : 'changed '} ${object.kind} ${object.name}`);
  }
  // Asked again: a data stream may have begun, or rolled over, since the plan was made.
  const { updates } = await planStreams(cluster, given);
  for (const update of updates) await updateStream(cluster, update, report);
  if (updates.length > 0 && removals.length > 0) await clock.sleep(graceMs);
  await removeUnused(cluster, removals, report);
}

async function removeUnused(
  cluster: Cluster,
  removals: readonly ClusterObject[],
  report: (line: string) => void,
): Promise<void> {
  if (removals.length === 0) return;
  const streams = await readDataStreams(cluster, `${namePrefix}*`);
  // The entry before its parts: it calls them.
  for (const object of [...removals].sort((a, b) => a.name.length - b.name.length)) {
    if (isInUse(object, streams)) {
      report(`kept     ${object.kind} ${object.name}, because an index still uses it`);
      continue;
    }
    try {
      await deleteObject(cluster, object);
      report(`removed  ${object.kind} ${object.name}`);
    } catch (error) {
      if (!(error instanceof IngestError) || error.code !== 'JC_SINK_REFUSED') throw error;
      report(`kept     ${object.kind} ${object.name}: ${error.message}`);
    }
  }
}
