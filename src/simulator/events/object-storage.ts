import { adminActor } from './actor.ts';
import type { EventWriter } from './draft.ts';

export const objectStorageFields: EventWriter = (draft) => {
  const { random, world, type } = draft;
  const byDevice = type === 'object_storage_get_download_url_request';
  return {
    ...(byDevice
      ? { system_object_id: random.pick(world.devices).id, initiated_by: { type: 'system' } }
      : adminActor(draft)),
    result: random.pick(['Success', 'Success', 'Success', 'Failure']),
    referrer_object_id: random.hex(24),
    referrer_type: 'SOFTWARE_APP',
    object_storage_item_object_id: random.hex(24),
    object_storage_item_version_object_id: random.hex(24),
    object_storage_item_version_name: random.pick([
      'GoogleChrome.pkg',
      'agent setup (x64).msi',
      'Werkzeuge – täglich.pkg',
    ]),
    object_storage_item_version_size: random.between(1_000, 4_000_000_000),
    object_storage_item_version_sha_256_sum: random.hex(64),
    total_software_item_count: random.between(1, 90),
    total_space_used: random.between(1e6, 9e12),
  };
};
