import type { JsonObject } from '../../core/json.ts';
import { changeActor } from './actor.ts';
import { type Draft, type EventWriter, userOf } from './draft.ts';

/** Two objects bound or unbound. Older events spell the types in capitals; the documents show a flat variant. */
export const associationFields: EventWriter = (draft) => {
  const { random, world, service } = draft;
  const user = random.pick(world.users);
  const old = random.chance(0.25);
  const from = endOf(random.pick(['user', 'system']), draft);
  const to = endOf(random.pick(['user_group', 'system_group', 'application']), draft);
  const spell = (end: JsonObject): JsonObject => (old ? { ...end, type: String(end.type).toUpperCase() } : end);
  const documented = random.chance(0.05);
  return {
    ...changeActor(draft),
    resource: userOf(user),
    association: documented
      ? { op: 'add', type: 'user', id: user.id, email: user.email }
      : {
          op: random.pick(['add', 'remove', 'update']),
          action_source: random.pick(['manual', 'dynamic', null]),
          attributes: random.chance(0.3) ? { sudo: { enabled: true, withoutPassword: false } } : null,
          connection: { from: spell(from), to: spell(to) },
        },
    access_request_id: service === 'access_management' ? random.uuid() : undefined,
    success: true,
  };
};

function endOf(type: string, { random, world }: Draft): JsonObject {
  if (type === 'user') return { type, object_id: random.pick(world.users).id, name: random.pick(world.users).username };
  if (type === 'system') return { type, object_id: random.pick(world.devices).id, name: null };
  const lists = { user_group: world.userGroups, system_group: world.systemGroups, application: world.applications };
  const { id, name } = random.pick(lists[type as keyof typeof lists]);
  return { type, object_id: id, name };
}
