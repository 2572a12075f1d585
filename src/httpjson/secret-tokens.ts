import { randomBytes } from 'node:crypto';
import { Secret } from '../core/secret.ts';

/** A text that can stand anywhere, in YAML, a URL or a header, without quoting, and that nobody can guess. */
export function newToken(): string {
  return `SECRET${randomBytes(16).toString('hex')}TERCES`;
}

/** Swaps stand-ins for the secrets they stand for, and back. */
export class SecretTokens {
  readonly #secrets: Map<string, Secret>;
  readonly #derived = new Map<string, string>();

  constructor(secrets: ReadonlyMap<string, Secret>) {
    this.#secrets = new Map(secrets);
  }

  /** All secrets, with those that were derived from them. */
  get secrets(): readonly Secret[] {
    return [...this.#secrets.values()];
  }

  reveal(text: string): string {
    return this.#swap(text, (secret) => secret);
  }

  /** In a URL a secret is always encoded: it can be a parameter's value, never more of the URL. */
  revealInUrl(text: string): string {
    return this.#swap(text, encodeURIComponent);
  }

  /**
   * Computes with the real values. A result that holds a secret in another form (a digest, Base64) is a secret itself
   * and comes back as a stand-in.
   */
  derive(inputs: readonly string[], compute: (inputs: readonly string[]) => string): string {
    const revealed = inputs.map((input) => this.reveal(input));
    const result = compute(revealed);
    if (result === '' || revealed.every((text, index) => text === inputs[index])) return result;
    const known = this.#derived.get(result);
    if (known !== undefined) return known;
    const token = newToken();
    this.#secrets.set(token, new Secret(result));
    this.#derived.set(result, token);
    return token;
  }

  #swap(text: string, encode: (secret: string) => string): string {
    let swapped = text;
    for (const [token, secret] of this.#secrets) {
      if (swapped.includes(token)) swapped = swapped.replaceAll(token, () => encode(secret.reveal()));
    }
    return swapped;
  }
}
