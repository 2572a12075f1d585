/** An event as JumpCloud's API gives it. */
// biome-ignore lint/suspicious/noExplicitAny: counting by hand looks at any place of an event
export type RawEvent = Readonly<Record<string, any>>;

/**
 * An answer by hand: for an event that is one of those asked for, the values that it is counted by (none if it has none
 * of them); undefined for any other event.
 */
export type ByHand = (event: RawEvent) => readonly string[] | undefined;

/** The event counts if it is one of those asked for, once for the value, if it has one. */
export function count(isAsked: boolean, ...keys: readonly unknown[]): readonly string[] | undefined {
  if (!isAsked) return undefined;
  return keys.every((key) => key !== undefined && key !== null && key !== '') ? [keys.join('\t')] : [];
}

const signInTypes = new Set([
  ...['sso_auth', 'sso_auth_failed', 'login_attempt', 'user_login_attempt', 'admin_login_attempt'],
  ...['radius_auth', 'radius_auth_attempt', 'ldap_bind', 'saas_management_login_event'],
  ...['passwordmanager_app_unlock', 'passwordmanager_extension_unlock'],
]);

export const isSignIn = ({ event_type }: RawEvent): boolean => signInTypes.has(event_type);

export function signedIn(event: RawEvent): boolean {
  return isSignIn(event) && (event.success === true || event.sso_token_success === true);
}

/** A token that was not given without an error is a question for the second factor. */
export function failedToSignIn(event: RawEvent): boolean {
  return isSignIn(event) && (event.success === false || (event.sso_token_success === false && !!event.error_message));
}

export function actorOf({ initiated_by: by, ...event }: RawEvent): string | undefined {
  const resource = event.event_type === 'user_login_attempt' ? event.resource : undefined;
  const name =
    by?.username || by?.email || by?.id || (isSignIn(event) && event.username) || resource?.username || by?.source;
  return name ? String(name).toLowerCase() : undefined;
}

/** Where somebody came from: on devices the other end, elsewhere the client. */
export const sourceOf = (event: RawEvent): string | undefined => event.src_ip ?? event.client_ip;

export const countryOf = ({ geoip }: RawEvent): string | undefined => geoip?.country_code ?? geoip?.country_code2;

export function localHour({ timestamp, geoip }: RawEvent): number | undefined {
  if (!geoip?.timezone) return undefined;
  const format = new Intl.DateTimeFormat('en-US', { timeZone: geoip.timezone, hour: 'numeric', hourCycle: 'h23' });
  return Number(format.format(new Date(timestamp)));
}

/** Whether each method of a sign-in succeeded. */
export function methodsOf({ auth_context, auth_meta }: RawEvent): ReadonlyMap<string, boolean> {
  const methods: Readonly<Record<string, { readonly success: boolean }>> = {
    ...auth_context?.auth_methods,
    ...auth_meta?.auth_methods,
  };
  return new Map(Object.entries(methods).map(([method, { success }]) => [method, success]));
}

const strongestFirst = [
  ['phishing_resistant', 'webauthn', 'jumpcloud_go', 'jumpcloud_go_uv'],
  ['push', 'jumpcloud_protect', 'duo', 'push'],
  ['code', 'totp'],
  ['password', 'password'],
] as const;

export function factorOf(event: RawEvent): string | undefined {
  const methods = methodsOf(event);
  const tried = methods.size > 0;
  const given = event.mfa === true ? event.mfa_meta?.type : undefined;
  for (const [factor, ...names] of strongestFirst)
    if (names.some((name) => (tried ? methods.get(name) === true : name === given))) return factor;
  return tried ? 'none' : undefined;
}

interface Point {
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

/** By the law of cosines; undefined if one place is not known. */
export function kilometersBetween(one: Point | undefined, other: Point | undefined): number | undefined {
  const angles = [one?.latitude, one?.longitude, other?.latitude, other?.longitude];
  if (angles.some((angle) => typeof angle !== 'number')) return undefined;
  const [lat1, lon1, lat2, lon2] = angles.map((angle) => (Number(angle) * Math.PI) / 180) as [
    number,
    number,
    number,
    number,
  ];
  const cosine = Math.sin(lat1) * Math.sin(lat2) + Math.cos(lat1) * Math.cos(lat2) * Math.cos(lon1 - lon2);
  return 6371 * Math.acos(Math.min(1, cosine));
}
