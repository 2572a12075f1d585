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

/** Replaces every occurrence of the secrets' values in a text by a mask. */
export function redact(text: string, secrets: Iterable<Secret>): string {
  const values = [...secrets].map((secret) => secret.reveal()).filter((value) => value !== '');
  // The longest first: where one secret begins with another, the rest of it would stay.
  values.sort((a, b) => b.length - a.length);
  return values.reduce((redacted, value) => redacted.replaceAll(value, mask), text);
}
