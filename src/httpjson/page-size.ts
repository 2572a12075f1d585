import { splitUrl } from '../gotemplate/go-url.ts';
import { putIntoBody } from './apply-transforms.ts';
import { valueAt } from './draft-value.ts';
import type { RequestDraft } from './request-draft.ts';

/** Where a request says how many events it wants at most. */
export type SizePlace =
  | { readonly in: 'body'; readonly path: readonly string[] }
  | { readonly in: 'url'; readonly param: string };

/** How many events a request may want. */
export interface PageSize {
  readonly place: SizePlace;
  /** That of the request before, which is what the pagination compares the page with; undefined in the first request. */
  readonly last: number | undefined;
  readonly most: number;
}

/** @returns undefined where the request does not say it */
export function sizeAt({ body, url }: RequestDraft, { place }: Pick<PageSize, 'place'>): number | undefined {
  if (place.in === 'url') {
    const text = new URLSearchParams(splitUrl(url.text).query).get(place.param) ?? '';
    return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
  }
  const size = valueAt(body, place.path);
  return typeof size === 'bigint' || typeof size === 'number' ? Number(size) : undefined;
}

export function setSize({ body, url }: RequestDraft, { place }: Pick<PageSize, 'place'>, size: number): void {
  if (place.in === 'url') url.changeParams((params) => params.set(place.param, String(size)));
  else putIntoBody(body, place.path, BigInt(size), 'set');
}
