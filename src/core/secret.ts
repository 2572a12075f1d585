import { inspect } from 'node:util';

const mask = '[secret]';

/** A value that never prints: string conversion, JSON and inspection all give a mask. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself. Call it only where the value leaves for its one destination. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return mask;
  }

  toJSON(): string {
    return mask;
  }

  [inspect.custom](): string {
    return mask;
  }
}

/** A secret without what editors, shells and secret stores put around it: a byte order mark, line breaks at its end. */
export function withoutFileMarks(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/[\r\n]+$/, '');
}

/** The value as servers and proxies echo it: as it is, within JSON, HTML or a URL, and in Base64. */
function spellings(value: string): readonly string[] {
  const html = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const bytes = Buffer.from(value, 'utf8');
  return [
    value,
    JSON.stringify(value).slice(1, -1),
    html,
    html.replaceAll("'", '&#39;'),
    encodeURIComponent(value.toWellFormed()),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
  ];
}

/** Replaces every occurrence of the secrets' values in a text by a mask, also where they are escaped or encoded. */
export function redact(text: string, secrets: Iterable<Secret>): string {
  const values = [...secrets].flatMap((secret) => (secret.reveal() === '' ? [] : spellings(secret.reveal())));
  // The longest first: where one secret begins with another, the rest of it would stay.
  values.sort((a, b) => b.length - a.length);
  return values.reduce((redacted, value) => redacted.replaceAll(value, mask), text);
}
