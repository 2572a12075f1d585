import { IngestError } from '../../core/errors.ts';
import { plural } from '../../core/numbers.ts';
import { type Cluster, statusOf } from './cluster.ts';
import { type ClusterObject, deleteObject, namePrefix, ownerOf, readObjects } from './cluster-object.ts';
import { type DataStream, readDataStreams, readTemplates, templateOf } from './data-streams.ts';
import { setPipeline } from './update-stream.ts';

/** What an uninstallation would do to a cluster. */
export interface UninstallPlan {
  /** In the order in which they can be removed. */
  readonly objects: readonly ClusterObject[];
  /** Data streams that follow templates of ours, with the number of their documents. */
  readonly streams: readonly StreamToLeave[];
  /** Whether Kibana manages the package here. */
  readonly fleet: boolean;
}

interface StreamToLeave {
  readonly stream: DataStream;
  readonly documents: number;
  /** Its indices that name a pipeline of ours. */
  readonly indices: readonly string[];
  /** Whether no other template would take it over: Elasticsearch keeps the template then. */
  readonly orphan: boolean;
}

/** Finds what is ours, of every version; changes nothing. */
export async function planUninstall(cluster: Cluster): Promise<UninstallPlan> {
  const all = await readObjects(cluster);
  const ours = all.filter((object) => ownerOf(object) === 'ours');
  const templates = await readTemplates(cluster);
  const isOurs = (name: string): boolean =>
    ours.some((object) => object.kind === 'index template' && object.name === name);
  const others = templates.filter(({ name }) => !isOurs(name));
  const streams = await readDataStreams(cluster, `${namePrefix}*`);
  const followers = streams.filter(({ name }) => isOurs(templateOf(name, templates) ?? ''));
  return {
    objects: [...byKind(ours, 'index template'), ...byKind(ours, 'component template'), ...pipelines(ours)],
    streams: await Promise.all(
      followers.map(async (stream) => ({
        stream,
        documents: await countDocuments(cluster, stream.name),
        indices: [...stream.pipelines].flatMap(([index, used]) =>
          ours.some(({ kind, name }) => kind === 'ingest pipeline' && name === used) ? [index] : [],
        ),
        orphan: templateOf(stream.name, others) === undefined,
      })),
    ),
    fleet: all.some((object) => ownerOf(object) === 'fleet'),
  };
}

/**
 * Removes what a plan lists, and nothing else. Documents stay unless `deleteData` is set.
 * @throws IngestError JC_INSTALL_IN_USE before anything is removed, where documents would keep a template in place
 */
export async function applyUninstall(
  cluster: Cluster,
  plan: UninstallPlan,
  options: { readonly deleteData: boolean; readonly report: (line: string) => void },
): Promise<void> {
  const { objects, streams } = plan;
  const { deleteData, report } = options;
  if (!deleteData) refuseOrphans(cluster, plan);
  for (const { stream, documents, indices } of streams) {
    if (deleteData) {
      report(`deleting data stream ${stream.name} with ${plural(documents, 'document')}`);
      await deleteDataStream(cluster, stream.name);
      report(`deleted  data stream ${stream.name}`);
    } else if (indices.length > 0) {
      await setPipeline(cluster, indices, null, stream.name);
      report(`changed  ${stream.name}: no pipeline from now on; its ${documents} documents stay`);
    }
  }
  for (const object of objects) {
    await deleteObject(cluster, object);
    report(`removed  ${object.kind} ${object.name}`);
  }
}

/**
 * For a dry run too: what cannot be done must not be announced.
 * @throws IngestError JC_INSTALL_IN_USE where documents that stay would keep a template in place
 */
export function refuseOrphans({ address }: Cluster, { streams }: Pick<UninstallPlan, 'streams'>): void {
  const orphans = streams.filter(({ orphan }) => orphan).map(({ stream }) => stream.name);
  if (orphans.length === 0) return;
  const message = `At ${address}, the package cannot be removed while ${orphans.join(' and ')} exists: Elasticsearch requires an index template for every data stream, and no other template matches this name. Nothing was removed.`;
  throw new IngestError('JC_INSTALL_IN_USE', message, {
    advice:
      'To keep the documents, create an index template for logs-*-* with data_stream: {} first. To delete them too, add --delete-data.',
  });
}

async function countDocuments(cluster: Cluster, dataStream: string): Promise<number> {
  const answer = await cluster.find({
    path: `/${encodeURIComponent(dataStream)}/_count`,
    doing: `counting the documents of ${dataStream}`,
    privilege: `the index privilege read on ${dataStream}`,
  });
  return Number(answer?.count ?? 0);
}

async function deleteDataStream(cluster: Cluster, name: string): Promise<void> {
  try {
    await cluster.send({
      method: 'DELETE',
      path: `/_data_stream/${encodeURIComponent(name)}`,
      doing: `deleting the data stream ${name}`,
      privilege: `the index privilege delete_index on ${name}`,
    });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}

function byKind(objects: readonly ClusterObject[], kind: ClusterObject['kind']): readonly ClusterObject[] {
  return objects.filter((object) => object.kind === kind);
}

/** The entry before its parts. */
function pipelines(objects: readonly ClusterObject[]): readonly ClusterObject[] {
  return [...byKind(objects, 'ingest pipeline')].sort((a, b) => a.name.length - b.name.length);
}
