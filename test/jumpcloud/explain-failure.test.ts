import { describe, expect, it } from '@jest/globals';
import { IngestError } from '../../src/core/errors.ts';
import { explainFailure } from '../../src/jumpcloud/explain-failure.ts';

const context = { name: 'acme', url: 'https://api.jumpcloud.com', services: ['sso'] };

function explained(status: number, body: string): IngestError {
  const error = new IngestError('JC_HTTP_STATUS', `POST /events: ${status} ${body}`, { details: { status } });
  return explainFailure(error, context);
}

describe('explainFailure', () => {
  it.each([
    [400, 'JC_API_BAD_REQUEST', 3],
    [401, 'JC_API_UNAUTHORIZED', 3],
    [402, 'JC_API_NOT_ENTITLED', 3],
    [403, 'JC_API_FORBIDDEN', 3],
  ])('turns status %i into %s with exit code %i', (status, code, exitCode) => {
    const error = explained(status, '{"message":"no"}');
    expect(error.code).toBe(code);
    expect(error.exitCode).toBe(exitCode);
    expect(error.message).toContain('acme');
    expect(error.message).toContain('"no"');
    expect(error.details.status).toBe(status);
  });

  it('tells a blocked address from a role without access', () => {
    const blocked = explained(403, 'your IP has been blocked due to suspected abuse');
    const role = explained(403, '{"message":"Forbidden"}');
    expect(blocked.advice).toContain('blocked the address');
    expect(role.advice).toContain('role');
    expect(role.advice).not.toContain('blocked');
  });

  it('points a bad window to the clock and a bad service to the services', () => {
    expect(explained(400, 'Start Time not after End Time').advice).toContain('clock');
    expect(explained(400, 'service "ssoo" is not one of all, sso').advice).toContain('services (sso)');
    expect(explained(400, 'unknown org').advice).toContain('org_ids');
    expect(explained(400, 'limit').advice).toContain('event_limit');
  });

  it('leaves other statuses and other errors alone', () => {
    expect(explained(404, 'not found').code).toBe('JC_HTTP_STATUS');
    const error = new IngestError('JC_HTTP_CONNECT', 'no connection');
    expect(explainFailure(error, context)).toBe(error);
  });
});
