import { adminOf } from '../events/draft.ts';
import { adminAct, adminSignIn, minutes, nth, repeat, seconds, withFactors, wrongPassword } from './acts.ts';
import type { Incident, Scene } from './incident.ts';
import { movedTo, newAddress, places } from './places.ts';

export const provider: Incident = {
  says: "An address tries users of several organizations. A provider's administrator makes one at a client.",
  hour: 5,
  minutes: 30,
  tell: ({ random, organizations: [own = '', ...others], user, admin }) => {
    const clients = [...others, random.hex(24), random.hex(24), random.hex(24)].slice(0, 3);
    const address = newAddress(random);
    const failures = repeat(12, 0, seconds(30), (at, index) => {
      const victim = movedTo(places.saoPaulo, address, user());
      return { ...wrongPassword(at, victim), organization: clients[index % clients.length] as string };
    });
    const person = admin();
    const actor = { ...adminOf(person), provider: random.hex(24) };
    const entered: Scene = {
      ...adminSignIn(minutes(15), person, {
        ...withFactors({ password: true, totp: true }),
        initiated_by: actor,
      }),
      organization: own,
    };
    const [client = ''] = clients;
    const email = 'support@eu.example.net';
    const created: Scene = {
      ...adminAct(minutes(20), person, ['directory', 'admin_create'], {
        fields: {
          initiated_by: actor,
          provider: actor.provider,
          resource: { id: random.hex(24), type: 'admin', email },
          changes: [
            { field: 'email', to: email },
            { field: 'roleName', to: 'Administrator With Billing' },
            { field: 'enableMultiFactor', to: false },
            { field: 'apiKeyAllowed', to: true },
          ],
        },
      }),
      organization: client,
    };
    return {
      scenes: [...failures, entered, created],
      clues: [
        { rule: 'one-address-against-several-organizations', key: [address], scene: nth(failures, 10) },
        { rule: 'password-spraying-from-one-address', key: [address], scene: nth(failures, 10) },
        { rule: 'administrator-added', key: [person.email], scene: created },
        { rule: 'provider-admin-enters-a-client-and-makes-an-admin', key: [person.email], scene: created },
      ],
    };
  },
};
