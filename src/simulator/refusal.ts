/** An answer other than 200, thrown by whatever finds out and turned into a response in one place. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** What JumpCloud says to an address that it has blocked. */
export const blockedMessage = 'Your IP has been blocked due to suspected abuse';

export function badRequest(message: string): Refusal {
  return new Refusal(400, message);
}
