import { existsSync } from 'node:fs';
import type { ConfigOverrides } from '../config/load-config.ts';
import type { AccountConfig, CollectorConfig, MapMode } from '../config/types.ts';
import { IngestError } from '../core/errors.ts';

/** Options of a command that take the place of settings. */
export interface OverrideArguments {
  readonly output?: string;
  readonly map?: MapMode;
  readonly state?: string;
  readonly acceptOutput?: boolean;
}

export interface ConfigArguments extends OverrideArguments {
  readonly config: string;
}

/** What the command line says over the configuration file. */
export function configOverrides({ output, map, state, acceptOutput }: OverrideArguments): ConfigOverrides {
  return {
    ...(output === undefined ? {} : { output }),
    ...(map === undefined ? {} : { map }),
    ...(state === undefined ? {} : { stateDirectory: state }),
    ...(acceptOutput ? { acceptOutput } : {}),
  };
}

/** For commands that only read state: without its folder they look as if nothing had been collected. */
export function warnOfMissingState({ state }: Pick<CollectorConfig, 'state'>): void {
  if (state.elasticsearch || existsSync(state.directory)) return;
  process.stderr.write(
    `warning: the state folder ${state.directory} does not exist, so nothing has been collected with it\n` +
      '  what to do: Run collect first, or correct --state or state.directory.\n',
  );
}

/** Accounts that collect events, or the one that is named. @throws IngestError JC_USAGE */
export function chosenAccounts(config: CollectorConfig, name: string | undefined): readonly AccountConfig[] {
  const accounts = config.accounts.filter(({ streams = ['events'] }) => streams.includes('events'));
  if (name === undefined) return accounts;
  const found = accounts.find((account) => account.name === name);
  if (found) return [found];
  throw new IngestError('JC_USAGE', `--account: there is no account "${name}" that collects events`, {
    advice: `Use one of: ${accounts.map((account) => account.name).join(', ')}.`,
  });
}
