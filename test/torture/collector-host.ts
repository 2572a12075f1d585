import { type ChildProcess, fork } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CliResult } from '../cli/run-cli.ts';
import type { ClockSettings } from './fast-clock.ts';

/** One run of the program. */
export interface HostedRun {
  readonly ended: Promise<CliResult>;
  isOver(): boolean;
  /** What it has written to standard error so far. */
  said(): string;
  /** SIGTERM for its process, which lives on. */
  stop(): void;
  /** SIGKILL for its process. @returns false where the run was over */
  kill(): boolean;
}

interface Process {
  readonly child: ChildProcess;
  /** Files of what it writes, and how much of them earlier runs wrote. */
  readonly stdout: Output;
  readonly stderr: Output;
}

/**
 * The built program in a process of its own, which lives on when a run is over, until it is killed: loading the code
 * takes most of a short run. What one run leaves behind in memory would show in the next.
 */
export class CollectorHost {
  readonly #folder = mkdtempSync(join(tmpdir(), 'torture-host-'));
  #process: Process | undefined;
  #started = 0;

  /** The one run at a time. */
  start(args: readonly string[], clock: ClockSettings): HostedRun {
    const own = this.#process ?? this.#spawn();
    const { child, stdout, stderr } = own;
    this.#process = own;
    let over = false;
    const ended = new Promise<CliResult>((resolve) => {
      const end = (exitCode: number): void => {
        if (over) return;
        over = true;
        child.off('message', onMessage).off('exit', onExit);
        resolve({ exitCode, stdout: stdout.read(), stderr: stderr.read() });
      };
      const onMessage = (message: unknown): void => end((message as { exitCode: number }).exitCode);
      const onExit = (code: number | null, signal: NodeJS.Signals | null): void => {
        if (this.#process === own) this.#process = undefined;
        end(code ?? 128 + (signal === 'SIGKILL' ? 9 : 15));
      };
      child.on('message', onMessage).on('exit', onExit);
    });
    child.send({ args, clock });
    return {
      ended,
      isOver: () => over,
      said: () => stderr.peek(),
      stop: () => void child.kill('SIGTERM'),
      kill: () => {
        if (over) return false;
        // Where the run ends at the same moment, its process must not be used again either.
        this.#process = undefined;
        return child.kill('SIGKILL');
      },
    };
  }

  close(): void {
    this.#process?.child.kill('SIGKILL');
    this.#process = undefined;
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #spawn(): Process {
    this.#started += 1;
    const stdout = new Output(join(this.#folder, `${this.#started}.stdout`));
    const stderr = new Output(join(this.#folder, `${this.#started}.stderr`));
    const script = fileURLToPath(new URL('collector-host.mjs', import.meta.url));
    const child = fork(script, [], {
      stdio: ['ignore', stdout.descriptor, stderr.descriptor, 'ipc'],
      env: { PATH: process.env.PATH },
      execArgv: [],
    });
    stdout.handedOver();
    stderr.handedOver();
    return { child, stdout, stderr };
  }
}

/** A file in the place of a pipe: what is in it is all that was written, at any moment. */
class Output {
  readonly descriptor: number;
  readonly #path: string;
  #read = 0;

  constructor(path: string) {
    this.#path = path;
    this.descriptor = openSync(path, 'a');
  }

  handedOver(): void {
    closeSync(this.descriptor);
  }

  /** What came since the last time. */
  read(): string {
    const bytes = readFileSync(this.#path);
    const text = bytes.toString('utf8', this.#read);
    this.#read = bytes.length;
    return text;
  }

  /** The same, and it will be read again. */
  peek(): string {
    return readFileSync(this.#path).toString('utf8', this.#read);
  }
}
