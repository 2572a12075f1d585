import type { ByteMemory } from '../core/byte-memory.ts';
import type { ReadPage } from './read-page.ts';

/** Gives back the memory of a page when nobody looks at it any more: neither its reader nor a template. */
export class LentPage {
  readonly #page: ReadPage;
  readonly #memory: ByteMemory;
  readonly #onGone: () => void;
  #isReleased = false;
  #isWanted: boolean;

  /**
   * @param isWanted whether a template may look at the page yet, which is decoded only then
   * @param onGone called before the memory is given back
   */
  constructor(page: ReadPage, memory: ByteMemory, isWanted: boolean, onGone: () => void) {
    this.#page = page;
    this.#memory = memory;
    this.#isWanted = isWanted;
    this.#onGone = onGone;
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
    this.#onGone();
    const free = this.#page.bytes.release();
    if (free) this.#memory.give(free);
  }
}
