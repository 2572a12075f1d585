import { wellFormed } from '../gotemplate/bytes.ts';
import { canonicalHeader, GoHeader, LazyMap } from '../gotemplate/go-maps.ts';
import { GoUrl } from '../gotemplate/go-url.ts';
import { goJson } from '../gotemplate/print.ts';
import type { GoMap } from '../gotemplate/values.ts';
import type { HttpRequest } from '../transport/message.ts';
import type { RequestTemplate } from './config.ts';
import type { DraftBody } from './draft-value.ts';
import { RequestUrl } from './request-url.ts';
import type { SecretTokens } from './secret-tokens.ts';

/** A request while transforms work on it. Secrets are still stand-ins. */
export interface RequestDraft {
  readonly url: RequestUrl;
  /** By canonical name. */
  readonly headers: Map<string, string[]>;
  body: DraftBody;
}

export function newDraft(template: RequestTemplate, userAgent: string, withBody: boolean): RequestDraft {
  return {
    url: new RequestUrl(template.url),
    headers: new Map([
      ['Accept', ['application/json']],
      ['User-Agent', [userAgent]],
    ]),
    body: withBody && template.body ? (structuredClone(template.body) as DraftBody) : {},
  };
}

/** Something received, to be changed by transforms that reach nothing but its body. */
export function newBodyDraft(body: DraftBody): RequestDraft {
  return { url: new RequestUrl(''), headers: new Map(), body };
}

/** What templates see of the draft. */
export function draftFields(draft: RequestDraft): GoMap {
  return {
    url: new GoUrl(draft.url.text),
    header: new GoHeader(draft.headers),
    body: LazyMap.deep(() => draft.body),
  };
}

/** The request itself, with the secrets put in. */
export function finishRequest(draft: RequestDraft, template: RequestTemplate, tokens: SecretTokens): HttpRequest {
  const { method } = template;
  const headers = new Map(draft.headers);
  let url = draft.url.text;
  let body: string | undefined;
  if (method === 'POST') {
    if (!headers.has('Content-Type')) headers.set('Content-Type', [contentType(template)]);
    if (isForm(template, headers)) {
      // httpjson sends the parameters of the URL as the form; the body's own fields have no place in it.
      body = draft.url.params().encode();
      const bare = new RequestUrl(url);
      bare.changeParams((params) => {
        for (const name of params.keys()) params.delete(name);
      });
      url = bare.text;
      body = tokens.revealInUrl(body);
    } else {
      // Secrets go into the values, not into the text: one with a quote in it must not break the JSON.
      // What templates see as `.body`, and so what a signature is made of: Go's JSON, nothing where there is no member.
      body = Object.keys(draft.body).length === 0 ? undefined : goJson(tokens.revealAll(draft.body));
    }
  }
  const revealedHeaders: Record<string, string | readonly string[]> = {};
  for (const [name, values] of headers) {
    const texts = values.map((value) => tokens.reveal(wellFormed(value)));
    revealedHeaders[name] = texts.length === 1 && texts[0] !== undefined ? texts[0] : texts;
  }
  return { method, url: tokens.revealInUrl(url), headers: revealedHeaders, ...(body === undefined ? {} : { body }) };
}

function contentType(template: RequestTemplate): string {
  return template.encodeAs === 'form' ? 'application/x-www-form-urlencoded' : 'application/json';
}

function isForm(template: RequestTemplate, headers: ReadonlyMap<string, readonly string[]>): boolean {
  if (template.encodeAs !== undefined) return template.encodeAs === 'form';
  return headers.get(canonicalHeader('content-type'))?.[0] === 'application/x-www-form-urlencoded';
}
