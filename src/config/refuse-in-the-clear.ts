import type { ReadContext } from '../readers/readers.ts';
import type { KeyPath } from '../readers/yaml.ts';
import { inTheClear } from '../transport/in-the-clear.ts';
import type { AccountSettings } from './settings.ts';

/** A key that goes out unencrypted is a key that is lost; a proxy or a simulator on this machine is no way out. */
export function refuseInTheClear(account: AccountSettings, path: KeyPath, context: ReadContext): void {
  if (account.allowInsecureHttp) return;
  const targets: readonly (readonly [KeyPath, string | undefined])[] = [
    [['url'], account.url],
    [['users', 'url'], account.users?.url],
    [['service_account', 'token_url'], account.serviceAccount?.tokenUrl],
  ];
  for (const [setting, target] of targets)
    if (target !== undefined && inTheClear(target))
      context.problem(
        [...path, ...setting],
        'the credentials would go over the network unencrypted; write https://, or set allow_insecure_http: true for this account',
      );
}
