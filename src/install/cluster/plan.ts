import { IngestError } from '../../core/errors.ts';
import { defaultPipelineName, templateName } from '../../core/product.ts';
import type { NamedTemplate } from '../../elasticsearch/template-match.ts';
import { type Cluster, statusOf } from './cluster.ts';
import { readFacts } from './cluster-facts.ts';
import { type ClusterObject, ownerOf, readObjects, sameObject, versionOf } from './cluster-object.ts';
import { type DataStream, readDataStreams, readTemplates, templateOf } from './data-streams.ts';
import { desiredObjects, type InstallPackage, mappingMark } from './desired-objects.ts';
import { type Difference, differences } from './differences.ts';
import { planStream, type StreamUpdate } from './update-stream.ts';

export type Change =
  | { readonly kind: 'create'; readonly object: ClusterObject }
  | { readonly kind: 'change'; readonly object: ClusterObject; readonly differences: readonly Difference[] };

/** What an installation would do to a cluster. */
export interface InstallPlan {
  /** The version that is installed; undefined where none is. */
  readonly from: string | undefined;
  /** In the order in which they are made. */
  readonly changes: readonly Change[];
  readonly updates: readonly StreamUpdate[];
  /** Pipelines of other versions. */
  readonly removals: readonly ClusterObject[];
  /** What the person should know besides. */
  readonly notes: readonly string[];
}

export function isEmpty({ changes, updates, removals }: InstallPlan): boolean {
  return changes.length + updates.length + removals.length === 0;
}

/**
 * Compares a cluster with a package; changes nothing.
 * @throws IngestError JC_INSTALL_FOREIGN where an object of that name belongs to somebody else; JC_SINK_*
 */
export async function planInstall(cluster: Cluster, given: InstallPackage): Promise<InstallPlan> {
  const [facts, existing] = [await readFacts(cluster), await readObjects(cluster)];
  const wanted = desiredObjects(given, facts);
  refuseForeign(cluster, wanted, existing);
  const changes = wanted.flatMap((object): readonly Change[] => {
    const before = existing.find((candidate) => sameObject(candidate, object));
    if (before === undefined) return [{ kind: 'create', object }];
    const found = differences(before, object);
    return found.length === 0 ? [] : [{ kind: 'change', object, differences: found }];
  });
  await tryPipelines(cluster, changes);
  const { updates, notes } = await planStreams(cluster, given);
  const installed = existing.find((object) => object.kind === 'index template' && ownerOf(object) === 'ours');
  return {
    from: installed && versionOf(installed),
    changes,
    updates,
    removals: otherVersions(given, existing, wanted),
    notes,
  };
}

/**
 * Lets the cluster read every pipeline that is to be made, because a dry run must not promise what an installation cannot
 * do: a processor may be missing, or scripts may be turned off.
 * @throws IngestError JC_SINK_REFUSED
 */
async function tryPipelines(cluster: Cluster, changes: readonly Change[]): Promise<void> {
  for (const { object } of changes) {
    if (object.kind !== 'ingest pipeline') continue;
    const { _meta, ...pipeline } = object.body;
    try {
      await cluster.send({
        method: 'POST',
        path: '/_ingest/pipeline/_simulate',
        body: { pipeline, docs: [{ _source: {} }] },
        doing: `trying the ingest pipeline ${object.name}`,
        privilege: 'the cluster privilege manage_ingest_pipelines',
      });
    } catch (error) {
      if (statusOf(error) !== 400) throw error;
      const message = `${(error as IngestError).message}. Nothing was changed.`;
      throw new IngestError('JC_SINK_REFUSED', message, {
        advice:
          'This Elasticsearch lacks something that the package needs. If the message names a processor, install its module (geoip is in ingest-geoip, user_agent in ingest-user-agent) on every ingest node, then run this again.',
      });
    }
  }
}

/** What is to be done to data streams that exist already. */
export async function planStreams(
  cluster: Cluster,
  given: InstallPackage,
): Promise<Pick<InstallPlan, 'updates' | 'notes'>> {
  const templates = await readTemplates(cluster);
  const updates: StreamUpdate[] = [];
  const notes: string[] = [];
  for (const packaged of given.streams) {
    const own = templateName(packaged.stream);
    const all = withTemplate(templates, own, packaged.indexTemplate as unknown as NamedTemplate['index_template']);
    const streams = await readDataStreams(cluster, `${own}-*`);
    const names = new Set([`${own}-default`, ...streams.map(({ name }) => name)]);
    for (const name of names) {
      const template = templateOf(name, all);
      if (template !== own)
        notes.push(`${name} uses the index template ${template ?? '(none)'}, not ${own}. It stays unchanged.`);
    }
    const wanted = { pipeline: defaultPipelineName(packaged.stream, given.version), mark: mappingMark(packaged) };
    const followers = streams.filter(({ name }) => templateOf(name, all) === own);
    const planned = await Promise.all(followers.map((stream) => planStream(cluster, stream, wanted)));
    updates.push(...planned.filter((update) => update !== undefined));
  }
  return { updates, notes };
}

/** Pipelines of ours that are not of this version, of the streams that the package has. */
function otherVersions(
  { streams }: InstallPackage,
  existing: readonly ClusterObject[],
  wanted: readonly ClusterObject[],
): readonly ClusterObject[] {
  return existing.filter(
    (object) =>
      object.kind === 'ingest pipeline' &&
      ownerOf(object) === 'ours' &&
      streams.some(({ stream }) => object.name.startsWith(`${templateName(stream)}-`)) &&
      !wanted.some((other) => sameObject(other, object)),
  );
}

/** Whether documents still go through a pipeline, by itself or as a part of another. */
export function isInUse({ name }: ClusterObject, streams: readonly DataStream[]): boolean {
  return streams.some(({ pipelines }) =>
    [...pipelines.values()].some((used) => used !== undefined && (name === used || name.startsWith(`${used}-`))),
  );
}

function withTemplate(
  templates: readonly NamedTemplate[],
  name: string,
  index_template: NamedTemplate['index_template'],
): readonly NamedTemplate[] {
  return [...templates.filter((template) => template.name !== name), { name, index_template }];
}

function refuseForeign(
  { address }: Cluster,
  wanted: readonly ClusterObject[],
  existing: readonly ClusterObject[],
): void {
  const foreign = existing.filter(
    (object) => ownerOf(object) !== 'ours' && wanted.some((other) => sameObject(other, object)),
  );
  const fleets = foreign.find((object) => ownerOf(object) === 'fleet');
  if (fleets) {
    const message = `At ${address}, the package jumpcloud was already installed through Kibana: Fleet manages the ${fleets.kind} ${fleets.name}. Nothing was changed.`;
    throw new IngestError('JC_INSTALL_FOREIGN', message, {
      advice:
        'Upgrade it with jumpcloud-elastic install --kibana URL, or remove the JumpCloud integration in Kibana and run this again.',
      details: { managedBy: 'fleet' },
    });
  }
  const [first] = foreign;
  if (first === undefined) return;
  const message = `At ${address}, the ${first.kind} ${first.name} exists and was not created by jumpcloud-elastic. Nothing was changed.`;
  throw new IngestError('JC_INSTALL_FOREIGN', message, {
    advice: `Find out who created it. If nobody needs it, remove the ${first.kind} ${first.name} and run this again.`,
    details: { managedBy: 'other' },
  });
}
