/** Where the memory of large values comes from: response bodies, the documents of a page. */
export interface ByteMemory {
  /** @param bytes at least so many; what they hold is undefined */
  take(bytes: number): Buffer;
  /**
   * Takes memory back. Whoever gives it may not look at it any more.
   * @param taken what `take` gave, or a part of it
   */
  give(taken: Buffer): void;
}

/** New memory each time; the garbage collector gets it back. */
export const freshMemory: ByteMemory = {
  take: (bytes) => Buffer.allocUnsafeSlow(bytes),
  give: () => {},
};

/** Less than this is quickly had and quickly gone. */
const smallest = 64 * 1024;
/**
 * Memory that is used again: large buffers cost page faults when they are new, and V8 is late to collect them, as it sees
 * only the small object that stands for them.
 */
export class ReusedMemory implements ByteMemory {
  readonly #mostIdle: number;
  /** The smallest first. */
  readonly #idle: Buffer[] = [];
  readonly #lent = new WeakSet<ArrayBufferLike>();

  /** @param mostIdle how many buffers are kept */
  constructor(mostIdle: number) {
    this.#mostIdle = mostIdle;
  }

  take(bytes: number): Buffer {
    if (bytes < smallest) return freshMemory.take(bytes);
    const largest = this.#idle.pop();
    // One that is too small now is too small for what comes next, too.
    const taken = largest && largest.length >= bytes ? largest : freshMemory.take(roomy(bytes));
    this.#lent.add(taken.buffer);
    return taken;
  }

  give(taken: Buffer): void {
    // Foreign memory is somebody else's, and memory given twice would have two owners.
    if (!this.#lent.delete(taken.buffer)) return;
    this.#idle.push(Buffer.from(taken.buffer));
    this.#idle.sort((left, right) => left.length - right.length);
    if (this.#idle.length > this.#mostIdle) this.#idle.shift();
  }
}

/** Pages of as many events differ a little in their bytes. */
function roomy(bytes: number): number {
  return Math.ceil((bytes * 1.125) / smallest) * smallest;
}
