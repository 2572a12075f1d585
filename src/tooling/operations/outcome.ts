import { mfaChallenge, outcomeWords } from '../../mapper/steps/outcome.ts';
import { type Code, type OperationDefinition, scriptProcessor } from './definition.ts';
import { members } from './schema-parts.ts';

const script = `
String ofWord(def word, Map words) {
  if (!(word instanceof String)) return 'unknown';
  def outcome = words[word.toLowerCase()];
  return outcome == null ? 'unknown' : outcome;
}
Map event = ctx.jumpcloud.event;
def told = event.success != null ? event.success : event.sso_token_success;
def rule = event.event_type == null ? null : params.rules[event.event_type];
if (told != null) ctx.event.outcome = told ? 'success' : 'failure';
else if (rule == 'mdm') ctx.event.outcome = ofWord(event.status, params.words);
else if (rule == 'result') ctx.event.outcome = ofWord(event.result, params.words);
else if (rule == 'workflow') ctx.event.outcome = ofWord(event.resource?.status, params.words);
else if (rule == 'by_name_success') ctx.event.outcome = 'success';
else if (rule == 'by_name_failure') ctx.event.outcome = 'failure';
else ctx.event.outcome = 'unknown';
if (event.sso_token_success == false && event.success == null && event.error_message == null) {
  ctx.jumpcloud.derived.outcome_detail = params.challenge;
}
`;

/** What of the event the outcome depends on, as an object of one shape. */
export function factsTypescript(code: Code): string {
  return `{ ${['success', 'sso_token_success', 'error_message', 'status', 'result']
    .map((name) => `${name}: ${code.read(name)}`)
    .join(', ')}, resource_status: ${code.read('resource.status')} }`;
}

/** Rules that need no look-up: `success` and `sso_token_success` tell, or nothing does. */
const plain = new Set(['success_field', 'sso', 'none']);

/** Finds event.outcome, and marks a request for a second factor. */
export interface Outcome {
  readonly kind: 'outcome';
}

export const outcome: OperationDefinition<Outcome> = {
  schema: members({}),
  typescript(_, code) {
    const document = code.scope('document');
    return [
      `const facts = ${factsTypescript(code)};`,
      `${document}.event.outcome = ${code.use('outcome', 'findOutcome')}(facts, ${code.scope('entry')});`,
      `if (${code.use('outcome', 'isMfaChallenge')}(facts)) (${document}.jumpcloud.derived ??= {}).outcome_detail = '${mfaChallenge}';`,
    ];
  },
  processors(_, model) {
    const rules = Object.fromEntries(
      model.eventTypes.filter((t) => !plain.has(t.outcome)).map((t) => [t.name, t.outcome]),
    );
    const params = { rules, words: outcomeWords, challenge: mfaChallenge };
    return [scriptProcessor('set_outcome', script, params)];
  },
  sentence() {
    return '`event.outcome` is what `success` says, else `sso_token_success`, else the rule of the event type; unknown where nothing tells. A request for a second factor is `failure` too, and is marked in `jumpcloud.derived.outcome_detail`; the condition `failed` leaves it out.';
  },
};
