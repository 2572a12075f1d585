import { minutes, portalSignIn, withFactors } from './acts.ts';
import type { Incident } from './incident.ts';
import { movedTo, newAddress, places } from './places.ts';

export const travel: Incident = {
  says: 'A user signs in from Berlin, and 50 minutes later from Sydney.',
  hour: 9,
  minutes: 55,
  tell: ({ random, user }) => {
    const person = user('Europe/Berlin');
    const factors = withFactors({ password: true, totp: true });
    const here = portalSignIn(0, movedTo(places.berlin, person.ip, person), factors);
    const there = portalSignIn(minutes(50), movedTo(places.sydney, newAddress(random), person), factors);
    return {
      scenes: [here, there],
      clues: [
        { rule: 'impossible-logins', key: [person.username], scene: there },
        { rule: 'two-countries-within-an-hour', key: [person.username], scene: there },
      ],
    };
  },
};
