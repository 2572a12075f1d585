import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const minute = 60_000;
/** A terminal that is closed, too. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs jest in a process of its own, and bounds it: a jest that has told its result and does not end (its teardown, or
 * Node itself, hangs) is ended, and its result counts; one that tells none in time is ended, and fails. Either is said
 * loudly, with the diagnostic report of the process.
 * @param {readonly string[]} args what jest is given
 * @param {{ environment?: Record<string, string>, graceMs?: number, boundMs?: number }} [options] `graceMs` after the
 *   result, `boundMs` for all of it: three times what the longest run takes on two cores
 * @returns {Promise<number>} the exit code
 */
export async function runJest(args, { environment = {}, graceMs = minute, boundMs = 45 * minute } = {}) {
  const reports = mkdtempSync(join(tmpdir(), 'jest-report-'));
  const node = ['--experimental-vm-modules', '--no-warnings', '--report-on-signal', `--report-directory=${reports}`];
  const child = spawn(process.execPath, [...node, jest, ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...environment },
  });
  // Else what jest has started would outlive this process.
  const onSignal = () => child.kill('SIGTERM');
  for (const signal of endings) process.on(signal, onSignal);
  const over = new AbortController();
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  }).finally(() => over.abort());
  const told = new Promise((resolve) => child.once('message', resolve));
  const inTime = (ms) => delay(ms, undefined, { signal: over.signal }).catch(() => undefined);
  try {
    const result = await Promise.race([ended.then(() => undefined), told, inTime(boundMs).then(() => 'late')]);
    if (result === undefined) return await ended;
    if (result !== 'late') await inTime(graceMs);
    if (over.signal.aborted) return await ended;
    const seconds = (ms) => `${ms / 1000} s`;
    say(
      result === 'late'
        ? `jest has told no result after ${seconds(boundMs)}. It is ended, and counts as failed.`
        : `jest told its result (${result.success ? 'passed' : 'failed'}) and has not ended ${seconds(graceMs)} later. ` +
            'It is ended; its result counts.',
    );
    await end(child, ended, reports, Math.min(graceMs, 10_000));
    return result.success === true ? 0 : 1;
  } finally {
    for (const signal of endings) process.off(signal, onSignal);
    if (readdirSync(reports).length === 0) rmSync(reports, { recursive: true });
  }
}

/** First with a report, then so that jest's own handlers can end what it has started, then for certain. */
async function end(child, ended, reports, patienceMs) {
  child.kill('SIGUSR2');
  const written = () => readdirSync(reports)[0];
  for (let waited = 0; waited < patienceMs && written() === undefined; waited += 100) await delay(100);
  const report = written();
  say(report ? `What it was doing: ${join(reports, report)}` : 'It wrote no diagnostic report.');
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    child.kill(signal);
    await Promise.race([ended, delay(patienceMs)]);
  }
}

function say(line) {
  process.stderr.write(`!!! ${line}\n`);
}
