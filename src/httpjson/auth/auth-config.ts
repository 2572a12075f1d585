import type { Secret } from '../../core/secret.ts';
import type { AssertionConfig } from './assertion.ts';

/** How requests are authenticated. Times are milliseconds. */
export type AuthConfig =
  | { readonly kind: 'basic'; readonly user: Secret; readonly password: Secret }
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly header: string;
      readonly prefix: string;
      readonly refreshMs: number;
      readonly relaxedPermissions: boolean;
    }
  | {
      readonly kind: 'oauth2';
      readonly tokenUrl: string;
      readonly clientId: string | undefined;
      readonly clientSecret: Secret | undefined;
      readonly user: Secret | undefined;
      readonly password: Secret | undefined;
      readonly scopes: readonly string[];
      readonly parameters: readonly (readonly [string, string])[];
      /** In place of the client's secret: a signature. */
      readonly assertion?: AssertionConfig;
      /** What a token is had for, in place of the client's own rights. */
      readonly refreshToken?: Secret;
    }
  | {
      readonly kind: 'aws';
      readonly accessKeyId: string;
      readonly secretAccessKey: Secret;
      readonly sessionToken: Secret | undefined;
      /** Undefined: as the host of the request says. */
      readonly service: string | undefined;
      readonly region: string | undefined;
    };
