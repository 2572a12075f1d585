import { isAscii } from 'node:buffer';
import { IngestError } from '../core/errors.ts';
import { excerptOfAnswer } from '../core/excerpt.ts';
import { withoutMark } from '../core/json.ts';
import { redact } from '../core/redact.ts';
import type { Secret } from '../core/secret.ts';
import type { HttpResponse } from '../transport/message.ts';
import { isTransientStatus } from '../transport/retry.ts';
import type { DecodeAs } from './config.ts';
import { CsvError, readCsv } from './csv.ts';
import { type DraftValue, isBody, valueAt } from './draft-value.ts';
import { exactJson, parseExact } from './exact-json.ts';
import { PageBytes, PageEvent } from './raw-event.ts';
import { type PageScan, ScanError, scanPage, scanValues } from './scan-page.ts';
import { readXml, XmlError } from './xml.ts';
import { readZip, ZipError } from './zip.ts';

export interface ReadPage {
  /** The objects of the page, one after the other. */
  readonly objects: readonly PageEvent[];
  /** Elements of the page that are no objects, and so no events. */
  readonly skipped: number;
  readonly root: PageScan['root'];
  /** What the objects, and `body`, are read from. */
  readonly bytes: PageBytes;
  /** The body as templates see it; decoded when it is first asked for. */
  readonly body: () => DraftValue | undefined;
}

export interface ReadOptions {
  /** For messages. */
  readonly where: string;
  readonly secrets: Iterable<Secret>;
  /** Undefined: by the content type. */
  readonly decodeAs: DecodeAs | undefined;
  /** Of an archive, unpacked. */
  readonly maxBytes: number;
  /** Undefined: any page will do. */
  readonly expectArrayAt: readonly string[] | undefined;
  /** What a page holds is in no message, though it does not begin like a page of events; what an error says is. */
  readonly confidential: boolean;
}

/**
 * Finds the objects in a response.
 * @throws IngestError JC_HTTP_STATUS, JC_HTTP_UNAVAILABLE, JC_PAGE_NOT_JSON
 */
export function readPage(response: HttpResponse, options: ReadOptions): ReadPage {
  // Redirects were followed before; one without a location is not a page.
  if (response.status >= 300) throw statusError(response, options);
  const type = (response.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const format = options.decodeAs ?? formats.get(type) ?? 'json';
  try {
    const page = pageOf(format, response.body, options.maxBytes);
    if (options.expectArrayAt && !hasArray(page, options.expectArrayAt)) {
      throw new ScanError(`expected an array${options.expectArrayAt.map((name) => ` ${name}`).join('')}`, 0);
    }
    return page;
  } catch (error) {
    if (
      error instanceof ScanError ||
      error instanceof CsvError ||
      error instanceof ZipError ||
      error instanceof XmlError
    ) {
      throw notReadable(response, options, formatNames[format], error.message);
    }
    throw error;
  }
}

const formats = new Map<string, DecodeAs>([
  ['text/csv', 'csv'],
  ['application/x-ndjson', 'ndjson'],
  ['application/zip', 'zip'],
  ['application/xml', 'xml'],
  ['text/xml', 'xml'],
]);

const formatNames: Readonly<Record<DecodeAs, string>> = {
  json: 'JSON',
  ndjson: 'JSON',
  csv: 'CSV',
  zip: 'a zip archive of JSON',
  xml: 'XML',
};

function pageOf(format: DecodeAs, body: Buffer, maxBytes: number): ReadPage {
  if (format === 'csv') return csvPage(body);
  if (format === 'xml') return xmlPage(body);
  return format === 'zip' ? zipPage(body, maxBytes) : jsonPage(body, format);
}

function hasArray(page: ReadPage, path: readonly string[]): boolean {
  if (path.length === 0) return page.root === 'array';
  const body = page.body();
  return isBody(body) && Array.isArray(valueAt(body, path));
}

function jsonPage(body: Buffer, format: 'json' | 'ndjson'): ReadPage {
  const { borders, skipped, root } = format === 'json' ? scanPage(body) : scanValues(body);
  const ascii = isAscii(body);
  const bytes = new PageBytes(body);
  const objects: PageEvent[] = [];
  for (let index = 0; index < borders.length; index += 2) {
    objects.push(new PageEvent(bytes, borders[index] as number, borders[index + 1] as number, ascii));
  }
  const parse = (): DraftValue | undefined => parseExact(withoutMark(bytes.get()).toString('utf8'));
  const list = (): DraftValue => listOf(objects.length + skipped, () => (parse() ?? []) as readonly DraftValue[]);
  const values = (): DraftValue => objects.map((object) => object.exact() ?? null);
  return { objects, skipped, root, bytes, body: format === 'ndjson' ? values : root === 'array' ? list : parse };
}

/** A list that is decoded only if more than its length is asked for: most templates count, and that is all. */
function listOf(length: number, decode: () => readonly DraftValue[]): DraftValue {
  let isDecoded = false;
  const whole = (list: DraftValue[]): DraftValue[] => {
    if (!isDecoded) for (const value of decode()) list.push(value);
    isDecoded = true;
    return list;
  };
  return new Proxy<DraftValue[]>([], {
    get: (list, name) => (name === 'length' ? length : Reflect.get(whole(list), name)),
    has: (list, name) => Reflect.has(whole(list), name),
    ownKeys: (list) => Reflect.ownKeys(whole(list)),
    getOwnPropertyDescriptor: (list, name) => Reflect.getOwnPropertyDescriptor(whole(list), name),
  });
}

/** The values of all members, one after the other. */
function zipPage(body: Buffer, maxBytes: number): ReadPage {
  if (body.length === 0) return jsonPage(body, 'ndjson');
  // Each for itself: the cut end of one must not be made whole by the next one.
  const pages = readZip(body, maxBytes).map((member) => jsonPage(member, 'ndjson'));
  const objects = pages.flatMap((page) => page.objects);
  return {
    objects,
    skipped: pages.reduce((sum, { skipped }) => sum + skipped, 0),
    root: 'array',
    bytes: new PageBytes(body),
    body: () => objects.map((object) => object.exact() ?? null),
  };
}

/** One object: that of the root element. */
function xmlPage(body: Buffer): ReadPage {
  if (body.toString('utf8').trim() === '') return jsonPage(Buffer.alloc(0), 'json');
  const value = readXml(body.toString('utf8'));
  const objects = [PageEvent.of(Buffer.from(exactJson(value)))];
  return { objects, skipped: 0, root: 'object', bytes: new PageBytes(body), body: () => value };
}

function csvPage(body: Buffer): ReadPage {
  const rows = readCsv(body.toString('utf8'));
  const objects = rows.map((row) => PageEvent.of(Buffer.from(JSON.stringify(row))));
  const root = body.length === 0 ? 'nothing' : 'array';
  return { objects, skipped: 0, root, bytes: new PageBytes(body), body: () => rows };
}

function statusError(response: HttpResponse, { where, secrets }: ReadOptions): IngestError {
  const { status, headers } = response;
  const code = isTransientStatus(status) ? 'JC_HTTP_UNAVAILABLE' : 'JC_HTTP_STATUS';
  const requestId = headers['x-request-id'] && redact(headers['x-request-id'], secrets);
  const redirect = status < 400 ? ' The redirect names no location.' : '';
  return new IngestError(
    code,
    `${where} answered with status ${status}: ${excerptOfAnswer(response.body, secrets)}${redirect}`,
    {
      details: { status, ...(requestId === undefined ? {} : { requestId }) },
    },
  );
}

function notReadable(
  response: HttpResponse,
  { where, secrets, confidential }: ReadOptions,
  format: string,
  reason: string,
): IngestError {
  const type = redact(response.headers['content-type'] ?? 'no content type', secrets).slice(0, longestType);
  // What begins like a page of events holds events; anything else is of whoever answers in place of the API.
  const isOfEvents = /^[\s\ufeff]*\[/.test(response.body.toString('utf8', 0, 100));
  const shown = confidential || isOfEvents ? 'what it holds is not shown.' : excerptOfAnswer(response.body, secrets);
  return new IngestError(
    'JC_PAGE_NOT_JSON',
    `${where} answered with a page that is not ${format}: ${reason} (${type}, ${response.body.length} bytes): ${shown}`,
    { details: { status: response.status } },
  );
}

/** Of a Content-Type: whoever sends a long one has something else in it. */
const longestType = 200;
