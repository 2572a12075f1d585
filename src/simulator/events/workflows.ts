import { adminActor } from './actor.ts';
import { changesOf } from './changes.ts';
import type { EventWriter } from './draft.ts';

/** In a run the workflow itself is the actor and the resource is the run. */
export const workflowFields: EventWriter = (draft) => {
  const { random, world, type } = draft;
  const workflow = random.pick(world.policies);
  if (type !== 'workflow_run') {
    return {
      ...adminActor(draft),
      resource: { type: 'workflow', id: workflow.id, name: `When ${workflow.name}` },
      changes: type === 'workflow_update' ? changesOf(draft) : undefined,
      success: true,
    };
  }
  return {
    initiated_by: { type: 'workflow', id: workflow.id },
    resource: {
      type: 'workflow_run',
      id: random.uuid(),
      status: random.pick(['SUCCEEDED', 'SUCCEEDED', 'FAILED', 'CANCELLED']),
      meta_data: { trigger_source: random.pick(['event', 'schedule', 'manual']), steps: random.between(0, 9) },
    },
    correlation: {},
  };
};
