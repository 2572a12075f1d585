import { createServer, type IncomingHttpHeaders } from 'node:http';
import { listening } from '../net/listening.ts';

/** An alert as it came. */
export interface Told {
  readonly id: string;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

export interface WebhookReceiver {
  readonly url: string;
  /** All that came, in order. */
  readonly told: readonly Told[];
  /** Resolves when so many more alerts than this have come. One wait at a time; a later one replaces it. */
  telling(after: number): Promise<void>;
  close(): Promise<void>;
}

/** Takes every alert. */
export async function receiveWebhooks(): Promise<WebhookReceiver> {
  const told: Told[] = [];
  let onTold = (): void => {};
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      told.push({ id: JSON.parse(body).id, body, headers: request.headers });
      onTold();
      response.end();
    });
  });
  const { url, close } = await listening(server);
  return {
    url: `${url}/`,
    told,
    telling: (after) =>
      new Promise((resolve) => {
        let more = 0;
        onTold = () => {
          more += 1;
          if (more > after) resolve();
        };
      }),
    close,
  };
}
