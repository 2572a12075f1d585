import type { JsonValue } from '../core/json.ts';
import { Secret } from '../core/secret.ts';
import type { CheckContext, OptionValues } from './check-options.ts';

/** The options below a path. */
export interface OptionSection {
  readonly get: <T extends JsonValue>(name: string) => T | undefined;
  readonly has: (name: string) => boolean;
  /** A text with the secrets in it. */
  readonly text: (name: string) => string | undefined;
  readonly secret: (name: string) => Secret | undefined;
  /** An error about the section, to be thrown. */
  readonly refuse: (message: string) => Error;
  /** The same for what Filebeat has and this engine does not. */
  readonly unsupported: (message: string) => Error;
}

export function optionSection(values: OptionValues, at: string, { findings, tokens }: CheckContext): OptionSection {
  const get = <T extends JsonValue>(name: string): T | undefined => values.get(`${at}.${name}`) as T | undefined;
  const text = (name: string): string | undefined => {
    const value = get<string>(name);
    return value === undefined ? undefined : tokens.reveal(value);
  };
  return {
    get,
    has: (name) => values.has(`${at}.${name}`),
    text,
    secret: (name) => {
      const value = text(name);
      return value === undefined ? undefined : new Secret(value);
    },
    refuse: (message) => findings.invalid(`${at}${message}`),
    unsupported: (message) => findings.unsupported(`${at}${message}`),
  };
}
