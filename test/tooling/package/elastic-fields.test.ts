import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../../src/core/package-root.ts';
import { packageFields } from '../../../src/tooling/generate/package-fields.ts';
import { loadSchema } from '../../../src/tooling/schema/load-schema.ts';
import { elasticFields } from '../../support/package/elastic-fields.ts';

describe("the fields of Elastic's package", () => {
  const ours = new Map(packageFields(loadSchema(packageRoot(), 'events')).map(({ name, type }) => [name, type]));

  it('are all there under their name and with their type', () => {
    const theirs = Object.entries(elasticFields).flatMap(([type, names]) =>
      names
        .trim()
        .split(/\s+/)
        .map((name) => [`jumpcloud.event.${name}`, type] as const),
    );
    expect(theirs.length).toBeGreaterThan(190);
    expect(theirs.filter(([name, type]) => ours.get(name) !== type)).toEqual([]);
  });

  it('that it keeps under another spelling are there under both', () => {
    for (const name of ['user_agent.os_full', 'geoip.country_code2', 'device_object_id', 'device_manager_object_id'])
      expect(ours.get(`jumpcloud.event.${name}`)).toBe('keyword');
  });
});
