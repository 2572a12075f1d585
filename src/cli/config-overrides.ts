import type { ConfigOverrides } from '../config/load-config.ts';
import type { MapMode } from '../config/types.ts';

/** Options of a command that take the place of settings. */
export interface OverrideArguments {
  readonly output?: string;
  readonly map?: MapMode;
  readonly state?: string;
  readonly acceptOutput?: boolean;
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
