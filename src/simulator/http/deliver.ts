import type { ServerResponse } from 'node:http';
import { type Answer, type Delivery, sendAnswer, writeHead } from './answer.ts';

/** Waits in real time: the other end of the socket lives in it. */
export type Wait = (milliseconds: number) => Promise<void>;

const pieces = 8;

/** Sends an answer as its delivery says. Never throws: the client may go away at any moment. */
export async function deliver(answer: Answer, response: ServerResponse, wait: Wait): Promise<void> {
  const { delivery } = answer;
  if (!delivery) return sendAnswer(answer, response);
  // A write that the client's end overtakes is no error of ours.
  response.on('error', () => {});
  if (delivery.kind === 'reset') return reset(response);
  writeHead(answer, response);
  response.flushHeaders();
  return delivery.kind === 'cut'
    ? await cut(answer.body, delivery, response, wait)
    : await slow(answer, delivery, response, wait);
}

function reset(response: ServerResponse): void {
  response.socket?.resetAndDestroy();
}

type Cut = Extract<Delivery, { kind: 'cut' }>;

async function cut(body: Buffer, { fraction, by }: Cut, response: ServerResponse, wait: Wait): Promise<void> {
  const part = body.subarray(0, Math.min(Math.floor(body.length * fraction), body.length - 1));
  if (part.length > 0) await new Promise((written) => response.write(part, written));
  if (by === 'close') {
    response.destroy();
    return;
  }
  // A reset overtakes what was sent just before it.
  await wait(20);
  reset(response);
}

type Slow = Extract<Delivery, { kind: 'slow' }>;

async function slow({ body }: Answer, { milliseconds }: Slow, response: ServerResponse, wait: Wait): Promise<void> {
  const size = Math.max(1, Math.ceil(body.length / pieces));
  for (let start = 0; start < body.length && !response.destroyed; start += size) {
    await wait(milliseconds / pieces);
    response.write(body.subarray(start, start + size));
  }
  response.end();
}
