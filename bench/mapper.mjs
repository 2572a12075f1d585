// What mapping an event costs, as a multiple of what parsing it costs: `npm run bench:mapper`.
// Both are measured in one process, in alternating rounds, so that the machine's noise meets both.
import { cpus } from 'node:os';
import { createEventMapper } from '../dist/mapper/event-mapper.js';
import { createDataset } from '../dist/simulator/dataset.js';
import { generateEvents } from '../dist/simulator/generate-events.js';

const rounds = 12;
const warmUp = 4;
const sample = 20_000;

const organizations = ['64949312a2930fd2c93b2669'];
const store = generateEvents({ events: 60_000, days: 90, end: Date.UTC(2026, 0, 1), seed: 'bench', organizations });
const all = [...createDataset(store, organizations).texts()];

/** CPU microseconds an event. */
function cpuPerEvent(texts, work) {
  const before = process.cpuUsage();
  for (let i = 0; i < texts.length; i++) work(i);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / texts.length;
}

function measure(name, texts) {
  const mapper = createEventMapper({ tags: ['forwarded'], inputType: 'httpjson', namespace: 'default' });
  const events = texts.map((text) => JSON.parse(text));
  const ratios = [];
  let [parse, map] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    parse = cpuPerEvent(texts, (i) => JSON.parse(texts[i]));
    map = cpuPerEvent(texts, (i) => mapper.map(events[i], texts[i], 0));
    if (round >= warmUp) ratios.push(map / parse);
  }
  ratios.sort((left, right) => left - right);
  const bytes = Math.round(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length);
  const median = ratios[Math.floor(ratios.length / 2)];
  console.log(
    `| ${name} | ${bytes} | ${parse.toFixed(1)} | ${map.toFixed(1)} | ${median.toFixed(2)} | ${ratios[0].toFixed(2)} to ${ratios.at(-1).toFixed(2)} |`,
  );
}

/** As many as asked for, repeated as new strings: a string that was hashed before would be cheaper. */
function take(texts) {
  return Array.from({ length: sample }, (_, i) => Buffer.from(texts[i % texts.length]).toString());
}

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${new Date().toISOString().slice(0, 10)}\n`,
);
console.log('| events | bytes | JSON.parse, µs | mapping, µs | ratio, median | spread |\n|---|---|---|---|---|---|');
measure('about 1.5 kB', take(all.filter((text) => text.length > 1300 && text.length < 1800)));
measure('as they come', take(all));
