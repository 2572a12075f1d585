// What it costs to collect an event: `npm run bench:httpjson [-- --events 500000 --runs 5 --pages 1000,10000]`.
// Each mode runs in a process of its own, the modes in turn, so that the machine's noise meets all of them.
import { execFile, fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '500000' },
    runs: { type: 'string', default: '5' },
    pages: { type: 'string', default: '1000,10000' },
    modes: { type: 'string', default: 'drain,plain,raw,published,mapped' },
  },
});
const total = Number(values.events);
const runs = Number(values.runs);
const filebeat = process.env.FILEBEAT;
const modes = [...values.modes.split(','), ...(filebeat ? ['filebeat'] : [])];
const here = (name) => fileURLToPath(new URL(`httpjson/${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const run = promisify(execFile);

async function serve(pageSize) {
  const child = fork(here('serve.mjs'), [String(pageSize), String(total)]);
  const { port, bytes } = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return { port, bytes, close: () => child.kill() };
}

async function measure(mode, port) {
  if (mode === 'filebeat') return measureFilebeat(port);
  const { stdout } = await run(process.execPath, [here('work.mjs'), mode, String(port), join(folder, 'out.ndjson')]);
  const { cpu, seconds, rss } = JSON.parse(stdout);
  return { cpu: cpu / total, rate: total / seconds, rss };
}

/** Runs Filebeat until it has written all events; its cost is read from /proc. */
async function measureFilebeat(port) {
  const home = mkdtempSync(join(folder, 'filebeat-'));
  writeFileSync(
    join(home, 'filebeat.yml'),
    `filebeat.inputs:
  - type: httpjson
    interval: 1h
    request.url: http://127.0.0.1:${port}/
    request.keep_alive.disable: false
    response.pagination:
      - set:
          target: url.params.page
          value: '[[.last_response.header.Get "X-Next"]]'
          fail_on_template_error: true
          do_not_log_failure: true
    cursor.timestamp.value: '[[.last_event.timestamp]]'
output.file: { path: ${home}, filename: out, rotate_every_kb: 10000000 }
`,
    { mode: 0o600 },
  );
  const { spawn } = await import('node:child_process');
  const started = process.hrtime.bigint();
  const child = spawn(filebeat, ['-c', join(home, 'filebeat.yml'), '--path.home', home, '--strict.perms=false'], {
    stdio: 'ignore',
  });
  const cost = () => {
    const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
    const rss = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
    return { ticks: Number(fields[11]) + Number(fields[12]), rss: Number(rss) / 1024 };
  };
  let [size, still] = [-1, 0];
  let last = cost();
  let seconds = 0;
  while (still < 8) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const { name, bytes } = newest(home);
    still = bytes === size && name ? still + 1 : 0;
    if (still === 0) [last, seconds] = [cost(), Number(process.hrtime.bigint() - started) / 1e9];
    size = bytes;
  }
  child.kill('SIGKILL');
  return { cpu: (last.ticks * 10_000) / total, rate: total / seconds, rss: last.rss };
}

function newest(home) {
  for (const name of ['out.ndjson', 'out']) {
    try {
      return { name, bytes: statSync(join(home, name)).size };
    } catch {}
  }
  return { name: undefined, bytes: -1 };
}

function median(numbers) {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)];
}

const spread = (numbers, digits) => {
  const show = (number) =>
    number.toLocaleString('en-US', { maximumFractionDigits: digits, minimumFractionDigits: digits });
  return `${show(median(numbers))} (${show(Math.min(...numbers))} to ${show(Math.max(...numbers))})`;
};

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${new Date().toISOString().slice(0, 10)}, ${total} events, ${runs} runs`,
);
try {
  for (const pageSize of values.pages.split(',').map(Number)) {
    const server = await serve(pageSize);
    const results = new Map(modes.map((mode) => [mode, []]));
    for (let round = 0; round < runs; round++) {
      for (const mode of modes) results.get(mode).push(await measure(mode, server.port));
    }
    server.close();
    console.log(`\nPages of ${pageSize}, events of ${server.bytes} bytes\n`);
    console.log(
      '| mode | CPU, µs an event | events/s | peak RSS, MiB | events per CPU second against the plain loop |',
    );
    console.log('|---|---|---|---|---|');
    const plain = results.get('plain');
    for (const [mode, all] of results) {
      const ratios = plain ? all.map(({ cpu }, round) => plain[round].cpu / cpu) : [];
      const against = ratios.length > 0 ? spread(ratios, 2) : '';
      const cells = [
        spread(
          all.map(({ cpu }) => cpu),
          1,
        ),
        spread(
          all.map(({ rate }) => rate),
          0,
        ),
        spread(
          all.map(({ rss }) => rss),
          0,
        ),
      ];
      console.log(`| ${mode} | ${cells.join(' | ')} | ${against} |`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
