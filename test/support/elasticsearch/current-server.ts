import type { TestServer } from './test-server.ts';

const key = Symbol.for('jumpcloud-elastic.test-server');
const holder = globalThis as { [key]?: TestServer };

/** The server of this run. Kept on the global object: jest loads setup and teardown as separate module graphs. */
export const currentServer = {
  set(server: TestServer): void {
    holder[key] = server;
  },
  async stop(): Promise<void> {
    const server = holder[key];
    delete holder[key];
    await server?.stop();
  },
};
