import { byHandOfChanges } from './by-hand-of-changes.ts';
import {
  actorOf,
  type ByHand,
  count,
  countryOf,
  factorOf,
  failedToSignIn,
  isSignIn,
  kilometersBetween,
  localHour,
  methodsOf,
  type RawEvent,
  signedIn,
  sourceOf,
} from './raw-event.ts';

const isOneOf =
  (...types: readonly string[]) =>
  ({ event_type }: RawEvent): boolean =>
    types.includes(event_type);

/** What is no change of anything, by how its type begins or ends. Everything else is. */
const noChange = new RegExp(
  [
    ...['_(?:attempt|auth|bind|srch|search|result|run|email|download|downloaded|export|reveal|copy|autofill|unlock)$'],
    ...['_(?:viewdetail|viewdetails|viewsecret|discover|request|sync|launch|connect|expired|decrypt|command|event)$'],
    ...[
      '^remote_session_',
      '^aigw_',
      '^software_(?:add|status_update)$',
      '_run_(?:failed|success)$',
      '^alert_created$',
    ],
    ...['^(?:group_warning|invoice_download|mtp_download_invoice|slack_notification_sent|risk_event_created)$'],
    ...['_start_enrollment$', '_get_download_url_request$', '_message_sent$', '^windows_patch_'],
  ].join('|'),
);

const accountChanges = isOneOf(
  ...['user_create', 'user_create_provision', 'admin_create', 'user_delete', 'user_delete_provision', 'admin_delete'],
  ...['user_suspended', 'admin_suspended'],
);
const passwordChanges = isOneOf('user_password_set', 'user_password_change', 'admin_password_change');
const isSso = isOneOf('sso_auth', 'sso_auth_failed');
const failedSso = (event: RawEvent): boolean => isSso(event) && failedToSignIn(event);
const [quentin, chloe] = ['quentin.bohm44@example.com', 'chloe.muller58'];

/** Whether somebody else did it; undefined if nothing tells. */
function byAnother({ initiated_by: by, resource }: RawEvent): boolean | undefined {
  for (const key of ['id', 'email', 'username']) if (by?.[key] && resource?.[key]) return by[key] !== resource[key];
  return undefined;
}

function isIn(network: RegExp, event: RawEvent): boolean {
  const source = sourceOf(event);
  return source !== undefined && network.test(source);
}

/** The answer to each question of the guide, from the events as JumpCloud has them. */
export const byHand: Readonly<Record<string, ByHand>> = {
  ...byHandOfChanges,
  'Who changed something, and how often?': (event) => count(!noChange.test(event.event_type), actorOf(event)),
  'Which of the people are administrators?': (event) => {
    const type = event.auth_method === 'api key' ? 'api_key' : 'admin';
    return count(event.initiated_by?.type === 'admin', actorOf(event), type);
  },
  'What did one person do?': (event) => count(actorOf(event) === quentin, event.event_type),
  "What did others do to one person's account?": (event) =>
    count(event.resource?.username === chloe && byAnother(event) !== false && !isSignIn(event)),
  'Who became an administrator?': (event) =>
    count(isOneOf('admin_create', 'user_admin_granted', 'user_group_admin_grant')(event)),

  'From which addresses did sign-ins fail?': (event) => count(failedToSignIn(event), sourceOf(event)),
  'Which addresses failed to sign in to the most accounts?': (event) =>
    count(failedToSignIn(event), sourceOf(event), actorOf(event)),
  'Who signed in from the most countries?': (event) =>
    count(signedIn(event) && countryOf(event) !== undefined, actorOf(event), countryOf(event)),
  'Who signed in at night?': (event) => {
    const hour = localHour(event) ?? 12;
    return count(signedIn(event) && (hour >= 22 || hour < 6), actorOf(event));
  },
  'Who signed in from outside our networks?': (event) => {
    const outside = sourceOf(event) !== undefined && !isIn(/^10\.|^89\.160\.20\./, event);
    return count(signedIn(event) && outside, actorOf(event), sourceOf(event));
  },

  'With which factors do people sign in?': (event) => count(signedIn(event), factorOf(event)),
  'Who signed in with nothing but a password?': (event) =>
    count(signedIn(event) && factorOf(event) === 'password', actorOf(event)),
  'Whose second factor failed, and how often?': (event) => {
    const failed = [...methodsOf(event)].some(([method, success]) => method !== 'password' && !success);
    return count(failed, actorOf(event));
  },
  'Whose phone was far from the sign-in that it was asked to confirm?': (event) => {
    const phone = event.auth_context?.jumpcloud_protect_device;
    return count((kilometersBetween(phone?.geoip, event.geoip) ?? 0) >= 500, actorOf(event));
  },

  'Which accounts were created, deleted or suspended, and by whom?': (event) =>
    count(accountChanges(event), event.event_type, actorOf(event)),
  'Who changed the password of somebody else?': (event) =>
    count(passwordChanges(event) && byAnother(event) === true, actorOf(event), event.resource?.username),

  'On which devices did logins fail?': (event) =>
    count(isOneOf('login_attempt')(event) && !event.success, event.system?.displayName),
  'Which commands were run on devices, and by whom?': (event) =>
    count(isOneOf('command_run')(event), event.resource?.name, actorOf(event)),
  'Which policies could not be applied, and on which devices?': (event) =>
    count(isOneOf('policy_result')(event) && !event.success, event.resource?.policy_name, event.system?.displayName),
  'Which software was installed on the most devices?': (event) =>
    count(isOneOf('software_add')(event), event.application?.name, event.system?.id),
  'Who looked at the recovery key of a disk?': (event) => count(isOneOf('system_fde_key_decrypt')(event)),

  'Which applications have the most users?': (event) =>
    count(isSso(event) && signedIn(event), event.application?.display_label, actorOf(event)),
  'Why did sign-ons to applications fail?': (event) => count(failedSso(event), event.error_message),
  'Whom did a conditional access policy keep out?': (event) => {
    const policies: readonly RawEvent[] = event.auth_context?.policies_applied ?? [];
    return count(
      policies.some(({ metadata }) => metadata?.action === 'DENY'),
      actorOf(event),
    );
  },

  'Whose account was locked?': (event) =>
    count(isOneOf('user_lockout', 'user_locked_out', 'admin_lockout')(event), event.resource?.username),
  'Who searches in LDAP, and from where?': (event) =>
    count(isOneOf('ldap_search', 'ldap_srch')(event), actorOf(event), event.client_ip),
  'Which RADIUS sign-ins came with the name of another account?': (event) => {
    const outer = event.outer?.username ?? 'anonymous';
    return count(outer !== 'anonymous' && outer !== event.username, actorOf(event));
  },

  'How many events are there of each day and service?': (event) =>
    count(true, event.timestamp.slice(0, 10), event.service),
  'What did the mapping not know?': (event) => count('gateway_session' in event, 'unknown_attribute gateway_session'),
};
