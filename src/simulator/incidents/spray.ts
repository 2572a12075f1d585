import { minutes, nth, repeat, rightPassword, seconds, wrongPassword } from './acts.ts';
import type { Incident } from './incident.ts';
import { movedTo, newAddress, places } from './places.ts';

export const spray: Incident = {
  says: 'One address tries leaked passwords of twelve users; that of the thirteenth is right.',
  hour: 4,
  minutes: 15,
  tell: ({ random, user }) => {
    const address = newAddress(random);
    const victims = Array.from({ length: 13 }, () => movedTo(places.saoPaulo, address, user()));
    const [last, ...others] = victims.reverse();
    const failures = repeat(others.length, 0, seconds(50), (at, index) => wrongPassword(at, others[index] as never));
    const success = rightPassword(minutes(12), last as never);
    return {
      scenes: [...failures, success],
      clues: [
        { rule: 'password-spraying-from-one-address', key: [address], scene: nth(failures, 10) },
        { rule: 'credential-stuffing-that-worked', key: [address], scene: success },
      ],
    };
  },
};
