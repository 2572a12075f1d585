import Handlebars from 'handlebars';
import { IngestError } from '../core/errors.ts';
import { Secret } from '../core/secret.ts';
import { newStandIn } from '../gotemplate/stand-in.ts';
import type { DraftValue } from './draft-value.ts';
import { exactJson } from './exact-json.ts';
import { NumericText, quoteNumericTexts, streamHelpers } from './stream-helpers.ts';
import { templateLines } from './template-lines.ts';

export interface RenderedStream {
  readonly yaml: string;
  /** The stand-ins in the YAML, and what each stands for. */
  readonly secrets: ReadonlyMap<string, Secret>;
  /** The line of the template that a line of the YAML comes from, both from 1; undefined if that cannot be known. */
  readonly templateLine: (line: number) => number | undefined;
}

/**
 * Renders a stream template as Fleet does. A Secret is rendered as a stand-in, so that the YAML never holds it and no
 * character of it can break the quoting. An object, or a list of objects, is rendered as YAML, as Fleet does with a
 * variable of type yaml: inline (`ssl: {{ssl}}`) or on a line of its own.
 * @throws IngestError JC_HTTPJSON_INVALID where the template is wrong
 */
export function renderStream(
  templateText: string,
  variables: Readonly<Record<string, unknown>>,
  options: { readonly source?: string } = {},
): RenderedStream {
  const secrets = new Map<string, Secret>();
  const protect = (secret: Secret): string => {
    if (secret.reveal() === '') return '';
    const token = newStandIn();
    secrets.set(token, secret);
    return token;
  };
  const context: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(variables)) context[name] = templateValue(withoutSecrets(value, protect));
  const handlebars = Handlebars.create();
  handlebars.registerHelper(streamHelpers);
  const render = (text: string): string => handlebars.compile(text, { noEscape: true })(context);
  try {
    const yaml = render(templateText);
    let lines: readonly (number | undefined)[] | undefined;
    const templateLine = (line: number): number | undefined => {
      lines ??= templateLines(templateText, yaml, render);
      return lines[line - 1];
    };
    return { yaml: quoteNumericTexts(yaml), secrets, templateLine };
  } catch (error) {
    throw templateError(error, options.source ?? 'The stream template');
  }
}

function templateError(error: unknown, source: string): IngestError {
  const message = error instanceof Error ? error.message : String(error);
  // Of a parser's message, the lines in between show a part of the template.
  const [, line, reason = message] = /on line (\d+):[\s\S]*\n(.*)$/.exec(message) ?? [];
  const place = line === undefined ? source : `${source}:${line}`;
  return new IngestError('JC_HTTPJSON_INVALID', `${place}: the template is not valid: ${reason}`, { cause: error });
}

function withoutSecrets(value: unknown, protect: (secret: Secret) => string): unknown {
  if (value instanceof Secret) return protect(value);
  if (Array.isArray(value)) return value.map((entry) => withoutSecrets(entry, protect));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutSecrets(inner, protect)]));
}

/** An empty object asks for nothing, and `{{#if}}` must see that. */
function templateValue(value: unknown): unknown {
  if (typeof value === 'string') return isNumeric(value) ? new NumericText(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  const isYaml = Array.isArray(value) ? value.some((entry) => typeof entry === 'object') : true;
  if (!isYaml) return (value as readonly unknown[]).map(templateValue);
  return Object.keys(value).length === 0 ? undefined : new YamlValue(value);
}

/** What YAML, or JavaScript, may read as a number. */
function isNumeric(text: string): boolean {
  return text.trim() !== '' && !Number.isNaN(Number(text.replaceAll('_', '')));
}

/** Prints as YAML flow style, which JSON is. The indent lets it stand on a line of its own below its key. */
class YamlValue {
  readonly #value: object;

  constructor(value: object) {
    this.#value = value;
  }

  toString(): string {
    return `  ${exactJson(this.#value as DraftValue)}`;
  }

  toJSON(): unknown {
    return this.#value;
  }
}
