import { Secret } from '../../core/secret.ts';
import type { CheckContext, OptionValues } from '../check-options.ts';
import { type OptionSection, optionSection } from '../option-section.ts';
import type { AuthConfig } from './auth-config.ts';
import { loadOAuth2 } from './load-oauth2.ts';

const kinds = { basic, file, oauth2: loadOAuth2, aws } as const;

/**
 * Reads the `auth` options; a section that is there counts unless it says `enabled: false`.
 * @param at the path of the section, such as `auth`
 * @throws IngestError JC_HTTPJSON_INVALID
 */
export function loadAuth(values: OptionValues, at: string, { findings, tokens }: CheckContext): AuthConfig | undefined {
  if (findings.hasRefused(at)) return undefined;
  const given = (Object.keys(kinds) as (keyof typeof kinds)[]).filter((kind) => {
    return values.has(`${at}.${kind}`) && values.get(`${at}.${kind}.enabled`) !== false;
  });
  const [kind] = given;
  if (given.length > 1) {
    throw findings.invalid(`${at}: only one kind of auth can be enabled, not ${given.join(' and ')}.`);
  }
  if (kind === undefined) return undefined;
  return kinds[kind](optionSection(values, `${at}.${kind}`, { findings, tokens }));
}

function basic({ secret, refuse }: OptionSection): AuthConfig {
  const [user, password] = [secret('user'), secret('password')];
  if (!user?.reveal() || !password?.reveal()) throw refuse(' needs both user and password.');
  return { kind: 'basic', user, password };
}

function file({ get, text, refuse }: OptionSection): AuthConfig {
  const path = text('path');
  if (!path) throw refuse('.path is required.');
  return {
    kind: 'file',
    path,
    header: text('header') || 'Authorization',
    prefix: text('prefix') ?? '',
    refreshMs: get<number>('refresh_interval') ?? 60_000,
    relaxedPermissions: get<boolean>('relaxed_permissions') ?? false,
  };
}

/** Static keys, or those of the environment, as AWS's own tools read them. */
function aws({ text, refuse, unsupported }: OptionSection): AuthConfig {
  const given = text('access_key_id') !== undefined || text('secret_access_key') !== undefined;
  const env = (name: string): string | undefined => process.env[name] || undefined;
  const [id, key, token] = given
    ? [text('access_key_id'), text('secret_access_key'), text('session_token')]
    : [env('AWS_ACCESS_KEY_ID'), env('AWS_SECRET_ACCESS_KEY'), env('AWS_SESSION_TOKEN')];
  if (!id || !key) {
    const wanted = 'needs access_key_id and secret_access_key, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY';
    if (given) throw refuse(` ${wanted}.`);
    throw unsupported(` ${wanted}: this engine does not look for roles or profiles of the machine.`);
  }
  return {
    kind: 'aws',
    accessKeyId: id,
    secretAccessKey: new Secret(key),
    sessionToken: token ? new Secret(token) : undefined,
    service: text('service_name') || undefined,
    region: text('default_region') || undefined,
  };
}
