import { sentenceSuffixes } from '../../mapper/steps/outcome.ts';
import { toldChanges, unknownType } from '../../mapper/steps/sentence.ts';
import { type OperationDefinition, scriptProcessor } from './definition.ts';
import { factsTypescript } from './outcome.ts';
import { keysOf, pathFunctions } from './painless/paths.ts';
import { cutFunction } from './painless/shown.ts';
import { members, path, paths, text } from './schema-parts.ts';
import { cutSentence, cutVariants } from './sentence.ts';

const script = `${pathFunctions}${cutFunction}
def valueOf(Map ctx, Map placeholder) {
  for (def path : placeholder.from) {
    def value = at(ctx.jumpcloud.event, path);
    if (value != null) return value.toString();
  }
  return placeholder.field == null ? null : at(ctx, placeholder.field);
}
String word(Map ctx, Map placeholder, boolean first) {
  def value = valueOf(ctx, placeholder);
  if (value != null) return value;
  return first ? placeholder.otherwise.substring(0, 1).toUpperCase() + placeholder.otherwise.substring(1) : placeholder.otherwise;
}
boolean isMeant(Map ctx, List when, Map placeholders) {
  for (def pair : when) {
    def value = valueOf(ctx, placeholders[pair[0]]);
    if (value == null || !pair[1].isEmpty() && !pair[1].contains(value)) return false;
  }
  return true;
}
List sentenceOf(Map ctx, Map params) {
  def type = ctx.jumpcloud.event.event_type;
  def sentence = params.sentences[type];
  if (sentence == null) return valueOf(ctx, params.placeholders.actor) == null ? params.unknown.unnamed : params.unknown.named;
  def variants = params.variants[type];
  if (variants != null) for (def variant : variants) if (isMeant(ctx, variant.when, params.placeholders)) return variant.sentence;
  def successful = params.on_success[type];
  return ctx.event.outcome == 'success' && successful != null ? successful : sentence;
}
Map event = ctx.jumpcloud.event;
if (event[params.from] != null) {
  ctx.message = event[params.from];
  return;
}
if (event.event_type == null) return;
List sentence = sentenceOf(ctx, params);
StringBuilder text = new StringBuilder();
for (int i = 0; i < sentence.size(); i++) text.append(i % 2 == 0 ? sentence[i] : word(ctx, params.placeholders[sentence[i]], text.length() == 0));
if (ctx.event.outcome == 'failure') text.append(ctx.jumpcloud.derived.outcome_detail != null ? params.challenge : params.failed);
def changes = params.changes == null ? null : at(ctx, params.changes);
if (changes != null && (params.sentences[event.event_type] == null || (ctx.event.type != null && ctx.event.type.contains('change')))) {
  for (int i = 0; i < changes.size() && i < params.told.most; i++) text.append(i == 0 ? ': ' : '; ').append(cutShown(changes[i], params.told.longest));
  if (changes.size() > params.told.most) text.append('; …');
}
ctx.message = text.toString();
`;

/** The vendor's message, or else the sentence of the event type with its placeholders filled in. */
export interface Message {
  readonly kind: 'message';
  readonly from: string;
  /** The field that says what changed, in words. */
  readonly changes?: string;
  readonly placeholders: readonly Placeholder[];
}

interface Words {
  readonly from: readonly string[];
  /** The field of the document that says it if the event does not. */
  readonly field?: string;
  /** What the sentence says if none of them is there. */
  readonly otherwise: string;
}

interface Placeholder extends Words {
  readonly name: string;
}

interface MessageBody {
  readonly from: string;
  readonly changes?: string;
  readonly placeholders: Readonly<Record<string, Words>>;
}

export const message: OperationDefinition<Message> = {
  schema: members(
    {
      from: path,
      placeholders: {
        type: 'object',
        additionalProperties: members({ from: paths, otherwise: text }, { field: path }),
      },
    },
    { changes: path },
  ),
  plan: ({ placeholders, ...body }: MessageBody) => ({
    kind: 'message',
    ...body,
    placeholders: Object.entries(placeholders).map(([name, placeholder]) => ({ name, ...placeholder })),
  }),
  typescript({ from, changes, placeholders }, code) {
    const document = code.scope('document');
    const entry = code.scope('entry');
    const vendor = code.read(from, 'keyword');
    const values = placeholders.map(
      ({ name, from: paths, field }) =>
        `    ${name}: ${[...paths.map((path) => code.read(path)), ...(field === undefined ? [] : [code.field(field)])].join(' ?? ')},`,
    );
    const otherwise = Object.fromEntries(placeholders.map((p) => [p.name, p.otherwise]));
    const outcome = `${document}.event.outcome`;
    const sentence = `${code.use('sentence', 'sentenceOf')}(${entry}, ${outcome}, words)`;
    const suffixes = [
      `${code.use('outcome', 'sentenceSuffix')}(${factsTypescript(code)}, ${outcome})`,
      ...(changes === undefined ? [] : [`${code.use('sentence', 'changesSuffix')}(${entry}, ${code.field(changes)})`]),
    ];
    return [
      `if (${vendor} !== undefined) ${document}.message = ${vendor};`,
      `else if (${code.read('event_type', 'keyword')} !== undefined) {`,
      '  const words = {',
      ...values,
      '  };',
      `  ${document}.message = ${code.use('sentence', 'fillSentence')}(${sentence}, words, ${JSON.stringify(otherwise)}, ${suffixes.join(' + ')});`,
      '}',
    ];
  },
  processors({ from, changes, placeholders }, model) {
    const params = {
      from,
      ...sentenceSuffixes,
      ...keysOf({ changes }),
      unknown: unknownType,
      told: toldChanges,
      placeholders: Object.fromEntries(
        placeholders.map((p) => [p.name, { ...keysOf({ from: p.from, field: p.field }), otherwise: p.otherwise }]),
      ),
      sentences: Object.fromEntries(model.eventTypes.map((type) => [type.name, cutSentence(type.sentence)])),
      variants: Object.fromEntries(
        model.eventTypes.flatMap((type) => (type.variants.length > 0 ? [[type.name, cutVariants(type)]] : [])),
      ),
      on_success: Object.fromEntries(
        model.eventTypes.flatMap(({ name, successSentence }) =>
          successSentence === undefined ? [] : [[name, cutSentence(successSentence)]],
        ),
      ),
    };
    return [scriptProcessor('set_message', script, params)];
  },
  sentence({ from, changes }) {
    return `\`message\` is \`${from}\`, or else the sentence of the event type that is true of the outcome${changes === undefined ? '' : `, with the first of \`${changes}\` if something was changed`}.`;
  },
};
