import { formatTimestamp } from '../../core/timestamp.ts';
import { whereabouts } from '../whereabouts.ts';
import { adminActor, geoOf } from './actor.ts';
import { type Draft, type EventFields, type EventWriter, systemOf } from './draft.ts';

export const systemsFields: EventWriter = (draft) => {
  const { type } = draft;
  if (type.startsWith('remote_session_')) return remoteSession(draft);
  if (type.startsWith('google_emm_') || type === 'device_command') return androidManagement(draft);
  if (type === 'policy_result' || type === 'command_result') return result(draft);
  if (type.startsWith('os_')) return osVersion(draft);
  if (type.startsWith('system_fde_key_')) {
    const device = draft.random.pick(draft.world.devices);
    return {
      ...adminActor(draft),
      resource: { type: 'system', id: device.id, hostname: device.hostname },
      success: true,
    };
  }
  return deviceLogin(draft);
};

/** The device's own clock, written with its own offset, some seconds off. */
function deviceTime(milliseconds: number, { random }: Draft): string {
  const offset = random.pick([0, 60, -300, 570]);
  const local = formatTimestamp(milliseconds - random.between(0, 90_000) + offset * 60_000).slice(0, 19);
  if (offset === 0) return `${local}Z`;
  const pad = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${pad(Math.abs(offset) / 60)}:${pad(Math.abs(offset) % 60)}`;
}

function deviceLogin(draft: Draft): EventFields {
  const { random, world, type, milliseconds } = draft;
  const user = random.pick(world.users);
  const { device } = user;
  const network = whereabouts(user, milliseconds);
  const success = type !== 'login_attempt' || random.chance(0.92);
  const remote = device.family === 'linux' || random.chance(0.1);
  const process = { linux: 'sshd', darwin: random.pick(['loginwindow', '']), windows: 'winlogon.exe' }[device.family];
  const source = remote ? '10.0.2.2' : '(unknown)';
  const system = systemOf(device);
  return {
    // A lockout has no actor: nobody asked for it.
    initiated_by: type === 'user_lockout' ? undefined : { type: 'user', username: user.username },
    username: user.username,
    resource: type === 'user_lockout' ? { type: 'user', username: user.username, id: user.id } : undefined,
    geoip: geoOf(network.geo, random),
    client_ip: network === user.home ? user.ip : network.address(random),
    src_ip: remote ? source : undefined,
    message: `User ${user.username} ${success ? 'logged in' : 'failed to log in'} from ${source}, process name: ${process}`,
    process_name: process,
    system: random.chance(0.5) ? system : { ...system, type: 'system', osFamily: device.family },
    windows_meta:
      device.family === 'windows'
        ? { logon_type: random.pick(['2', '3', '5', '7', '10', '11']), elevated: random.chance(0.2) }
        : undefined,
    success,
    system_timestamp: deviceTime(milliseconds, draft),
  };
}

function result(draft: Draft): EventFields {
  const { random, world, type, milliseconds } = draft;
  const device = random.pick(world.devices);
  const success = random.chance(0.9);
  const policy = random.pick(world.policies);
  const command = random.pick(world.commands);
  return {
    system: systemOf(device),
    os_meta_family: device.family,
    resource:
      type === 'policy_result'
        ? {
            type: 'policy',
            id: policy.id,
            policy_id: policy.id,
            policy_name: policy.name,
            policy_template_id: `${device.id.slice(0, 12)}${policy.id.slice(12)}`,
            policy_template_name: `${policy.name.toLowerCase().replaceAll(' ', '_')}_${device.family}`,
          }
        : { type: 'command', id: command.id, name: command.name },
    state: success ? 'success' : 'failed',
    previous_state: random.pick(['success', 'failed', 'pending', '']),
    status: success ? 'SUCCESS' : 'FAILED',
    repeat_count: random.between(0, 12),
    error_message: success ? '' : 'exit status 1: permission denied',
    success,
    system_timestamp: deviceTime(milliseconds, draft),
  };
}

function osVersion(draft: Draft): EventFields {
  const { random, world } = draft;
  const device = random.pick(world.devices);
  const updates = random.chance(0.3)
    ? [
        {
          human_readable_name: 'macOS Sequoia 15.2',
          human_readable_name_locale: 'en-US',
          product_key: 'MSU_UPDATE_24C101_patch_15.2_minor',
          version: '15.2',
          download_size: random.between(1e8, 3e9),
          install_size: random.between(1e9, 9e9),
          is_critical: random.chance(0.2),
          is_major_os_update: false,
          is_firmware_update: false,
          is_config_data_update: false,
          restart_required: true,
          allows_install_later: true,
          requires_bootstrap_token: false,
          metadata_url: '',
        },
      ]
    : undefined;
  return {
    system: systemOf(device),
    os_meta_family: device.family,
    scan_initiated: random.chance(0.5),
    available_os_updates: updates,
    changes: [{ field: 'os_version', from: '14.6', to: device.version }],
    system_timestamp: deviceTime(draft.milliseconds, draft),
  };
}

function remoteSession(draft: Draft): EventFields {
  const { random, world } = draft;
  const device = random.pick(world.devices);
  return {
    ...adminActor(draft),
    resource: { type: 'remote_session', id: random.uuid(), displayLabel: device.displayName },
    system: systemOf(device),
    correlation: {},
    success: true,
    changes: draft.type.endsWith('feedback') ? [{ field: 'rating', to: random.between(1, 5) }] : undefined,
  };
}

function androidManagement(draft: Draft): EventFields {
  const { random, world, type } = draft;
  return {
    ...adminActor(draft),
    resource:
      type === 'device_command'
        ? { type: 'device', id: random.hex(24), name: random.pick(['LOCK', 'REBOOT', 'RESET_PASSWORD']) }
        : {
            type: 'enterprise',
            enterprise_id: `LC0${random.hex(8)}`,
            display_name: random.pick(world.userGroups).name,
            install_type: 'FORCE_INSTALLED',
            runtime_permissions: 'PROMPT',
            update_mode: 'AUTO_UPDATE_DEFAULT',
          },
    success: random.chance(0.97),
  };
}
