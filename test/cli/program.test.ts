import { describe, expect, it } from '@jest/globals';
import { messageOf, runCli } from './run-cli.ts';

describe('the command line', () => {
  it('prints its version', async () => {
    const { stdout, exitCode } = await runCli(['--version']);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(exitCode).toBe(0);
  });

  it.each(['collect', 'replay', 'simulate', 'generate', 'demo'])(
    'helps with %s and shows an example',
    async (command) => {
      const { stdout, exitCode } = await runCli([command, '--help']);
      expect(stdout).toContain(`$ jumpcloud-elastic ${command}`);
      expect(exitCode).toBe(0);
    },
  );

  it.each([
    [['colect'], "unknown command 'colect' (Did you mean collect?)"],
    [['replay', 'x', '--tag', 'x'], "unknown option '--tag' (Did you mean --tags?)"],
    [['collect'], "required option '-c, --config <file>' not specified"],
    [['collect', '-c', 'x', '--map', 'both'], 'collector, cluster'],
    [['demo', '--events', 'many'], 'Expected a whole number'],
    [['replay', 'x', '--created', 'yesterday'], '--created must be an RFC 3339 time'],
    [['replay', 'x', '--output', 'kafka'], 'expected stdout, ndjson:PATH or elasticsearch:URL'],
    [['simulate', '--days', '0'], '--days must be a whole number'],
  ])('refuses %j with one message', async (args, message) => {
    const result = await runCli(args);
    expect(result.exitCode).toBe(2);
    expect(messageOf(result).match(/^error: /gm)).toHaveLength(1);
    expect(messageOf(result)).toContain(message);
    expect(messageOf(result)).toContain('code: JC_USAGE');
    expect(result.stdout).toBe('');
  });
});
