import { sentenceSuffixes } from '../../mapper/steps/outcome.ts';
import type { OperationDefinition } from './definition.ts';
import { factsTypescript } from './outcome.ts';
import { path, paths, text } from './schema-parts.ts';
import { cutSentence } from './sentence.ts';

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

/** The vendor's message, or else the sentence of the event type with its placeholders filled in. */
export interface Message {
  readonly kind: 'message';
  readonly from: string;
  readonly placeholders: readonly Placeholder[];
}

interface Words {
  readonly from: readonly string[];
  /** What the sentence says if none of them is there. */
  readonly otherwise: string;
}

interface Placeholder extends Words {
  readonly name: string;
}

interface MessageBody {
  readonly from: string;
  readonly placeholders: Readonly<Record<string, Words>>;
}

export const message: OperationDefinition<Message> = {
  schema: {
    required: ['from', 'placeholders'],
    properties: {
      from: path,
      placeholders: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          required: ['from', 'otherwise'],
          properties: { from: paths, otherwise: text },
        },
      },
    },
  },
  plan: ({ from, placeholders }: MessageBody) => ({
    kind: 'message',
    from,
    placeholders: Object.entries(placeholders).map(([name, placeholder]) => ({ name, ...placeholder })),
  }),
  typescript({ from, placeholders }, code) {
    const document = code.scope('document');
    const entry = code.scope('entry');
    const vendor = code.read(from, 'keyword');
    const values = placeholders.map(
      ({ name, from: paths }) => `    ${name}: ${paths.map((path) => code.read(path)).join(' ?? ')},`,
    );
    const otherwise = Object.fromEntries(placeholders.map((p) => [p.name, p.otherwise]));
    return [
      `if (${vendor} !== undefined) ${document}.message = ${vendor};`,
      `else if (${entry} !== undefined) {`,
      '  const words = {',
      ...values,
      '  };',
      `  ${document}.message = ${code.use('sentence', 'fillSentence')}(${code.use('outcome', 'sentenceOf')}(${entry}, ${document}.event.outcome), words, ${JSON.stringify(otherwise)}, ${code.use('outcome', 'sentenceSuffix')}(${factsTypescript(code)}, ${document}.event.outcome));`,
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
