import { inspect } from 'node:util';
import { percentDecoded } from './percent.ts';

/** What stands in the place of a secret. */
export const mask = '[secret]';

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

/** Every secret in a value, such as a configuration, however deep it lies. */
export function secretsIn(value: unknown): readonly Secret[] {
  if (value instanceof Secret) return partsOf(value);
  if (typeof value !== 'object' || value === null) return [];
  const inner = value instanceof Map ? [...value.values()] : Object.values(value);
  return inner.flatMap(secretsIn);
}

/** Of a proxy's URL what opens it: the address itself may be told. */
function partsOf(secret: Secret): readonly Secret[] {
  const text = secret.reveal();
  if (!/^(https?|socks5?h?):\/\//i.test(text) || !URL.canParse(text)) return [secret];
  const { username, password } = new URL(text);
  if (password === '') return [];
  const [user, plain] = [username, password].map(percentDecoded) as [string, string];
  return [text, password, plain, `${user}:${plain}`].map((part) => new Secret(part));
}
