import { firstEndingAfter, type TimeRange } from '../core/time-range.ts';
import { idLength } from '../mapper/document-id.ts';
import type { StoredContent } from './stored-content.ts';

/** What an output has of a range. */
export interface RangeContents {
  /** Documents, copies among them. */
  readonly stored: number;
  readonly contents: ReadonlyMap<string, StoredContent>;
}

type Kind = Omit<StoredContent, 'digest'>;

/**
 * The contents of many documents, sorted into the ranges that they belong to. A document takes 32 bytes, so that millions
 * fit; only the range that is asked for is unpacked.
 */
export class PackedContents {
  readonly #ranges: readonly TimeRange[];
  readonly #parts: readonly Part[];
  /** Few differ in anything but the digest. */
  readonly #kinds: Kind[] = [];
  readonly #places = new Map<string, number>();

  /** @param ranges ascending, none reaching into another */
  constructor(ranges: readonly TimeRange[]) {
    this.#ranges = ranges;
    this.#parts = ranges.map(() => new Part());
  }

  /** @returns the place of the range that a time is in */
  placeOf(time: number | undefined): number | undefined {
    if (time === undefined) return undefined;
    const place = firstEndingAfter(this.#ranges, time);
    const range = this.#ranges[place];
    return range && range.from <= time ? place : undefined;
  }

  add(place: number, id: string, content: StoredContent): void {
    this.#parts[place]?.add(id, content, this.#kindOf(content));
  }

  at(place: number): RangeContents {
    return this.#parts[place]?.unpack(this.#kinds) ?? { stored: 0, contents: new Map() };
  }

  #kindOf({ keepsDuplicates, names }: StoredContent): number {
    const key = JSON.stringify([keepsDuplicates, ...names]);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.#kinds.length);
    return this.#kinds.push({ keepsDuplicates, names }) - 1;
  }
}

const usualId = new RegExp(`^[\\w-]{${idLength}}$`);

class Part {
  #count = 0;
  #ids = Buffer.alloc(0);
  #digests = new Float64Array(0);
  #kinds = new Uint32Array(0);
  /** Documents with ids of other make. */
  readonly #others: (readonly [string, StoredContent])[] = [];

  add(id: string, content: StoredContent, kind: number): void {
    if (!usualId.test(id)) {
      this.#others.push([id, content]);
      return;
    }
    if (this.#count === this.#digests.length) this.#grow();
    this.#ids.write(id, this.#count * idLength, 'latin1');
    this.#digests[this.#count] = content.digest;
    this.#kinds[this.#count] = kind;
    this.#count += 1;
  }

  unpack(kinds: readonly Kind[]): RangeContents {
    const contents = new Map<string, StoredContent>(this.#others);
    for (let place = 0; place < this.#count; place += 1) {
      const id = this.#ids.toString('latin1', place * idLength, (place + 1) * idLength);
      const kind = kinds[this.#kinds[place] as number] as Kind;
      contents.set(id, { digest: this.#digests[place] as number, ...kind });
    }
    return { stored: this.#count + this.#others.length, contents };
  }

  #grow(): void {
    const room = Math.ceil(this.#count * 1.5) + 16;
    const [ids, digests, kinds] = [this.#ids, this.#digests, this.#kinds];
    this.#ids = Buffer.alloc(room * idLength);
    this.#digests = new Float64Array(room);
    this.#kinds = new Uint32Array(room);
    this.#ids.set(ids);
    this.#digests.set(digests);
    this.#kinds.set(kinds);
  }
}
