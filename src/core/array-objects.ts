export interface ArrayObject {
  readonly bytes: Buffer;
  /** On which it begins, from 1. */
  readonly line: number;
}

type Place = 'start' | 'first' | 'value' | 'object' | 'after' | 'end';

const quote = 0x22;
const comma = 0x2c;
const newline = 0x0a;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const spaces: ReadonlySet<number> = new Set([0x20, 0x09, 0x0d, newline]);

/**
 * The objects of a JSON array of any size, each as soon as it is read. Inside of an object only texts and brackets are
 * looked at; whoever parses it finds the rest.
 * @param chunks the array; white space may stand around it
 * @param wrong makes the error for what is no array of objects
 */
export async function* arrayObjects(
  chunks: AsyncIterable<Buffer>,
  wrong: (line: number, what: string) => Error,
): AsyncGenerator<ArrayObject, void, undefined> {
  let place: Place = 'start' as Place;
  let [line, objectLine, depth] = [1, 1, 0];
  let [inText, escaped] = [false, false];
  let parts: Buffer[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] as number;
      if (byte === newline) line += 1;
      if (place === 'object') {
        if (inText) {
          if (escaped) escaped = false;
          else if (byte === backslash) escaped = true;
          else if (byte === quote) inText = false;
        } else if (byte === quote) inText = true;
        // One bit tells brackets from braces.
        else if ((byte | 0x20) === openBrace) depth += 1;
        else if ((byte | 0x20) === closeBrace) {
          depth -= 1;
          if (depth > 0) continue;
          yield { bytes: Buffer.concat([...parts, chunk.subarray(from, at + 1)]), line: objectLine };
          parts = [];
          place = 'after';
        }
      } else if (spaces.has(byte)) {
        // Between values white space means nothing.
      } else if (place === 'start' && byte === openBracket) place = 'first';
      else if ((place === 'first' || place === 'value') && byte === openBrace) {
        place = 'object';
        depth = 1;
        from = at;
        objectLine = line;
      } else if ((place === 'first' || place === 'after') && byte === closeBracket) place = 'end';
      else if (place === 'after' && byte === comma) place = 'value';
      else if (place === 'first' || place === 'value')
        throw wrong(line, 'the array holds something that is not an object');
      else
        throw wrong(line, place === 'end' ? 'something follows the array' : 'expected a comma or the end of the array');
    }
    if (place === 'object') parts.push(chunk.subarray(from));
  }
  if (place !== 'end') throw wrong(line, 'the array ends too early');
}
