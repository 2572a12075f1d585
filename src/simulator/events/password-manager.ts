import { adminActor, userActor, withOldUserAgent } from './actor.ts';
import { changesOf } from './changes.ts';
import { type EventWriter, verbOf } from './draft.ts';

export const passwordManagerFields: EventWriter = (draft) => {
  const { random, world, type } = draft;
  const user = random.pick(world.users);
  const group = random.pick(world.userGroups);
  const byAdmin = /enable|disable|policy|signup/.test(type);
  const success = random.chance(0.98);
  const [, ...words] = type.split('_');
  const kind = words.slice(0, -1).join('_') || 'organization';
  return {
    ...withOldUserAgent(byAdmin ? adminActor(draft) : userActor(user, draft)),
    resource: {
      id: random.uuid(),
      type: kind,
      name: random.pick(['GitHub', 'Banque – accès', 'Firmenkreditkarte', '']),
      ...(type.includes('group') ? { displayName: group.name } : {}),
    },
    username: type.startsWith('passwordmanager_user') ? user.username : undefined,
    changes: verbOf(type) === 'update' ? changesOf(draft) : undefined,
    provider: null,
    error_message: success ? '' : 'pairing expired',
    success,
  };
};
