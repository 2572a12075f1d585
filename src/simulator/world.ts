import type { Random } from './random.ts';
import { applicationNames, firstNames, groupNames, lastNames, packageNames } from './world-names.ts';
import { createNetworks, type Network } from './world-networks.ts';

export interface Person {
  readonly id: string;
  readonly username: string;
  readonly email: string;
  readonly first: string;
  readonly last: string;
  readonly home: Network;
  /** Where this person travels to. */
  readonly away: Network;
  /** The one address that this person usually comes from. */
  readonly ip: string;
  readonly device: Device;
}

export interface Device {
  readonly id: string;
  readonly hostname: string;
  readonly displayName: string;
  readonly family: 'darwin' | 'windows' | 'linux';
  readonly os: string;
  readonly version: string;
  readonly serial: string;
}

interface Application {
  readonly id: string;
  /** The connector's template, not the name that people see. */
  readonly name: string;
  readonly label: string;
  readonly kind: 'saml' | 'oidc';
}

interface Named {
  readonly id: string;
  readonly name: string;
}

interface SoftwarePackage {
  readonly name: string;
  readonly publisher: string;
  readonly path: string;
}

/** Who and what recurs in the events of one tenant. */
export interface World {
  readonly users: readonly Person[];
  readonly admins: readonly Person[];
  readonly devices: readonly Device[];
  readonly applications: readonly Application[];
  readonly userGroups: readonly Named[];
  readonly systemGroups: readonly Named[];
  readonly policies: readonly Named[];
  readonly commands: readonly Named[];
  readonly packages: readonly SoftwarePackage[];
  readonly networks: readonly Network[];
}

const domains = ['example.com', 'example.com', 'example.org', 'eu.example.net'];

export function createWorld(random: Random): World {
  const networks = createNetworks();
  const devices = Array.from({ length: 150 }, (_, index) => createDevice(index, random));
  const person = (index: number): Person => createPerson(index, devices, networks, random);
  const named = (names: readonly string[]): Named[] => names.map((name) => ({ id: random.hex(24), name }));
  return {
    networks,
    devices,
    users: Array.from({ length: 120 }, (_, index) => person(index)),
    admins: Array.from({ length: 7 }, (_, index) => person(index * 13 + 5)),
    applications: applicationNames.map(([name, label, kind]) => ({ id: random.hex(24), name, label, kind })),
    userGroups: named(groupNames),
    systemGroups: named(['All laptops', 'Build hosts', 'Kiosks', 'Führungsteam-Geräte']),
    policies: named(['Disk encryption', 'Screen lock 5 min', 'USB storage off', 'OS updates ring 2', '画面ロック']),
    commands: named(['Collect logs', 'Rotate local admin', 'Install agent', 'Clean temp <all>']),
    packages: packageNames.map(([name, publisher, path]) => ({ name, publisher, path })),
  };
}

export function createPerson(
  index: number,
  devices: readonly Device[],
  networks: readonly Network[],
  random: Random,
): Person {
  const first = firstNames[index % firstNames.length] as string;
  const last = lastNames[(index * 7 + Math.floor(index / firstNames.length)) % lastNames.length] as string;
  const ascii = (name: string): string =>
    name
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z]/g, '');
  const username = `${ascii(first) || 'user'}.${ascii(last) || random.between(100, 999)}${index >= 40 ? index : ''}`;
  const home = random.pick(networks);
  const way = 1 + (index % (networks.length - 1));
  const away = networks[(networks.indexOf(home) + way) % networks.length] as Network;
  const device = devices[index % devices.length] as Device;
  const email = `${username}@${random.pick(domains)}`;
  return { id: random.hex(24), username, email, first, last, home, away, ip: home.address(random), device };
}

function createDevice(index: number, random: Random): Device {
  const family = random.pick(['darwin', 'darwin', 'windows', 'windows', 'linux'] as const);
  const serial = random.hex(16).slice(0, 10).toUpperCase();
  const [os, version] = random.pick(systems[family]);
  const hostname = {
    darwin: `mac-${index}.local`,
    windows: `WIN-${serial.slice(0, 7)}`,
    linux: `srv-${index}.corp.example.com`,
  }[family];
  const displayName = index % 17 === 0 ? `Rechner von Jürgen №${index}` : hostname;
  return { id: random.hex(24), hostname, displayName, family, os, version, serial };
}

const systems: Readonly<Record<Device['family'], readonly (readonly [string, string])[]>> = {
  darwin: [
    ['Mac OS X', '14.7.1'],
    ['Mac OS X', '15.1'],
    ['Mac OS X', '13.6.9'],
  ],
  windows: [
    ['Windows', '10 Pro'],
    ['Windows', '11 Enterprise'],
    ['Windows', '11 Professionnel'],
  ],
  linux: [
    ['Ubuntu', '22.04'],
    ['Debian', '12'],
    ['Rocky', '9.4'],
  ],
};
