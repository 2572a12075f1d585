// What mapping an event costs, as a multiple of what parsing it costs: `npm run bench:mapper`. And what it costs from the
// bytes of an event to the bytes of its document: parsed, mapped and serialised, or written as the collector does.
// All are measured in one process, in alternating rounds, so that the machine's noise meets both.
import { parseArgs } from 'node:util';
import { createDocumentMaker } from '../dist/documents/document-maker.js';
import { PageEvent } from '../dist/httpjson/raw-event.js';
import { createEventMapper } from '../dist/mapper/event-mapper.js';
import { machine, spread, today } from './common.mjs';
import { simulatedEvents } from './simulated-events.mjs';

const rounds = 12;
const warmUp = 4;
const { values } = parseArgs({ options: { sample: { type: 'string', default: '20000' } } });
const sample = Number(values.sample);

const all = simulatedEvents();

/** CPU microseconds an event. */
function cpuPerEvent(texts, work) {
  const before = process.cpuUsage();
  for (let i = 0; i < texts.length; i++) work(i);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / texts.length;
}

function measure(name, texts) {
  const options = { tags: ['forwarded'], inputType: 'httpjson', namespace: 'default' };
  const mapper = createEventMapper(options);
  const maker = createDocumentMaker('collector', options);
  const received = texts.map((text) => PageEvent.of(Buffer.from(text)));
  const into = Buffer.alloc(1 << 20);
  const events = texts.map((text) => JSON.parse(text));
  const ratios = [];
  const shares = [];
  let [parse, map, whole, written] = [0, 0, 0, 0];
  for (let round = 0; round < rounds; round++) {
    parse = cpuPerEvent(texts, (i) => JSON.parse(texts[i]));
    map = cpuPerEvent(texts, (i) => mapper.map(events[i], texts[i], 0));
    whole = cpuPerEvent(texts, (i) => {
      const text = received[i].text();
      return into.write(JSON.stringify(mapper.map(JSON.parse(text), text, 0).document));
    });
    written = cpuPerEvent(texts, (i) => into.write(maker.make(maker.identify(received[i]), 0).outgoing.json));
    if (round < warmUp) continue;
    ratios.push(map / parse);
    shares.push(written / whole);
  }
  const bytes = Math.round(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length);
  const figures = [parse, map, spread(ratios, 2), whole, written, spread(shares, 2)];
  const cells = figures.map((figure) => (typeof figure === 'number' ? figure.toFixed(1) : figure));
  console.log(`| ${[name, bytes, ...cells].join(' | ')} |`);
}

/** As many as asked for, repeated as new strings: a string that was hashed before would be cheaper. */
function take(texts) {
  return Array.from({ length: sample }, (_, i) => Buffer.from(texts[i % texts.length]).toString());
}

console.log(`${machine}, ${today}\n`);
console.log(
  '| events | bytes | JSON.parse, µs | mapping, µs | ratio | parsed, mapped, serialised, µs | written, µs | ratio |',
);
console.log('|---|---|---|---|---|---|---|---|');
measure('about 1.5 kB', take(all.filter((text) => text.length > 1300 && text.length < 1800)));
measure('as they come', take(all));
