const idBytes = 16;
const hexId = /^[0-9a-f]{32}$/;

/**
 * A set of document ids that takes 16 bytes for each, and not the hundred of a string in a Set: an output of millions of
 * documents has to fit. Open addressing; ids are hashes, so their first bytes are the place to look.
 */
export class IdSet {
  #table = Buffer.alloc(1024 * idBytes);
  #mask = 1023;
  #hashes = 0;
  /** Ids of other make, and the one that stands for an empty place. */
  readonly #others = new Set<string>();

  get size(): number {
    return this.#hashes + this.#others.size;
  }

  /** @returns whether it is new */
  add(id: string): boolean {
    const bytes = bytesOf(id);
    if (bytes === undefined) {
      const before = this.#others.size;
      return this.#others.add(id).size > before;
    }
    if ((this.#hashes + 1) * 4 > (this.#mask + 1) * 3) this.#grow();
    const place = this.#placeOf(bytes);
    if (!this.#isFree(place)) return false;
    bytes.copy(this.#table, place);
    this.#hashes += 1;
    return true;
  }

  has(id: string): boolean {
    const bytes = bytesOf(id);
    return bytes === undefined ? this.#others.has(id) : !this.#isFree(this.#placeOf(bytes));
  }

  /** Where the id is, or the free place where it belongs. */
  #placeOf(bytes: Buffer): number {
    for (let slot = bytes.readUInt32LE(0) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const place = slot * idBytes;
      if (this.#isFree(place) || this.#table.compare(bytes, 0, idBytes, place, place + idBytes) === 0) return place;
    }
  }

  #isFree(place: number): boolean {
    for (let offset = 0; offset < idBytes; offset += 4)
      if (this.#table.readUInt32LE(place + offset) !== 0) return false;
    return true;
  }

  #grow(): void {
    const old = this.#table;
    this.#table = Buffer.alloc(old.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let place = 0; place < old.length; place += idBytes) {
      const bytes = old.subarray(place, place + idBytes);
      if (bytes.some((byte) => byte !== 0)) bytes.copy(this.#table, this.#placeOf(bytes));
    }
  }
}

function bytesOf(id: string): Buffer | undefined {
  if (!hexId.test(id)) return undefined;
  const bytes = Buffer.from(id, 'hex');
  return bytes.some((byte) => byte !== 0) ? bytes : undefined;
}
