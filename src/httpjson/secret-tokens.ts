import { Secret } from '../core/secret.ts';
import { goJson } from '../gotemplate/print.ts';
import { isStandIn, newStandIn, replaceStandIns } from '../gotemplate/stand-in.ts';
import { type DraftValue, mapLeaves } from './draft-value.ts';

/** Gives the stand-ins of a caller the form that knows how often JSON has escaped what it stands for. */
export function withOwnStandIns(
  given: string,
  secrets: ReadonlyMap<string, Secret>,
): { readonly text: string; readonly secrets: ReadonlyMap<string, Secret> } {
  let text = given;
  const own = new Map<string, Secret>();
  for (const [name, secret] of secrets) {
    const standIn = isStandIn(name) ? name : newStandIn();
    if (standIn !== name) text = text.replaceAll(name, standIn);
    own.set(standIn, secret);
  }
  return { text, secrets: own };
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

  /** In every text of a value. */
  revealAll(value: DraftValue): DraftValue {
    return mapLeaves(value, (leaf) => (typeof leaf === 'string' ? this.reveal(leaf) : leaf));
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
    const token = newStandIn();
    this.#secrets.set(token, new Secret(result));
    this.#derived.set(result, token);
    return token;
  }

  #swap(text: string, encode: (secret: string) => string): string {
    let swapped = text.includes('SECRETJ') ? this.#swapEscaped(text, encode) : text;
    for (const [token, secret] of this.#secrets) {
      if (swapped.includes(token)) swapped = swapped.replaceAll(token, () => encode(secret.reveal()));
    }
    return swapped;
  }

  #swapEscaped(text: string, encode: (secret: string) => string): string {
    return replaceStandIns(text, (token, levels) => {
      let secret = this.#secrets.get(token)?.reveal();
      if (secret === undefined) return undefined;
      for (let level = 0; level < levels; level += 1) secret = goJson(secret).slice(1, -1);
      return encode(secret);
    });
  }
}
