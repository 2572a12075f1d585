import type { SchemaModel, SourceLocation } from '../model/model.ts';

type Finding = readonly [SourceLocation, string];

/** What in the sentences of event types does not fit the placeholders of mapping.yml, or is not true. */
export function checkSentences({ mapping, eventTypes }: SchemaModel): readonly Finding[] {
  const defined = new Set(mapping.flatMap(({ body }) => Object.keys((body.placeholders ?? {}) as object)));
  return eventTypes.flatMap(({ name, sentence, successSentence, location }) => {
    const placeholders = `${sentence}${successSentence ?? ''}`.match(/\{[^}]*\}?|\}/g) ?? [];
    const unknown = placeholders
      .filter((placeholder) => !defined.has(placeholder.slice(1, -1)))
      .map((placeholder): Finding => [location, `${name}: the sentence has an unknown placeholder ${placeholder}`]);
    return [...unknown, ...checkAttempts(name, location, sentence, successSentence)];
  });
}

/** What succeeded was more than an attempt. */
function checkAttempts(
  name: string,
  location: Finding[0],
  sentence: string,
  successSentence: string | undefined,
): readonly Finding[] {
  if (/\b(?:attempted|tried)\b/.test(successSentence ?? sentence))
    return [[location, `${name}: an attempt is no true sentence of a success; say in success_sentence what was done`]];
  return [];
}
