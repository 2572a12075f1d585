import { adminActor } from './actor.ts';
import { changesOf } from './changes.ts';
import { type EventWriter, verbOf } from './draft.ts';

export const assetFields: EventWriter = (draft) => {
  const { random, world, type } = draft;
  const device = random.pick(world.devices);
  return {
    ...adminActor(draft),
    resource: type.includes('_asset_')
      ? {
          type: 'asset',
          id: random.hex(24),
          serial: device.serial,
          asset_type: random.pick(['Laptop', 'Monitor', 'Dockingstation']),
          model: random.pick(['MacBook Pro 14"', 'ThinkPad X1', 'Ä-27 <QHD>']),
        }
      : { type: 'asset_settings', id: random.hex(24), name: 'Kostenstelle' },
    detail: random.chance(0.3) ? 'imported from a spreadsheet' : '',
    changes: verbOf(type) === 'update' ? changesOf(draft) : undefined,
    success: true,
  };
};
