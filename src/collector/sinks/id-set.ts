/** Of the sixteen bytes of an id twelve are kept, and one says in which table: 104 bits of a hash tell any documents apart. */
const words = 3;
const parts = 256;
const fullest = 0.9;
const growth = 1.15;
const smallestPart = 64;
const hexId = /^[0-9a-f]{32}$/;

/**
 * A set of document ids that takes about 14 bytes for each, and not the hundred of a string in a Set: an output of
 * millions of documents has to fit. Open addressing in many small tables: each grows a little at a time, so that memory
 * follows the number of ids and never holds two copies of the whole.
 */
export class IdSet {
  readonly #parts: Part[] = Array.from({ length: parts }, () => new Part());
  /** Ids of other make, and the ones that stand for an empty place. */
  readonly #others = new Set<string>();

  get size(): number {
    return this.#parts.reduce((sum, { count }) => sum + count, 0) + this.#others.size;
  }

  /** @returns whether it is new */
  add(id: string): boolean {
    const hash = hashOf(id);
    if (hash !== undefined) return this.#partOf(hash).add(hash);
    const before = this.#others.size;
    return this.#others.add(id).size > before;
  }

  has(id: string): boolean {
    const hash = hashOf(id);
    return hash === undefined ? this.#others.has(id) : this.#partOf(hash).has(hash);
  }

  #partOf(hash: Hash): Part {
    return this.#parts[hash.part] as Part;
  }
}

/** What a table holds of an id. */
interface Key {
  readonly first: number;
  readonly second: number;
  readonly third: number;
}

interface Hash extends Key {
  readonly part: number;
}

class Part {
  count = 0;
  #table = new Uint32Array(smallestPart * words);

  add(hash: Hash): boolean {
    if (this.count + 1 > (this.#table.length / words) * fullest) this.#grow();
    const place = this.#placeOf(hash);
    if (!this.#isFree(place)) return false;
    this.#put(hash, place);
    this.count += 1;
    return true;
  }

  has(hash: Hash): boolean {
    return !this.#isFree(this.#placeOf(hash));
  }

  /** Where it is, or the free place where it belongs. */
  #placeOf({ first, second, third }: Key): number {
    const table = this.#table;
    let place = Math.floor((first / 2 ** 32) * (table.length / words)) * words;
    for (;;) {
      if (this.#isFree(place)) return place;
      if (table[place] === first && table[place + 1] === second && table[place + 2] === third) return place;
      place = place + words === table.length ? 0 : place + words;
    }
  }

  #put({ first, second, third }: Key, place: number): void {
    const table = this.#table;
    table[place] = first;
    table[place + 1] = second;
    table[place + 2] = third;
  }

  #isFree(place: number): boolean {
    return this.#table[place] === 0 && this.#table[place + 1] === 0 && this.#table[place + 2] === 0;
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Uint32Array(Math.ceil((old.length / words) * growth) * words);
    for (let place = 0; place < old.length; place += words) {
      const hash = { first: old[place] ?? 0, second: old[place + 1] ?? 0, third: old[place + 2] ?? 0 };
      if (hash.first + hash.second + hash.third > 0) this.#put(hash, this.#placeOf(hash));
    }
  }
}

/** @returns undefined for what is none of our hashes, and for one whose kept part looks like an empty place */
function hashOf(id: string): Hash | undefined {
  if (!hexId.test(id)) return undefined;
  const [first, second, third] = [0, 8, 16].map((start) => Number.parseInt(id.slice(start, start + 8), 16)) as [
    number,
    number,
    number,
  ];
  if (first + second + third === 0) return undefined;
  return { part: Number.parseInt(id.slice(24, 26), 16), first, second, third };
}
