/** What the JSON so far ends with: the place where an object or list begins, a whole value, or the letters of a text. */
type Place = 0 | 1 | 2;
const atStart = 0;
const behindValue = 1;
const withinText = 2;

/** What stands between a place and the value of a key, or the letters of its text. */
interface KeyText {
  readonly beforeValue: readonly [string, string, string];
  readonly beforeLetters: readonly [string, string, string];
}

const endOfObject = ['{}', '}', '"}'] as const;
const endOfList = ['[]', ']', '"]'] as const;
const beforeMember = ['[', ',', '",'] as const;
const beforeLetters = ['["', ',"', '","'] as const;

/** Keys of documents are those of the schema, so there is an end to them. */
const keyTexts = new Map<string, KeyText>();

/**
 * Appends the JSON of an object whose texts need no escape: what `JSON.stringify` makes of it, for less, as nothing is looked
 * at by character. Nobody checks that they need none: a quote, a backslash, a control character or half a surrogate pair
 * comes out as it is.
 *
 * V8 keeps every piece until the whole is written, and copies one long chain faster than a tree: so what comes before is
 * handed through, and the quote that closes a text goes into the piece behind it.
 * @param json what comes before
 * @param isBegun whether that ends within the same object, behind a value
 * @param written the key of a member that is in it already
 */
export function appendPlain(
  json: string,
  object: Readonly<Record<string, unknown>>,
  isBegun = false,
  written?: string,
): string {
  let text = json;
  let place: Place = isBegun ? behindValue : atStart;
  for (const key in object) {
    const value = object[key];
    if (value === undefined || key === written) continue;
    const keyText = keyTexts.get(key) ?? noteKey(key);
    if (typeof value === 'string') {
      text = text + keyText.beforeLetters[place] + value;
      place = withinText;
    } else {
      text = appendValue(text + keyText.beforeValue[place], value);
      place = behindValue;
    }
  }
  return text + endOfObject[place];
}

function appendValue(json: string, value: unknown): string {
  if (Array.isArray(value)) return appendList(json, value);
  if (typeof value === 'object' && value !== null) return appendPlain(json, value as Readonly<Record<string, unknown>>);
  return json + String(value);
}

function appendList(json: string, values: readonly unknown[]): string {
  let text = json;
  let place: Place = atStart;
  for (const value of values) {
    if (typeof value === 'string') {
      text = text + beforeLetters[place] + value;
      place = withinText;
    } else {
      text = appendValue(text + beforeMember[place], value);
      place = behindValue;
    }
  }
  return text + endOfList[place];
}

function noteKey(key: string): KeyText {
  const text = `${JSON.stringify(key)}:`;
  const found: KeyText = {
    beforeValue: [`{${text}`, `,${text}`, `",${text}`],
    beforeLetters: [`{${text}"`, `,${text}"`, `",${text}"`],
  };
  keyTexts.set(key, found);
  return found;
}
