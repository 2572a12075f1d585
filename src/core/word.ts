/** Bytes to look for, at least four of them, cut into numbers of four bytes: comparing those is several times as fast. */
export class Word {
  readonly length: number;
  readonly #parts: Int32Array;
  /** The last four bytes, which tell most words apart. */
  readonly #last: number;

  constructor(text: string) {
    const bytes = Buffer.from(text);
    this.length = bytes.length;
    this.#last = bytes.readInt32LE(bytes.length - 4);
    this.#parts = Int32Array.from({ length: (bytes.length - 1) >> 2 }, (_, index) => bytes.readInt32LE(index * 4));
  }

  /** Whether the bytes stand there. @throws RangeError where the view ends before they would */
  isAt(view: DataView, start: number): boolean {
    if (view.getInt32(start + this.length - 4, true) !== this.#last) return false;
    const parts = this.#parts;
    for (let index = 0; index < parts.length; index++) {
      if (view.getInt32(start + index * 4, true) !== parts[index]) return false;
    }
    return true;
  }
}
