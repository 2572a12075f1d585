import { createRequire } from 'node:module';

type Library = typeof import('@elastic/elasticsearch');

const require = createRequire(import.meta.url);

/**
 * The client library, loaded when it is first used: it is a third of what a command loads, and commands that read and write
 * files never need it. As CommonJS, so that it can be had without waiting, and in half the time.
 */
export const library = (): Library => require('@elastic/elasticsearch') as Library;
