import { CsvError, readCsv } from '../httpjson/csv.ts';
import type { Entry } from './indicator.ts';

/** Columns by the names that lists give them. */
const valueColumns = ['value', 'indicator', 'ioc', 'ioc_value', 'observable', 'indicator_value'];
const typeColumns = ['type', 'ioc_type', 'indicator_type', 'value_type', 'kind'];
const untilColumns = ['valid_until', 'until', 'expires', 'expires_at', 'expiration', 'expiration_date', 'expiry'];

const columnName = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
const isComment = (line: string): boolean => /^\s*(?:#|;|\/\/)/.test(line);

/** One indicator a line. Lines that begin with `#`, `;` or `//` are comments, and so is what follows ` #`. */
export function* entriesOfLines(text: string, name: string): Generator<Entry> {
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const entry = line.replace(/\s#.*$/, '').trim();
    if (entry !== '' && !isComment(line)) yield { text: entry, source: `${name}:${index + 1}` };
  }
}

/** @returns undefined if the text has no header that names a column of indicators */
export function entriesOfCsv(text: string, name: string): readonly Entry[] | undefined {
  const lines = text.split(/(?<=\n)/);
  const first = lines.find((line) => line.trim() !== '' && !isComment(line));
  const columns = first?.split(',').map((column) => columnName(column.replace(/^"|"\s*$/g, ''))) ?? [];
  if (!columns.some((column) => valueColumns.includes(column))) return undefined;
  try {
    return readCsv(lines.filter((line) => !isComment(line)).join('')).map((row, index) => {
      const cells = new Map(Object.entries(row).map(([header, cell]) => [columnName(header), cell]));
      const cell = (names: readonly string[]) => cells.get(names.find((column) => cells.has(column)) ?? '');
      return {
        text: cell(valueColumns) ?? '',
        source: `${name}, row ${index + 1}`,
        type: cell(typeColumns),
        until: cell(untilColumns),
      };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return [{ text: '', source: name, refuse: `is not CSV: ${error.message}` }];
  }
}
