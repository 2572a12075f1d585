const words = 4;
const idLength = 32;

/**
 * A set of document ids that takes 16 bytes for each, and not the hundred of a string in a Set: an output of millions of
 * documents has to fit. Open addressing; ids are hashes, so their first bytes are the place to look.
 */
export class IdSet {
  #table = new Uint32Array(1024 * words);
  #mask = 1023;
  #hashes = 0;
  /** Ids of other make, and the one that stands for an empty place. */
  readonly #others = new Set<string>();
  /** The id that is looked for. */
  readonly #wanted = new Uint32Array(words);

  get size(): number {
    return this.#hashes + this.#others.size;
  }

  /** @returns whether it is new */
  add(id: string): boolean {
    if (!readId(id, this.#wanted)) {
      const before = this.#others.size;
      return this.#others.add(id).size > before;
    }
    if ((this.#hashes + 1) * 4 > (this.#mask + 1) * 3) this.#grow();
    const place = this.#placeOf(this.#wanted, 0);
    if (!this.#isFree(place)) return false;
    this.#table.set(this.#wanted, place);
    this.#hashes += 1;
    return true;
  }

  has(id: string): boolean {
    if (!readId(id, this.#wanted)) return this.#others.has(id);
    return !this.#isFree(this.#placeOf(this.#wanted, 0));
  }

  /** Where the id is, or the free place where it belongs. */
  #placeOf(ids: Uint32Array, at: number): number {
    const table = this.#table;
    for (let slot = (ids[at] as number) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const place = slot * words;
      if (this.#isFree(place)) return place;
      let same = 0;
      while (same < words && table[place + same] === ids[at + same]) same += 1;
      if (same === words) return place;
    }
  }

  #isFree(place: number): boolean {
    for (let word = 0; word < words; word++) if (this.#table[place + word] !== 0) return false;
    return true;
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Uint32Array(old.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let place = 0; place < old.length; place += words) {
      const id = old.subarray(place, place + words);
      if (id.some((word) => word !== 0)) this.#table.set(id, this.#placeOf(old, place));
    }
  }
}

/** @returns whether it is 32 hex digits, and not all of them 0 */
function readId(id: string, words: Uint32Array): boolean {
  if (id.length !== idLength) return false;
  let any = 0;
  for (let word = 0; word < words.length; word++) {
    let value = 0;
    for (let at = word * 8; at < word * 8 + 8; at++) {
      const code = id.charCodeAt(at);
      const digit = code <= 0x39 ? code - 0x30 : code >= 0x61 ? code - 0x57 : -1;
      if (digit < 0 || digit > 15) return false;
      value = (value << 4) | digit;
    }
    words[word] = value;
    any |= value;
  }
  return any !== 0;
}
