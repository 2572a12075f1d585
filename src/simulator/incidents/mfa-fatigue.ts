import { phoneOf } from '../events/sign-on-context.ts';
import { minutes, nth, portalSignIn, repeat, seconds, withFactors } from './acts.ts';
import type { Incident } from './incident.ts';
import { movedTo, newAddress, places } from './places.ts';

export const mfaFatigue: Incident = {
  says: 'Somebody who knows the password of a user sends pushes to their phone until one is accepted.',
  hour: 22,
  minutes: 10,
  tell: ({ random, user }) => {
    const person = user('Europe/Berlin');
    const phone = phoneOf(movedTo(places.berlin, person.ip, person), { random, milliseconds: 0 });
    const attacker = movedTo(places.lagos, newAddress(random), person);
    const push = (accepted: boolean) =>
      withFactors({ password: true, jumpcloud_protect: accepted }, { jumpcloud_protect_device: phone });
    const refused = repeat(6, 0, seconds(70), (at) => portalSignIn(at, attacker, push(false)));
    const accepted = portalSignIn(minutes(8), attacker, push(true));
    return {
      scenes: [...refused, accepted],
      clues: [
        { rule: 'many-push-requests-refused', key: [person.username], scene: nth(refused, 5) },
        { rule: 'unsuccessful-logins', key: [person.username], scene: nth(refused, 6) },
        { rule: 'brute-force-that-worked', key: [person.username], scene: accepted },
        { rule: 'mfa-fatigue', key: [person.username], scene: accepted },
        { rule: 'push-phone-far-from-the-login', key: [person.username], scene: accepted },
      ],
    };
  },
};
