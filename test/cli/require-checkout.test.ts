import { describe, expect, it } from '@jest/globals';
import { requireCheckout } from '../../src/cli/require-checkout.ts';
import { packageRoot } from '../../src/core/package-root.ts';
import { createWorkplace } from './fixture.ts';

describe('a command that works on the schema', () => {
  it('runs in a checkout', () => {
    expect(() => requireCheckout(packageRoot(), 'package', 'Run it there.')).not.toThrow();
  });

  it('says what it needs where the program was installed without the schema', () => {
    const place = createWorkplace();
    try {
      expect(() => requireCheckout(place.folder, 'package', 'Run it there.')).toThrow(
        expect.objectContaining({
          code: 'JC_USAGE',
          message: expect.stringContaining('package needs a checkout of the project'),
          advice: 'Run it there.',
        }),
      );
    } finally {
      place.remove();
    }
  });
});
