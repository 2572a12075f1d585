import type { JsonObject, JsonValue } from '../core/json.ts';
import { isJsonObject } from '../core/json.ts';
import { parseJson, type RawEvent } from './raw-event.ts';
import { draftFields, type RequestDraft } from './request-draft.ts';
import { GoHeader, LazyMap } from './template/go-maps.ts';
import { GoUrlValues, splitUrl } from './template/go-url.ts';
import type { GoValue } from './template/values.ts';

/** A response as templates see it. */
interface SeenResponse {
  /** Without the values of secrets. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined after the run, when nobody needs it any more. */
  readonly body: Buffer | undefined;
  readonly page: number;
}

/** What templates can look back at. */
export interface History {
  readonly firstEvent: RawEvent | undefined;
  readonly lastEvent: RawEvent | undefined;
  readonly firstResponse: SeenResponse | undefined;
  readonly lastResponse: SeenResponse | undefined;
}

export const noHistory: History = {
  firstEvent: undefined,
  lastEvent: undefined,
  firstResponse: undefined,
  lastResponse: undefined,
};

/** What the templates of a request see. */
export function requestData(draft: RequestDraft, cursor: JsonObject, history: History): GoValue {
  return new LazyMap(() => ({ ...draftFields(draft), ...lookBack(cursor, history) }));
}

/** What the templates of the cursor see: no cursor, and no request. */
export function cursorData(history: History): GoValue {
  return new LazyMap(() => lookBack({}, history));
}

function lookBack(cursor: JsonObject, history: History): { [name: string]: GoValue } {
  return {
    cursor: LazyMap.ofJson(() => cursor),
    first_event: LazyMap.ofJson(() => history.firstEvent?.parse()),
    last_event: LazyMap.ofJson(() => history.lastEvent?.parse()),
    first_response: responseFields(history.firstResponse),
    last_response: responseFields(history.lastResponse),
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

function bodyValue(body: Buffer | undefined): GoValue {
  const value: JsonValue | undefined = body === undefined ? undefined : parseJson(body);
  if (value === undefined) return null;
  return isJsonObject(value) ? LazyMap.ofJson(() => value) : value;
}
