import { sentenceSuffixes } from '../../../mapper/steps/outcome.ts';
import { cutSentence } from '../sentence.ts';
import { readTypescript } from './condition.ts';
import type { OperationCompiler } from './operation.ts';
import { factsTypescript } from './outcome.ts';

const script = `
String word(Map event, Map placeholder, boolean first) {
  for (def path : placeholder.from) {
    def value = event;
    for (def key : path) value = value instanceof Map ? value[key] : null;
    if (value != null) return value.toString();
  }
  return first ? placeholder.otherwise.substring(0, 1).toUpperCase() + placeholder.otherwise.substring(1) : placeholder.otherwise;
}
Map event = ctx.jumpcloud.event;
if (event[params.from] != null) {
  ctx.message = event[params.from];
  return;
}
def sentence = event.event_type == null ? null : params.sentences[event.event_type];
if (sentence == null) return;
if (ctx.event.outcome == 'success' && params.on_success[event.event_type] != null) sentence = params.on_success[event.event_type];
StringBuilder text = new StringBuilder();
for (int i = 0; i < sentence.size(); i++) text.append(i % 2 == 0 ? sentence[i] : word(event, params.placeholders[sentence[i]], text.length() == 0));
String suffix = ctx.event.outcome != 'failure' ? '' : ctx.jumpcloud.derived.outcome_detail != null ? params.challenge : params.failed;
ctx.message = text.toString() + suffix;
`;

export const message: OperationCompiler<'message'> = {
  typescript({ from, placeholders }) {
    const values = placeholders.map(
      ({ name, from: paths }) => `    ${name}: ${paths.map(readTypescript).join(' ?? ')},`,
    );
    const otherwise = Object.fromEntries(placeholders.map((p) => [p.name, p.otherwise]));
    return [
      `if (${readTypescript(from)} !== undefined) document.message = ${readTypescript(from)};`,
      'else if (entry !== undefined) {',
      '  const words = {',
      ...values,
      '  };',
      `  document.message = fillSentence(sentenceOf(entry, document.event.outcome), words, ${JSON.stringify(otherwise)}, sentenceSuffix(${factsTypescript}, document.event.outcome));`,
      '}',
    ];
  },
  processors({ from, placeholders }, model) {
    const params = {
      from,
      ...sentenceSuffixes,
      placeholders: Object.fromEntries(
        placeholders.map((p) => [p.name, { from: p.from.map((path) => path.split('.')), otherwise: p.otherwise }]),
      ),
      sentences: Object.fromEntries(model.eventTypes.map((type) => [type.name, cutSentence(type.sentence)])),
      on_success: Object.fromEntries(
        model.eventTypes.flatMap(({ name, successSentence }) =>
          successSentence === undefined ? [] : [[name, cutSentence(successSentence)]],
        ),
      ),
    };
    return [{ name: 'set_message', processor: { script: { source: script, params } } }];
  },
  sentence({ from }) {
    return `\`message\` is \`${from}\`, or else the sentence of the event type that is true of the outcome.`;
  },
};
