import type { JsonObject } from '../../core/json.ts';
import type { Random } from '../random.ts';
import type { Device, Person } from '../world.ts';
import { pastTime } from './past-time.ts';

/** A device as `/api/systems` lists it, without its organization. */
export function createSystem(device: Device, people: readonly Person[], random: Random): JsonObject {
  const owner = people.find((person) => person.device.id === device.id);
  const ip = `192.0.2.${random.between(1, 254)}`;
  const managed = device.family !== 'linux' && random.chance(0.8);
  return {
    _id: device.id,
    id: device.id,
    hostname: device.hostname,
    displayName: device.displayName,
    os: device.os,
    osFamily: device.family,
    version: device.version,
    arch: device.family === 'darwin' ? 'arm64' : 'x86_64',
    active: random.chance(0.7),
    agentVersion: `2.${random.between(0, 40)}.${random.between(0, 9)}`,
    created: pastTime(random),
    lastContact: pastTime(random),
    serialNumber: device.serial,
    remoteIP: owner?.ip ?? ip,
    networkInterfaces: [
      { name: device.family === 'windows' ? 'Ethernet' : 'en0', family: 'IPv4', internal: false, address: ip },
    ],
    fde: { active: managed, keyPresent: managed && random.chance(0.9) },
    mdm: managed
      ? { vendor: 'internal', enrollmentType: 'automated device enrollment', userApproved: true }
      : { vendor: 'none' },
    primarySystemUser: owner ? { id: owner.id, name: owner.username } : {},
  };
}
