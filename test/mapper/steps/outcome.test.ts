import { describe, expect, it } from '@jest/globals';
import { mapOne } from '../../support/mapper/map-one.ts';

function outcomeOf(event: Readonly<Record<string, unknown>>) {
  const { document } = mapOne(event);
  return { outcome: document.event.outcome, detail: document.jumpcloud.derived?.outcome_detail };
}

describe('event.outcome', () => {
  it.each<[unknown, unknown, string]>([
    [undefined, undefined, 'unknown'],
    [undefined, true, 'success'],
    [undefined, false, 'failure'],
    [true, undefined, 'success'],
    [false, undefined, 'failure'],
    [true, true, 'success'],
    [true, false, 'success'],
    [false, true, 'failure'],
    [false, false, 'failure'],
    [null, true, 'success'],
    [null, null, 'unknown'],
    ['true', false, 'success'],
    ['perhaps', undefined, 'unknown'],
    [1, undefined, 'unknown'],
    [{}, undefined, 'unknown'],
  ])('with success %j and sso_token_success %j is %s: the first decides', (success, token, outcome) => {
    const message = { error_message: 'x' };
    expect(outcomeOf({ event_type: 'sso_auth', success, sso_token_success: token, ...message }).outcome).toBe(outcome);
    expect(outcomeOf({ event_type: 'no_such_type', success, sso_token_success: token, ...message }).outcome).toBe(
      outcome,
    );
  });

  it.each([
    ['Acknowledged', 'success'],
    ['ACKNOWLEDGED', 'success'],
    ['Error', 'failure'],
    ['CommandFormatError', 'failure'],
    ['Idle', 'unknown'],
    ['NotNow', 'unknown'],
    ['constructor', 'unknown'],
    [undefined, 'unknown'],
  ])('of a device management answer %s is %s', (status, outcome) => {
    expect(outcomeOf({ event_type: 'mdm_command_result', status }).outcome).toBe(outcome);
    expect(outcomeOf({ event_type: 'mdm_command_result', status, success: false }).outcome).toBe('failure');
  });

  it.each([
    ['Success', 'success'],
    ['Failure', 'failure'],
    ['Failed', 'failure'],
    ['Pending', 'unknown'],
  ])('of an object storage result %s is %s', (result, outcome) => {
    expect(outcomeOf({ event_type: 'object_storage_create', result }).outcome).toBe(outcome);
  });

  it.each([
    ['SUCCEEDED', 'success'],
    ['COMPLETED', 'success'],
    ['FAILED', 'failure'],
    ['CANCELLED', 'unknown'],
  ])('of a workflow run with status %s is %s', (status, outcome) => {
    expect(outcomeOf({ event_type: 'workflow_run', resource: { status } }).outcome).toBe(outcome);
  });

  it('is what the type itself says where its name tells', () => {
    expect(outcomeOf({ event_type: 'scheduled_report_run_success' }).outcome).toBe('success');
    expect(outcomeOf({ event_type: 'scheduled_report_run_failed' }).outcome).toBe('failure');
    expect(outcomeOf({ event_type: 'scheduled_report_run_failed', success: true }).outcome).toBe('success');
  });

  it('does not read the status of a type that has another rule', () => {
    expect(outcomeOf({ event_type: 'user_update', status: 'Error', result: 'Failure' }).outcome).toBe('unknown');
  });
});

describe('an SSO step that asks for a second factor', () => {
  const step = { event_type: 'sso_auth', service: 'sso', sso_token_success: false };

  it('keeps the outcome that saved queries know, and carries a mark', () => {
    expect(outcomeOf(step)).toEqual({ outcome: 'failure', detail: 'mfa_challenge' });
    expect(outcomeOf({ ...step, error_message: '' })).toEqual({ outcome: 'failure', detail: 'mfa_challenge' });
    expect(outcomeOf({ ...step, error_message: null })).toEqual({ outcome: 'failure', detail: 'mfa_challenge' });
  });

  it('is none where an error is told, where it succeeded or where success is there', () => {
    expect(outcomeOf({ ...step, error_message: 'not authorized' })).toEqual({ outcome: 'failure' });
    expect(outcomeOf({ ...step, sso_token_success: true })).toEqual({ outcome: 'success' });
    expect(outcomeOf({ ...step, success: false })).toEqual({ outcome: 'failure' });
  });

  it('says so in its sentence, and a failure does too', () => {
    const known = { ...step, application: { display_label: 'Zoom' }, initiated_by: { username: 'jane' } };
    expect(mapOne(known).document.message).toMatch(/ \(second factor asked for\)$/);
    expect(mapOne({ ...known, error_message: 'no' }).document.message).toMatch(/ \(failed\)$/);
    expect(mapOne({ ...known, sso_token_success: true }).document.message).not.toMatch(/\)$/);
  });
});
