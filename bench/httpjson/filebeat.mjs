// Filebeat's httpjson with the same configuration, to a file; its cost is read from /proc.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagedInput } from './paged-input.mjs';

const quietLooks = 8;
const lookEveryMs = 250;
const ticksPerSecond = 100;

/** Runs Filebeat until it writes no more. @returns CPU microseconds of all, seconds, MiB */
export async function measureFilebeat(filebeat, port, folder) {
  const home = mkdtempSync(join(folder, 'filebeat-'));
  writeFileSync(
    join(home, 'filebeat.yml'),
    `filebeat.inputs:
  - type: httpjson
    interval: 1h
${pagedInput(`http://127.0.0.1:${port}/`).replace(/^(?=.)/gm, '    ')}output.file: { path: ${home}, filename: out, rotate_every_kb: 10000000 }
`,
    { mode: 0o600 },
  );
  const started = process.hrtime.bigint();
  const child = spawn(filebeat, ['-c', join(home, 'filebeat.yml'), '--path.home', home, '--strict.perms=false'], {
    stdio: 'ignore',
  });
  let [size, still] = [-1, 0];
  let last = costOf(child.pid);
  let seconds = 0;
  while (still < quietLooks) {
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    const bytes = bytesOf(join(home, 'out.ndjson')) ?? bytesOf(join(home, 'out'));
    still = bytes === size && bytes !== undefined ? still + 1 : 0;
    if (still === 0) [last, seconds] = [costOf(child.pid), Number(process.hrtime.bigint() - started) / 1e9];
    size = bytes;
  }
  child.kill('SIGKILL');
  return { cpu: (last.ticks * 1e6) / ticksPerSecond, seconds, rss: last.rss };
}

function costOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  const rss = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return { ticks: Number(fields[11]) + Number(fields[12]), rss: Number(rss) / 1024 };
}

function bytesOf(path) {
  try {
    return statSync(path).size;
  } catch {
    return undefined;
  }
}
