// Saves pages until it is killed: `node saving-process.mjs FOLDER IDS`. Prints the position of each page that is saved.
import { writeSync } from 'node:fs';
import { systemClock } from '../../dist/core/clock.js';
import { idOf } from '../../dist/mapper/document-id.js';
import { createFileStateStore } from '../../dist/state/file-state-store.js';
import { RecentIds } from '../../dist/state/recent-ids.js';
import { emptySummary } from '../../dist/state/run-summary.js';

const [folder, ids] = process.argv.slice(2);
const state = await createFileStateStore(folder, systemClock).open('acme', 'events');
const saved = await state.load();
const recent = saved?.recent ?? new RecentIds();
const first = {
  account: 'acme',
  stream: 'events',
  services: ['all'],
  window: undefined,
  sink: undefined,
  totals: emptySummary,
};
for (let position = (saved?.position ?? 0) + 1; ; position += 1) {
  for (let id = (position - 1) * ids; id < position * ids; id += 1) recent.add(idOf(String(id)), id, id);
  await state.save({ ...first, position, recent });
  writeSync(1, `${position}\n`);
}
