import { redact } from '../../core/redact.ts';
import { mask as masked, type Secret } from '../../core/secret.ts';

const secretName =
  /^(authorization|proxy-authorization|cookie|set-cookie)$|key|token|secret|password|passwd|signature|credential/i;

/** Takes secrets out of what is about to be written. */
export function createMask(secrets: Iterable<Secret>) {
  const all = [...secrets];
  const text = (given: string): string => redact(given, all);
  return {
    text,
    /** A URL: without password, and without the values of parameters that are named like secrets. */
    url(url: string): string {
      const named = url.replace(/([?&])([^=&#]*)=([^&#]*)/g, (whole, start: string, name: string) =>
        secretName.test(name) ? `${start}${name}=${masked}` : whole,
      );
      return text(named.replace(/^([a-z]+:\/\/)[^/?#]*@/i, `$1${masked}@`));
    },
    headers(headers: Readonly<Record<string, string | readonly string[]>>): Record<string, readonly string[]> {
      const shown: Record<string, readonly string[]> = {};
      for (const [name, value] of Object.entries(headers)) {
        const values = typeof value === 'string' ? [value] : value;
        shown[name] = secretName.test(name) ? [masked] : values.map(text);
      }
      return shown;
    },
    /** A JSON body or a form: without the values of fields that are named like secrets of a login. */
    body(body: string): string {
      return body
        .replace(
          /("(?:access_token|refresh_token|id_token|client_secret|password|api_key|apikey)"\s*:\s*)"(?:[^"\\]|\\.)*"/gi,
          `$1"${masked}"`,
        )
        .replace(
          /((?:^|&)(?:access_token|refresh_token|client_secret|password|api_key|apikey)=)[^&]*/gi,
          `$1${masked}`,
        );
    },
  };
}
