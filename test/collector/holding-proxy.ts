import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { listening } from '../support/net/listening.ts';

export interface HoldingProxy {
  readonly url: string;
  /** From now on answers to bulk requests are held back: they are carried out, and nobody is told. */
  hold(): void;
  /** How many answers are held back. */
  readonly held: number;
  /** Lets held answers go, and all later ones pass. */
  release(): void;
  close(): Promise<void>;
}

/** Stands before an Elasticsearch and can keep what it answers to itself. @param server may hold user:password */
export async function startHoldingProxy(server: string): Promise<HoldingProxy> {
  const target = new URL(server);
  const waiting: (() => void)[] = [];
  let holding = false;
  const proxy = createServer((incoming, outgoing) => {
    const onward = request(
      new URL(incoming.url ?? '/', target),
      { method: incoming.method ?? 'GET', headers: { ...incoming.headers, host: target.host } },
      (answer) => {
        const pass = (): void => deliver(answer, outgoing);
        if (holding && incoming.url?.includes('_bulk')) waiting.push(pass);
        else pass();
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  const { port, close } = await listening(proxy);
  const own = new URL(server);
  own.host = `127.0.0.1:${port}`;
  own.protocol = 'http:';
  return {
    url: own.href,
    hold: () => {
      holding = true;
    },
    get held() {
      return waiting.length;
    },
    release: () => {
      holding = false;
      for (const pass of waiting.splice(0)) pass();
    },
    close,
  };
}

function deliver(answer: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
  answer.pipe(outgoing);
}
