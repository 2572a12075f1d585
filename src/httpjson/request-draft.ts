import { wellFormed } from '../gotemplate/bytes.ts';
import { GoHeader, LazyMap } from '../gotemplate/go-maps.ts';
import { GoUrl, GoUrlValues, splitUrl } from '../gotemplate/go-url.ts';
import { goJson } from '../gotemplate/print.ts';
import type { GoMap } from '../gotemplate/values.ts';
import type { HttpRequest } from '../transport/message.ts';
import type { RequestTemplate } from './config.ts';
import type { DraftBody } from './draft-value.ts';
import type { SecretTokens } from './secret-tokens.ts';

/** The URL of a request under construction. Its text changes only where a transform changes it. */
export class RequestUrl {
  text: string;

  constructor(text: string) {
    this.text = text;
  }

  params(): GoUrlValues {
    return new GoUrlValues(splitUrl(this.text).query);
  }

  /** Writes the query anew: encoded and sorted by name. */
  changeParams(change: (params: GoUrlValues) => void): void {
    const params = this.params();
    change(params);
    this.text = withQuery(this.text, params.encode());
  }
}

function withQuery(url: string, query: string): string {
  const [, before = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/s.exec(url) ?? [];
  return `${before}${query === '' ? '' : `?${query}`}${fragment}`;
}

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
    const type = template.encodeAs === 'form' ? formType : 'application/json';
    if (!headers.has('Content-Type')) headers.set('Content-Type', [type]);
    if (isForm(template, headers)) {
      // httpjson sends the parameters of the URL as the form; the body's own fields have no place in it.
      body = tokens.revealInUrl(draft.url.params().encode());
      url = withQuery(url, '');
    } else {
      // Secrets go into the values, not into the text: one with a quote in it must not break the JSON.
      // What templates see as `.body`, and so what a signature is made of: Go's JSON, nothing where there is no member.
      body = Object.keys(draft.body).length === 0 ? undefined : goJson(tokens.revealAll(draft.body));
    }
  }
  const sent = [...headers].map(([name, values]) => {
    const texts = values.map((value) => tokens.reveal(wellFormed(value)));
    return [name, texts.length === 1 ? (texts[0] ?? '') : texts] as const;
  });
  return {
    method,
    url: tokens.revealInUrl(url),
    headers: Object.fromEntries(sent),
    ...(body === undefined ? {} : { body }),
  };
}

const formType = 'application/x-www-form-urlencoded';

function isForm({ encodeAs }: RequestTemplate, headers: ReadonlyMap<string, readonly string[]>): boolean {
  return encodeAs === undefined ? headers.get('Content-Type')?.[0] === formType : encodeAs === 'form';
}
