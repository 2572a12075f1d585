import { statSync } from 'node:fs';
import { IngestError } from '../../core/errors.ts';
import { type IntegrationStream, integrationStreams, variableValue } from '../../httpjson/files/integration.ts';
import { checkVariableNames, templateVariables } from '../../httpjson/files/template-variables.ts';
import { type LoadedInputs, loadHttpjsonInputs } from '../../httpjson/load-inputs.ts';
import { readText } from '../../readers/read-text.ts';
import { readVariables } from './variables.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Loads what the command is given: a file with inputs, a template with its variables, or the folder of an integration.
 * @throws IngestError JC_CONFIG_*, JC_HTTPJSON_*, JC_TEMPLATE_SYNTAX, JC_USAGE
 */
export function loadFile(path: string, given: readonly string[], environment: Environment): LoadedInputs {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return loadIntegration(path, given, environment);
  const text = readText(path, {
    name: `The configuration file ${path}`,
    advice: 'Check the path and the permissions.',
  });
  if (!path.endsWith('.hbs') && given.length === 0) return loadHttpjsonInputs(text, { source: path, environment });
  const variables = readVariables(given, environment);
  const { used, needed } = templateVariables(text);
  const warnings = checkVariableNames(Object.keys(variables), used, path);
  const forgotten = [...needed].filter((name) => variables[name] === undefined);
  if (forgotten.length > 0) {
    warnings.push(
      `${path}: without a value, and so left empty: ${forgotten.join(', ')}. To set one, add --var NAME=VALUE.`,
    );
  }
  try {
    const loaded = loadHttpjsonInputs(text, { source: path, environment, variables });
    return { ...loaded, warnings: [...warnings, ...loaded.warnings] };
  } catch (error) {
    throw withVariable(error, text, forgotten);
  }
}

/** An option that is required may be empty because its variable is not given: then it is the variable that is missing. */
function withVariable(error: unknown, template: string, forgotten: readonly string[]): unknown {
  if (!(error instanceof IngestError)) return error;
  const option = /(\w+) is required/.exec(error.message)?.[1];
  const line = template.split('\n').find((each) => new RegExp(`(?:^|[\\s.-])${option}: *["']?\\{\\{`).test(each));
  const printed = /\{\{([^}]*)/.exec(line ?? '')?.[1]?.split(/\s+/) ?? [];
  const name = printed.find((word) => forgotten.includes(word));
  if (option === undefined || name === undefined) return error;
  return new IngestError(error.code, error.message, { cause: error, advice: `Add --var ${name}=….` });
}

function loadIntegration(folder: string, given: readonly string[], environment: Environment): LoadedInputs {
  const streams = integrationStreams(folder);
  const known = new Map(streams.flatMap(({ variables }) => [...variables]));
  const names = given.map((text) => text.split('=')[0] ?? '');
  const warnings = checkVariableNames(names, new Set(known.keys()), folder);
  const all = readVariables(given, environment, known);
  const loaded = streams.map((stream) =>
    loadHttpjsonInputs(readText(stream.templatePath), {
      source: stream.templatePath,
      environment,
      variables: withDefaults(stream, all),
      id: stream.id,
      dataset: stream.dataset,
    }),
  );
  return {
    inputs: loaded.flatMap(({ inputs }) => inputs),
    ignored: loaded.flatMap(({ ignored }) => ignored),
    warnings: [...warnings, ...loaded.flatMap((each) => each.warnings)],
  };
}

/** @throws IngestError JC_USAGE if a variable without a default is not given */
function withDefaults({ variables, templatePath }: IntegrationStream, given: Readonly<Record<string, unknown>>) {
  const values: Record<string, unknown> = {};
  const forgotten: string[] = [];
  for (const [name, spec] of variables) {
    const own = given[name];
    if (own !== undefined) values[name] = spec.isMulti && !Array.isArray(own) ? [own] : own;
    else if (spec.fallback !== undefined) values[name] = variableValue(spec.fallback, spec);
    else if (spec.isRequired) forgotten.push(name);
  }
  if (forgotten.length === 0) return values;
  throw new IngestError('JC_USAGE', `${templatePath} needs a value for ${forgotten.join(', ')}.`, {
    advice: `Add ${forgotten.map((name) => `--var ${name}=…`).join(' ')}; write NAME=@FILE for a secret.`,
  });
}
