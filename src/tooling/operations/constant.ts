import { type Condition, conditionPainless, conditionSentence, conditionTypescript, whenSchema } from './condition.ts';
import { type OperationDefinition, slug } from './definition.ts';
import { members, path, text, texts } from './schema-parts.ts';

/** Puts a fixed value into a field of the document. */
export interface Constant {
  readonly kind: 'constant';
  readonly to: string;
  readonly value: string | readonly string[];
  readonly when: readonly Condition[];
}

export const constant: OperationDefinition<Constant> = {
  schema: members({ to: path, value: { oneOf: [text, texts] } }, { when: whenSchema }),
  needs: () => [],
  typescript({ to, value, when }, code) {
    const condition = conditionTypescript(when, code);
    const statement = code.assign(to, JSON.stringify(value));
    return [condition ? `if (${condition}) ${statement}` : statement];
  },
  processors({ to, value, when }) {
    const condition = conditionPainless(when);
    const processor = { set: { field: to, value, override: false, ...(condition && { if: condition }) } };
    return [{ name: slug(`set ${to} to ${[value].flat().join(' ')}`), processor }];
  },
  sentence({ to, value, when }) {
    return `\`${to}\` is ${JSON.stringify(value)}${conditionSentence(when)}.`;
  },
};
