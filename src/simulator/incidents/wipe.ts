import { adminAct, minutes, nth, repeat, seconds } from './acts.ts';
import type { Incident, Scene } from './incident.ts';

type Device = NonNullable<Scene['cast']['devices']>[number];

export const wipe: Incident = {
  says: 'An administrator runs a command on the whole fleet, erases and locks devices, and removes them.',
  hour: 18,
  minutes: 50,
  tell: ({ world, admin, organizations: [organization = ''] }) => {
    const person = admin();
    const command = world.commands[1] as (typeof world.commands)[number];
    const fleet = world.devices.slice(0, 60);
    const started = adminAct(0, person, ['directory', 'command_run'], {
      cast: { commands: [command] },
      fields: { resource: { ...command, type: 'command' } },
    });
    const results = repeat(fleet.length, minutes(1), seconds(20), (at, index) => ({
      at,
      service: 'systems',
      type: 'command_result',
      cast: { devices: [fleet[index] as Device], commands: [command] },
      fields: {},
    }));
    const erased = repeat(8, minutes(25), seconds(40), (at, index) => erase(at, fleet[index] as Device, index));
    const removed = repeat(6, minutes(35), seconds(60), (at, index) => {
      const { id, hostname, displayName } = fleet[index] as Device;
      return adminAct(at, person, ['directory', 'system_delete'], {
        fields: { resource: { id, type: 'system', hostname, displayName }, changes: undefined },
      });
    });
    return {
      scenes: [started, ...results, ...erased, ...removed],
      clues: [
        { rule: 'command-on-the-whole-fleet', key: [command.id], scene: nth(results, 50) },
        { rule: 'device-erased', key: [fleet[0]?.id as string], scene: nth(erased, 1) },
        { rule: 'many-devices-locked-or-erased', key: [organization], scene: nth(erased, 3) },
        { rule: 'device-removed-from-management', key: [person.email], scene: nth(removed, 5) },
      ],
    };
  },
};

/** What the device answers. Every other one is locked only. */
function erase(at: number, device: Device, index: number): Scene {
  const request_type = index % 2 === 0 ? 'EraseDevice' : 'DeviceLock';
  const nothing = { profile_list: undefined, security_info: undefined, query_responses: undefined };
  const command = { request_type, payload: '', force: false, items: [], queries: [], managed_apps_only: false };
  return {
    at,
    service: 'mdm',
    type: 'mdm_command_result',
    cast: { devices: [device] },
    fields: { request_type, command, status: 'Acknowledged', success: true, error_chain: null, ...nothing },
  };
}
