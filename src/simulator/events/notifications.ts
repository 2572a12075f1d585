import { adminActor } from './actor.ts';
import { changesOf } from './changes.ts';
import type { EventWriter } from './draft.ts';

export const notificationFields: EventWriter = (draft) => {
  const { random, world, type } = draft;
  return {
    ...adminActor(draft),
    name: random.pick(['On call', 'Sicherheit', 'Ops 🔔']),
    type: random.pick(['email', 'slack', 'webhook']),
    description: random.chance(0.5) ? '' : 'who hears of alerts',
    channel_object_id: random.hex(24),
    config: [
      { name: 'Admins', email: random.pick(world.admins).email, role_object_id: random.hex(24) },
      ...(random.chance(0.4) ? [{ name: 'SOC', email: 'soc@example.com', role_object_id: null }] : []),
    ],
    correlation: {},
    changes: type.endsWith('updated') ? changesOf(draft) : undefined,
    success: true,
  };
};
