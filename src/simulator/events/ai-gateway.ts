import { adminActor, userActor } from './actor.ts';
import { changesOf } from './changes.ts';
import { type EventWriter, verbOf } from './draft.ts';

/** A service that nobody has documented yet: attributes included that no list knows. */
export const aiGatewayFields: EventWriter = (draft) => {
  const { random, world, type } = draft;
  const session = type.startsWith('aigw_session');
  const kind = type.slice(0, type.lastIndexOf('_'));
  return {
    ...(session ? userActor(random.pick(world.users), draft) : adminActor(draft)),
    resource: { type: kind, id: random.uuid(), name: session ? '' : 'mcp-server „Katalog“' },
    gateway_session: session
      ? {
          id: random.uuid(),
          model: 'assistant-1',
          tokens: { input: random.between(1, 9000), output: random.between(0, 900) },
          tools: ['search', 'diff'],
        }
      : undefined,
    changes: verbOf(type) === 'update' ? changesOf(draft) : undefined,
    success: random.chance(0.95),
  };
};
