import type { EventTypeEntry } from './event-type.ts';

/** What of the conformed event the outcome depends on; `resource_status` is `resource.status`. */
type OutcomeFacts = Readonly<
  Record<'success' | 'sso_token_success' | 'error_message' | 'status' | 'result' | 'resource_status', unknown>
>;

export type Outcome = 'success' | 'failure' | 'unknown';

/** The mark on an SSO step that only asks for a second factor: it is no failed sign-on. */
export const mfaChallenge = 'mfa_challenge';

/** The outcome: `success` decides, else `sso_token_success`, else the rule of the event type. */
export function findOutcome(facts: OutcomeFacts, entry: EventTypeEntry | undefined): Outcome {
  const told = typeof facts.success === 'boolean' ? facts.success : facts.sso_token_success;
  if (typeof told === 'boolean') return told ? 'success' : 'failure';
  switch (entry?.outcome) {
    case 'mdm':
      return outcomeOfWord(facts.status);
    case 'result':
      return outcomeOfWord(facts.result);
    case 'workflow':
      return outcomeOfWord(facts.resource_status);
    case 'by_name_success':
      return 'success';
    case 'by_name_failure':
      return 'failure';
    default:
      return 'unknown';
  }
}

/** Whether the event is the step of an SSO sign-on at which a second factor was asked for. */
export function isMfaChallenge(facts: OutcomeFacts): boolean {
  return facts.sso_token_success === false && facts.success === undefined && facts.error_message === undefined;
}

/** What the sentence of an event type gets where it did not succeed. */
export const sentenceSuffixes = { failed: ' (failed)', challenge: ' (second factor asked for)' } as const;

export function sentenceSuffix(facts: OutcomeFacts, outcome: Outcome): string {
  if (outcome !== 'failure') return '';
  return isMfaChallenge(facts) ? sentenceSuffixes.challenge : sentenceSuffixes.failed;
}

/** Words of MDM, object storage and workflow results that settle the outcome. */
export const outcomeWords: Readonly<Record<string, Outcome>> = {
  acknowledged: 'success',
  success: 'success',
  succeeded: 'success',
  completed: 'success',
  error: 'failure',
  commandformaterror: 'failure',
  failed: 'failure',
  failure: 'failure',
};

function outcomeOfWord(word: unknown): Outcome {
  if (typeof word !== 'string') return 'unknown';
  const lower = word.toLowerCase();
  return Object.hasOwn(outcomeWords, lower) ? (outcomeWords[lower] as Outcome) : 'unknown';
}
