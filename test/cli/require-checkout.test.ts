import { describe, expect, it } from '@jest/globals';
import { loadTools } from '../../src/cli/require-checkout.ts';
import { packageRoot } from '../../src/core/package-root.ts';
import { createWorkplace } from './fixture.ts';

const missing = (text: string) => async (): Promise<never> => {
  throw Object.assign(new Error(text), { code: 'ERR_MODULE_NOT_FOUND' });
};

describe('a command that works on the schema', () => {
  it('gets its tools in a checkout', async () => {
    expect(await loadTools(packageRoot(), 'package', 'Run it there.', async () => 'tools')).toBe('tools');
  });

  it('says what it needs where the program was installed without the schema, and loads nothing', async () => {
    const place = createWorkplace();
    try {
      await expect(loadTools(place.folder, 'package', 'Run it there.', missing('never'))).rejects.toMatchObject({
        code: 'JC_USAGE',
        message: expect.stringContaining('package needs a checkout of the project'),
        advice: 'Run it there.',
      });
    } finally {
      place.remove();
    }
  });

  it('names the library that a checkout without development dependencies lacks', async () => {
    const load = missing("Cannot find package '@elastic/ecs' imported from /somewhere/dist/tooling/schema/ecs.js");
    await expect(loadTools(packageRoot(), 'generate', '', load)).rejects.toMatchObject({
      code: 'JC_USAGE',
      message: 'generate needs the development dependencies: @elastic/ecs is not installed',
    });
  });

  it('hides no other failure of its tools', async () => {
    const load = async (): Promise<never> => {
      throw new TypeError('a bug');
    };
    await expect(loadTools(packageRoot(), 'generate', '', load)).rejects.toThrow(TypeError);
  });
});
