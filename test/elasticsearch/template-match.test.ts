import { describe, expect, it } from '@jest/globals';
import { matchingTemplate } from '../../src/elasticsearch/template-match.ts';

const template = (name: string, index_patterns: string | string[], priority?: number) => ({
  name,
  index_template: { index_patterns, ...(priority === undefined ? {} : { priority }) },
});
const chosen = (...templates: ReturnType<typeof template>[]) =>
  matchingTemplate(templates, 'logs-jumpcloud.events-default')?.name;

describe('matchingTemplate', () => {
  it('takes the one with the highest priority of those that fit', () => {
    const own = template('logs-jumpcloud.events', ['logs-jumpcloud.events-*'], 200);
    expect(chosen(template('logs', ['logs-*-*'], 100), own, template('metrics', 'metrics-*-*', 900))).toBe(own.name);
  });

  it('takes a template without priority for one of priority 0', () => {
    expect(chosen(template('none', 'logs-*'), template('some', 'logs-*', 1))).toBe('some');
  });

  it.each([
    ['*', true],
    ['logs-jumpcloud.events-default', true],
    ['logs-jumpcloud.events', false],
    ['*-default', true],
    ['logs-*-*', true],
    ['logs-*events*default', true],
    ['logs-*default-*', false],
    ['logs-jumpcloud.events-default*default', false],
    ['logs-jumpcloud?events-*', false],
  ])('reads the pattern %s', (pattern, fits) => {
    expect(chosen(template('x', pattern))).toBe(fits ? 'x' : undefined);
  });
});
