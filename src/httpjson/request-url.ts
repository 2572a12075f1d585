import { GoUrlValues, splitUrl } from '../gotemplate/go-url.ts';

/** The URL of a request under construction. Its text changes only where a transform changes it. */
export class RequestUrl {
  #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  replace(text: string): void {
    this.#text = text;
  }

  params(): GoUrlValues {
    return new GoUrlValues(splitUrl(this.#text).query);
  }

  /** Writes the query anew: encoded and sorted by name. */
  changeParams(change: (params: GoUrlValues) => void): void {
    const params = this.params();
    change(params);
    const encoded = params.encode();
    const [, before = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/s.exec(this.#text) ?? [];
    this.#text = `${before}${encoded === '' ? '' : `?${encoded}`}${fragment}`;
  }
}
