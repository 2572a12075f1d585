import { realPath } from '../config/output-files.ts';
import { systemClock } from '../core/clock.ts';
import { IngestError } from '../core/errors.ts';
import type { HttpjsonConfig } from '../httpjson/config.ts';
import { describeFirstRequest } from '../httpjson/first-request.ts';
import { inputKey } from '../httpjson/load-inputs.ts';
import { openOutput, outputPath } from '../runner/event-output.ts';
import { identity, runInputs } from '../runner/run-input.ts';
import { type InputState, openState } from '../runner/state-file.ts';
import { createLogger } from '../runtime/logger.ts';
import { listenForStop } from '../runtime/stop.ts';
import { describeIncident } from '../sinks/output-notes.ts';
import { tellOfWait } from '../state/tell-of-wait.ts';
import { loadFile } from './httpjson/load-file.ts';
import { hideSecrets, knownSecrets } from './known-secrets.ts';
import { printError } from './print-error.ts';

export interface HttpjsonArguments {
  readonly var?: readonly string[];
  readonly once?: boolean;
  readonly state?: string;
  readonly output: string;
  readonly trace?: string;
  readonly dryRun?: boolean;
  readonly raw?: boolean;
  readonly quiet?: boolean;
}

/** @returns the exit code; @throws IngestError for a configuration that cannot be used, JC_SINK_*, JC_STATE_* */
export async function runHttpjson(file: string, given: HttpjsonArguments): Promise<number> {
  const { inputs: all, ignored, warnings } = loadFile(file, given.var ?? [], process.env);
  for (const { secrets, transport, chain } of all)
    hideSecrets([secrets, transport, chain.map((step) => step.transport)]);
  const inputs = all.filter((input) => input.enabled);
  refuseSharedFile(file, given);
  const log = createLogger(given.quiet ? 'error' : 'info', undefined, knownSecrets);
  const state = await openState(given.state, systemClock, { onWait: tellOfWait(log) });
  try {
    if (given.dryRun) return await dryRun(inputs, [...warnings, ...notUsed(ignored, inputs.length)], state);
    for (const warning of warnings) log.warn({}, warning, 'config-warning');
    for (const note of notUsed(ignored, inputs.length)) log.info({}, note, 'settings-ignored');
    const output = await openOutput(given.output, state.output, process.stdout, {
      lock: { onWait: tellOfWait(log), under: state.holder },
      onIncident: (incident) => log.warn({ bytes: incident.bytes }, describeIncident(incident), 'output-file'),
    });
    // What is wrong shows at the next write.
    const onHangup = (): void => void output.reopen().catch(() => undefined);
    process.on('SIGHUP', onHangup);
    const { stop, release } = listenForStop(process);
    try {
      const { once = false, raw = false, trace: traceFile } = given;
      const options = { output, state, clock: systemClock, log, stop, once, raw, traceFile };
      return exitCodeOf(await runInputs(inputs, options));
    } catch (error) {
      // `httpjson … | head` is no failure.
      if (error instanceof IngestError && error.code === 'JC_SINK_CLOSED') return 0;
      throw error;
    } finally {
      release();
      process.off('SIGHUP', onHangup);
      await output.close();
    }
  } finally {
    await state.close();
  }
}

/** What a file says and nobody here does. */
function notUsed(ignored: readonly string[], count: number): readonly string[] {
  return [
    ...(ignored.length > 0 ? [`Not used: ${ignored.join(', ')}.`] : []),
    ...(count === 0 ? ['No input is enabled, so there is nothing to run.'] : []),
  ];
}

/** Lines among the cursors of a state file would make both useless. */
function refuseSharedFile(file: string, { output, state, trace }: HttpjsonArguments): void {
  const path = outputPath(output);
  if (path === undefined) return;
  const others = { '--state': state, '--trace': trace, 'the configuration': file };
  for (const [name, other] of Object.entries(others))
    if (other !== undefined && realPath(other) === realPath(path))
      throw new IngestError('JC_USAGE', `--output: ${path} is also the file of ${name}`, {
        advice: 'Give the output a file of its own.',
      });
}

async function dryRun(
  inputs: readonly HttpjsonConfig[],
  warnings: readonly string[],
  state: InputState,
): Promise<number> {
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
  for (const [index, config] of inputs.entries()) {
    const cursor = state.cursor(inputKey(config));
    for (const warning of config.warnings) process.stderr.write(`${warning}\n`);
    const text = await describeFirstRequest(config, {
      clock: systemClock,
      cursor,
      identity,
      onProblem: (message) => process.stderr.write(`${message}\n`),
    });
    process.stdout.write(
      `${index > 0 ? '\n' : ''}${text ?? `${config.source}: a template ends the run before its first request`}\n`,
    );
  }
  return 0;
}

function exitCodeOf(errors: readonly (IngestError | undefined)[]): number {
  const printing = { print: (line: string) => process.stderr.write(`${line}\n`), debug: Boolean(process.env.DEBUG) };
  let exitCode = 0;
  for (const error of errors) if (error) exitCode = printError(error, printing).exitCode;
  return exitCode;
}
