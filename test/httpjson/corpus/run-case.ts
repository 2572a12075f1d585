import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject } from '../../../src/core/json.ts';
import { inputKey, loadHttpjsonInputs } from '../../../src/httpjson/load-inputs.ts';
import { runInputs } from '../../../src/runner/run-input.ts';
import { openState } from '../../../src/runner/state-file.ts';
import { type Logger, silentLogger } from '../../../src/runtime/logger.ts';
import { neverStop } from '../../support/collector/never-stop.ts';
import type { CorpusCase } from './corpus-case.ts';

/** What a configuration did. */
export interface CaseOutcome {
  readonly lines: readonly string[];
  readonly cursor: JsonObject;
  readonly waits: readonly number[];
  readonly warns: readonly string[];
  readonly error: string | undefined;
  readonly trace: string;
}

export const startTime = Date.parse('2026-03-01T12:00:00Z');

export interface StandingClock {
  readonly waits: number[];
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** It moves only when somebody waits. */
export function standingClock(): StandingClock {
  let now = startTime;
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
  };
}

/** Runs the inputs of a configuration as the command does, over real sockets, on a clock of their own. */
export async function runCase(one: CorpusCase, clock: StandingClock): Promise<CaseOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  const inFolder = (text: string) => text.replaceAll('FOLDER', folder);
  try {
    for (const [name, content] of Object.entries(one.files ?? {}))
      writeFileSync(join(folder, name), inFolder(content), { mode: 0o600 });
    const source = join(folder, 'in.yml');
    const { inputs, warnings } = loadHttpjsonInputs(inFolder(one.config), {
      source,
      environment: one.environment ?? {},
    });
    const state = await openState(undefined, clock);
    const [lines, warns]: [string[], string[]] = [[], [...warnings]];
    const noting = (_fields: unknown, message: string, action: string) => {
      if (action !== 'request-retry') warns.push(message);
    };
    const log: Logger = { ...silentLogger, warn: noting, error: noting };
    const write = async (block: Buffer): Promise<void> => void lines.push(...block.toString().trimEnd().split('\n'));
    const output = { write, confirm: async () => undefined };
    const traceFile = one.trace ? join(folder, 'trace.ndjson') : undefined;
    const common = { output, state, clock, log, stop: neverStop, once: true, raw: false, traceFile };
    let errors: Awaited<ReturnType<typeof runInputs>> = [];
    for (let run = 0; run < (one.runs ?? 1); run += 1) {
      errors = await runInputs(
        inputs.filter(({ enabled }) => enabled),
        common,
      );
    }
    const error = errors.find((each) => each !== undefined);
    return {
      lines,
      cursor: Object.assign({}, ...inputs.map((input) => state.cursor(inputKey(input)))) as JsonObject,
      waits: clock.waits,
      warns,
      error: error && `${error.code}: ${error.message}`,
      trace: traceFile && existsSync(traceFile) ? readFileSync(traceFile, 'utf8') : '',
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
