// Generated from fields/users by `npm run generate`. Do not edit.
import type { MappingState } from '../mapper/steps/event-type.ts';
import { createDuplicateTree, finish } from '../mapper/steps/finish.ts';
import { addRelated } from '../mapper/steps/related.ts';

const names: readonly string[] = ["state","activated","suspended","account_locked","account_locked_date","badLoginAttempts","password_expired","password_never_expires","password_date","password_expiration_date","external_password_expiration_date","created","creationSource","external_dn","external_source_type","externally_managed","restrictedFields","delegatedAuthority","admin","memberof","addresses","phoneNumbers","recoveryEmail","employeeIdentifier","employeeType","company","costCenter","department","jobTitle","location","manager","relationships","attributes","object_id","id","username","systemUsername","email","alternateEmail","managedAppleId","displayname","firstname","middlename","lastname","description","organization","mfa","mfaEnrollment","totp_enabled","enable_user_portal_multifactor","disableDeviceMaxLoginAttempts","sudo","passwordless_sudo","ldap_binding_user","samba_service_user","allow_public_key","enable_managed_uid","unix_uid","unix_guid","public_key","ssh_keys"];
/** Attributes that the document holds elsewhere. */
export const duplicates = createDuplicateTree(["object_id","id","username","email","displayname","organization"]);

function step1(mapping: MappingState): void {
  const { values, document } = mapping;
  const $object_id = values[33];
  if ($object_id !== undefined) (document.user ??= {}).id ??= $object_id;
}

function step2(mapping: MappingState): void {
  const { values, document } = mapping;
  const $id = values[34];
  if ($id !== undefined) (document.user ??= {}).id ??= $id;
}

function step3(mapping: MappingState): void {
  const { values, document } = mapping;
  const $username = values[35];
  if ($username !== undefined) (document.user ??= {}).name ??= $username;
}

function step4(mapping: MappingState): void {
  const { values, document } = mapping;
  const $email = values[37];
  if ($email !== undefined) (document.user ??= {}).email ??= $email;
}

function step5(mapping: MappingState): void {
  const { values, document } = mapping;
  const $displayname = values[40];
  if ($displayname !== undefined) (document.user ??= {}).full_name ??= $displayname;
}

function step6(mapping: MappingState): void {
  const { values, document } = mapping;
  const $organization = values[45];
  if ($organization !== undefined) (document.organization ??= {}).id ??= $organization;
}

function step7(mapping: MappingState): void {
  const { document } = mapping;
  document['@timestamp'] = document.event.created;
}

function step8(mapping: MappingState): void {
  const { document } = mapping;
  (document.event ??= {}).kind ??= "asset";
  (document.event ??= {}).category ??= ["iam"];
  (document.event ??= {}).type ??= ["user","info"];
  (document.event ??= {}).module ??= "jumpcloud";
  (document.observer ??= {}).vendor ??= "JumpCloud";
}

function step9(mapping: MappingState): void {
  const { values, document } = mapping;
  const $firstname = values[41];
  const $middlename = values[42];
  const $lastname = values[43];
  {
    const parts = [$firstname, $middlename, $lastname].filter((part) => part !== undefined);
    if (parts.length > 0) (document.user ??= {}).full_name ??= parts.join(' ');
  }
}

function step10(mapping: MappingState): void {
  const { values, document } = mapping;
  const $admin = values[18];
  if ($admin?.roleName !== undefined) (document.user ??= {}).roles ??= [$admin?.roleName];
}

function step11(mapping: MappingState): void {
  const { document } = mapping;
  ((document.user ??= {}).entity ??= {}).type ??= ["user"];
  ((document.user ??= {}).entity ??= {}).source ??= "jumpcloud";
}

function step12(mapping: MappingState): void {
  const { values, document } = mapping;
  const $object_id = values[33];
  const $id = values[34];
  if ($object_id !== undefined) ((document.user ??= {}).entity ??= {}).id ??= $object_id;
  if ($id !== undefined) ((document.user ??= {}).entity ??= {}).id ??= $id;
}

function step13(mapping: MappingState): void {
  const { values, document } = mapping;
  const $username = values[35];
  if ($username !== undefined) ((document.user ??= {}).entity ??= {}).name ??= $username;
}

function step14(mapping: MappingState): void {
  const { values, document } = mapping;
  const $displayname = values[40];
  if ($displayname !== undefined) ((document.user ??= {}).entity ??= {}).display_name ??= $displayname;
}

function step15(mapping: MappingState): void {
  const { values, document } = mapping;
  const $mfa = values[46];
  if ($mfa?.configured !== undefined) (((document.user ??= {}).entity ??= {}).attributes ??= {}).mfa_enabled ??= $mfa?.configured;
}

function step16(mapping: MappingState): void {
  const { values, document } = mapping;
  const $admin = values[18];
  const $recoveryEmail = values[22];
  const $manager = values[30];
  const $object_id = values[33];
  const $id = values[34];
  const $username = values[35];
  const $systemUsername = values[36];
  const $email = values[37];
  const $alternateEmail = values[38];
  const $managedAppleId = values[39];
  {
    const found: string[] = [];
    addRelated(found, $admin?.id);
    addRelated(found, $recoveryEmail?.address);
    addRelated(found, $manager);
    addRelated(found, $object_id);
    addRelated(found, $id);
    addRelated(found, $username);
    addRelated(found, $systemUsername);
    addRelated(found, $email);
    addRelated(found, $alternateEmail);
    addRelated(found, $managedAppleId);
    addRelated(found, document.user?.full_name);
    if (found.length > 0) (document.related ??= {}).user = found;
  }
}

function step17(mapping: MappingState): void {
  finish(mapping, 'user', names, duplicates);
}

/** Fills the document from the conformed user. */
export function mapUser(mapping: MappingState): void {
  const { values } = mapping;
  if (values[33] !== undefined) step1(mapping);
  if (values[34] !== undefined) step2(mapping);
  if (values[35] !== undefined) step3(mapping);
  if (values[37] !== undefined) step4(mapping);
  if (values[40] !== undefined) step5(mapping);
  if (values[45] !== undefined) step6(mapping);
  step7(mapping);
  step8(mapping);
  if (values[41] !== undefined || values[43] !== undefined || values[42] !== undefined) step9(mapping);
  if (values[18] !== undefined) step10(mapping);
  step11(mapping);
  if (values[34] !== undefined || values[33] !== undefined) step12(mapping);
  if (values[35] !== undefined) step13(mapping);
  if (values[40] !== undefined) step14(mapping);
  if (values[46] !== undefined) step15(mapping);
  step16(mapping);
  step17(mapping);
}
