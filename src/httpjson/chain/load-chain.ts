import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { compileTemplate } from '../../gotemplate/template.ts';
import type { HttpClientOptions } from '../../transport/options.ts';
import { loadAuth } from '../auth/load-auth.ts';
import { type CheckContext, checkOptions } from '../check-options.ts';
import type { ChainStep } from '../config.ts';
import type { Findings } from '../findings.ts';
import { loadRequestTemplate, loadRetryPolicy } from '../load-request.ts';
import { loadSplit } from '../load-split.ts';
import { loadBodyTransforms } from '../load-transforms.ts';
import { hasTransportOptions, transportOptions } from '../load-transport.ts';
import { chainStepOptions, chainWhileOptions } from '../options.ts';
import { parsePath } from './json-path.ts';

/** @throws IngestError JC_HTTPJSON_INVALID, JC_HTTPJSON_UNSUPPORTED, JC_TEMPLATE_SYNTAX */
export function loadChain(
  list: JsonValue | undefined,
  rootTransport: HttpClientOptions,
  context: CheckContext,
): readonly ChainStep[] {
  if (!Array.isArray(list)) return [];
  return list.map((entry: JsonValue, index) =>
    context.findings.read(() => loadStep(entry, `chain[${index}]`, rootTransport, context)),
  );
}

function loadStep(entry: JsonValue, place: string, rootTransport: HttpClientOptions, context: CheckContext): ChainStep {
  const { findings } = context;
  const [kind, ...more] = isJsonObject(entry) ? Object.keys(entry) : [];
  if ((kind !== 'step' && kind !== 'while') || more.length > 0) {
    throw findings.invalid(`${place} must hold exactly one of step, while.`);
  }
  const options = (entry as JsonObject)[kind];
  if (!isJsonObject(options)) throw findings.invalid(`${place}.${kind} must hold options.`);
  const at = `${place}.${kind}`;
  const table = kind === 'step' ? chainStepOptions : chainWhileOptions;
  const values = checkOptions(options, table, { ...context, at });
  const text = (name: string): string | undefined => values.get(`${at}.${name}`) as string | undefined;
  const until = text('until');
  if (kind === 'while' && until === undefined) throw findings.invalid(`${at}.until is required.`);
  const replace = text('replace') || undefined;
  if (replace !== undefined) {
    const wrong = parsePath(replace);
    if (typeof wrong === 'string') throw findings.invalid(`${at}.replace: ${wrong}.`);
  }
  // `placeholder:$.next` is no URL: all of it is what the root response holds there.
  const url = text('request.url') ?? '';
  const isOpaque = /^[a-z]+:\$/i.test(url);
  const checked = isOpaque ? new Map([...values, [`${at}.request.url`, 'http://placeholder/']]) : values;
  const request = loadRequestTemplate(checked, `${at}.request`, context);
  return {
    kind,
    place: at,
    auth: loadAuth(values, `${at}.auth`, context),
    request: isOpaque ? { ...request, url } : request,
    transforms: loadBodyTransforms(values.get(`${at}.response.transforms`), `${at}.response.transforms`, context),
    split: loadSplit(values.get(`${at}.response.split`), `${at}.response.split`, context),
    replace,
    replaceWith: replaceWith(text('replace_with'), `${at}.replace_with`, findings),
    until: until === undefined ? undefined : compileTemplate(until, findings.place(`${at}.until`)),
    retry: loadRetryPolicy(values, `${at}.request`, findings),
    timeoutMs: values.get(`${at}.request.timeout`) as number | undefined,
    transport: hasTransportOptions(values, `${at}.request`)
      ? transportOptions(values, `${at}.request`, context, rootTransport)
      : undefined,
  };
}

function replaceWith(text: string | undefined, place: string, findings: Findings): ChainStep['replaceWith'] {
  if (!text) return undefined;
  const [pattern = '', value = '', ...more] = text.split(',');
  if (more.length > 0) throw findings.invalid(`${place} must be "pattern,value" with one comma.`);
  if (pattern.trim() === '') throw findings.invalid(`${place} must begin with the text to replace.`);
  const given = value.trim();
  const isPath = /^\.(first_response|last_response|parent_last_response)\./.test(given);
  return {
    pattern: pattern.trim(),
    value: compileTemplate(isPath ? `[[${given}]]` : given, findings.place(`${place}`)),
  };
}
