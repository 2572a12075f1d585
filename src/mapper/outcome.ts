import type { EventTypeEntry } from './event-type.ts';

type Event = Readonly<Record<string, unknown>>;

export type Outcome = 'success' | 'failure' | 'unknown';

/** The mark on an SSO step that only asks for a second factor: it is no failed sign-on. */
export const mfaChallenge = 'mfa_challenge';

/**
 * The outcome: `success` decides, else `sso_token_success`, else the rule of the event type.
 * @param event the conformed event
 */
export function findOutcome(event: Event, entry: EventTypeEntry | undefined): Outcome {
  const told = typeof event.success === 'boolean' ? event.success : event.sso_token_success;
  if (typeof told === 'boolean') return told ? 'success' : 'failure';
  switch (entry?.outcome) {
    case 'mdm':
      return outcomeOfWord(event.status);
    case 'result':
      return outcomeOfWord(event.result);
    case 'workflow':
      return outcomeOfWord((event.resource as Event | undefined)?.status);
    case 'by_name_success':
      return 'success';
    case 'by_name_failure':
      return 'failure';
    default:
      return 'unknown';
  }
}

/** Whether the event is the step of an SSO sign-on at which a second factor was asked for. */
export function isMfaChallenge(event: Event): boolean {
  return event.sso_token_success === false && event.success === undefined && event.error_message === undefined;
}

/** The sentence of an event type that is true of the outcome. */
export function sentenceOf({ sentence, successSentence }: EventTypeEntry, outcome: Outcome): readonly string[] {
  return outcome === 'success' && successSentence !== undefined ? successSentence : sentence;
}

/** What the sentence of an event type gets where it did not succeed. */
export const sentenceSuffixes = { failed: ' (failed)', challenge: ' (second factor asked for)' } as const;

export function sentenceSuffix(event: Event, outcome: Outcome): string {
  if (outcome !== 'failure') return '';
  return isMfaChallenge(event) ? sentenceSuffixes.challenge : sentenceSuffixes.failed;
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
