import type { ErrorCode } from '../core/error-codes.ts';
import { IngestError, toIngestError } from '../core/errors.ts';

export interface FailureContext {
  /** Of the account in the configuration. */
  readonly name: string;
  /** The API's host, as configured. */
  readonly url: string;
  readonly services: readonly string[];
}

/**
 * Says what a refusal by JumpCloud means.
 * @returns for an HTTP status error of 400, 401, 402 or 403 a JC_API_* error with advice in words; any other error as it is
 */
export function explainFailure(thrown: unknown, { name, url, services }: FailureContext): IngestError {
  const error = toIngestError(thrown);
  if (error.code !== 'JC_HTTP_STATUS') return error;
  const answer = error.message;
  const at = answer.includes(url) ? `account ${name}` : `account ${name}, ${url}`;
  const explained = (code: ErrorCode, what: string, advice: string): IngestError =>
    new IngestError(code, `${what} (${at}): ${answer}`, {
      cause: error,
      details: { ...error.details, account: name },
      advice,
    });
  switch (error.details.status) {
    case 400:
      return explained('JC_API_BAD_REQUEST', 'JumpCloud refused the request', badRequestAdvice(answer, services));
    case 401:
      return explained(
        'JC_API_UNAUTHORIZED',
        'JumpCloud does not accept the API key',
        'Check api_key (or service_account) of this account: the key must be current (a new key revokes the old one), API access must be enabled for its administrator, and the region must be that of the organization.',
      );
    case 402:
      return explained(
        'JC_API_NOT_ENTITLED',
        'The JumpCloud license does not cover the request',
        'Check that Directory Insights is enabled for the organization, and set starting_point to no more than your plan keeps (15 to 90 days).',
      );
    case 403:
      return explained('JC_API_FORBIDDEN', 'JumpCloud forbids the request', forbiddenAdvice(answer));
    default:
      return error;
  }
}

const refusedTime = /start.?time|end.?time|after end/i;

/** Whether JumpCloud refused the times that were asked for, as explained here: a clock may be wrong. */
export function isRefusedTime({ code, message }: IngestError): boolean {
  return code === 'JC_API_BAD_REQUEST' && refusedTime.test(message);
}

function badRequestAdvice(answer: string, services: readonly string[]): string {
  if (refusedTime.test(answer))
    return 'Check the clock of this machine. The requested window ends before it starts, or is in the future.';
  if (/service/i.test(answer))
    return `Check services (${services.join(', ')}) against the valid ones that the answer lists.`;
  if (/org/i.test(answer)) return 'Check org_ids of this account.';
  return 'Check services, org_ids and event_limit of this account against the answer quoted in the message.';
}

/** 403 has two quite different causes: what the key may do, and where the request comes from. */
function forbiddenAdvice(answer: string): string {
  if (/abuse|block/i.test(answer))
    return 'JumpCloud has blocked the address of this machine for suspected abuse: stop every collector that uses this address, raise interval, and ask JumpCloud support to lift the block.';
  return 'Check the role of the administrator that the key belongs to (Command Runner has no access to Directory Insights; a read-only role is enough), and that this administrator can see the organizations in org_ids.';
}
