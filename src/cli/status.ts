import { loadWithoutSecrets } from '../config/load-without-secrets.ts';
import { systemClock } from '../core/clock.ts';
import { type ErrorCode, errorCodes } from '../core/error-codes.ts';
import { readStatuses, type StreamStatus } from '../operate/read-status.ts';
import { statusRows } from '../operate/status-rows.ts';
import { silentLogger } from '../runtime/logger.ts';
import { openStateStore } from '../state/open-state-store.ts';
import { alignColumns } from './columns.ts';
import { type ConfigArguments, configOverrides, warnOfMissingState } from './config-overrides.ts';
import { hideSecrets } from './known-secrets.ts';

export interface StatusArguments extends ConfigArguments {
  readonly json?: boolean;
}

/** For a problem that another version of the collector noted, with a code that is not known here. */
const unknownProblem = 4;

/** @returns 0, or the exit code of the first trouble; @throws IngestError for a configuration that cannot be used */
export async function runStatus({ config: path, json, ...given }: StatusArguments): Promise<number> {
  const config = hideSecrets(loadWithoutSecrets(path, configOverrides(given)));
  warnOfMissingState(config);
  const { states } = openStateStore(config, systemClock, silentLogger);
  try {
    const now = systemClock.now();
    const all = await readStatuses(states, config, now);
    process.stdout.write(json ? `${JSON.stringify(all, undefined, 2)}\n` : renderStatusTable(all));
    const problem = all.find((status) => status.problem)?.problem;
    return problem ? exitCodeOf(problem.code) : 0;
  } finally {
    await states.close();
  }
}

function exitCodeOf(code: string): number {
  return Object.hasOwn(errorCodes, code) ? errorCodes[code as ErrorCode].exitCode : unknownProblem;
}

/** The status of all streams for people, one block a stream. */
export function renderStatusTable(all: readonly StreamStatus[]): string {
  return all
    .map((status) => {
      const lines = alignColumns(statusRows(status).map(([name, value]) => [`  ${name}`, value]));
      return [`${status.account} ${status.stream}`, ...lines, ''].join('\n');
    })
    .join('\n');
}
