import { adminActor, withOldUserAgent } from './actor.ts';
import type { EventWriter } from './draft.ts';

export const reportFields: EventWriter = (draft) => {
  const { random, world, type } = draft;
  const scheduled = type.startsWith('scheduled_report_run');
  const failed = type === 'scheduled_report_run_failed';
  return {
    ...(scheduled ? { initiated_by: { type: 'system', source: 'system' } } : withOldUserAgent(adminActor(draft))),
    resource: {
      type: 'report',
      id: random.hex(24),
      name: random.pick(['Users to devices', 'OS versions', 'Nutzer ohne MFA']),
      description: random.chance(0.5) ? null : 'weekly',
      resources: [random.pick(world.userGroups).id, { id: random.hex(24), type: 'system_group' }],
      search_request: { filter: { and: [{ field: 'suspended', value: false }] }, fields: [] },
      configuration: random.chance(0.5) ? {} : { format: 'csv', recipients: [random.pick(world.admins).email] },
    },
    error_message: failed ? 'timeout while reading devices' : undefined,
    // The name of a scheduled run tells its outcome.
    success: scheduled ? undefined : true,
  };
};
