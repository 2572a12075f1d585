import { adminActor, userActor } from './actor.ts';
import { changesOf } from './changes.ts';
import { type EventWriter, verbOf } from './draft.ts';

const discovered = ['Notion', 'Figma', 'ChatGPT', 'Trello', 'Doodle', 'Übersetzer'];

export const saasFields: EventWriter = (draft) => {
  const { random, world, type } = draft;
  const user = random.pick(world.users);
  const found = /discover|login_event/.test(type);
  const about = /connector|settings|enable|disable/.test(type)
    ? { type: 'saas_connector', id: random.hex(24), name: 'Google Workspace connector' }
    : {
        type: type.includes('account') ? 'saas_account' : 'saas_application',
        application_id: random.hex(24),
        application_name: random.pick(discovered),
        application_category: random.pick(['Collaboration', 'AI', '']),
        account_id: random.hex(24),
        account_email: user.email,
        account_identifier: user.username,
        user_id: user.id,
        login_type: random.pick(['PASSWORD', 'GOOGLE_SSO', 'SAML']),
        discovery_info: found ? { browser_type: random.pick(['CHROME', 'EDGE', 'FIREFOX']) } : {},
      };
  return {
    ...(found ? userActor(user, draft) : adminActor(draft)),
    username: found ? user.username : undefined,
    resource: about,
    detail: random.chance(0.5) ? `seen on ${user.device.hostname}` : '',
    changes: verbOf(type) === 'update' ? changesOf(draft) : undefined,
  };
};
