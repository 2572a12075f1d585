import type { ByteMemory } from '../core/byte-memory.ts';
import type { ReadPage } from './read-page.ts';

/** Gives back the memory of a page when nobody looks at it any more: neither its reader nor a template. */
export class LentPage {
  readonly #page: ReadPage;
  readonly #memory: ByteMemory;
  #isReleased = false;
  #isWanted: boolean;

  /** @param isWanted whether a template may look at the body yet, which is decoded only then */
  constructor(page: ReadPage, memory: ByteMemory, isWanted: boolean) {
    this.#page = page;
    this.#memory = memory;
    this.#isWanted = isWanted;
  }

  /** For the reader of its events. */
  release(): void {
    this.#isReleased = true;
    this.#giveBack();
  }

  /** For whoever has evaluated all templates that may look at it. */
  lookedAt(): void {
    this.#isWanted = false;
    this.#giveBack();
  }

  #giveBack(): void {
    if (!this.#isReleased || this.#isWanted) return;
    const free = this.#page.bytes.release();
    if (free) this.#memory.give(free);
  }
}
