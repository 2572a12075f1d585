import { adminActor } from './actor.ts';
import { type EventWriter, systemOf } from './draft.ts';

export const softwareFields: EventWriter = (draft) => {
  const { random, world, type } = draft;
  const device = random.pick(world.devices);
  const software = random.pick(world.packages);
  const version = `${random.between(1, 140)}.${random.between(0, 20)}`;
  const system = { ...systemOf(device), osFamily: device.family };
  if (type === 'software_status_update') {
    return {
      system,
      resource: {
        type: 'software_app',
        app_id: random.hex(24),
        app_name: software.name,
        application_type: random.pick(['CUSTOM', 'APPLE_VPP', 'WINDOWS_MDM']),
        package_manager: random.pick(['CHOCOLATEY', 'APPLE_CUSTOM', 'WINGET']),
        status: random.pick(['INSTALLED', 'PENDING', 'FAILED']),
        meta_data: {},
      },
      state: random.pick(['INSTALLED', 'PENDING', 'FAILED']),
      previous_state: '',
    };
  }
  const application = {
    name: software.name,
    version,
    path: software.path,
    publisher: software.publisher,
    uninstall_string: device.family === 'windows' ? `MsiExec.exe /X{${random.uuid().toUpperCase()}}` : '',
    package_manager: random.pick(['CHOCOLATEY', 'APT', '', 'APPLE_VPP']),
  };
  if (/request$|patch/.test(type)) {
    return {
      ...adminActor(draft),
      application,
      resource: { type: 'software_app', id: random.hex(24), displayName: software.name },
      success: random.chance(0.95),
    };
  }
  return {
    system,
    application,
    app_management_source: random.chance(0.5) ? 'AGENT' : undefined,
    changes:
      type === 'software_change'
        ? [{ field: 'version', from: version === '1.0' ? '0.9' : '1.0', to: version }]
        : undefined,
  };
};
