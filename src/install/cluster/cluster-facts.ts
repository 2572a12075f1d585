import { jsonObjects } from '../../core/json.ts';
import { type Cluster, statusOf } from './cluster.ts';

/** What a cluster has that the package uses where it is there. */
export interface ClusterFacts {
  /** Names of component templates: `logs@mappings`, `.fleet_globals-1` … */
  readonly componentTemplates: ReadonlySet<string>;
  /** Whether it has the lifecycle policy `logs`. */
  readonly lifecycle: boolean;
}

export async function readFacts(cluster: Cluster): Promise<ClusterFacts> {
  const answer = await cluster.find({
    path: '/_component_template?filter_path=component_templates.name',
    doing: 'listing component templates',
    privilege: 'the cluster privilege manage_index_templates',
  });
  const names = jsonObjects(answer?.component_templates).map(({ name }) => String(name));
  return { componentTemplates: new Set(names), lifecycle: await hasLifecycle(cluster) };
}

async function hasLifecycle(cluster: Cluster): Promise<boolean> {
  try {
    const answer = await cluster.find({
      path: '/_ilm/policy/logs',
      doing: 'looking for the lifecycle policy logs',
      privilege: 'the cluster privilege read_ilm',
    });
    return answer !== undefined;
  } catch (error) {
    // Serverless, and an Elasticsearch without the module, do not know the question.
    if ([400, 405, 410].includes(statusOf(error) ?? 0)) return false;
    throw error;
  }
}
