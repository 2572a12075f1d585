import { assignTypescript } from './assign.ts';
import { conditionPainless, conditionSentence, conditionTypescript } from './condition.ts';
import { type OperationCompiler, slug } from './operation.ts';

export const constant: OperationCompiler<'constant'> = {
  typescript({ to, value, when }) {
    const condition = conditionTypescript(when);
    const statement = assignTypescript(to, JSON.stringify(value));
    return [condition ? `if (${condition}) ${statement}` : statement];
  },
  processors({ to, value, when }) {
    const condition = conditionPainless(when);
    const words = typeof value === 'string' ? value : value.join(' ');
    return [
      {
        name: slug(`set ${to} to ${words}`),
        processor: { set: { field: to, value, override: false, ...(condition && { if: condition }) } },
      },
    ];
  },
  sentence({ to, value, when }) {
    return `\`${to}\` is ${JSON.stringify(value)}${conditionSentence(when)}.`;
  },
};
