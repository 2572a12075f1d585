import { adminOf } from '../events/draft.ts';
import { adminAct, minutes, nth, repeat, rightPassword, seconds, wrongAdminPassword, wrongPassword } from './acts.ts';
import type { Incident } from './incident.ts';
import { movedTo, newAddress, places } from './places.ts';

export const bruteForce: Incident = {
  says: "Somebody guesses a user's password until it is right, then locks an administrator out.",
  hour: 3,
  minutes: 15,
  tell: ({ random, user, admin }) => {
    const address = newAddress(random);
    const victim = movedTo(places.hanoi, address, user());
    const owner = admin();
    const locked = movedTo(places.hanoi, address, owner);
    const guesses = repeat(10, 0, seconds(40), (at) => wrongPassword(at, victim));
    const success = rightPassword(minutes(7), victim);
    const tries = repeat(6, minutes(10), seconds(25), (at) => wrongAdminPassword(at, locked));
    const lockout = adminAct(minutes(13), locked, ['directory', 'admin_lockout'], {
      cast: { admins: [owner] },
      fields: { initiated_by: undefined, resource: adminOf(owner) },
    });
    return {
      scenes: [...guesses, success, ...tries, lockout],
      clues: [
        { rule: 'unsuccessful-logins', key: [victim.username], scene: nth(guesses, 6) },
        { rule: 'brute-force-against-a-user', key: [victim.username], scene: nth(guesses, 10) },
        { rule: 'brute-force-that-worked', key: [victim.username], scene: success },
        { rule: 'brute-force-against-the-admin-console', key: [locked.email], scene: nth(tries, 4) },
        { rule: 'unsuccessful-logins', key: [locked.email], scene: nth(tries, 6) },
        { rule: 'administrator-locked-out', key: [locked.email], scene: lockout },
      ],
    };
  },
};
