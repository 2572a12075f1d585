// Filebeat's httpjson with the same configuration, to a file; its cost is read from /proc.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagedInput } from './paged-input.mjs';

const lookEveryMs = 250;
const longestMs = 600_000;
const ticksPerSecond = 100;

/** Runs Filebeat until it has written every event. @returns CPU microseconds of all, seconds, MiB */
export async function measureFilebeat(filebeat, port, folder, total) {
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
  const paths = ['--path.home', home, '--path.data', join(home, 'data'), '--path.logs', join(home, 'logs')];
  const child = spawn(filebeat, ['-c', join(home, 'filebeat.yml'), ...paths, '--strict.perms=false'], {
    stdio: 'ignore',
  });
  const secondsNow = () => Number(process.hrtime.bigint() - started) / 1e9;
  try {
    for (const lines = lineCounter(home); lines() < total; ) {
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
      if (child.exitCode !== null) throw new Error(`Filebeat ended with ${child.exitCode}`);
      if (secondsNow() * 1000 > longestMs) throw new Error(`Filebeat wrote ${lines()} of ${total} events in time`);
    }
    const { ticks, rss } = costOf(child.pid);
    return { cpu: (ticks * 1e6) / ticksPerSecond, seconds: secondsNow(), rss };
  } finally {
    child.kill('SIGKILL');
  }
}

/** Counts the lines of its output files, which have a date in their names; what was counted is not read again. */
function lineCounter(home) {
  const seen = new Map();
  return () => {
    for (const name of readdirSync(home).filter((each) => /^out(-.*)?(\.ndjson)?$/.test(each))) {
      const { bytes, lines } = seen.get(name) ?? { bytes: 0, lines: 0 };
      const more = readFileSync(join(home, name)).subarray(bytes);
      let found = 0;
      for (let at = more.indexOf(10); at !== -1; at = more.indexOf(10, at + 1)) found += 1;
      seen.set(name, { bytes: bytes + more.length, lines: lines + found });
    }
    return [...seen.values()].reduce((sum, { lines }) => sum + lines, 0);
  };
}

function costOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  const rss = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return { ticks: Number(fields[11]) + Number(fields[12]), rss: Number(rss) / 1024 };
}
