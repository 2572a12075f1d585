import type { JsonObject } from '../core/json.ts';
import { GoHeader, LazyMap } from '../gotemplate/go-maps.ts';
import { GoUrl, GoUrlValues, splitUrl } from '../gotemplate/go-url.ts';
import type { GoValue } from '../gotemplate/values.ts';
import { type DraftValue, isBody } from './draft-value.ts';
import type { DetachableEvent } from './raw-event.ts';
import { draftFields, type RequestDraft } from './request-draft.ts';

/** A response as templates see it. */
export interface SeenResponse {
  /** Without the values of secrets. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded when it is first asked for. Undefined after the run, when nobody needs it any more. */
  readonly body: (() => DraftValue | undefined) | undefined;
  readonly page: number;
}

/** What templates can look back at. */
export interface History {
  readonly firstEvent: DetachableEvent | undefined;
  readonly lastEvent: DetachableEvent | undefined;
  readonly firstResponse: SeenResponse | undefined;
  readonly lastResponse: SeenResponse | undefined;
  /** In a step of a chain: the last response of the root request. */
  readonly parentResponse?: SeenResponse | undefined;
}

export const noHistory: History = {
  firstEvent: undefined,
  lastEvent: undefined,
  firstResponse: undefined,
  lastResponse: undefined,
};

export function withoutBodies(history: History): History {
  const bare = (response: SeenResponse | undefined) => response && { ...response, body: undefined };
  return { ...history, firstResponse: bare(history.firstResponse), lastResponse: bare(history.lastResponse) };
}

/** The cursor as templates see it. */
export interface SeenCursor {
  /** What the run began with: fields that no event changes are read from it. */
  readonly start: JsonObject;
  /** Whether events change the field. */
  readonly moves: (name: string) => boolean;
  /** Called when a template looks at what moves. */
  readonly now: () => JsonObject;
}

const noCursor: SeenCursor = { start: {}, moves: () => false, now: () => ({}) };

class CursorMap extends LazyMap {
  readonly #start: LazyMap;
  readonly #moves: SeenCursor['moves'];

  constructor({ start, moves, now }: SeenCursor) {
    super(now, true);
    this.#start = new LazyMap(() => start, true);
    this.#moves = moves;
  }

  override field(name: string): GoValue {
    return this.#moves(name) ? super.field(name) : this.#start.field(name);
  }
}

/** What the templates of a request see. */
export function requestData(draft: RequestDraft, cursor: SeenCursor, history: History): GoValue {
  return new LazyMap(() => ({ ...draftFields(draft), ...lookBack(cursor, history) }));
}

/** What the transforms of a response see: the response, one of its elements as the body, and the cursor so far. */
export function responseData(
  draft: RequestDraft,
  response: { readonly url: string; readonly headers: Readonly<Record<string, string>> },
  cursor: SeenCursor,
  history: History,
): GoValue {
  return new LazyMap(() => ({
    url: new GoUrl(response.url),
    header: GoHeader.ofResponse(response.headers),
    body: LazyMap.deep(() => draft.body),
    ...lookBack(cursor, history),
  }));
}

/** What the transforms of a split see: as those of the response, without the response. */
export function splitData(draft: RequestDraft, cursor: SeenCursor, history: History): GoValue {
  return new LazyMap(() => ({ body: LazyMap.deep(() => draft.body), ...lookBack(cursor, history) }));
}

/** What the templates of a rate limit see. */
export function headerData(headers: Readonly<Record<string, string>>): GoValue {
  return new LazyMap(() => ({ last_response: new LazyMap(() => ({ header: GoHeader.ofResponse(headers) })) }));
}

/** What the templates of the cursor see: no cursor, and no request. */
export function cursorData(history: History): GoValue {
  return new LazyMap(() => lookBack(noCursor, history));
}

function lookBack(cursor: SeenCursor, history: History): { [name: string]: GoValue } {
  return {
    cursor: new CursorMap(cursor),
    first_event: LazyMap.ofObject(() => history.firstEvent?.exact(), true),
    last_event: LazyMap.ofObject(() => history.lastEvent?.exact(), true),
    first_response: responseFields(history.firstResponse),
    last_response: responseFields(history.lastResponse),
    ...(history.parentResponse ? { parent_last_response: responseFields(history.parentResponse) } : {}),
  };
}

function responseFields(response: SeenResponse | undefined): LazyMap {
  return new LazyMap(() => ({
    url: new LazyMap(() => ({
      value: response?.url ?? '',
      params: new GoUrlValues(splitUrl(response?.url ?? '').query),
    })),
    header: GoHeader.ofResponse(response?.headers ?? {}),
    // Parsed only where a template looks at it.
    get body(): GoValue {
      return bodyValue(response?.body);
    },
    page: BigInt(response?.page ?? 0),
  }));
}

function bodyValue(body: SeenResponse['body']): GoValue {
  const value = body?.();
  return isBody(value) ? new LazyMap(() => value) : (value ?? null);
}

/** Decodes once, however many templates look. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
