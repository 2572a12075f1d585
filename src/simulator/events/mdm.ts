import type { JsonObject, JsonValue } from '../../core/json.ts';
import type { Random } from '../random.ts';
import { adminActor } from './actor.ts';
import { type Draft, type EventFields, type EventWriter, systemOf } from './draft.ts';

export const mdmFields: EventWriter = (draft) =>
  draft.type === 'mdm_command_result' ? commandResult(draft) : windowsEnrolment(draft);

function windowsEnrolment(draft: Draft): EventFields {
  const { random, type } = draft;
  return {
    ...adminActor(draft),
    mdm_type: 'windows',
    windows_device_uuid: random.uuid().toUpperCase(),
    status: random.pick(['Acknowledged', 'Error']),
    result: type === 'device_enrollment' ? 'enrolled' : undefined,
    success: random.chance(0.5) ? true : undefined,
  };
}

const requests = [
  'DeviceInformation',
  'SecurityInfo',
  'InstallProfile',
  'ProfileList',
  'InstalledApplicationList',
  'DeviceLock',
];

function commandResult(draft: Draft): EventFields {
  const { random, world } = draft;
  const device = random.pick(world.devices);
  const requestType = random.pick(requests);
  const status = random.pick([
    'Acknowledged',
    'Acknowledged',
    'Acknowledged',
    'Idle',
    'NotNow',
    'Error',
    'CommandFormatError',
  ]);
  // The documents and real events name these two ids differently.
  const ids = random.chance(0.5)
    ? { mdm_device_id: device.id, mdm_device_manager_id: random.hex(24) }
    : { device_object_id: device.id, device_manager_object_id: random.hex(24) };
  return {
    ...ids,
    mdm_type: 'apple',
    request_type: requestType,
    command_uuid: random.uuid(),
    command: commandOf(requestType, random),
    status,
    success: random.chance(0.2) ? status === 'Acknowledged' : undefined,
    error_chain: status.endsWith('Error') ? errorChain(random) : null,
    system: systemOf(device),
    ...(status === 'Acknowledged' ? payload(requestType, device.displayName, random) : {}),
  };
}

function commandOf(requestType: string, random: Random): JsonObject {
  return {
    request_type: requestType,
    payload: requestType === 'InstallProfile' ? Buffer.from(random.hex(64)).toString('base64') : '',
    force: false,
    items: [],
    queries: requestType === 'DeviceInformation' ? ['DeviceName', 'OSVersion', 'ModelName', 'WiFiMAC'] : [],
    managed_apps_only: requestType === 'InstalledApplicationList',
  };
}

function errorChain(random: Random): readonly JsonValue[] {
  return [
    {
      error_code: random.pick([12_021, 4001, -1]),
      error_domain: 'MCMDMErrorDomain',
      localized_description: 'Das Profil konnte nicht installiert werden.',
      us_english_description: 'The profile could not be installed.',
    },
  ];
}

function payload(requestType: string, deviceName: string, random: Random): EventFields {
  if (requestType === 'ProfileList') {
    const length = random.chance(0.4) ? random.between(14, 24) : random.between(0, 4);
    return { profile_list: Array.from({ length }, (_, index) => profile(index, random)) };
  }
  if (requestType === 'SecurityInfo') {
    return {
      security_info: {
        fde_enabled: true,
        management_status: {
          enrolled_via_dep: random.chance(0.5),
          is_activation_lock_manageable: true,
          is_user_enrollment: false,
          user_approved_enrollment: true,
        },
        secure_boot: { secure_boot_level: 'full' },
        firmware_password_status: {},
      },
    };
  }
  if (requestType !== 'DeviceInformation') return {};
  return {
    query_responses: {
      device_name: deviceName,
      os_version: '15.1',
      model_name: 'MacBook Pro',
      product_name: 'Mac15,6',
      device_capacity: 494,
      available_device_capacity: random.between(10, 400),
      is_supervised: true,
      wifi_mac: '00:00:5e:00:53:af',
    },
  };
}

function profile(index: number, random: Random): JsonObject {
  const identifier = `com.example.profile.${index}`;
  return {
    has_removal_passcode: false,
    is_encrypted: false,
    is_managed: true,
    payload_content: Array.from({ length: random.between(1, 3) }, (_, part) => ({
      payload_description: 'Settings of the “Sécurité” baseline',
      payload_display_name: `Part ${part}`,
      payload_identifier: `${identifier}.${part}`,
      payload_organization: 'Example GmbH & Co. KG',
      payload_type: random.pick(['com.apple.MCX.FileVault2', 'com.apple.security.firewall', 'com.apple.vpn.managed']),
      payload_uuid: random.uuid().toUpperCase(),
      payload_version: 1,
    })),
    payload_description: '',
    payload_display_name: `Baseline ${index}`,
    payload_identifier: identifier,
    payload_organization: 'Example GmbH & Co. KG',
    payload_removal_disallowed: true,
    payload_uuid: random.uuid().toUpperCase(),
    // The misspelling is the vendor's; both occur.
    [random.chance(0.5) ? 'payload_verion' : 'payload_version']: 1,
    signer_certificates: [Buffer.from(random.hex(960)).toString('base64')],
  };
}
