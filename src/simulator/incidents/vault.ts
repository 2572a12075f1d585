import { minutes, nth, repeat, seconds, userAct } from './acts.ts';
import type { Incident } from './incident.ts';

export const vault: Incident = {
  says: 'One person reads the whole vault, exports it, and asks for a backup, approves and restores it alone.',
  hour: 16,
  minutes: 30,
  tell: ({ user }) => {
    const person = user();
    const act = (at: number, type: string) => userAct(at, person, ['password_manager', type]);
    const shown = repeat(25, 0, seconds(15), (at) => act(at, 'passwordmanager_item_reveal'));
    const exported = act(minutes(8), 'passwordmanager_items_export');
    const requested = act(minutes(12), 'passwordmanager_backup_request');
    const approved = act(minutes(14), 'passwordmanager_backup_request_approve');
    const restored = act(minutes(20), 'passwordmanager_backup_request_restore');
    return {
      scenes: [...shown, exported, requested, approved, restored],
      clues: [
        { rule: 'vault-read-in-bulk', key: [person.username], scene: nth(shown, 20) },
        { rule: 'vault-exported', key: [person.username], scene: exported },
        { rule: 'vault-backup-one-person-asks-approves-restores', key: [person.username], scene: approved },
      ],
    };
  },
};
