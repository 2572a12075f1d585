import { ruleFolder, ruleText } from '../rules/rule-folder.ts';

const where = "where: 'user.name: u*'";

/** A folder of rules that find each event, each three of a user, and each new user. */
export function killedRules(): string {
  return ruleFolder({
    'impact/each.yml': ruleText({ where, by: '', severity: 'severity: low' }),
    'impact/three.yml': ruleText({
      ...{ where, kind: 'kind: threshold', by: 'by: [user.name]', own: 'count: 3\nwindow: 1d', quiet: 'quiet: 0s' },
    }),
    'impact/new.yml': ruleText({
      ...{ where, kind: 'kind: new_terms', by: 'by: [user.name]', own: 'history: 30d\nlearn: 0s' },
    }),
  });
}
