/** What a factor withstands, by its method; the strongest first. Duo is taken for the push that it mostly is. */
export const factorStrengths: Readonly<Record<string, string>> = {
  webauthn: 'phishing_resistant',
  jumpcloud_go_uv: 'phishing_resistant',
  jumpcloud_go: 'phishing_resistant',
  jumpcloud_protect: 'push',
  duo: 'push',
  totp: 'code',
  password: 'password',
};

/** Of somebody whose factors all failed. */
export const noFactor = 'none';

/** Older events name the second factor alone, and some in another word. */
export const factorWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(factorStrengths).map((method) => [method, method])),
  push: 'jumpcloud_protect',
};

export const strengths: readonly string[] = [...new Set(Object.values(factorStrengths)), noFactor];

const methods = Object.entries(factorStrengths);
const methodOf = new Map(Object.entries(factorWords));

export interface Factors {
  readonly strongest: string;
  readonly succeeded: readonly string[];
  readonly failed: readonly string[];
}

type Methods = Readonly<Record<string, { readonly success?: boolean } | undefined>> | undefined;

/**
 * The factors that were tried. The ingest pipeline has the same function.
 * @param groups each says of methods whether they succeeded
 * @param second the second factor, if one was given, for events that say no more
 * @returns undefined where nothing tells
 */
export function findFactors(groups: readonly Methods[], second: string | undefined): Factors | undefined {
  const succeeded: string[] = [];
  const failed: string[] = [];
  let strongest: string | undefined;
  for (const [method, strength] of methods) {
    let [isGood, isBad] = [false, false];
    for (const group of groups) {
      const success = group?.[method]?.success;
      if (success === true) isGood = true;
      else if (success === false) isBad = true;
    }
    if (isGood) {
      succeeded.push(method);
      strongest ??= strength;
    }
    if (isBad) failed.push(method);
  }
  if (strongest !== undefined) return { strongest, succeeded, failed };
  if (failed.length > 0) return { strongest: noFactor, succeeded, failed };
  const method = second === undefined ? undefined : methodOf.get(second);
  if (method === undefined) return undefined;
  return { strongest: factorStrengths[method] as string, succeeded: [method], failed };
}
