import { adminOf, userOf } from '../events/draft.ts';
import { adminAct, adminSignIn, minutes, nth, repeat, seconds, withFactors } from './acts.ts';
import type { Incident } from './incident.ts';

const policy = { minLength: 14, maxHistory: 24, enableMaxLoginAttempts: true, needsSymbolic: true };
const weakPolicy = { minLength: 8, maxHistory: 3, enableMaxLoginAttempts: false, needsSymbolic: true };

export const insider: Incident = {
  says: 'At night an administrator takes rights, weakens the password policy, exports reports and deletes users.',
  hour: 1,
  minutes: 40,
  tell: ({ world, admin, organizations }) => {
    const person = admin('Europe/');
    const self = adminOf(person);
    const promoted = adminAct(minutes(2), person, ['directory', 'admin_update'], {
      fields: { resource: self, changes: [{ field: 'roleName', from: 'Help Desk', to: 'Administrator' }] },
    });
    const granted = adminAct(minutes(4), person, ['directory', 'user_admin_granted'], {
      fields: { resource: { ...self, type: 'user', username: person.username }, changes: undefined },
    });
    const weakened = adminAct(minutes(7), person, ['directory', 'organization_update'], {
      fields: {
        resource: { id: organizations[0] as string, type: 'organization', name: 'Example GmbH' },
        changes: [{ field: 'settings.passwordPolicy', from: policy, to: weakPolicy }],
      },
    });
    const exports = repeat(4, minutes(10), seconds(90), (at) => adminAct(at, person, ['reports', 'report_export']));
    const silenced = adminAct(minutes(18), person, ['alerts', 'rule_deleted']);
    const removed = repeat(12, minutes(20), seconds(45), (at, index) =>
      adminAct(at, person, ['directory', 'user_delete'], {
        fields: { resource: userOf(world.users[index * 3] as never), changes: undefined },
      }),
    );
    const wiped = adminAct(minutes(35), person, ['directory', 'commandresult_delete']);
    const signedIn = adminSignIn(0, person, withFactors({ password: true, totp: true }));
    const key = [person.email];
    return {
      scenes: [signedIn, promoted, granted, weakened, ...exports, silenced, ...removed, wiped],
      clues: [
        { rule: 'administrator-raised', key, scene: promoted },
        { rule: 'rights-given-to-oneself', key, scene: promoted },
        { rule: 'device-administrator-made', key, scene: granted },
        { rule: 'rights-given-to-oneself', key, scene: granted },
        { rule: 'password-policy-weakened', key, scene: weakened },
        { rule: 'reports-exported-in-bulk', key, scene: nth(exports, 3) },
        { rule: 'alerting-removed', key, scene: silenced },
        { rule: 'accounts-removed-in-bulk', key, scene: nth(removed, 10) },
        { rule: 'command-result-deleted', key, scene: wiped },
      ],
    };
  },
};
