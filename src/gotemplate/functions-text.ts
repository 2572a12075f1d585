import { arity, stringArgument } from './arguments.ts';
import type { FunctionContext } from './function-context.ts';
import { queryEscape } from './go-url.ts';
import { goJson, printValue } from './print.ts';
import { sprintf } from './sprintf.ts';
import { type GoValue, isGoList, type Method, TemplateError, TerminateSignal } from './values.ts';

type TextContext = Pick<FunctionContext, 'identity' | 'uuid' | 'derive'>;

export function textFunctions({ identity, uuid, derive }: TextContext): Readonly<Record<string, Method>> {
  return {
    join: (args) => {
      arity('join', args, 2);
      return join(args[0], stringArgument('join', args[1]));
    },
    replaceAll: (args) => {
      arity('replaceAll', args, 3);
      const [old, replacement, text] = args.map((arg) => stringArgument('replaceAll', arg)) as [string, string, string];
      return old === '' ? interleave(text, replacement) : text.replaceAll(old, () => replacement);
    },
    sprintf: (args) => {
      const [format, ...rest] = args;
      return sprintf(stringArgument('sprintf', format), rest);
    },
    toJSON: (args) => {
      arity('toJSON', args, 1);
      return goJson(args[0]);
    },
    urlEncode: (args) => {
      arity('urlEncode', args, 1);
      return derive([stringArgument('urlEncode', args[0])], ([text = '']) => queryEscape(text));
    },
    getRFC5988Link: (args) => {
      arity('getRFC5988Link', args, 2);
      return findLink(stringArgument('getRFC5988Link', args[0]), args[1]);
    },
    userAgent: (args) => {
      const extra = args.map((arg) => stringArgument('userAgent', arg).trim()).filter((text) => text !== '');
      const about = [process.platform, process.arch, ...extra].join('; ');
      return `${identity.name}/${identity.version} (${about})`;
    },
    beatInfo: (args) => {
      arity('beatInfo', args, 0);
      return beatInfo(identity.version);
    },
    uuid: (args) => {
      arity('uuid', args, 0);
      return uuid();
    },
    terminate: (args) => {
      arity('terminate', args, 1);
      throw new TerminateSignal(stringArgument('terminate', args[0]));
    },
  };
}

/** Go's names of systems and processors where they are not those of Node. */
const systems: Readonly<Record<string, string>> = { win32: 'windows', sunos: 'solaris' };
const processors: Readonly<Record<string, string>> = { x64: 'amd64', ia32: '386', ppc64: 'ppc64le', mipsel: 'mipsle' };

function beatInfo(version: string): GoValue {
  return {
    goos: systems[process.platform] ?? process.platform,
    goarch: processors[process.arch] ?? process.arch,
    // What Go has where a build does not say it.
    commit: 'unknown',
    buildtime: '0001-01-01 00:00:00 +0000 UTC',
    version,
  };
}

function join(value: GoValue, separator: string): string {
  if (value === undefined || value === null) throw new TemplateError('join of nil');
  return isGoList(value) ? value.map(printValue).join(separator) : printValue(value);
}

/** An empty text is found before each character and at the end. */
function interleave(text: string, replacement: string): string {
  return replacement + [...text].map((character) => character + replacement).join('');
}

/** The URL of the first link with this relation; a comma inside of a URL does not end the link. */
function findLink(relation: string, headers: GoValue): string {
  const lines = isGoList(headers) ? headers : [headers];
  for (const line of lines) {
    if (typeof line !== 'string') throw new TemplateError('getRFC5988Link takes the list of Link headers');
    for (const [, url = '', parameters = ''] of line.matchAll(/<([^>]*)>((?:\s*;\s*[^;,=]+=(?:"[^"]*"|[^;,]*))*)/g)) {
      const found = /;\s*rel\s*=\s*(?:"([^"]*)"|([^;,\s]*))/i.exec(parameters);
      if (found && (found[1] ?? found[2]) === relation) return url;
    }
  }
  return '';
}
