import { createHttpClient, type HttpClient } from '../transport/client.ts';
import type { ChainStep, HttpjsonConfig } from './config.ts';

export interface HttpClients {
  readonly http: HttpClient;
  readonly stepHttp: ReadonlyMap<ChainStep, HttpClient>;
  close(): Promise<void>;
}

/** The connections of a configuration: that of its requests, and those of steps of its chain that have their own. */
export function openHttpClients({ transport, chain }: Pick<HttpjsonConfig, 'transport' | 'chain'>): HttpClients {
  const http = createHttpClient(transport);
  const stepHttp = new Map(
    chain.flatMap((step) => (step.transport ? [[step, createHttpClient(step.transport)] as const] : [])),
  );
  return {
    http,
    stepHttp,
    close: async () => {
      await Promise.all([http, ...stepHttp.values()].map((client) => client.close()));
    },
  };
}
