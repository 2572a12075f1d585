/** Where the memory of response bodies comes from. */
export interface BodyMemory {
  /** @param bytes at least so many; what they hold is undefined */
  take(bytes: number): Buffer;
  /**
   * Takes memory back. Whoever gives it may not look at it any more.
   * @param body what `take` gave, or a part of it
   */
  give(body: Buffer): void;
}

/** New memory for each body; the garbage collector gets it back. */
export const freshMemory: BodyMemory = {
  take: (bytes) => Buffer.allocUnsafeSlow(bytes),
  give: () => {},
};

/** Less than this is quickly had and quickly gone. */
const smallest = 64 * 1024;
/** One body is worked on while the next one is fetched. */
const mostIdle = 2;

/**
 * Memory that is used again: large buffers cost page faults when they are new, and V8 is late to collect them, as it sees
 * only the small object that stands for them.
 */
export class ReusedMemory implements BodyMemory {
  /** The smallest first. */
  readonly #idle: Buffer[] = [];
  readonly #lent = new WeakSet<ArrayBufferLike>();

  take(bytes: number): Buffer {
    if (bytes < smallest) return freshMemory.take(bytes);
    const largest = this.#idle.pop();
    // One that is too small for this body is too small for the next ones, too.
    const taken = largest && largest.length >= bytes ? largest : freshMemory.take(roomy(bytes));
    this.#lent.add(taken.buffer);
    return taken;
  }

  give(body: Buffer): void {
    // Foreign memory is somebody else's, and memory given twice would have two owners.
    if (!this.#lent.delete(body.buffer)) return;
    this.#idle.push(Buffer.from(body.buffer));
    this.#idle.sort((left, right) => left.length - right.length);
    if (this.#idle.length > mostIdle) this.#idle.shift();
  }
}

/** Pages of as many events differ a little in their bytes. */
function roomy(bytes: number): number {
  return Math.ceil((bytes * 1.125) / smallest) * smallest;
}
