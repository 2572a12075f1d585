import { resolve } from 'node:path';
import { parseOutput } from '../config/load-config.ts';
import { realPath } from '../config/output-files.ts';
import { systemClock } from '../core/clock.ts';
import { IngestError } from '../core/errors.ts';
import { ndjsonPath } from '../core/target.ts';
import type { HttpjsonConfig } from '../httpjson/config.ts';
import { describeFirstRequest } from '../httpjson/first-request.ts';
import { inputKey, type LoadedInputs } from '../httpjson/load-inputs.ts';
import type { DocumentOutput } from '../runner/elasticsearch-output.ts';
import { type EventOutput, openOutput } from '../runner/event-output.ts';
import { commandTarget, documentTarget, fileTarget, type OutputTarget } from '../runner/output-target.ts';
import { identity, runInputs } from '../runner/run-input.ts';
import { type InputState, openState, peekCursors } from '../runner/state-file.ts';
import type { Logger } from '../runtime/logger.ts';
import { listenForStop } from '../runtime/stop.ts';
import { describeIncident } from '../sinks/output-notes.ts';
import { tellOfWait } from '../state/tell-of-wait.ts';
import { commandLogger } from './command-logger.ts';
import { loadFile } from './httpjson/load-file.ts';
import { hideSecrets } from './known-secrets.ts';
import { printError } from './print.ts';

export interface HttpjsonArguments {
  readonly var?: readonly string[];
  readonly once?: boolean;
  readonly state?: string;
  readonly output?: string;
  readonly trace?: string;
  readonly dryRun?: boolean;
  readonly raw?: boolean;
  readonly quiet?: boolean;
}

/** @returns the exit code; @throws IngestError for a configuration that cannot be used, JC_SINK_*, JC_STATE_* */
export async function runHttpjson(file: string, given: HttpjsonArguments): Promise<number> {
  const loaded = loadFile(file, given.var ?? [], process.env);
  for (const { secrets, transport, chain } of loaded.inputs)
    hideSecrets([secrets, transport, chain.map((step) => step.transport)]);
  const inputs = loaded.inputs.filter((input) => input.enabled);
  const { target, warnings, ignored } = chooseOutput(loaded, given);
  refuseSharedFile(file, given);
  const log = commandLogger(given.quiet ? 'error' : 'info');
  const notes = notUsed(ignored, inputs.length);
  if (given.dryRun) {
    const cursorOf = await peekCursors(given.state);
    return await dryRun(inputs, { target, cursorOf, warnings: [...warnings, ...notes] });
  }
  const state = await openState(given.state, systemClock, { onWait: tellOfWait(log) });
  try {
    for (const warning of warnings) log.warn({}, warning, 'config-warning');
    for (const note of notes) log.info({}, note, 'settings-ignored');
    const output = await open(target, given, state, log);
    // What is wrong shows at the next write.
    const onHangup = (): void => void ('reopen' in output && output.reopen().catch(() => undefined));
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

interface ChosenOutput {
  /** Undefined: lines, to where `--output` says. */
  readonly target: OutputTarget | undefined;
  readonly warnings: readonly string[];
  readonly ignored: readonly string[];
}

/** The command line comes before the file. @throws IngestError JC_USAGE, JC_HTTPJSON_*, JC_CONFIG_* */
function chooseOutput({ output: ofFile, warnings, ignored }: LoadedInputs, given: HttpjsonArguments): ChosenOutput {
  const isNamed = given.output !== undefined;
  const target = isNamed ? targetOf(given.output ?? '') : undefined;
  if (target && given.raw) throw rawWithElasticsearch();
  if (isNamed || !ofFile) return { target, warnings, ignored };
  if (given.raw) throw rawWithElasticsearch();
  const { settings, warnings: more } = ofFile();
  hideSecrets(settings);
  const others = ignored.filter((name) => !/^(?:output\.elasticsearch|output|outputs|cloud)(?:\.|$)/.test(name));
  return { target: fileTarget(settings), warnings: [...warnings, ...more], ignored: others };
}

function targetOf(output: string): OutputTarget | undefined {
  if (!output.startsWith('elasticsearch:')) return undefined;
  const read = parseOutput(output, process.env);
  hideSecrets(read);
  return read.kind === 'elasticsearch' ? commandTarget(read) : undefined;
}

function rawWithElasticsearch(): IngestError {
  return new IngestError('JC_USAGE', '--raw cannot be used with Elasticsearch', {
    advice: 'Leave it out, or add --output stdout or --output ndjson:PATH.',
  });
}

async function open(
  target: OutputTarget | undefined,
  { output = 'stdout', state: stateFile, once = false }: HttpjsonArguments,
  state: InputState,
  log: Logger,
): Promise<EventOutput | DocumentOutput> {
  if (target) {
    // Only here: its client takes longer to load than most runs take.
    const { openElasticsearchOutput } = await import('../runner/elasticsearch-output.ts');
    const deadLetters = stateFile === undefined ? undefined : `${resolve(stateFile)}.dead-letters.ndjson`;
    return await openElasticsearchOutput({ target, deadLetters, clock: systemClock, log, once });
  }
  return await openOutput(output, state.output, process.stdout, {
    lock: { onWait: tellOfWait(log), under: state.holder },
    onIncident: (incident) => log.warn({ bytes: incident.bytes }, describeIncident(incident), 'output-file'),
  });
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
  const path = output === undefined ? undefined : ndjsonPath(output);
  if (path === undefined) return;
  const others = { '--state': state, '--trace': trace, 'the configuration': file };
  for (const [name, other] of Object.entries(others))
    if (other !== undefined && realPath(other) === realPath(path))
      throw new IngestError('JC_USAGE', `--output: ${path} is also the file of ${name}`, {
        advice: 'Give the output a file of its own.',
      });
}

interface DryRun {
  readonly target: OutputTarget | undefined;
  readonly cursorOf: InputState['cursor'];
  readonly warnings: readonly string[];
}

async function dryRun(inputs: readonly HttpjsonConfig[], { target, cursorOf, warnings }: DryRun): Promise<number> {
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
  for (const [index, config] of inputs.entries()) {
    const cursor = cursorOf(inputKey(config));
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
    if (target) process.stdout.write(`Events go to ${documentTarget(config, target).dataStream}\n`);
  }
  return 0;
}

function exitCodeOf(errors: readonly (IngestError | undefined)[]): number {
  let exitCode = 0;
  for (const error of errors) if (error) exitCode = printError(error).exitCode;
  return exitCode;
}
