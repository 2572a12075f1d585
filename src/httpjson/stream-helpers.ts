import type { HelperOptions } from 'handlebars';

/** The helpers that Fleet gives to stream templates. */
export const streamHelpers = {
  /** `{{#contains item list}}…{{/contains}}`; a text contains its parts. */
  contains(this: unknown, item: unknown, within: unknown, options: HelperOptions): string {
    const found = Array.isArray(within)
      ? within.includes(item)
      : typeof within === 'string' && within.includes(String(item));
    return found ? options.fn(this) : options.inverse(this);
  },
  /** A text as a YAML single-quoted scalar, in which a line break is a space. */
  escape_string(text: unknown): string {
    if (isNothing(text)) return '';
    return `'${String(text).replaceAll("'", "''").replace(/\r?\n/g, ' ')}'`;
  },
  /** A text of several lines as a YAML scalar that keeps them; JSON's quoting is YAML's double quoting. */
  escape_multiline_string(text: unknown): string {
    return isNothing(text) ? '' : JSON.stringify(String(text));
  },
  /** A text is taken for JSON already. */
  to_json(value: unknown): string {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  },
  url_encode(text: unknown): string {
    if (isNothing(text)) return '';
    return encodeURIComponent(String(text)).replace(
      /[!'()*]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  },
};

function isNothing(text: unknown): boolean {
  return text === undefined || text === null || text === '';
}
