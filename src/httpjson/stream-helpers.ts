import type { HelperOptions } from 'handlebars';
import { percentEncoded } from '../core/percent.ts';

// Of a private use area: no text of a configuration holds them.
const [open, close] = ['\ue000', '\ue001'];
const marked = new RegExp(`${open}([^${close}]*)${close}`, 'g');

/** A text that YAML would take for a number. */
export class NumericText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return `${open}${this.text}${close}`;
  }

  toJSON(): string {
    return this.text;
  }
}

/** Quotes numeric texts that stand alone as a value, so that they stay the text that they are, as Fleet has it. */
export function quoteNumericTexts(yaml: string): string {
  return yaml.replaceAll(marked, (whole, text: string, at: number) => {
    const line = yaml.slice(yaml.lastIndexOf('\n', at) + 1, at);
    const before = /(?:^|[[{,]|[:-][ \t])[ \t]*$/.test(line);
    const after = /^[ \t]*(?:$|[\]},]|\r?\n|[ \t]#)/.test(yaml.slice(at + whole.length, at + whole.length + 100));
    return before && after ? `"${text}"` : text;
  });
}

function bare(value: unknown): unknown {
  if (value instanceof NumericText) return value.text;
  return Array.isArray(value) ? value.map(bare) : value;
}

/** The helpers that Fleet gives to stream templates. */
export const streamHelpers = {
  /** `{{#contains item list}}…{{/contains}}`; a text contains its parts. */
  contains(this: unknown, rawItem: unknown, rawWithin: unknown, options: HelperOptions): string {
    const [item, within] = [bare(rawItem), bare(rawWithin)];
    const found = Array.isArray(within)
      ? within.includes(item)
      : typeof within === 'string' && within.includes(String(item));
    return found ? options.fn(this) : options.inverse(this);
  },
  /** A text as a quoted YAML scalar that gives it back, line breaks too; JSON's quoting is YAML's double quoting. */
  escape_string(value: unknown): string {
    if (isNothing(value)) return '';
    const text = String(bare(value));
    return text.includes('\n') ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
  },
  escape_multiline_string(text: unknown): string {
    return isNothing(text) ? '' : JSON.stringify(String(bare(text)));
  },
  /** A text is taken for JSON already. */
  to_json(value: unknown): string {
    const given = bare(value);
    return typeof given === 'string' ? given : (JSON.stringify(given) ?? '');
  },
  url_encode(text: unknown): string {
    return isNothing(text) ? '' : percentEncoded(String(bare(text)));
  },
};

function isNothing(text: unknown): boolean {
  return text === undefined || text === null || text === '';
}
