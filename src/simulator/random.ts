const hexDigits = '0123456789abcdef';

/**
 * A small seeded generator (sfc32): the same seed gives the same sequence on every machine.
 * Not for secrets.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: string) {
    const [a, b, c] = hashSeed(seed);
    this.#a = a;
    this.#b = b;
    this.#c = c;
    // The first values still show the seed.
    for (let round = 0; round < 15; round++) this.bits();
  }

  /** 32 random bits as an unsigned integer. */
  bits(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    return sum >>> 0;
  }

  /** From 0 up to, but not including, 1. */
  fraction(): number {
    return this.bits() / 4_294_967_296;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.fraction() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  pick<T>(values: readonly T[]): T {
    return values[Math.floor(this.fraction() * values.length)] as T;
  }

  /** `length` characters of the alphabet. */
  text(alphabet: string, length: number): string {
    let text = '';
    for (let index = 0; index < length; index++) {
      text += alphabet.charAt(Math.floor(this.fraction() * alphabet.length));
    }
    return text;
  }

  /** `length` lower-case hex digits, a multiple of 8. */
  hex(length: number): string {
    let text = '';
    while (text.length < length) {
      const bits = this.bits();
      for (let shift = 0; shift < 32; shift += 4) text += hexDigits.charAt((bits >>> shift) & 15);
    }
    return text;
  }

  /** A random UUID in lower case. */
  uuid(): string {
    const hex = this.hex(32);
    const variant = '89ab'.charAt(this.bits() & 3);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
  }
}

/** Three 32-bit words from a text (FNV-1a with three offsets). */
function hashSeed(seed: string): [number, number, number] {
  const words: [number, number, number] = [0x811c9dc5, 0x01234567, 0x9e3779b9];
  for (const byte of Buffer.from(seed, 'utf8')) {
    words[0] = Math.imul(words[0] ^ byte, 0x01000193);
    words[1] = Math.imul(words[1] ^ byte, 0x01000193) ^ (words[0] >>> 13);
    words[2] = Math.imul(words[2] ^ byte, 0x01000193) ^ (words[1] >>> 7);
  }
  return words;
}
