import { readFileSync, statSync } from 'node:fs';
import type { Clock } from '../../core/clock.ts';
import { IngestError, whyUnreadable } from '../../core/errors.ts';
import { Secret } from '../../core/secret.ts';
import type { HttpRequest } from '../../transport/message.ts';
import type { AuthConfig } from './auth-config.ts';
import { createTokenSource, type SendToken } from './oauth2.ts';
import { serviceOf, signForAws } from './sigv4.ts';

/** Puts credentials on requests. One is shared by all requests of an input, so that a token is fetched once. */
export interface Authorizer {
  /** @throws IngestError JC_CONFIG_SECRET_MISSING, JC_CONFIG_INVALID, JC_HTTP_* */
  authorize(request: HttpRequest, send: SendToken): Promise<HttpRequest>;
  /** The credentials were refused: the next request gets new ones. @returns whether new ones can be had */
  renew(): boolean;
  /** Everything it has put on requests, for redaction. */
  secrets(): readonly Secret[];
}

export function createAuthorizer(config: AuthConfig, clock: Clock): Authorizer {
  switch (config.kind) {
    case 'basic': {
      const encoded = new Secret(
        Buffer.from(`${config.user.reveal()}:${config.password.reveal()}`, 'utf8').toString('base64'),
      );
      return {
        authorize: async (request) => withHeader(request, 'Authorization', `Basic ${encoded.reveal()}`),
        renew: () => false,
        secrets: () => [config.password, encoded],
      };
    }
    case 'file':
      return fileAuthorizer(config, clock);
    case 'aws':
      return awsAuthorizer(config, clock);
    case 'oauth2': {
      const source = createTokenSource(config, clock);
      return {
        authorize: async (request, send) => withHeader(request, 'Authorization', await source.header(send)),
        renew: () => source.forget(),
        secrets: () => source.secrets(),
      };
    }
  }
}

function awsAuthorizer(config: Extract<AuthConfig, { kind: 'aws' }>, clock: Clock): Authorizer {
  return {
    authorize: async (request) => {
      const named = serviceOf(request.url);
      const [service, region] = [config.service ?? named.service, named.region ?? config.region ?? 'us-east-1'];
      if (service === undefined) {
        throw new IngestError('JC_CONFIG_INVALID', 'auth.aws: the host of the URL does not name an AWS service.', {
          advice: 'Set auth.aws.service_name and auth.aws.default_region.',
        });
      }
      return signForAws(request, { ...config, service, region }, clock.now());
    },
    renew: () => false,
    secrets: () => [config.secretAccessKey, ...(config.sessionToken ? [config.sessionToken] : [])],
  };
}

function fileAuthorizer(config: Extract<AuthConfig, { kind: 'file' }>, clock: Clock): Authorizer {
  let content: Secret | undefined;
  let readAt = 0;
  const known: Secret[] = [];
  return {
    authorize: async (request) => {
      if (content === undefined || clock.now() - readAt >= config.refreshMs) {
        const read = readSecretFile(config);
        if (read !== content?.reveal()) {
          content = new Secret(read);
          known.push(content);
        }
        readAt = clock.now();
      }
      return withHeader(request, config.header, `${config.prefix}${content.reveal()}`);
    },
    renew: () => {
      const before = content?.reveal();
      content = undefined;
      // Asking again makes sense only where the file has changed since it was read.
      return before !== undefined && readSecretFile(config) !== before;
    },
    secrets: () => known,
  };
}

function readSecretFile({ path, relaxedPermissions }: Extract<AuthConfig, { kind: 'file' }>): string {
  let text: string;
  try {
    const others = statSync(path).mode & 0o077;
    if (others !== 0 && !relaxedPermissions && process.platform !== 'win32') {
      throw new IngestError('JC_CONFIG_INVALID', `auth.file.path: other users can read the file ${path}.`, {
        advice: `Run chmod 600 ${path}, or set auth.file.relaxed_permissions: true.`,
      });
    }
    text = readFileSync(path, 'utf8').trim();
  } catch (error) {
    if (error instanceof IngestError) throw error;
    throw new IngestError('JC_CONFIG_SECRET_MISSING', `auth.file.path: the file ${path} ${whyUnreadable(error)}.`, {
      cause: error,
    });
  }
  if (text === '') throw new IngestError('JC_CONFIG_SECRET_MISSING', `auth.file.path: the file ${path} is empty.`);
  return text;
}

/** Takes the place of any header of that name. */
function withHeader(request: HttpRequest, name: string, value: string): HttpRequest {
  const others = Object.entries(request.headers).filter(([other]) => other.toLowerCase() !== name.toLowerCase());
  return { ...request, headers: { ...Object.fromEntries(others), [name]: value } };
}
