import { anyArgument, type Signature, stringArgument, takes, takesAll } from './arguments.ts';
import type { FunctionContext } from './function-context.ts';
import { queryEscape } from './go-url.ts';
import { goJson, printValue } from './print.ts';
import { formatted } from './sprintf.ts';
import { type GoValue, isGoList, TemplateError, TerminateSignal } from './values.ts';

type TextContext = Pick<FunctionContext, 'identity' | 'uuid' | 'derive'>;

export function textFunctions({ identity, uuid, derive }: TextContext): Readonly<Record<string, Signature>> {
  return {
    join: takes([anyArgument, stringArgument], join),
    replaceAll: takes([stringArgument, stringArgument, stringArgument], (old, replacement, text) => {
      return old === '' ? interleave(text, replacement) : text.replaceAll(old, () => replacement);
    }),
    sprintf: formatted,
    toJSON: takes([anyArgument], goJson),
    urlEncode: takes([stringArgument], (given) => derive([given], ([text = '']) => queryEscape(text))),
    getRFC5988Link: takes([stringArgument, anyArgument], findLink),
    userAgent: takesAll(stringArgument, (given) => {
      const extra = given.map((text) => text.trim()).filter((text) => text !== '');
      const about = [process.platform, process.arch, ...extra].join('; ');
      return `${identity.name}/${identity.version} (${about})`;
    }),
    beatInfo: takes([], () => beatInfo(identity.version)),
    uuid: takes([], uuid),
    terminate: takes([stringArgument], (reason) => {
      throw new TerminateSignal(reason);
    }),
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
