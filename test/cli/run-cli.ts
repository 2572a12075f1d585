import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { nodeInOwnNamespace } from '../support/system/pid-namespace.ts';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface CliResult {
  /** 128 + the signal's number where a signal ended it, as shells say it. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliRun {
  readonly child: ChildProcess;
  readonly ended: Promise<CliResult>;
}

export interface CliOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Buffer;
  readonly cwd?: string;
  /** In a PID namespace of its own, with the environment of this process. */
  readonly ownNamespace?: boolean;
}

/** Starts the built program as a process of its own. */
export function startCli(args: readonly string[], { env = {}, stdin, cwd, ownNamespace }: CliOptions = {}): CliRun {
  const child = ownNamespace
    ? nodeInOwnNamespace([main, ...args])
    : spawn(process.execPath, [main, ...args], {
        env: { PATH: process.env.PATH, ...env },
        stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        ...(cwd ? { cwd } : {}),
      });
  const collected = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    collected.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    collected.stderr += text;
  });
  if (stdin !== undefined) child.stdin?.end(stdin);
  const ended = once(child, 'close').then(([code, signal]) => ({
    ...collected,
    exitCode: code === null ? 128 + (signal === 'SIGKILL' ? 9 : 15) : Number(code),
  }));
  return { child, ended };
}

export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  return startCli(args, options).ended;
}

/** The lines for people, without the log lines. */
export function messageOf(result: CliResult): string {
  return result.stderr
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('{'))
    .join('\n');
}

/** Waits for what a process logs; a process that never does fails the test by its time. */
export async function logged(child: { stderr: NodeJS.ReadableStream | null }, pattern: RegExp): Promise<string> {
  let text = '';
  return new Promise((resolve) => {
    child.stderr?.on('data', (chunk: string) => {
      text += chunk;
      const found = pattern.exec(text);
      if (found) resolve(found[1] ?? found[0]);
    });
  });
}
