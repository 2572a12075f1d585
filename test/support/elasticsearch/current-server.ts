import type { TestServer } from './test-server.ts';

const key = Symbol.for('jumpcloud-elastic.test-server');
const holder = globalThis as { [key]?: TestServer };

/** The server of this run. Kept on the global object: jest loads setup and teardown as separate module graphs. */
export const currentServer = {
  set(server: TestServer): void {
    holder[key] = server;
    // For a run that ends without teardown. A signal alone would end this process without an exit event.
    process.once('exit', stopAtExit);
    process.once('SIGINT', () => process.exit(130));
    process.once('SIGTERM', () => process.exit(143));
  },
  async stop(): Promise<void> {
    const server = holder[key];
    delete holder[key];
    await server?.stop();
  },
};

function stopAtExit(): void {
  holder[key]?.stopNow();
}
