import type { ByteMemory } from '../core/byte-memory.ts';

const blockBytes = 1 << 20;
const nothing = Buffer.alloc(0);

/**
 * The documents of a page in UTF-8, outside of V8's heap: as texts they live there until the whole page is written, and
 * the garbage collector copies every one of them twice.
 */
export class HeldDocuments {
  readonly #memory: ByteMemory;
  readonly #blocks: Buffer[] = [];
  #block: Buffer = nothing;
  #used = 0;

  constructor(memory: ByteMemory) {
    this.#memory = memory;
  }

  /** @returns the text's bytes, which are good until `release` */
  hold(json: string): Buffer {
    // No character takes more than three bytes for each of its units.
    const most = json.length * 3;
    if (this.#used + most > this.#block.length) this.#begin(most > blockBytes ? Buffer.byteLength(json) : blockBytes);
    const start = this.#used;
    this.#used += this.#block.write(json, start);
    return this.#block.subarray(start, this.#used);
  }

  /** Gives the memory back: by the next page it holds other documents. */
  release(): void {
    for (const block of this.#blocks.splice(0)) this.#memory.give(block);
    this.#block = nothing;
    this.#used = 0;
  }

  #begin(bytes: number): void {
    this.#block = this.#memory.take(bytes);
    this.#blocks.push(this.#block);
    this.#used = 0;
  }
}
