import { IngestError } from '../core/errors.ts';
import { isJsonObject, type JsonValue } from '../core/json.ts';
import { redact, type Secret } from '../core/secret.ts';
import type { HttpClient } from '../http/client.ts';
import { eventsUrl } from './regions.ts';
import { requestedServices } from './services.ts';

export interface CountQuery {
  /** As in the configuration. */
  readonly url: string;
  /** Undefined where the client puts other credentials on the request. */
  readonly apiKey: Secret | undefined;
  readonly orgIds: readonly string[];
  readonly services: readonly string[];
  /** RFC 3339. */
  readonly from: string;
  readonly to: string;
  readonly timeoutMs: number;
}

const maxAnswerBytes = 1 << 20;

/**
 * How many events the API holds for a query: `POST /events/count`, with the body of `/events`.
 * @throws IngestError JC_HTTP_* ; JC_HTTP_STATUS with `details.status` where the answer is not a success; JC_PAGE_NOT_JSON
 */
export async function countEvents(http: HttpClient, query: CountQuery, signal?: AbortSignal): Promise<number> {
  const url = `${eventsUrl(query.url)}/count`;
  const response = await http.send(
    {
      method: 'POST',
      url,
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        ...(query.apiKey ? { 'x-api-key': query.apiKey.reveal() } : {}),
        ...(query.orgIds.length > 0 ? { 'x-org-id': query.orgIds } : {}),
      },
      body: JSON.stringify({
        service: requestedServices(query.services),
        start_time: query.from,
        end_time: query.to,
      }),
    },
    { timeoutMs: query.timeoutMs, maxBytes: maxAnswerBytes, ...(signal ? { signal } : {}) },
  );
  const text = redact(response.body.toString('utf8'), query.apiKey ? [query.apiKey] : []);
  if (response.status !== 200) {
    throw new IngestError('JC_HTTP_STATUS', `POST ${url}: ${response.status} ${excerpt(text)}`, {
      details: { status: response.status },
    });
  }
  const answer = parse(text);
  if (!isJsonObject(answer) || typeof answer.count !== 'number') {
    throw new IngestError('JC_PAGE_NOT_JSON', `POST ${url}: expected {"count": n}, got ${excerpt(text)}`);
  }
  return answer.count;
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
