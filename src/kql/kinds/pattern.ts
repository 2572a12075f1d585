import type { Pattern } from '../ast.ts';
import type { Refusal } from './comparison.ts';

/**
 * Tells whether a text is as the pattern says. Letters that Elasticsearch's own patterns give a meaning are refused:
 * Kibana and the `kql` query of Elasticsearch treat them differently.
 */
export function matcherOf({ parts, at }: Pattern): ((text: string) => boolean) | Refusal {
  const wrong = parts.join('').match(/[*?\\]/)?.[0];
  if (wrong !== undefined)
    return { refused: `the letter ${wrong} beside a wildcard is not supported; use a list of whole values`, at };
  // The kql query of Elasticsearch forgets to read escapes there.
  const escaped =
    parts[0] === ''
      ? undefined
      : parts
          .slice(0, -1)
          .join('')
          .match(/[():<>"{}]/)?.[0];
  if (escaped !== undefined)
    return {
      refused: `Elasticsearch finds nothing with ${escaped} before a wildcard; begin the value with a wildcard`,
      at,
    };
  const pattern = new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`, 's');
  return (text) => pattern.test(text);
}
