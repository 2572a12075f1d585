import { spawnSync } from 'node:child_process';

/** What a line for a shell prints. A part of it that fails is an error, and so is a word of complaint. */
export function runLine(line: string, cwd: string): string {
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', line], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0 || stderr !== '') throw new Error(`${line}\nended with ${status}: ${stderr.slice(0, 2000)}`);
  return stdout;
}
