import { IngestError } from '../../core/errors.ts';
import { plural } from '../../core/numbers.ts';
import { importRules } from '../../install/detections/import-rules.ts';
import { checkKibana } from '../../install/fleet/fleet.ts';
import type { ConnectionArguments } from '../install/arguments.ts';
import { connectKibana } from '../install/connection.ts';
import { forKibana } from './for-kibana.ts';
import { chosenRules, print, type RulesArguments } from './sources.ts';

export interface InstallRulesArguments extends RulesArguments, ConnectionArguments {
  /** A URL, or true where KIBANA_URL holds it. */
  readonly kibana: string | true;
  readonly space?: string;
  readonly rule?: readonly string[];
  readonly enable?: boolean;
  readonly overwrite?: boolean;
}

/** @returns the exit code; @throws IngestError JC_RULE_INVALID, JC_USAGE, JC_KIBANA_* */
export async function installRules(given: InstallRulesArguments): Promise<number> {
  const { attributes, left } = forKibana(chosenRules(given, given.rule ?? []));
  const rules = given.enable ? attributes.map((one) => ({ ...one, enabled: true })) : attributes;
  const kibana = connectKibana(given.kibana, given);
  try {
    const version = await checkKibana(kibana);
    const result = await importRules(kibana, rules, { overwrite: given.overwrite ?? false });
    print(given, { kibana: kibana.address, version, ...result, left }, () =>
      [
        `Kibana ${version} at ${kibana.address}`,
        `${plural(result.imported, 'rule')} imported${given.enable ? ' and enabled' : ', none of them enabled'}`,
        ...several('Left alone, because they are there already (--overwrite replaces them)', result.kept),
        ...several(
          'Left out, because Kibana cannot express them',
          left.map(({ rule, why }) => `${rule}: ${why}`),
        ),
        ...(given.enable ? [] : ['Next: Security › Rules › Detection rules in Kibana. Enable what you need there.']),
        '',
      ].join('\n'),
    );
    if (result.failed.length === 0) return 0;
    const refused = result.failed.map(({ name, reason }) => `${name}: ${reason}`);
    throw new IngestError(
      'JC_KIBANA_REFUSED',
      `Kibana refused ${plural(refused.length, 'rule')}:\n  ${refused.join('\n  ')}`,
    );
  } finally {
    await kibana.close();
  }
}

function several(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
}
