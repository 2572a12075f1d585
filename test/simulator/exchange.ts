import { type IncomingHttpHeaders, request } from 'node:http';

interface Exchange {
  /** undefined where nothing was answered. */
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  /** What came of the body. */
  readonly text: string;
  /** Whether all came that was announced. */
  readonly complete: boolean;
}

/** One POST, told as it went over the socket: no retry, no decoding, an answer that breaks off is no error. */
export function exchange(
  url: string,
  { headers = {}, body = '' }: { readonly headers?: Readonly<Record<string, string>>; readonly body?: string },
): Promise<Exchange> {
  return new Promise((resolve) => {
    const sent = request(url, { method: 'POST', headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      // Comes with every broken end besides `close`.
      response.on('error', () => {});
      response.on('close', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          text: Buffer.concat(parts).toString('utf8'),
          complete: response.complete,
        }),
      );
    });
    sent.on('error', () => resolve({ status: undefined, headers: {}, text: '', complete: false }));
    sent.end(body);
  });
}
