/** Event types and services that JumpCloud has, several times over. */
const most = 2000;

/**
 * Texts that stand by themselves. A text that was cut out of another keeps all of that in memory in V8, and what is told
 * of an event is kept for longer than the event.
 */
export class OwnTexts {
  readonly #texts = new Map<string, string>();

  /** @returns the same text; one copy of it serves all who ask */
  get(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    // And not by way of UTF-8, which has no half surrogate pairs.
    const own = JSON.parse(JSON.stringify(text)) as string;
    if (this.#texts.size < most) this.#texts.set(own, own);
    return own;
  }
}
