import { idWords, readIdWords } from '../mapper/id-words.ts';

/** Of the 15 bytes of an id twelve are kept, and one says in which table: 104 bits of a hash tell any documents apart. */
const words = 3;
const parts = 256;
const fullest = 0.9;
const growth = 1.15;
const smallestPart = 64;

/**
 * A set of document ids that takes about 14 bytes for each, and not the hundred of a string in a Set: an output of
 * millions of documents has to fit. Open addressing in many small tables: each grows a little at a time, so that memory
 * follows the number of ids and never holds two copies of the whole.
 */
export class IdSet {
  readonly #parts: readonly Part[] = Array.from({ length: parts }, () => new Part());
  /** Ids of other make, and the ones that stand for an empty place. */
  readonly #others = new Set<string>();
  /** The id that is asked for. */
  readonly #wanted = new Uint32Array(idWords);

  get size(): number {
    return this.#parts.reduce((sum, { count }) => sum + count, 0) + this.#others.size;
  }

  /** @returns whether it is new */
  add(id: string): boolean {
    if (readId(id, this.#wanted)) return this.#part().add(this.#wanted);
    const before = this.#others.size;
    return this.#others.add(id).size > before;
  }

  has(id: string): boolean {
    return readId(id, this.#wanted) ? this.#part().has(this.#wanted) : this.#others.has(id);
  }

  /** By a byte that is not kept in the table. */
  #part(): Part {
    return this.#parts[(this.#wanted[words] as number) >>> 22] as Part;
  }
}

class Part {
  count = 0;
  #table = new Uint32Array(smallestPart * words);

  add(id: Uint32Array): boolean {
    if (this.count + 1 > (this.#table.length / words) * fullest) this.#grow();
    const place = this.#placeOf(id, 0);
    if (!this.#isFree(place)) return false;
    this.#put(id, 0, place);
    this.count += 1;
    return true;
  }

  has(id: Uint32Array): boolean {
    return !this.#isFree(this.#placeOf(id, 0));
  }

  /** Where the words at `at` are, or the free place where they belong. */
  #placeOf(from: Uint32Array, at: number): number {
    const table = this.#table;
    const first = from[at] as number;
    const second = from[at + 1] as number;
    const third = from[at + 2] as number;
    let place = Math.floor((first / 2 ** 32) * (table.length / words)) * words;
    for (;;) {
      if (this.#isFree(place)) return place;
      if (table[place] === first && table[place + 1] === second && table[place + 2] === third) return place;
      place = place + words === table.length ? 0 : place + words;
    }
  }

  #put(from: Uint32Array, at: number, place: number): void {
    for (let word = 0; word < words; word++) this.#table[place + word] = from[at + word] as number;
  }

  #isFree(place: number): boolean {
    return this.#table[place] === 0 && this.#table[place + 1] === 0 && this.#table[place + 2] === 0;
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Uint32Array(Math.ceil((old.length / words) * growth) * words);
    for (let at = 0; at < old.length; at += words) {
      if (old[at] !== 0 || old[at + 1] !== 0 || old[at + 2] !== 0) this.#put(old, at, this.#placeOf(old, at));
    }
  }
}

/** @returns whether it is a document id whose kept part is not all 0 */
function readId(id: string, into: Uint32Array): boolean {
  return readIdWords(id, into) && (into[0] !== 0 || into[1] !== 0 || into[2] !== 0);
}
