import { digestOfRecord, recordBytes, recordWords as words } from './id-record.ts';

/** At this load a table grows: from 25 to 31 bytes for each id. */
const fullest = 0.8;
const growth = 1.25;
const smallest = 8;

/**
 * Records of ids in one block of memory. Open addressing by the first word: an id is a hash. Records come out in the order
 * of their places, so whoever puts in many makes room for them first, or they would crowd at one end.
 */
export class IdTable {
  #count = 0;
  #slots = new Uint32Array(smallest * words);

  get count(): number {
    return this.#count;
  }

  /** What it takes in memory. */
  get bytes(): number {
    return this.#slots.byteLength;
  }

  has(record: Uint32Array): boolean {
    return this.#slots[this.#placeOf(record, 0)] !== 0;
  }

  /** Undefined also if the id is not there. */
  digestOf(record: Uint32Array): number | undefined {
    const place = this.#placeOf(record, 0);
    if (this.#slots[place] === 0) return undefined;
    return digestOfRecord(this.#slots[place + 3] as number, this.#slots[place + 4] as number);
  }

  /** A digest that is known is not replaced. @returns whether anything is new */
  put(record: Uint32Array, at = 0): boolean {
    if (this.#count + 1 > (this.#slots.length / words) * fullest)
      this.#resize(Math.ceil((this.#slots.length / words) * growth));
    const place = this.#placeOf(record, at);
    const slots = this.#slots;
    if (slots[place] !== 0) {
      const known = digestOfRecord(slots[place + 3] as number, slots[place + 4] as number);
      if (known !== undefined || digestOfRecord(record[at + 3] as number, record[at + 4] as number) === undefined)
        return false;
    } else this.#count += 1;
    for (let word = 0; word < words; word++) slots[place + word] = record[at + word] as number;
    return true;
  }

  /** Its records in little-endian bytes. */
  toBytes(): Buffer {
    const bytes = Buffer.allocUnsafe(this.#count * recordBytes);
    let end = 0;
    const slots = this.#slots;
    for (let place = 0; place < slots.length; place += words) {
      if (slots[place] === 0) continue;
      end = writeWords(slots, place, bytes, end);
    }
    return bytes;
  }

  /** The reverse of `toBytes`; adds to what is there. */
  putBytes(bytes: Buffer): void {
    const needed = (this.#count + bytes.length / recordBytes) / fullest;
    if (needed > this.#slots.length / words) this.#resize(Math.ceil(needed));
    const record = new Uint32Array(words);
    for (let at = 0; at < bytes.length; at += recordBytes) {
      for (let word = 0; word < words; word++) record[word] = bytes.readUInt32LE(at + word * 4);
      this.put(record);
    }
  }

  /** Where the record is, or the free place where it belongs. */
  #placeOf(record: Uint32Array, at: number): number {
    const slots = this.#slots;
    const first = record[at] as number;
    const second = record[at + 1] as number;
    const third = record[at + 2] as number;
    const fourth = (record[at + 3] as number) >>> 16;
    let place = Math.floor((first / 2 ** 32) * (slots.length / words)) * words;
    for (;;) {
      const found = slots[place] as number;
      if (found === 0) return place;
      if (
        found === first &&
        slots[place + 1] === second &&
        slots[place + 2] === third &&
        (slots[place + 3] as number) >>> 16 === fourth
      )
        return place;
      place = place + words === slots.length ? 0 : place + words;
    }
  }

  #resize(count: number): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(count * words);
    for (let from = 0; from < old.length; from += words) {
      if (old[from] === 0) continue;
      const place = this.#placeOf(old, from);
      for (let word = 0; word < words; word++) this.#slots[place + word] = old[from + word] as number;
    }
  }
}

/** @returns where the written record ends */
export function writeWords(record: Uint32Array, from: number, into: Buffer, at: number): number {
  for (let word = 0; word < words; word++) into.writeUInt32LE(record[from + word] as number, at + word * 4);
  return at + recordBytes;
}
