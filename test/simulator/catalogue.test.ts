import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/core/package-root.ts';
import { catalogue, serviceNames } from '../../src/simulator/catalogue.ts';
import { loadSchema } from '../../src/tooling/schema/load-schema.ts';
import { filesIn, read } from '../support/house/imports.ts';

const { eventTypes } = loadSchema(packageRoot(), 'events');
const elsewhere = eventTypes.filter(({ evidence }) => evidence === 'elsewhere');
const sent = eventTypes.filter(({ evidence }) => evidence !== 'elsewhere');

/** `service type` of each, sorted. */
function pairs(types: readonly (readonly [service: string, type: string])[]): readonly string[] {
  return types.map((pair) => pair.join(' ')).sort();
}

describe('the event types that the simulator sends', () => {
  /**
   * A type with the evidence `elsewhere` is named only by rules and tools of others. No source shows such an event or
   * says that JumpCloud sends it, so the simulator does not invent one.
   */
  it('are those of the catalogue, except what only others name', () => {
    // No source states the service of the AI gateway's events. The schema assumes one that the filter of the API takes;
    // the simulator sends one that it does not take.
    const gateway = new Set(catalogue.ai_gateway);
    const expected = sent.flatMap(({ name, services }) =>
      gateway.has(name) ? [['ai_gateway', name] as const] : services.map((service) => [service, name] as const),
    );
    const simulated = Object.entries(catalogue).flatMap(([service, types]) =>
      types.map((type) => [service, type] as const),
    );
    expect(pairs(simulated)).toEqual(pairs(expected));
  });

  it('leave out nothing else', () => {
    expect(elsewhere.map(({ name }) => name).sort()).toEqual([
      'sso_auth_failed',
      'system_admin_grant',
      'system_group_membership',
      'user_lock',
      'user_locked_out',
      'user_mfa_update',
      'user_unlock',
    ]);
  });

  it('belong to the services that the schema names', () => {
    const services = new Set(eventTypes.flatMap((type) => type.services));
    expect([...serviceNames].sort()).toEqual([...services].sort());
  });
});

describe('the number of event types', () => {
  it('is written by hand nowhere, so that a new type makes no sentence wrong', () => {
    const numbers = [eventTypes.length, sent.length, Object.values(catalogue).flat().length];
    const told = new RegExp(`\\b(${numbers.join('|')})\\b`);
    const written = [
      ...['README.md', 'CONTRIBUTING.md', 'manifest.yml', 'changelog.yml', 'package.json'],
      ...filesIn('docs', /\.md$/),
      ...filesIn('fields', /\.(yml|md)$/),
      ...['src', 'test', 'bench'].flatMap((folder) => filesIn(folder, /\.(ts|mjs|js|md)$/)),
    ].filter((file) => !file.startsWith('src/generated/') && !file.startsWith('docs/reference/'));
    const wrong = written.flatMap((file) =>
      read(file)
        .split('\n')
        .map((line, index) => ({ line, place: `${file}:${index + 1}` }))
        .filter(({ line }) => told.test(line) && /type/i.test(line))
        .map(({ line, place }) => `${place} ${line.trim()}`),
    );
    expect(wrong).toEqual([]);
  });
});
