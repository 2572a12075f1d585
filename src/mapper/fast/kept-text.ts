/**
 * A copy of a text from which parts are left out or written anew. The text has a character for each byte of the UTF-8 it
 * comes from, so that places in the bytes are places in it; what is put in is brought into that form.
 */
export class KeptText {
  #text = '';
  /** What is copied so far. */
  written = '';
  /** From where on the text is still to be copied. */
  pending = 0;
  /** Whether everything copied is ASCII; whoever copies says where it is not. */
  isAscii = true;

  /** @param text of the bytes @param from where the copy begins */
  start(text: string, from: number): void {
    this.#text = text;
    this.written = '';
    this.pending = from;
    this.isAscii = true;
  }

  /** Leaves out what stands between two places. @param by ASCII that is put in there */
  cut(from: number, to: number, by: string): void {
    this.written += this.#text.slice(this.pending, from) + by;
    this.pending = to;
  }

  /** How long the copy is where it has come to a place. */
  lengthAt(place: number): number {
    return this.written.length + place - this.pending;
  }

  /** Writes what it has from a length on a second time. @param to the place that it has come to @param joint ASCII before it */
  repeat(from: number, to: number, joint: string): void {
    this.cut(to, to, joint + (this.written + this.#text.slice(this.pending, to)).slice(from));
  }

  /** Puts something in the place of what stands between two places. */
  replace(from: number, to: number, by: string): void {
    this.cut(from, to, this.#inBytes(by));
  }

  /** @param to where the copy ends @returns it as the text that its bytes stand for */
  end(to: number): string {
    const copy = this.written + this.#text.slice(this.pending, to);
    return this.isAscii ? copy : Buffer.from(copy, 'latin1').toString();
  }

  /** Undoes what was put in since; with what `written` and `pending` were then. */
  goBack(written: string, pending: number): void {
    this.written = written;
    this.pending = pending;
  }

  #inBytes(text: string): string {
    for (let index = 0; index < text.length; index++) {
      if (text.charCodeAt(index) > 0x7f) {
        this.isAscii = false;
        return Buffer.from(text).toString('latin1');
      }
    }
    return text;
  }
}
