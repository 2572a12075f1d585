import type { JsonObject } from '../core/json.ts';

/** Length of the opaque id that breaks ties in the sort order. */
export const tieLength = 20;

const chunkBytes = 8 * 1024 * 1024;
const comma = 0x2c;

/** What the store must know of an event besides its bytes. Events are appended in the order of the API (ascending). */
export interface StoredEvent {
  readonly text: string;
  readonly milliseconds: number;
  readonly nanoseconds: number;
  readonly tie: string;
  readonly service: string;
  readonly organization: string;
  readonly type: string;
}

/**
 * All events, serialised ahead: bytes in chunks, separated by commas so that neighbours leave as one slice,
 * and typed arrays for what the queries compare. An event is known by its ordinal, its place in ascending order.
 */
export class EventStore {
  readonly #serviceNames = new NameTable();
  readonly #organizationNames = new NameTable();
  readonly #typeNames = new NameTable();
  readonly milliseconds: Float64Array;
  readonly nanoseconds: Uint32Array;
  readonly service: Uint16Array;
  readonly organization: Uint16Array;
  readonly type: Uint16Array;
  readonly #ties: Buffer;
  readonly #chunks: Buffer[] = [];
  readonly #chunkOf: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #lengths: Uint32Array;
  #used = 0;
  #count = 0;

  constructor(capacity: number) {
    this.milliseconds = new Float64Array(capacity);
    this.nanoseconds = new Uint32Array(capacity);
    this.service = new Uint16Array(capacity);
    this.organization = new Uint16Array(capacity);
    this.type = new Uint16Array(capacity);
    this.#ties = Buffer.alloc(capacity * tieLength);
    this.#chunkOf = new Uint32Array(capacity);
    this.#starts = new Uint32Array(capacity);
    this.#lengths = new Uint32Array(capacity);
  }

  /** Names by code, as `service` holds it; likewise the next two. */
  get services(): readonly string[] {
    return this.#serviceNames.names;
  }

  get organizations(): readonly string[] {
    return this.#organizationNames.names;
  }

  get types(): readonly string[] {
    return this.#typeNames.names;
  }

  get count(): number {
    return this.#count;
  }

  append(event: StoredEvent): void {
    const ordinal = this.#count++;
    this.milliseconds[ordinal] = event.milliseconds;
    this.nanoseconds[ordinal] = event.nanoseconds;
    this.service[ordinal] = this.#serviceNames.code(event.service);
    this.organization[ordinal] = this.#organizationNames.code(event.organization);
    this.type[ordinal] = this.#typeNames.code(event.type);
    this.#ties.write(event.tie, ordinal * tieLength, tieLength, 'latin1');
    this.#appendText(ordinal, event.text);
  }

  text(ordinal: number): string {
    const start = this.#starts[ordinal] as number;
    return this.#chunk(ordinal).toString('utf8', start, start + (this.#lengths[ordinal] as number));
  }

  parse(ordinal: number): JsonObject {
    return JSON.parse(this.text(ordinal)) as JsonObject;
  }

  /** The event as it was appended. */
  describe(ordinal: number): StoredEvent {
    return {
      text: this.text(ordinal),
      milliseconds: this.milliseconds[ordinal] as number,
      nanoseconds: this.nanoseconds[ordinal] as number,
      tie: this.tie(ordinal),
      service: this.services[this.service[ordinal] as number] as string,
      organization: this.organizations[this.organization[ordinal] as number] as string,
      type: this.types[this.type[ordinal] as number] as string,
    };
  }

  tie(ordinal: number): string {
    return this.#ties.toString('latin1', ordinal * tieLength, (ordinal + 1) * tieLength);
  }

  /** Slices that, joined, are the events with a comma between any two of them. */
  slices(ordinals: readonly number[]): Buffer[] {
    const slices: Buffer[] = [];
    let index = 0;
    while (index < ordinals.length) {
      const first = ordinals[index] as number;
      let last = first;
      while (ordinals[index + 1] === last + 1 && this.#chunkOf[last + 1] === this.#chunkOf[first]) {
        last++;
        index++;
      }
      index++;
      const separator = index < ordinals.length ? 1 : 0;
      const end = (this.#starts[last] as number) + (this.#lengths[last] as number) + separator;
      slices.push(this.#chunk(first).subarray(this.#starts[first], end));
    }
    return slices;
  }

  #chunk(ordinal: number): Buffer {
    return this.#chunks[this.#chunkOf[ordinal] as number] as Buffer;
  }

  #appendText(ordinal: number, text: string): void {
    const most = text.length * 3 + 1;
    let chunk = this.#chunks.at(-1);
    if (!chunk || this.#used + most > chunk.length) {
      chunk = Buffer.allocUnsafeSlow(Math.max(chunkBytes, most));
      this.#chunks.push(chunk);
      this.#used = 0;
    }
    const written = chunk.write(text, this.#used, 'utf8');
    chunk[this.#used + written] = comma;
    this.#chunkOf[ordinal] = this.#chunks.length - 1;
    this.#starts[ordinal] = this.#used;
    this.#lengths[ordinal] = written;
    this.#used += written + 1;
  }
}

/** Numbers names from 0 in the order in which they turn up. */
class NameTable {
  readonly names: string[] = [];
  readonly #codes = new Map<string, number>();

  code(name: string): number {
    const known = this.#codes.get(name);
    if (known !== undefined) return known;
    const code = this.names.push(name) - 1;
    this.#codes.set(name, code);
    return code;
  }
}
