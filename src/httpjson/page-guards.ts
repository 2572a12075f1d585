import { createHash } from 'node:crypto';
import { IngestError } from '../core/errors.ts';
import { publicUrl } from '../transport/explain-http-error.ts';
import type { HttpRequest } from '../transport/message.ts';
import type { HttpjsonConfig } from './config.ts';
import type { SecretTokens } from './secret-tokens.ts';

/** Stops a run that would send one request twice, and so run for ever. */
export class PageLoopGuard {
  readonly #seen = new Set<string>();

  /** @throws IngestError JC_PAGE_LOOP */
  check(request: HttpRequest, url: string): void {
    const { method, headers, body } = request;
    const fingerprint = createHash('sha256')
      .update(JSON.stringify([method, request.url, headers, body ?? null]))
      .digest('base64');
    if (this.#seen.has(fingerprint)) {
      throw new IngestError(
        'JC_PAGE_LOOP',
        `${method} ${url}: page ${this.#seen.size} would be the same request as a page before it; pagination does not advance.`,
        { details: { page: this.#seen.size } },
      );
    }
    this.#seen.add(fingerprint);
  }
}

/**
 * A response may lead to pages of its own origin only: the next request carries the credentials.
 * @throws IngestError JC_PAGE_FOREIGN
 */
export function checkOrigin(url: string, config: HttpjsonConfig, tokens: SecretTokens): void {
  checkClear(url, config, tokens);
  const { origin } = new URL(url);
  const home = new URL(tokens.revealInUrl(config.request.url)).origin;
  if (origin === home || config.response.paginationAllowedOrigins.includes(origin)) return;
  throw new IngestError(
    'JC_PAGE_FOREIGN',
    `The next page would be fetched from ${publicUrl(url)}, but request.url is on ${home}.`,
  );
}

/**
 * What is asked of an https server goes over no http, whatever origins are allowed.
 * @throws IngestError JC_PAGE_FOREIGN
 */
export function checkClear(url: string, config: HttpjsonConfig, tokens: SecretTokens): void {
  const isSecure = new URL(tokens.revealInUrl(config.request.url)).protocol === 'https:';
  if (!isSecure || new URL(url).protocol === 'https:') return;
  throw new IngestError(
    'JC_PAGE_FOREIGN',
    `${publicUrl(url)} is not an https URL, but request.url is. Credentials are not sent in the clear.`,
  );
}
