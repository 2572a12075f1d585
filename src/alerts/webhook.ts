import { createHmac } from 'node:crypto';
import { backoffMs } from '../core/backoff.ts';
import type { Clock } from '../core/clock.ts';
import { IngestError, toIngestError } from '../core/errors.ts';
import { programName } from '../core/product.ts';
import type { Secret } from '../core/secret.ts';
import { type AnswerHead, BodyTooLargeError } from '../transport/body-too-large.ts';
import type { HttpClient } from '../transport/client.ts';
import type { Alert } from './alert-document.ts';

export interface WebhookOptions {
  readonly url: string;
  /** Signs each message, so that the receiver knows that it comes from here. */
  readonly secret?: Secret | undefined;
  readonly client: HttpClient;
  readonly clock: Clock;
  readonly random?: () => number;
}

export interface Webhook {
  /** Returns when the receiver has it. @throws IngestError JC_WEBHOOK if it does not take it */
  tell(alert: Alert, signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

const policy = { retries: 3, firstWaitMs: 500, longestWaitMs: 10_000 };

/** Tells a person, or a program, of each alert at least once, always with the same ID. */
export function createWebhook({ url, secret, client, clock, random = Math.random }: WebhookOptions): Webhook {
  const send = async (alert: Alert, signal: AbortSignal | undefined): Promise<void> => {
    const body = JSON.stringify({ id: alert.id, ...alert.document });
    const timestamp = String(Math.floor(clock.now() / 1000));
    const signature =
      secret === undefined
        ? {}
        : {
            'x-signature': `sha256=${createHmac('sha256', secret.reveal()).update(`${timestamp}.${body}`).digest('hex')}`,
          };
    const headers = {
      ...{ 'content-type': 'application/json', 'user-agent': programName },
      ...{ 'idempotency-key': alert.id, 'x-timestamp': timestamp, ...signature },
    };
    const options = { timeoutMs: 10_000, maxBytes: 1024 * 1024, ...(signal ? { signal } : {}) };
    const { status } = await client.send({ method: 'POST', url, headers, body }, options).catch(answerOf);
    if (status < 200 || status > 299) throw new IngestError('JC_WEBHOOK', `it answers with ${status}`);
  };
  return {
    async tell(alert, signal) {
      for (let retry = 0; ; retry += 1) {
        try {
          await send(alert, signal);
          return;
        } catch (error) {
          if (signal?.aborted || retry >= policy.retries)
            throw new IngestError('JC_WEBHOOK', `The webhook did not accept an alert (${reasonOf(error)})`);
          await clock.sleep(backoffMs(policy, retry, random()), signal);
        }
      }
    },
    close: () => client.close(),
  };
}

/** Whoever answers at such length has the alert all the same, and must not be told for ever. */
function answerOf(error: unknown): AnswerHead {
  if (error instanceof BodyTooLargeError && error.answer !== undefined) return error.answer;
  throw error;
}

/** The address may be a secret by itself, and messages of the connection tell it. */
function reasonOf(error: unknown): string {
  const { code, message } = toIngestError(error);
  return code === 'JC_WEBHOOK' ? message : code;
}
