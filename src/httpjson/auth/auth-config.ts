import type { Secret } from '../../core/secret.ts';

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
    };
