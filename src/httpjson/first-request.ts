import type { JsonObject } from '../core/json.ts';
import type { Secret } from '../core/secret.ts';
import type { HttpClient } from '../transport/client.ts';
import type { HttpRequest } from '../transport/message.ts';
import type { HttpjsonConfig } from './config.ts';
import { createHttpjsonInput } from './input.ts';
import type { HttpjsonInputOptions } from './input-options.ts';
import { createMask } from './tracer/mask.ts';

/**
 * The first request of a run as text, without secrets; nothing is sent.
 * @returns undefined where a template asks for the end before the first request
 * @throws IngestError JC_TEMPLATE_FAILED, JC_CONFIG_*
 */
export async function describeFirstRequest(
  config: HttpjsonConfig,
  options: Pick<HttpjsonInputOptions, 'clock' | 'identity' | 'onProblem'> & { readonly cursor: JsonObject },
): Promise<string | undefined> {
  let caught: HttpRequest | undefined;
  const stop = new AbortController();
  const http: HttpClient = {
    send: async (request) => {
      // A token must be had before the first request; its answer never leaves this function.
      if (config.auth?.kind === 'oauth2' && request.url === config.auth.tokenUrl) {
        return { status: 200, headers: {}, body: Buffer.from('{"access_token":"a-token-would-be-here"}') };
      }
      caught = request;
      stop.abort();
      return { status: 200, headers: {}, body: Buffer.from('[]') };
    },
    close: async () => {},
  };
  const { cursor, ...rest } = options;
  const input = createHttpjsonInput({ config, http, ...rest });
  try {
    for await (const _page of input.pages({ cursor, signal: stop.signal }));
  } catch (error) {
    if (!caught) throw error;
  }
  return caught && requestText(caught, [...config.secrets.values()]);
}

function requestText({ method, url, headers, body }: HttpRequest, secrets: readonly Secret[]): string {
  const mask = createMask(secrets);
  const lines = [`${method} ${mask.url(url)}`];
  for (const [name, values] of Object.entries(mask.headers(headers))) {
    for (const value of values) lines.push(`${name}: ${value}`);
  }
  if (body !== undefined) lines.push('', mask.body(mask.text(body)));
  return lines.join('\n');
}
