/** What an actor can be. */
export const actorTypes: readonly string[] = [
  ...['user', 'admin', 'api_key', 'service_account', 'system', 'workflow', 'device'],
];

/** A text with A to Z in lower case. All other letters stay: no two engines agree on those. */
export function lowerAscii(text: string): string {
  return /[A-Z]/.test(text) ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : text;
}

/** Whether a name is none of the actor's own, without regard to ASCII case. */
export function isSomebodyElse(name: string, own: readonly (string | undefined)[]): boolean {
  const lowered = lowerAscii(name);
  return !own.some((one) => one !== undefined && lowerAscii(one) === lowered);
}
