import { adminActor } from './actor.ts';
import { changesOf } from './changes.ts';
import type { EventWriter } from './draft.ts';

export const alertFields: EventWriter = (draft) => {
  const { random, world, type } = draft;
  const user = random.pick(world.users);
  const device = random.pick(world.devices);
  const raised = type === 'alert_created';
  const severity = random.pick(['Low', 'Medium', 'High', 'Critical']);
  const newShape = random.chance(0.4);
  return {
    ...(raised ? {} : adminActor(draft)),
    severity,
    category: random.pick(['System', 'User', 'Security']),
    username: raised ? user.username : undefined,
    resource: {
      type: type.startsWith('rule') ? 'rule' : 'alert',
      id: random.uuid(),
      name: `Too many failures of ${user.username}`,
      context: random.chance(0.5) ? {} : { hostname: device.hostname, failures: random.between(3, 40) },
      source_id: device.id,
      source_type: 'system',
      reference_id: random.hex(24),
    },
    alert_id: newShape ? random.uuid() : undefined,
    alert_title: newShape ? 'Login failures' : undefined,
    description: newShape ? 'Mehr als 3 Fehlversuche in 5 Minuten' : undefined,
    priority: newShape ? severity.toUpperCase() : undefined,
    rule_id: newShape ? random.hex(24) : undefined,
    event_description: newShape ? '' : undefined,
    di_event: newShape ? { event_type: 'login_attempt' } : undefined,
    correlation: random.chance(0.5) ? {} : { id: random.uuid(), type: 'alert' },
    changes: /updated|modified|update_/.test(type) ? changesOf(draft) : undefined,
    success: true,
  };
};
