/** A CSV text that breaks the rules of RFC 4180. */
export class CsvError extends Error {}

/**
 * Reads CSV with a header row.
 * @returns a map of texts for each further row
 * @throws CsvError where a row has another number of fields than the header, or a quote is out of place
 */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const rows = splitRows(text.startsWith('\ufeff') ? text.slice(1) : text);
  const [header, ...others] = rows;
  if (!header) return [];
  return others.map(({ fields, line }) => {
    if (fields.length !== header.fields.length) {
      throw new CsvError(`line ${line} has ${fields.length} fields, the header has ${header.fields.length}`);
    }
    return Object.fromEntries(fields.map((field, index) => [header.fields[index] ?? '', field]));
  });
}

interface Row {
  readonly fields: readonly string[];
  readonly line: number;
}

function splitRows(text: string): readonly Row[] {
  const rows: Row[] = [];
  let fields: string[] = [];
  let [at, line, startLine] = [0, 1, 1];
  while (at < text.length) {
    let field: string;
    if (text[at] === '"') {
      const { content, end } = quotedField(text, at, line);
      for (const character of content) if (character === '\n') line += 1;
      [field, at] = [content, end];
    } else {
      const end = plainEnd(text, at);
      field = text.slice(at, end);
      if (field.includes('"')) throw new CsvError(`line ${line} has a quote inside of a field without quotes`);
      at = end;
    }
    fields.push(field);
    if (text[at] === ',') {
      at += 1;
      // A comma at the very end is followed by one more, empty field.
      if (at < text.length) continue;
      fields.push('');
    }
    if (text[at] === '\r') at += 1;
    at += 1;
    const isBlank = fields.length === 1 && fields[0] === '';
    if (!isBlank) rows.push({ fields, line: startLine });
    fields = [];
    line += 1;
    startLine = line;
  }
  return rows;
}

function plainEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n') end += 1;
  return text[end] === '\n' && text[end - 1] === '\r' && end > from ? end - 1 : end;
}

function quotedField(text: string, from: number, line: number): { readonly content: string; readonly end: number } {
  let content = '';
  for (let at = from + 1; ; ) {
    const quote = text.indexOf('"', at);
    if (quote === -1) throw new CsvError(`the quote opened on line ${line} is not closed`);
    content += text.slice(at, quote);
    if (text[quote + 1] === '"') {
      content += '"';
      at = quote + 2;
      continue;
    }
    const after = text[quote + 1];
    if (after !== undefined && after !== ',' && after !== '\n' && after !== '\r') {
      throw new CsvError(`line ${line} has text behind a closing quote`);
    }
    // As Go's reader of CSV has it: a line break is one character, also inside of quotes.
    return { content: content.replaceAll('\r\n', '\n'), end: quote + 1 };
  }
}
