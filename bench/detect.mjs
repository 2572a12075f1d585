// What all detection rules cost over a file of documents, held against JSON.parse of its lines:
// npm run bench:detect [-- --events 500000 --runs 3]
// Each measurement is a process of its own, in turn. --rules FOLDER measures other rules.
import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { byteLines } from '../dist/core/byte-lines.js';
import { lookBack } from '../dist/detect/look-back.js';
import { nearlyInOrder } from '../dist/detect/order.js';
import { LeftOut, readFiles } from '../dist/detect/read-files.js';
import { RuleRun } from '../dist/detect/rule-run.js';
import { streamsOf } from '../dist/detect/time-machine.js';
import { createStreamMapper } from '../dist/mapper/stream-mapper.js';
import { loadRules } from '../dist/rules/load-rules.js';
import { generateEvents } from '../dist/simulator/generate-events.js';
import { machine, spread } from './common.mjs';

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '500000' },
    runs: { type: 'string', default: '3' },
    rules: { type: 'string' },
    // For the processes that measure.
    measure: { type: 'string' },
    file: { type: 'string' },
  },
});
const end = Date.UTC(2026, 0, 1);
const { rules } = loadRules(values.rules);
const streams = streamsOf(rules);
const options = { now: end, stdin: [] };

/** CPU of the work alone, in seconds. Lines are read before, some at a time. */
async function parseLines(file) {
  let cpu = 0;
  let some = [];
  const parse = () => {
    const since = process.cpuUsage();
    for (const text of some) JSON.parse(text);
    cpu += cpuSeconds(since);
    some = [];
  };
  for await (const { bytes } of byteLines(createReadStream(file))) {
    some.push(bytes.toString('utf8'));
    if (some.length === 5000) parse();
  }
  parse();
  return { cpu, found: 0 };
}

/** In KiB. What Node tells of a new process includes that of its parent. */
function peakMemory() {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}

async function whole(work) {
  const since = process.cpuUsage();
  const found = await work();
  return { cpu: cpuSeconds(since), found };
}

function cpuSeconds(since) {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

const measures = {
  parse: parseLines,
  read: (file) =>
    whole(async () => {
      for await (const _ of readFiles([file], streams, options, new LeftOut()));
      return 0;
    }),
  rules: (file) =>
    whole(async () => {
      const run = new RuleRun(rules);
      let found = 0;
      for await (const seen of nearlyInOrder(readFiles([file], streams, options, new LeftOut())))
        found += run.see(seen).length;
      return found;
    }),
  detect: (file) =>
    whole(async () => {
      const { machine } = await lookBack(rules, { kind: 'files', files: [file] }, options);
      return machine.results().reduce((sum, { tally }) => sum + tally.findings, 0);
    }),
};

async function writeDocuments(file, events) {
  const store = generateEvents({
    events,
    days: 90,
    end,
    seed: 'jumpcloud-elastic',
    organizations: ['5dc058bc3f53f95e3972f03f'],
  });
  const mapper = createStreamMapper('events', { tags: [], inputType: 'httpjson', namespace: 'default' });
  const output = createWriteStream(file);
  let bytes = 0;
  for (let ordinal = 0; ordinal < store.count; ordinal += 1) {
    const text = store.text(ordinal);
    const { id, document } = mapper.map(JSON.parse(text), text, end);
    const line = `${JSON.stringify({ _id: id, _source: document })}\n`;
    bytes += line.length;
    if (!output.write(line)) await new Promise((resolve) => output.once('drain', resolve));
  }
  await new Promise((resolve) => output.end(resolve));
  return bytes;
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-detect-'));
  try {
    const file = join(folder, 'events.ndjson');
    const events = Number(values.events);
    const bytes = await writeDocuments(file, events);
    const results = Object.fromEntries(Object.keys(measures).map((name) => [name, []]));
    for (let run = 0; run < Number(values.runs); run += 1)
      for (const name of Object.keys(measures)) {
        const args = [fileURLToPath(import.meta.url), '--measure', name, '--file', file];
        if (values.rules) args.push('--rules', values.rules);
        const { stdout } = await promisify(execFile)(process.execPath, args);
        results[name].push(JSON.parse(stdout));
      }
    console.log(machine);
    console.log(
      `${rules.length} rules, ${events.toLocaleString('en-US')} documents of ${Math.round(bytes / events)} bytes\n`,
    );
    console.log('| what | CPU, µs a document | times JSON.parse | peak memory, MiB | findings |');
    console.log('|---|---|---|---|---|');
    const says = {
      parse: '`JSON.parse` of the lines',
      read: 'reading documents',
      rules: 'reading them and running all rules',
      detect: '`detect`: the same, with other numbers of each rule beside it',
    };
    for (const [name, measured] of Object.entries(results)) {
      const column = (digits, of) => spread(measured.map(of), digits);
      const cost = column(1, ({ cpu }) => (cpu * 1e6) / events);
      const ratio = column(2, ({ cpu }, run) => cpu / results.parse[run].cpu);
      const memory = column(0, ({ rss }) => rss / 1024);
      console.log(`| ${says[name]} | ${cost} | ${ratio} | ${memory} | ${measured[0].found} |`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (values.measure === undefined) await main();
else {
  const result = await measures[values.measure](values.file);
  console.log(JSON.stringify({ ...result, rss: peakMemory() }));
}
