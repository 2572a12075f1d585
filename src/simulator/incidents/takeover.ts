import { userOf } from '../events/draft.ts';
import { adminAct, minutes, portalSignIn, userAct, withFactors } from './acts.ts';
import type { Incident } from './incident.ts';
import { movedTo, newAddress, places } from './places.ts';

export const takeover: Incident = {
  says: 'The help desk hands an account to a stranger: new mail address, password and factor, another country.',
  hour: 13,
  minutes: 60,
  tell: ({ random, user, admin }) => {
    const person = user('Europe/Berlin');
    const helpDesk = admin();
    const resource = userOf(person);
    const thief = movedTo(places.lagos, newAddress(random), person);
    const mail = { field: 'email', from: person.email, to: `${person.username}.private@example.org` };
    const atHome = portalSignIn(
      0,
      movedTo(places.berlin, person.ip, person),
      withFactors({ password: true, totp: true }),
    );
    const mailChanged = adminAct(minutes(10), helpDesk, ['directory', 'user_update'], {
      fields: { resource, changes: [mail] },
    });
    const reset = adminAct(minutes(14), helpDesk, ['directory', 'user_password_reset_request'], {
      cast: { users: [person] },
      fields: { resource, changes: undefined },
    });
    const factorRemoved = adminAct(minutes(17), helpDesk, ['directory', 'totp_delete_enrollment'], {
      cast: { users: [person] },
      fields: { resource, username: person.username },
    });
    const password = userAct(minutes(21), thief, ['directory', 'user_password_change'], {
      resource,
      changes: undefined,
    });
    const newFactor = userAct(minutes(25), thief, ['directory', 'totp_finish_enrollment'], {
      resource,
      username: person.username,
    });
    const stolen = portalSignIn(minutes(28), thief, withFactors({ password: true, totp: true }));
    return {
      scenes: [atHome, mailChanged, reset, factorRemoved, password, newFactor, stolen],
      clues: [
        { rule: 'reset-after-mail-change', key: [person.id], scene: reset },
        { rule: 'disabled-mfa', key: [helpDesk.email], scene: factorRemoved },
        { rule: 'new-factor-enrolled-soon-after-a-reset', key: [person.username], scene: newFactor },
        { rule: 'second-factor-replaced', key: [person.username], scene: newFactor },
        { rule: 'impossible-logins', key: [person.username], scene: stolen },
        { rule: 'two-countries-within-an-hour', key: [person.username], scene: stolen },
      ],
    };
  },
};
