import { adminActor, userActor } from './actor.ts';
import { associationFields } from './association.ts';
import { type EventWriter, verbOf } from './draft.ts';

export const accessManagementFields: EventWriter = (draft) => {
  const { random, world, type } = draft;
  if (type === 'access_management_association_change') return associationFields(draft);
  const user = random.pick(world.users);
  const request = type === 'access_management_access_request';
  const { useragent, ...actor } = request ? userActor(user, draft) : adminActor(draft);
  return {
    ...actor,
    user_agent: useragent,
    pid: random.chance(0.3) ? random.hex(24) : '',
    access_request_id: type.includes('access_request') ? random.uuid() : undefined,
    workflow: {
      type: random.pick(['approval', 'auto']),
      id: random.hex(24),
      name: 'Zugriff auf AWS',
      desc: verbOf(type) === 'delete' ? '' : 'two approvers',
    },
    resource: { type: 'user_group', id: random.pick(world.userGroups).id, name: random.pick(world.userGroups).name },
    status: type.endsWith('approval') ? random.pick(['APPROVED', 'DENIED']) : undefined,
    success: true,
  };
};
