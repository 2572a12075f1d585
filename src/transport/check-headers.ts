import { IngestError } from '../core/errors.ts';
import { headerFault, headerFaultAdvice } from '../core/header-value.ts';
import { publicUrl } from './explain-http-error.ts';
import type { HttpRequest } from './message.ts';

/**
 * Finds what cannot be sent before a connection is tried: the trouble is not the server's, and trying again is no use.
 * @throws IngestError JC_CONFIG_INVALID, which names the header and shows nothing of its value
 */
export function checkHeaders({ method, url, headers }: HttpRequest): void {
  for (const [name, values] of Object.entries(headers)) {
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name))
      throw refused(`${method} ${publicUrl(url)}: ${JSON.stringify(name)} cannot be the name of a header`);
    const fault = [values].flat().map(headerFault).find(Boolean);
    if (fault !== undefined)
      throw refused(
        `${method} ${publicUrl(url)}: the value of the header ${name} holds ${fault}, which cannot be sent`,
      );
  }
}

function refused(message: string): IngestError {
  return new IngestError('JC_CONFIG_INVALID', message, { advice: headerFaultAdvice });
}
