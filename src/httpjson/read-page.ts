import { IngestError } from '../core/errors.ts';
import { redact, type Secret } from '../core/secret.ts';
import type { HttpResponse } from '../http/client.ts';
import { isTransientStatus } from '../http/retry.ts';
import { PageEvent } from './raw-event.ts';
import { ScanError, scanPage } from './scan-page.ts';

export interface ReadPage {
  readonly events: readonly PageEvent[];
  /** Elements of the page that are no objects, and so no events. */
  readonly skipped: number;
}

/** Content types that Filebeat decodes and this engine does not. */
const otherFormats = new Map([
  ['application/x-ndjson', 'NDJSON'],
  ['text/csv', 'CSV'],
  ['application/zip', 'zip'],
  ['application/xml', 'XML'],
  ['text/xml', 'XML'],
]);

/**
 * Finds the events in a response.
 * @param where for messages
 * @throws IngestError JC_HTTP_STATUS, JC_HTTP_UNAVAILABLE, JC_PAGE_NOT_JSON
 */
export function readPage(response: HttpResponse, where: string, secrets: Iterable<Secret>, maxDepth: number): ReadPage {
  const { status, headers, body } = response;
  // Ours follows no redirects, so that one is not a page.
  if (status >= 300) throw statusError(response, where, secrets);
  const contentType = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const other = otherFormats.get(contentType);
  if (other) throw notJson(response, where, secrets, `this engine does not read ${other}`);
  try {
    const { borders, skipped } = scanPage(body, maxDepth);
    const events: PageEvent[] = [];
    for (let index = 0; index < borders.length; index += 2) {
      events.push(new PageEvent(body.subarray(borders[index], borders[index + 1])));
    }
    return { events, skipped };
  } catch (error) {
    if (error instanceof ScanError) throw notJson(response, where, secrets, error.message);
    throw error;
  }
}

function statusError(response: HttpResponse, where: string, secrets: Iterable<Secret>): IngestError {
  const { status, headers } = response;
  const code = isTransientStatus(status) ? 'JC_HTTP_UNAVAILABLE' : 'JC_HTTP_STATUS';
  const requestId = headers['x-request-id'];
  const redirect = status < 400 ? ' Redirects are not followed.' : '';
  return new IngestError(code, `${where} answered with status ${status}: ${excerpt(response, secrets)}${redirect}`, {
    details: { status, ...(requestId === undefined ? {} : { requestId }) },
  });
}

function notJson(response: HttpResponse, where: string, secrets: Iterable<Secret>, reason: string): IngestError {
  const type = response.headers['content-type'] ?? 'no content type';
  return new IngestError(
    'JC_PAGE_NOT_JSON',
    `${where} answered with a page that is not JSON: ${reason} (${type}, ${response.body.length} bytes): ${excerpt(response, secrets)}`,
    { details: { status: response.status } },
  );
}

/** The start of the body on one line, without secrets. */
function excerpt({ body }: HttpResponse, secrets: Iterable<Secret>): string {
  // Redacted before it is cut: half a secret would not be found. No secret is as long as the slack.
  const text = redact(body.toString('utf8', 0, 8192), secrets);
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (line === '') return 'the body is empty.';
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
