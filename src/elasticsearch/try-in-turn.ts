import { type Client, errors } from '@elastic/elasticsearch';

/** No byte of the request was sent: asking another node cannot do anything twice. */
const notSent = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|Connect Timeout/;

/** Lets each request that could not be sent go to the next node; the client itself takes turns and avoids dead ones. */
export function tryInTurn({ transport }: Client, others: number): void {
  const request = transport.request.bind(transport) as (...args: readonly unknown[]) => Promise<unknown>;
  transport.request = (async (...args: readonly unknown[]) => {
    for (let left = others; ; left -= 1) {
      try {
        return await request(...args);
      } catch (error) {
        if (left === 0 || !(error instanceof errors.ConnectionError) || !notSent.test(error.message)) throw error;
      }
    }
  }) as typeof transport.request;
}
