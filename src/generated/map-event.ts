// Generated from fields/events by `npm run generate`. Do not edit.
/** Way of an event, stage 8 of 11: the values of an event in; the fields of its document out. */
import { isSomebodyElse, lowerAscii } from '../mapper/steps/actor.ts';
import { firstAddress } from '../mapper/steps/address.ts';
import { changedValues } from '../mapper/steps/changes.ts';
import { compareChanges } from '../mapper/steps/compare.ts';
import { distanceKm } from '../mapper/steps/distance.ts';
import type { MappingState } from '../mapper/steps/event-type.ts';
import { findFactors } from '../mapper/steps/factors.ts';
import { createDuplicateTree, finish } from '../mapper/steps/finish.ts';
import { vendorLatency } from '../mapper/steps/latency.ts';
import { localTime } from '../mapper/steps/local-time.ts';
import { toLocation } from '../mapper/steps/location.ts';
import { isMismatch } from '../mapper/steps/mismatch.ts';
import { findOutcome, isMfaChallenge, sentenceSuffix } from '../mapper/steps/outcome.ts';
import { addRelated, addRelatedAddress, valuesAt } from '../mapper/steps/related.ts';
import { sameText } from '../mapper/steps/same.ts';
import { changesSuffix, fillSentence, sentenceOf } from '../mapper/steps/sentence.ts';
import { createSettings } from '../mapper/steps/settings.ts';
import { mapTimestamp } from '../mapper/steps/timestamp.ts';

const names: readonly string[] = ["access_request_id","pid","workflow","initiated_by","jc_initiated_by_id","jc_initiated_by_email","username","severity","category","alert_id","alert_title","priority","rule_id","event_description","di_event","application","app_management_source","association","auth_meta","mfa","mfa_meta","auth_method","target_resource","auth_context","changes","system_group","idm_client_id","id","timestamp","server_timestamp","timestamp_source","system_timestamp","jc_transformation_ts","testing_event","event_type","service","organization","version","provider","success","error_message","error_code","message","detail","state","previous_state","status","result","repeat_count","message_chain","correlation","connection_id","operation_number","operation_type","operation","dn","mech","start_tls","tls_established","oid","base","scope","deref","filter","attr","number_of_results","query_responses","security_info","profile_list","mdm_type","mdm_device_id","device_object_id","mdm_device_manager_id","device_manager_object_id","windows_device_uuid","request_type","command_uuid","command","error_chain","client_ip","src_ip","geoip","src_geoip","asn","name","type","description","channel_object_id","config","object_storage_item_object_id","object_storage_item_version_object_id","object_storage_item_version_name","object_storage_item_version_size","object_storage_item_version_sha_256_sum","referrer_object_id","referrer_type","system_object_id","total_software_item_count","total_space_used","os_meta_family","scan_initiated","available_os_updates","nas_mfa_state","auth_type","eap_type","outer","resource","sso_token_success","idp_initiated","system","process_name","windows_meta","useragent","user_agent"];
/** Attributes that the document holds elsewhere. */
export const duplicates = createDuplicateTree(["initiated_by.id","initiated_by.email","initiated_by.username","username","id","timestamp","event_type","service","version","message","client_ip","src_ip","system.id","system.hostname","process_name","useragent"]);
const settings = createSettings({"secrets":["pass","pwd","psk","secret","token","key","credential","private","pincode","seed","cookie","bearer","authorization","jwt","hash","salt","recoverycode","recovery_code","backupcode","backup_code"],"exact":{"password":[{"words":"password","kind":"depends","secret":true}],"password_never_expires":[{"words":"password never expires","kind":"flag","grows":true,"absentIsOff":true}],"password_expiration_date":[{"words":"password expires","kind":"depends"}],"password_date":[{"words":"password set","kind":"never"}],"external_password_expiration_date":[{"words":"external password expires","kind":"depends"}],"password_expired":[{"words":"password expired","kind":"depends"}],"externally_managed":[{"words":"managed by another directory","kind":"depends"}],"bypassmanageddevicelockout":[{"words":"not locked out on devices","kind":"flag","grows":true,"absentIsOff":true}],"account_locked":[{"words":"account locked","kind":"flag"}],"account_locked_date":[{"words":"account locked since","kind":"never"}],"badloginattempts":[{"words":"failed attempts","kind":"never"}],"disabledevicemaxloginattempts":[{"words":"no lockout on devices","kind":"flag","grows":true,"absentIsOff":true}],"mfa.exclusion":[{"words":"exclusion from MFA","kind":"flag","grows":true,"absentIsOff":true}],"mfa.exclusionuntil":[{"words":"exclusion from MFA until","kind":"date","grows":true}],"mfa.exclusiondays":[{"words":"days of exclusion from MFA","kind":"number","grows":true}],"mfa.configured":[{"words":"MFA set up","kind":"flag"}],"mfaenrollment.overallstatus":[{"words":"MFA enrollment","kind":"rank","grows":true,"ranks":{"enrolled":0,"not_enrolled":1,"disabled":1,"pending_activation":1,"enrollment_expired":1,"in_enrollment":1,"pre_enrollment":1}}],"ssh_keys":[{"words":"SSH keys","kind":"list","grows":true,"absentIsOff":true,"member":"name"}],"networksourceip":[{"words":"address of the RADIUS client","kind":"depends"}],"disabled":[{"words":"policy switched off","kind":"flag","grows":true,"events":["policy_create","policy_update","authnpolicy_create","authpolicy_update","iplist_update"]}],"enabled":[{"words":"policy switched on","kind":"flag","events":["policy_create","policy_update","authnpolicy_create","authpolicy_update","iplist_update"]}],"active":[{"words":"policy switched on","kind":"flag","events":["policy_create","policy_update","authnpolicy_create","authpolicy_update","iplist_update"]},{"words":"active","kind":"flag","grows":true,"events":["user_create","user_update","user_create_provision","user_update_provision","user_activated","user_suspended","user_unsuspended","admin_create","admin_update","admin_suspended","admin_unsuspend"]}],"effect.action":[{"words":"action","kind":"rank","grows":true,"ranks":{"deny":0,"allow_with_mfa":1,"allow":2},"events":["policy_create","policy_update","authnpolicy_create","authpolicy_update","iplist_update"]}],"action":[{"words":"action","kind":"rank","grows":true,"ranks":{"deny":0,"allow_with_mfa":1,"allow":2},"events":["policy_create","policy_update","authnpolicy_create","authpolicy_update","iplist_update"]}],"effect.obligations.mfa.required":[{"words":"MFA required","kind":"flag","events":["policy_create","policy_update","authnpolicy_create","authpolicy_update","iplist_update"]}],"effect.obligations.userverification.requirement":[{"words":"user verification","kind":"rank","grows":true,"ranks":{"required":0,"preferred":1,"discouraged":2},"events":["policy_create","policy_update","authnpolicy_create","authpolicy_update","iplist_update"]}],"targets.users.exclusions":[{"words":"people excluded","kind":"list","grows":true,"absentIsOff":true,"events":["policy_create","policy_update","authnpolicy_create","authpolicy_update","iplist_update"]}],"targets.usergroups.exclusions":[{"words":"groups excluded","kind":"list","grows":true,"absentIsOff":true,"events":["policy_create","policy_update","authnpolicy_create","authpolicy_update","iplist_update"]}],"targets.users.inclusions":[{"words":"people included","kind":"depends","events":["policy_create","policy_update","authnpolicy_create","authpolicy_update","iplist_update"]}],"targets.usergroups.inclusions":[{"words":"groups included","kind":"depends","events":["policy_create","policy_update","authnpolicy_create","authpolicy_update","iplist_update"]}],"suspended":[{"words":"suspended","kind":"flag","events":["user_create","user_update","user_create_provision","user_update_provision","user_activated","user_suspended","user_unsuspended","admin_create","admin_update","admin_suspended","admin_unsuspend"]}],"state":[{"words":"state","kind":"rank","grows":true,"ranks":{"suspended":0,"staged":1,"activated":2},"events":["user_create","user_update","user_create_provision","user_update_provision","user_activated","user_suspended","user_unsuspended","admin_create","admin_update","admin_suspended","admin_unsuspend"]}],"activated":[{"words":"activated","kind":"flag","grows":true,"events":["user_create","user_update","user_create_provision","user_update_provision","user_activated","user_suspended","user_unsuspended","admin_create","admin_update","admin_suspended","admin_unsuspend"]}],"role":[{"words":"role","kind":"rank","grows":true,"ranks":{"read only":0,"help desk":1,"command runner":1,"command runner with billing":1,"manager":1,"billing":1,"administrator":2,"administrator with billing":3},"events":["admin_create","admin_update"]}],"rolename":[{"words":"role","kind":"rank","grows":true,"ranks":{"read only":0,"help desk":1,"command runner":1,"command runner with billing":1,"manager":1,"billing":1,"administrator":2,"administrator with billing":3},"events":["admin_create","admin_update"]}],"rolenames":[{"words":"roles","kind":"list","grows":true,"events":["admin_create","admin_update"]}],"apikeyallowed":[{"words":"API key allowed","kind":"flag","grows":true,"events":["admin_create","admin_update"]}],"apikeyset":[{"words":"API key","kind":"flag","grows":true,"events":["admin_create","admin_update"]}],"apikey":[{"words":"API key","kind":"presence","grows":true,"secret":true,"events":["admin_create","admin_update"]}],"organizationaccesstotal":[{"words":"organizations","kind":"number","grows":true,"events":["admin_create","admin_update"]}],"logourl":[{"words":"logo","kind":"never"}],"mfa":[{"words":"MFA","kind":"rank","grows":true,"ranks":{"always":0,"required":1,"enabled":2,"disabled":3},"events":["radiusserver_create","radiusserver_update"]}],"sharedsecret":[{"words":"shared secret","kind":"depends","secret":true,"events":["radiusserver_create","radiusserver_update"]}],"username":[{"words":"user name","kind":"depends"}],"email":[{"words":"email","kind":"depends"}],"alternateemail":[{"words":"alternate email","kind":"depends"}],"unix_uid":[{"words":"numeric user id","kind":"depends"}],"unix_guid":[{"words":"numeric group id","kind":"depends"}],"displayname":[{"words":"display name","kind":"never"}],"firstname":[{"words":"first name","kind":"never"}],"middlename":[{"words":"middle name","kind":"never"}],"lastname":[{"words":"last name","kind":"never"}],"name":[{"words":"name","kind":"never"}],"displaylabel":[{"words":"label","kind":"never"}],"description":[{"words":"description","kind":"never"}],"company":[{"words":"company","kind":"never"}],"costcenter":[{"words":"cost center","kind":"never"}],"department":[{"words":"department","kind":"never"}],"employeeidentifier":[{"words":"employee number","kind":"never"}],"employeetype":[{"words":"kind of employee","kind":"never"}],"jobtitle":[{"words":"job title","kind":"never"}],"location":[{"words":"location","kind":"never"}],"manager":[{"words":"manager","kind":"never"}],"addresses":[{"words":"addresses","kind":"never"}],"phonenumbers":[{"words":"phone numbers","kind":"never"}],"phonenumber":[{"words":"phone number","kind":"never"}],"os_version":[{"words":"version of the operating system","kind":"never"}],"version":[{"words":"version","kind":"never"}],"color":[{"words":"color","kind":"never"}]},"anywhere":{"passwordpolicy.minlength":[{"words":"minimum length","kind":"number","zero":true}],"passwordpolicy.enableminlength":[{"words":"minimum length required","kind":"flag"}],"passwordpolicy.needslowercase":[{"words":"lower-case letters required","kind":"flag"}],"passwordpolicy.needsuppercase":[{"words":"upper-case letters required","kind":"flag"}],"passwordpolicy.needsnumeric":[{"words":"digits required","kind":"flag"}],"passwordpolicy.needssymbolic":[{"words":"symbols required","kind":"flag"}],"passwordpolicy.allowusernamesubstring":[{"words":"user name allowed in passwords","kind":"flag","grows":true}],"passwordpolicy.disallowcommonlyusedpasswords":[{"words":"common passwords refused","kind":"flag"}],"passwordpolicy.disallowsequentialorrepetitivechars":[{"words":"simple sequences refused","kind":"flag"}],"passwordpolicy.enablemaxhistory":[{"words":"password history","kind":"flag"}],"passwordpolicy.maxhistory":[{"words":"passwords remembered","kind":"number","zero":true}],"passwordpolicy.enablepasswordexpirationindays":[{"words":"passwords expire","kind":"flag"}],"passwordpolicy.passwordexpirationindays":[{"words":"days until passwords expire","kind":"number","grows":true}],"passwordpolicy.enableminchangeperiodindays":[{"words":"minimum age of passwords required","kind":"flag"}],"passwordpolicy.minchangeperiodindays":[{"words":"minimum age of passwords in days","kind":"number","zero":true}],"passwordpolicy.enabledaysafterexpirationtoselfrecover":[{"words":"recovery after expiration","kind":"flag","grows":true}],"passwordpolicy.daysafterexpirationtoselfrecover":[{"words":"days to recover after expiration","kind":"number","grows":true}],"passwordpolicy.enabledaysbeforeexpirationtoforcereset":[{"words":"reset forced before expiration","kind":"flag"}],"passwordpolicy.daysbeforeexpirationtoforcereset":[{"words":"days before expiration to force a reset","kind":"number"}],"passwordpolicy.enablerecoveryemail":[{"words":"recovery by email","kind":"flag","grows":true}],"passwordpolicy.displaycomplexityonresetscreen":[{"words":"rules shown at a reset","kind":"never"}],"passwordpolicy.effectivedate":[{"words":"policy in force since","kind":"never"}],"passwordpolicy.graceperioddate":[{"words":"grace period until","kind":"date","grows":true}],"passwordpolicy.enablemaxloginattempts":[{"words":"lockout after failed attempts","kind":"flag"}],"passwordpolicy.maxloginattempts":[{"words":"failed attempts until lockout","kind":"number","grows":true}],"passwordpolicy.enablelockouttimeinseconds":[{"words":"lockout time","kind":"depends"}],"passwordpolicy.lockouttimeinseconds":[{"words":"seconds of lockout","kind":"number"}],"passwordpolicy.enableresetlockoutcounter":[{"words":"failed attempts forgotten","kind":"flag","grows":true}],"passwordpolicy.resetlockoutcounterminutes":[{"words":"minutes until failed attempts are forgotten","kind":"number"}],"enable_user_portal_multifactor":[{"words":"MFA for the user portal","kind":"flag"}],"enableuserportalmultifactor":[{"words":"MFA for the user portal","kind":"flag"}],"enablemultifactor":[{"words":"MFA","kind":"flag"}],"totp_enabled":[{"words":"one-time codes","kind":"flag"}],"totpenabled":[{"words":"one-time codes","kind":"flag"}],"totpenrolled":[{"words":"one-time codes set up","kind":"flag"}],"allowmultifactorauthentication":[{"words":"MFA at sign-in on the device","kind":"flag"}],"mfa.required":[{"words":"MFA required","kind":"flag"}],"requiremfa":[{"words":"MFA required","kind":"flag"}],"mfafactors":[{"words":"factors allowed","kind":"depends"}],"sudo":[{"words":"sudo","kind":"flag","grows":true,"absentIsOff":true}],"passwordless_sudo":[{"words":"sudo without password","kind":"flag","grows":true,"absentIsOff":true}],"sudo.enabled":[{"words":"sudo","kind":"flag","grows":true,"absentIsOff":true}],"sudo.withoutpassword":[{"words":"sudo without password","kind":"flag","grows":true,"absentIsOff":true}],"allow_public_key":[{"words":"sign-in with SSH keys","kind":"flag","grows":true}],"public_key":[{"words":"SSH key","kind":"presence","grows":true}],"allowsshrootlogin":[{"words":"SSH as root","kind":"flag","grows":true}],"sshrootenabled":[{"words":"SSH as root","kind":"flag","grows":true}],"allowsshpasswordauthentication":[{"words":"SSH with password","kind":"flag","grows":true}],"allowpublickeyauthentication":[{"words":"SSH with keys","kind":"flag","grows":true}],"modifysshdconfig":[{"words":"SSH settings managed","kind":"depends"}],"ldap_binding_user":[{"words":"LDAP binding user","kind":"flag","grows":true,"absentIsOff":true}],"samba_service_user":[{"words":"Samba service user","kind":"flag","grows":true,"absentIsOff":true}],"sambaenabled":[{"words":"Samba","kind":"flag","grows":true,"absentIsOff":true}],"disableldap":[{"words":"LDAP switched off","kind":"flag"}],"ips":[{"words":"addresses allowed","kind":"list","grows":true,"networks":true}],"ipallowlist":[{"words":"addresses allowed","kind":"list","grows":true,"networks":true}],"allowedips":[{"words":"addresses allowed","kind":"list","grows":true,"networks":true}],"idlesessiondurationminutes":[{"words":"minutes of an idle session","kind":"number","grows":true}],"sessiondurationminutes":[{"words":"minutes of a session","kind":"number","grows":true}],"sessiontimeout":[{"words":"session timeout","kind":"number","grows":true}],"cookieexpirationtype":[{"words":"end of a session","kind":"depends"}],"deviceidentificationenabled":[{"words":"devices identified","kind":"flag"}],"devicetrustenabled":[{"words":"device trust","kind":"flag"}],"devicecertenabled":[{"words":"device certificates","kind":"flag"}],"usercertenabled":[{"words":"user certificates","kind":"depends"}],"userpasswordenabled":[{"words":"password instead of certificate","kind":"flag","grows":true}],"devicemanaged":[{"words":"managed devices only","kind":"flag"}],"systemuserscanedit":[{"words":"users may edit their profile","kind":"flag","grows":true}],"disablegooglelogin":[{"words":"sign-in with Google switched off","kind":"flag"}],"disablecommandrunner":[{"words":"commands switched off","kind":"flag"}],"enableuserportalagentinstall":[{"words":"agent offered in the user portal","kind":"depends"}],"enablemanageduid":[{"words":"numeric ids managed","kind":"never"}],"enable_managed_uid":[{"words":"numeric ids managed","kind":"never"}],"passwordcompliance":[{"words":"compliance of passwords","kind":"depends"}],"contactemail":[{"words":"contact","kind":"never"}],"contactname":[{"words":"contact","kind":"never"}],"emaildisclaimer":[{"words":"disclaimer","kind":"never"}],"maxsystemusers":[{"words":"number of users","kind":"never"}],"logo":[{"words":"logo","kind":"never"}],"idpprivatekey":[{"words":"private key of the identity provider","kind":"depends","secret":true}],"privatekey":[{"words":"private key","kind":"depends","secret":true}],"idpcertificate":[{"words":"certificate of the identity provider","kind":"depends"}],"spcertificate":[{"words":"certificate of the application","kind":"depends"}],"certificate":[{"words":"certificate","kind":"depends"}],"idpcertexpirationat":[{"words":"certificate expires","kind":"depends"}],"idpcertificateupdatedat":[{"words":"certificate renewed","kind":"never"}],"idpprivatekeyupdatedat":[{"words":"private key renewed","kind":"never"}],"spcertificateupdatedat":[{"words":"certificate of the application renewed","kind":"never"}],"acsurl":[{"words":"sign-in URL","kind":"depends"}],"ssourl":[{"words":"sign-on URL","kind":"depends"}],"sso.url":[{"words":"sign-on URL","kind":"depends"}],"signassertion":[{"words":"assertions signed","kind":"flag"}],"signresponse":[{"words":"responses signed","kind":"flag"}],"sso.jit":[{"words":"accounts made at the first sign-on","kind":"flag","grows":true}]},"below":{"mfaenrollment":[{"words":"MFA enrollment of a factor","kind":"rank","grows":true,"ranks":{"enrolled":0,"not_enrolled":1,"disabled":1,"pending_activation":1,"enrollment_expired":1,"in_enrollment":1,"pre_enrollment":1},"below":true}],"targets":[{"words":"target","kind":"depends","events":["policy_create","policy_update","authnpolicy_create","authpolicy_update","iplist_update"],"below":true}],"conditions":[{"words":"condition","kind":"depends","events":["policy_create","policy_update","authnpolicy_create","authpolicy_update","iplist_update"],"below":true}],"settings.newsystemuserstatedefaults":[{"words":"state of new users","kind":"rank","grows":true,"ranks":{"suspended":0,"staged":0,"activated":1},"below":true}],"recoveryemail":[{"words":"recovery email","kind":"depends","below":true}]}});

function step1(mapping: MappingState): void {
  const { values, document } = mapping;
  const $initiated_by = values[3];
  if ($initiated_by?.id !== undefined) ((document.source ??= {}).user ??= {}).id ??= $initiated_by?.id;
  if ($initiated_by?.email !== undefined) ((document.source ??= {}).user ??= {}).email ??= $initiated_by?.email;
  if ($initiated_by?.username !== undefined) ((document.source ??= {}).user ??= {}).name ??= $initiated_by?.username;
}

function step2(mapping: MappingState): void {
  const { values, document } = mapping;
  const $username = values[6];
  if ($username !== undefined) (document.user ??= {}).name ??= $username;
}

function step3(mapping: MappingState): void {
  const { values, document } = mapping;
  const $id = values[27];
  if ($id !== undefined) (document.event ??= {}).id ??= $id;
}

function step4(mapping: MappingState): void {
  const { values, document } = mapping;
  const $event_type = values[34];
  if ($event_type !== undefined) (document.event ??= {}).action ??= $event_type;
}

function step5(mapping: MappingState): void {
  const { values, document } = mapping;
  const $service = values[35];
  if ($service !== undefined) (document.event ??= {}).module ??= $service;
}

function step6(mapping: MappingState): void {
  const { values, document } = mapping;
  const $organization = values[36];
  if ($organization !== undefined) (document.organization ??= {}).id ??= $organization;
}

function step7(mapping: MappingState): void {
  const { values, document } = mapping;
  const $error_message = values[40];
  if ($error_message !== undefined) (document.event ??= {}).reason ??= $error_message;
}

function step8(mapping: MappingState): void {
  const { values, document } = mapping;
  const $message = values[42];
  if ($message !== undefined) document.message ??= $message;
}

function step9(mapping: MappingState): void {
  const { values, document, issues } = mapping;
  const $client_ip = values[79];
  if ($client_ip !== undefined) {
    const address = firstAddress($client_ip);
    if (address === undefined) issues.add('unparsable_ip client_ip');
    else {
      (document.client ??= {}).ip ??= address.ip;
      if (address.port !== undefined) (document.client ??= {}).port ??= address.port;
    }
  }
}

function step10(mapping: MappingState): void {
  const { values, document, issues } = mapping;
  const $src_ip = values[80];
  if ($src_ip !== undefined) {
    const address = firstAddress($src_ip);
    if (address === undefined) issues.add('unparsable_ip src_ip');
    else {
      (document.source ??= {}).ip ??= address.ip;
      if (address.port !== undefined) (document.source ??= {}).port ??= address.port;
    }
  }
}

function step11(mapping: MappingState): void {
  const { values, document } = mapping;
  const $object_storage_item_version_name = values[91];
  if ($object_storage_item_version_name !== undefined) (document.file ??= {}).name ??= $object_storage_item_version_name;
}

function step12(mapping: MappingState): void {
  const { values, document } = mapping;
  const $object_storage_item_version_size = values[92];
  if ($object_storage_item_version_size !== undefined) (document.file ??= {}).size ??= $object_storage_item_version_size;
}

function step13(mapping: MappingState): void {
  const { values, document } = mapping;
  const $object_storage_item_version_sha_256_sum = values[93];
  if ($object_storage_item_version_sha_256_sum !== undefined) ((document.file ??= {}).hash ??= {}).sha256 ??= $object_storage_item_version_sha_256_sum;
}

function step14(mapping: MappingState): void {
  const { values, document } = mapping;
  const $system = values[109];
  if ($system?.id !== undefined) (document.host ??= {}).id ??= $system?.id;
  if ($system?.hostname !== undefined) (document.host ??= {}).hostname ??= $system?.hostname;
}

function step15(mapping: MappingState): void {
  const { values, document } = mapping;
  const $process_name = values[110];
  if ($process_name !== undefined) (document.process ??= {}).name ??= $process_name;
}

function step16(mapping: MappingState): void {
  const { values, document } = mapping;
  const $useragent = values[112];
  if ($useragent?.name !== undefined) (document.user_agent ??= {}).name ??= $useragent?.name;
  if ($useragent?.version !== undefined) (document.user_agent ??= {}).version ??= $useragent?.version;
  if ($useragent?.device !== undefined) ((document.user_agent ??= {}).device ??= {}).name ??= $useragent?.device;
  if ($useragent?.os_name !== undefined) ((document.user_agent ??= {}).os ??= {}).name ??= $useragent?.os_name;
  if ($useragent?.os_full !== undefined) ((document.user_agent ??= {}).os ??= {}).full ??= $useragent?.os_full;
  if ($useragent?.os_version !== undefined) ((document.user_agent ??= {}).os ??= {}).version ??= $useragent?.os_version;
}

function step17(mapping: MappingState): void {
  const { values } = mapping;
  const $timestamp = values[28];
  mapTimestamp(mapping, $timestamp, 'timestamp');
}

function step18(mapping: MappingState): void {
  const { values, document } = mapping;
  const $timestamp = values[28];
  const latency = vendorLatency(document.event.created, $timestamp, mapping.tags);
  if (latency !== undefined) ((document.jumpcloud ??= {}).derived ??= {}).vendor_latency_ms ??= latency;
}

function step19(mapping: MappingState): void {
  const { document, issues, entry } = mapping;
  document.event.kind = entry?.kind ?? 'event';
  if (entry === undefined) issues.add('unknown_event_type');
  else {
    if (entry.category.length > 0) document.event.category = entry.category;
    if (entry.type.length > 0) document.event.type = entry.type;
  }
}

function step20(mapping: MappingState): void {
  const { values, document, entry } = mapping;
  const $success = values[39];
  const $sso_token_success = values[107];
  const $error_message = values[40];
  const $status = values[46];
  const $result = values[47];
  const $resource = values[106];
  const facts = { success: $success, sso_token_success: $sso_token_success, error_message: $error_message, status: $status, result: $result, resource_status: $resource?.status };
  document.event.outcome = findOutcome(facts, entry);
  if (isMfaChallenge(facts)) (document.jumpcloud.derived ??= {}).outcome_detail = 'mfa_challenge';
}

function step21(mapping: MappingState): void {
  const { document } = mapping;
  (document.observer ??= {}).vendor ??= "JumpCloud";
  (document.observer ??= {}).product ??= "Directory Insights";
}

function step22(mapping: MappingState): void {
  const { values, document } = mapping;
  const $service = values[35];
  if ($service !== undefined) (document.event ??= {}).provider ??= $service;
}

function step23(mapping: MappingState): void {
  const { values, document } = mapping;
  const $client_ip = values[79];
  if ($client_ip !== undefined) (document.client ??= {}).address ??= $client_ip;
}

function step24(mapping: MappingState): void {
  const { values, document } = mapping;
  const $src_ip = values[80];
  if ($src_ip !== undefined) (document.source ??= {}).address ??= $src_ip;
}

function step25(mapping: MappingState): void {
  const { values, document, issues } = mapping;
  const $client_ip = values[79];
  const $src_ip = values[80];
  const $service = values[35];
  if ($client_ip !== undefined && $src_ip === undefined) (document.source ??= {}).address ??= $client_ip;
  if ($client_ip !== undefined && $src_ip === undefined) {
    const address = firstAddress($client_ip);
    if (address === undefined) issues.add('unparsable_ip client_ip');
    else {
      (document.source ??= {}).ip ??= address.ip;
    }
  }
  if ($client_ip !== undefined && ($service === "radius")) {
    const address = firstAddress($client_ip);
    if (address === undefined) issues.add('unparsable_ip client_ip');
    else {
      (((document.jumpcloud ??= {}).derived ??= {}).radius ??= {}).nas_ip ??= address.ip;
    }
  }
}

function step26(mapping: MappingState): void {
  const { values, document } = mapping;
  const $geoip = values[81];
  if ($geoip !== undefined) {
    const location = toLocation($geoip);
    if (location !== undefined) (document.client ??= {}).geo ??= location;
  }
}

function step27(mapping: MappingState): void {
  const { values, document } = mapping;
  const $timestamp = values[28];
  const $geoip = values[81];
  const $src_geoip = values[82];
  {
    const zone: string | undefined = $geoip?.timezone ?? $src_geoip?.timezone;
    const local = zone === undefined || $timestamp === undefined ? undefined : localTime($timestamp, zone);
    if (local !== undefined) {
      ((document.jumpcloud ??= {}).derived ??= {}).local_hour ??= local.hour;
      ((document.jumpcloud ??= {}).derived ??= {}).local_weekday ??= local.weekday;
    }
  }
}

function step28(mapping: MappingState): void {
  const { values, document } = mapping;
  const $asn = values[83];
  if ($asn?.number !== undefined) ((document.client ??= {}).as ??= {}).number ??= $asn?.number;
  if ($asn?.organization !== undefined) (((document.client ??= {}).as ??= {}).organization ??= {}).name ??= $asn?.organization;
}

function step29(mapping: MappingState): void {
  const { values, document } = mapping;
  const $geoip = values[81];
  const $asn = values[83];
  if ($asn === undefined) {
    if ($geoip?.asn?.number !== undefined) ((document.client ??= {}).as ??= {}).number ??= $geoip?.asn?.number;
    if ($geoip?.asn?.organization !== undefined) (((document.client ??= {}).as ??= {}).organization ??= {}).name ??= $geoip?.asn?.organization;
  }
}

function step30(mapping: MappingState): void {
  const { values, document } = mapping;
  const $src_geoip = values[82];
  if ($src_geoip !== undefined) {
    const location = toLocation($src_geoip);
    if (location !== undefined) (document.source ??= {}).geo ??= location;
  }
  if ($src_geoip?.asn?.number !== undefined) ((document.source ??= {}).as ??= {}).number ??= $src_geoip?.asn?.number;
  if ($src_geoip?.asn?.organization !== undefined) (((document.source ??= {}).as ??= {}).organization ??= {}).name ??= $src_geoip?.asn?.organization;
}

function step31(mapping: MappingState): void {
  const { values, document } = mapping;
  const $initiated_by = values[3];
  const $jc_initiated_by_email = values[5];
  const $username = values[6];
  if ($username === undefined && !($initiated_by?.type === "system" || $initiated_by?.type === "workflow")) {
    if ($initiated_by?.username !== undefined) (document.user ??= {}).name ??= $initiated_by?.username;
    if ($initiated_by?.name !== undefined) (document.user ??= {}).name ??= $initiated_by?.name;
    if ($initiated_by?.email !== undefined) (document.user ??= {}).name ??= $initiated_by?.email;
    if ($jc_initiated_by_email !== undefined) (document.user ??= {}).name ??= $jc_initiated_by_email;
  }
}

function step32(mapping: MappingState): void {
  const { values, document } = mapping;
  const $initiated_by = values[3];
  const $username = values[6];
  if ($username === undefined && !($initiated_by?.type === "system" || $initiated_by?.type === "workflow")) {
    if ($initiated_by?.id !== undefined) (document.user ??= {}).id ??= $initiated_by?.id;
    if ($initiated_by?.email !== undefined) (document.user ??= {}).email ??= $initiated_by?.email;
  }
}

function step33(mapping: MappingState): void {
  const { values, document } = mapping;
  const $jc_initiated_by_id = values[4];
  const $username = values[6];
  const $initiated_by = values[3];
  if ($jc_initiated_by_id !== undefined && $username === undefined && !($initiated_by?.type === "system" || $initiated_by?.type === "workflow")) (document.user ??= {}).id ??= $jc_initiated_by_id;
}

function step34(mapping: MappingState): void {
  const { values, document } = mapping;
  const $jc_initiated_by_email = values[5];
  const $username = values[6];
  const $initiated_by = values[3];
  if ($jc_initiated_by_email !== undefined && $username === undefined && !($initiated_by?.type === "system" || $initiated_by?.type === "workflow")) (document.user ??= {}).email ??= $jc_initiated_by_email;
}

function step35(mapping: MappingState): void {
  const { values, document } = mapping;
  const $initiated_by = values[3];
  const $username = values[6];
  if (($initiated_by?.username !== undefined && $initiated_by?.username === $username)) {
    if ($initiated_by?.id !== undefined) (document.user ??= {}).id ??= $initiated_by?.id;
    if ($initiated_by?.email !== undefined) (document.user ??= {}).email ??= $initiated_by?.email;
  }
  if ($initiated_by?.type !== undefined && $username === undefined && !($initiated_by?.type === "system" || $initiated_by?.type === "workflow")) (document.user ??= {}).roles ??= [$initiated_by?.type];
}

function step36(mapping: MappingState): void {
  const { values, document } = mapping;
  const $resource = values[106];
  const $initiated_by = values[3];
  const $jc_initiated_by_id = values[4];
  const $jc_initiated_by_email = values[5];
  const $username = values[6];
  const $event_type = values[34];
  if ($initiated_by === undefined && $jc_initiated_by_id === undefined && $jc_initiated_by_email === undefined && $username === undefined && ($event_type === "admin_login_attempt" || $event_type === "user_login_attempt") && ($resource?.type === "user" || $resource?.type === "systemuser" || $resource?.type === "admin" || $resource?.type === "USER" || $resource?.type === "ADMIN")) {
    if ($resource?.id !== undefined) (document.user ??= {}).id ??= $resource?.id;
    if ($resource?.username !== undefined) (document.user ??= {}).name ??= $resource?.username;
    if ($resource?.email !== undefined) (document.user ??= {}).name ??= $resource?.email;
    if ($resource?.name !== undefined) (document.user ??= {}).name ??= $resource?.name;
    if ($resource?.email !== undefined) (document.user ??= {}).email ??= $resource?.email;
  }
}

function step37(mapping: MappingState): void {
  const { values, document } = mapping;
  const $jc_initiated_by_id = values[4];
  if ($jc_initiated_by_id !== undefined) ((document.source ??= {}).user ??= {}).id ??= $jc_initiated_by_id;
}

function step38(mapping: MappingState): void {
  const { values, document } = mapping;
  const $jc_initiated_by_email = values[5];
  if ($jc_initiated_by_email !== undefined) ((document.source ??= {}).user ??= {}).email ??= $jc_initiated_by_email;
}

function step39(mapping: MappingState): void {
  const { values, document } = mapping;
  const $initiated_by = values[3];
  const $username = values[6];
  if ($username !== undefined) {
    if ($initiated_by?.name !== undefined) ((document.source ??= {}).user ??= {}).full_name ??= $initiated_by?.name;
    if ($initiated_by?.type !== undefined) ((document.source ??= {}).user ??= {}).roles ??= [$initiated_by?.type];
  }
}

function step40(mapping: MappingState): void {
  const { values, document } = mapping;
  const $resource = values[106];
  const $event_type = values[34];
  if (($resource?.type === "user" || $resource?.type === "systemuser" || $resource?.type === "admin" || $resource?.type === "USER" || $resource?.type === "ADMIN")) {
    if ($resource?.id !== undefined) ((document.user ??= {}).target ??= {}).id ??= $resource?.id;
    if ($resource?.username !== undefined) ((document.user ??= {}).target ??= {}).name ??= $resource?.username;
    if ($resource?.name !== undefined) ((document.user ??= {}).target ??= {}).name ??= $resource?.name;
    if ($resource?.email !== undefined) ((document.user ??= {}).target ??= {}).email ??= $resource?.email;
    if ($resource?.recipient_email !== undefined) ((document.user ??= {}).target ??= {}).email ??= $resource?.recipient_email;
    if ($resource?.displayName !== undefined) ((document.user ??= {}).target ??= {}).full_name ??= $resource?.displayName;
    if ($resource?.display_name !== undefined) ((document.user ??= {}).target ??= {}).full_name ??= $resource?.display_name;
  }
  if ($resource?.name !== undefined && ($event_type === "risk_event_created" || $event_type === "risk_event_resolved")) ((document.user ??= {}).target ??= {}).name ??= $resource?.name;
  if (($resource?.type === "user_group" || $resource?.type === "system_group" || $resource?.type === "group" || $resource?.type === "USER_GROUP" || $resource?.type === "SYSTEM_GROUP")) {
    if ($resource?.id !== undefined) (document.group ??= {}).id ??= $resource?.id;
    if ($resource?.name !== undefined) (document.group ??= {}).name ??= $resource?.name;
    if ($resource?.displayName !== undefined) (document.group ??= {}).name ??= $resource?.displayName;
    if ($resource?.display_name !== undefined) (document.group ??= {}).name ??= $resource?.display_name;
  }
}

function step41(mapping: MappingState): void {
  const { values, document } = mapping;
  const $system_group = values[25];
  if ($system_group?.object_id !== undefined) (document.group ??= {}).id ??= $system_group?.object_id;
  if ($system_group?.name !== undefined) (document.group ??= {}).name ??= $system_group?.name;
}

function step42(mapping: MappingState): void {
  const { values, document } = mapping;
  const $resource = values[106];
  if (($resource?.type === "system" || $resource?.type === "SYSTEM" || $resource?.type === "device")) {
    if ($resource?.id !== undefined) (document.host ??= {}).id ??= $resource?.id;
    if ($resource?.hostname !== undefined) (document.host ??= {}).hostname ??= $resource?.hostname;
    if ($resource?.displayName !== undefined) (document.host ??= {}).name ??= $resource?.displayName;
    if ($resource?.display_name !== undefined) (document.host ??= {}).name ??= $resource?.display_name;
    if ($resource?.name !== undefined) (document.host ??= {}).name ??= $resource?.name;
  }
}

function step43(mapping: MappingState): void {
  const { values, document } = mapping;
  const $system = values[109];
  if ($system?.displayName !== undefined) (document.host ??= {}).name ??= $system?.displayName;
  if ($system?.hostname !== undefined) (document.host ??= {}).name ??= $system?.hostname;
  if ($system?.osFamily !== undefined) ((document.host ??= {}).os ??= {}).family ??= $system?.osFamily;
  if ($system?.os !== undefined) ((document.host ??= {}).os ??= {}).name ??= $system?.os;
  if ($system?.version !== undefined) ((document.host ??= {}).os ??= {}).version ??= $system?.version;
}

function step44(mapping: MappingState): void {
  const { values, document } = mapping;
  const $association = values[17];
  const $resource = values[106];
  if (($association?.connection?.from?.type === "user_group" || $association?.connection?.from?.type === "system_group" || $association?.connection?.from?.type === "USER_GROUP" || $association?.connection?.from?.type === "SYSTEM_GROUP")) {
    if ($association?.connection?.from?.object_id !== undefined) (document.group ??= {}).id ??= $association?.connection?.from?.object_id;
    if ($association?.connection?.from?.name !== undefined) (document.group ??= {}).name ??= $association?.connection?.from?.name;
  }
  if (($association?.connection?.to?.type === "user_group" || $association?.connection?.to?.type === "system_group" || $association?.connection?.to?.type === "USER_GROUP" || $association?.connection?.to?.type === "SYSTEM_GROUP")) {
    if ($association?.connection?.to?.object_id !== undefined) (document.group ??= {}).id ??= $association?.connection?.to?.object_id;
    if ($association?.connection?.to?.name !== undefined) (document.group ??= {}).name ??= $association?.connection?.to?.name;
  }
  if (($association?.connection?.to?.type === "user" || $association?.connection?.to?.type === "USER")) {
    if ($association?.connection?.to?.object_id !== undefined) ((document.user ??= {}).target ??= {}).id ??= $association?.connection?.to?.object_id;
    if ($association?.connection?.to?.name !== undefined) ((document.user ??= {}).target ??= {}).name ??= $association?.connection?.to?.name;
  }
  if (($association?.connection?.from?.type === "user" || $association?.connection?.from?.type === "USER")) {
    if ($association?.connection?.from?.object_id !== undefined) ((document.user ??= {}).target ??= {}).id ??= $association?.connection?.from?.object_id;
    if ($association?.connection?.from?.name !== undefined) ((document.user ??= {}).target ??= {}).name ??= $association?.connection?.from?.name;
  }
  if (($association?.connection?.from?.type === "system" || $association?.connection?.from?.type === "SYSTEM")) {
    if ($association?.connection?.from?.object_id !== undefined) (document.host ??= {}).id ??= $association?.connection?.from?.object_id;
    if ($association?.connection?.from?.name !== undefined) (document.host ??= {}).name ??= $association?.connection?.from?.name;
  }
  if (($association?.connection?.to?.type === "system" || $association?.connection?.to?.type === "SYSTEM")) {
    if ($association?.connection?.to?.object_id !== undefined) (document.host ??= {}).id ??= $association?.connection?.to?.object_id;
    if ($association?.connection?.to?.name !== undefined) (document.host ??= {}).name ??= $association?.connection?.to?.name;
  }
  if ($association?.id !== undefined && ($association?.type === "user_group" || $association?.type === "system_group" || $association?.type === "USER_GROUP" || $association?.type === "SYSTEM_GROUP")) (document.group ??= {}).id ??= $association?.id;
  if ($association?.id !== undefined && ($association?.type === "user" || $association?.type === "USER")) ((document.user ??= {}).target ??= {}).id ??= $association?.id;
  if ($association?.email !== undefined && ($association?.type === "user" || $association?.type === "USER") && !($resource?.type === "user" || $resource?.type === "systemuser" || $resource?.type === "admin" || $resource?.type === "USER" || $resource?.type === "ADMIN")) ((document.user ??= {}).target ??= {}).email ??= $association?.email;
  if ($association?.id !== undefined && ($association?.type === "system" || $association?.type === "SYSTEM")) (document.host ??= {}).id ??= $association?.id;
}

function step45(mapping: MappingState): void {
  const { values, document } = mapping;
  const $initiated_by = values[3];
  const $jc_initiated_by_email = values[5];
  const $jc_initiated_by_id = values[4];
  const $service = values[35];
  const $username = values[6];
  const $event_type = values[34];
  const $resource = values[106];
  const $auth_method = values[21];
  {
    let actor: string | undefined = $initiated_by?.username ?? $initiated_by?.email ?? $jc_initiated_by_email ?? $initiated_by?.id ?? $jc_initiated_by_id ?? $initiated_by?.name;
    let kind: string | undefined;
    if (actor === undefined && ($service === "ldap" || $service === "radius")) {
      actor = $username;
      if (actor !== undefined) kind = "user";
    }
    if (actor === undefined && ($event_type === "login_attempt" || $event_type === "user_login_attempt" || $event_type === "sso_auth" || $event_type === "sso_auth_failed" || $event_type === "ldap_bind" || $event_type === "radius_auth" || $event_type === "radius_auth_attempt" || $event_type === "passwordmanager_app_unlock" || $event_type === "passwordmanager_extension_unlock" || $event_type === "saas_management_login_event")) {
      actor = $username;
      if (actor !== undefined) kind = "user";
    }
    if (actor === undefined && ($event_type === "admin_login_attempt")) {
      actor = $username;
      if (actor !== undefined) kind = "admin";
    }
    if (actor === undefined && ($event_type === "user_login_attempt") && ($resource?.type === "user" || $resource?.type === "systemuser" || $resource?.type === "USER")) {
      actor = $resource?.username ?? $resource?.email ?? $resource?.id ?? $resource?.name;
      if (actor !== undefined) kind = "user";
    }
    if (actor === undefined && ($event_type === "admin_login_attempt") && ($resource?.type === "admin" || $resource?.type === "ADMIN")) {
      actor = $resource?.username ?? $resource?.email ?? $resource?.id ?? $resource?.name;
      if (actor !== undefined) kind = "admin";
    }
    if (actor === undefined) {
      actor = $initiated_by?.source;
      if (actor !== undefined) kind = "system";
    }
    const word = $initiated_by?.type === undefined ? undefined : lowerAscii($initiated_by?.type);
    const credential = $auth_method === undefined ? undefined : lowerAscii($auth_method);
    let type: string | undefined = (word === "user" || word === "systemuser" || word === "system_user" ? "user" : word === "admin" || word === "administrator" ? "admin" : word === "api_key" || word === "apikey" || word === "api key" ? "api_key" : word === "service_account" || word === "serviceaccount" || word === "service account" || word === "service-account" ? "service_account" : word === "system" ? "system" : word === "workflow" || word === "workflow_run" ? "workflow" : word === "device" ? "device" : undefined);
    if (type === undefined || type === "user" || type === "admin")
      type = (credential === "api key" || credential === "api_key" || credential === "apikey" || credential === "api-key" ? "api_key" : credential === "service account" || credential === "service_account" || credential === "service-account" ? "service_account" : undefined) ?? type ?? kind;
    if (type !== undefined) ((document.jumpcloud ??= {}).derived ??= {}).actor_type ??= type;
    if (actor !== undefined) {
      ((document.jumpcloud ??= {}).derived ??= {}).actor ??= lowerAscii(actor);
      if ($username !== undefined && document.user?.target === undefined &&
        isSomebodyElse($username, [actor, $initiated_by?.username, $initiated_by?.email, $jc_initiated_by_email, $initiated_by?.id, $jc_initiated_by_id, $initiated_by?.name]))
        ((document.user ??= {}).target ??= {}).name ??= $username;
    }
  }
}

function step46(mapping: MappingState): void {
  const { document } = mapping;
  const same = sameText(document.source?.user?.id, document.user?.target?.id) ?? sameText(document.source?.user?.email, document.user?.target?.email) ?? sameText(document.source?.user?.name, document.user?.target?.name) ?? sameText(document.user?.id, document.user?.target?.id);
  if (same !== undefined) ((document.jumpcloud ??= {}).derived ??= {}).self_action ??= same;
}

function step47(mapping: MappingState): void {
  const { values, document } = mapping;
  const $application = values[15];
  const $service = values[35];
  if (($service === "sso" || $service === "directory")) {
    if ($application?.display_label !== undefined) ((document.service ??= {}).target ??= {}).name ??= $application?.display_label;
    if ($application?.name !== undefined) ((document.service ??= {}).target ??= {}).name ??= $application?.name;
    if ($application?.id !== undefined) ((document.service ??= {}).target ??= {}).id ??= $application?.id;
    if ($application?.sso_type !== undefined) ((document.service ??= {}).target ??= {}).type ??= $application?.sso_type;
  }
}

function step48(mapping: MappingState): void {
  const { values, document } = mapping;
  const $resource = values[106];
  const $service = values[35];
  if (($service === "saas_app_management")) {
    if ($resource?.application_name !== undefined) ((document.service ??= {}).target ??= {}).name ??= $resource?.application_name;
    if ($resource?.application_id !== undefined) ((document.service ??= {}).target ??= {}).id ??= $resource?.application_id;
  }
}

function step49(mapping: MappingState): void {
  const { values, document } = mapping;
  const $application = values[15];
  const $service = values[35];
  if (($service === "software")) {
    if ($application?.name !== undefined) (document.package ??= {}).name ??= $application?.name;
    if ($application?.version !== undefined) (document.package ??= {}).version ??= $application?.version;
    if ($application?.path !== undefined) (document.package ??= {}).path ??= $application?.path;
  }
}

function step50(mapping: MappingState): void {
  const { values, document } = mapping;
  const $changes = values[24];
  const $event_type = values[34];
  if ($changes !== undefined && ($event_type === "user_update" || $event_type === "user_create" || $event_type === "user_update_provision" || $event_type === "admin_update")) {
    const changed = changedValues($changes, new Map([["username","user.changes.name"],["email","user.changes.email"],["displayname","user.changes.full_name"],["displayName","user.changes.full_name"]]));
    if (changed?.has("user.changes.name")) ((document.user ??= {}).changes ??= {}).name ??= changed.get("user.changes.name");
    if (changed?.has("user.changes.email")) ((document.user ??= {}).changes ??= {}).email ??= changed.get("user.changes.email");
    if (changed?.has("user.changes.full_name")) ((document.user ??= {}).changes ??= {}).full_name ??= changed.get("user.changes.full_name");
  }
  if ($changes !== undefined) {
    const compared = compareChanges($changes, $event_type, settings);
    if (compared.fields.length > 0) (((document.jumpcloud ??= {}).derived ??= {}).changes ??= {}).fields ??= compared.fields;
    if (compared.set.length > 0) (((document.jumpcloud ??= {}).derived ??= {}).changes ??= {}).set ??= compared.set;
    if (compared.text.length > 0) (((document.jumpcloud ??= {}).derived ??= {}).changes ??= {}).text ??= compared.text;
    if (compared.weaker.length > 0) (((document.jumpcloud ??= {}).derived ??= {}).changes ??= {}).weaker ??= compared.weaker;
    if (compared.stronger.length > 0) (((document.jumpcloud ??= {}).derived ??= {}).changes ??= {}).stronger ??= compared.stronger;
    (((document.jumpcloud ??= {}).derived ??= {}).changes ??= {}).verdict ??= compared.verdict;
    if (compared.widestPrefix !== undefined)
      (((document.jumpcloud ??= {}).derived ??= {}).changes ??= {}).widest_prefix ??= compared.widestPrefix;
  }
}

function step51(mapping: MappingState): void {
  const { values, document } = mapping;
  const $auth_context = values[23];
  if ($auth_context?.jumpcloud_protect_device?.id !== undefined) (document.device ??= {}).id ??= $auth_context?.jumpcloud_protect_device?.id;
  if ($auth_context?.jumpcloud_protect_device?.make !== undefined) (document.device ??= {}).manufacturer ??= $auth_context?.jumpcloud_protect_device?.make;
  if ($auth_context?.jumpcloud_protect_device?.model !== undefined) ((document.device ??= {}).model ??= {}).name ??= $auth_context?.jumpcloud_protect_device?.model;
  if ($auth_context?.jumpcloud_protect_device?.geoip !== undefined) {
    const location = toLocation($auth_context?.jumpcloud_protect_device?.geoip);
    if (location !== undefined) (((document.jumpcloud ??= {}).derived ??= {}).push_device ??= {}).geo ??= location;
  }
}

function step52(mapping: MappingState): void {
  const { values, document } = mapping;
  const $auth_meta = values[18];
  if ($auth_meta?.jumpcloud_protect_device?.id !== undefined) (document.device ??= {}).id ??= $auth_meta?.jumpcloud_protect_device?.id;
  if ($auth_meta?.jumpcloud_protect_device?.make !== undefined) (document.device ??= {}).manufacturer ??= $auth_meta?.jumpcloud_protect_device?.make;
  if ($auth_meta?.jumpcloud_protect_device?.model !== undefined) ((document.device ??= {}).model ??= {}).name ??= $auth_meta?.jumpcloud_protect_device?.model;
  if ($auth_meta?.jumpcloud_protect_device?.geoip !== undefined) {
    const location = toLocation($auth_meta?.jumpcloud_protect_device?.geoip);
    if (location !== undefined) (((document.jumpcloud ??= {}).derived ??= {}).push_device ??= {}).geo ??= location;
  }
}

function step53(mapping: MappingState): void {
  const { values, document } = mapping;
  const $geoip = values[81];
  const $auth_context = values[23];
  const $auth_meta = values[18];
  {
    const other = $auth_context?.jumpcloud_protect_device?.geoip ?? $auth_meta?.jumpcloud_protect_device?.geoip;
    const distance = distanceKm($geoip, other);
    if (distance !== undefined) (((document.jumpcloud ??= {}).derived ??= {}).push_device ??= {}).distance_km ??= distance;
    const isSame = sameText($geoip?.country_code, other?.country_code);
    if (isSame !== undefined) (((document.jumpcloud ??= {}).derived ??= {}).push_device ??= {}).country_differs ??= !isSame;
  }
}

function step54(mapping: MappingState): void {
  const { values, document } = mapping;
  const $auth_context = values[23];
  const $auth_meta = values[18];
  const $mfa = values[19];
  const $mfa_meta = values[20];
  {
    const factors = findFactors([$auth_context?.auth_methods, $auth_meta?.auth_methods], $mfa === true ? $mfa_meta?.type : undefined);
    if (factors !== undefined) {
      ((document.jumpcloud ??= {}).derived ??= {}).factor ??= factors.strongest;
      if (factors.succeeded.length > 0) (((document.jumpcloud ??= {}).derived ??= {}).factors ??= {}).succeeded ??= factors.succeeded;
      if (factors.failed.length > 0) (((document.jumpcloud ??= {}).derived ??= {}).factors ??= {}).failed ??= factors.failed;
    }
  }
}

function step55(mapping: MappingState): void {
  const { values, document } = mapping;
  const $service = values[35];
  if (($service === "ldap")) (document.network ??= {}).protocol ??= "ldap";
  if (($service === "radius")) (document.network ??= {}).protocol ??= "radius";
}

function step56(mapping: MappingState): void {
  const { values, document } = mapping;
  const $outer = values[105];
  const $username = values[6];
  const $initiated_by = values[3];
  {
    const inner: string | undefined = $username ?? $initiated_by?.username;
    if ($outer?.username !== undefined && inner !== undefined)
      (((document.jumpcloud ??= {}).derived ??= {}).radius ??= {}).identity_mismatch ??= isMismatch($outer?.username, inner);
  }
}

function step57(mapping: MappingState): void {
  const { values, document } = mapping;
  const $tls_established = values[58];
  const $service = values[35];
  if ($tls_established !== undefined && ($service === "ldap")) (document.tls ??= {}).established ??= $tls_established;
}

function step58(mapping: MappingState): void {
  const { values, document } = mapping;
  const $error_code = values[41];
  if ($error_code !== undefined && !($error_code === 0)) (document.error ??= {}).code ??= String($error_code);
}

function step59(mapping: MappingState): void {
  const { values, document } = mapping;
  const $severity = values[7];
  if ($severity !== undefined) {
    const translated = new Map([["low",21],["medium",47],["high",73],["critical",99]]).get($severity.toLowerCase());
    if (translated !== undefined) (document.event ??= {}).severity ??= translated;
  }
}

function step60(mapping: MappingState): void {
  const { values, document } = mapping;
  const $priority = values[11];
  if ($priority !== undefined) {
    const translated = new Map([["low",21],["medium",47],["high",73],["critical",99]]).get($priority.toLowerCase());
    if (translated !== undefined) (document.event ??= {}).severity ??= translated;
  }
}

function step61(mapping: MappingState): void {
  const { values, document } = mapping;
  const $rule_id = values[12];
  if ($rule_id !== undefined) (document.rule ??= {}).id ??= $rule_id;
}

function step62(mapping: MappingState): void {
  const { values, document } = mapping;
  const $alert_title = values[10];
  if ($alert_title !== undefined) (document.rule ??= {}).name ??= $alert_title;
}

function step63(mapping: MappingState): void {
  const { values, document } = mapping;
  const $resource = values[106];
  if (($resource?.type === "rule")) {
    if ($resource?.id !== undefined) (document.rule ??= {}).id ??= $resource?.id;
    if ($resource?.name !== undefined) (document.rule ??= {}).name ??= $resource?.name;
  }
}

function step64(mapping: MappingState): void {
  const { values, document } = mapping;
  const $category = values[8];
  const $service = values[35];
  if ($category !== undefined && ($service === "alerts" || $service === "alert")) (document.rule ??= {}).category ??= $category;
}

function step65(mapping: MappingState): void {
  const { values, document } = mapping;
  const $auth_meta = values[18];
  const $auth_context = values[23];
  const $client_ip = values[79];
  const $src_ip = values[80];
  const $initiated_by = values[3];
  const $jc_initiated_by_id = values[4];
  const $jc_initiated_by_email = values[5];
  const $username = values[6];
  const $association = values[17];
  const $config = values[88];
  const $outer = values[105];
  const $resource = values[106];
  const $query_responses = values[66];
  const $system = values[109];
  const $object_storage_item_version_sha_256_sum = values[93];
  {
    const found: string[] = [];
    addRelatedAddress(found, $auth_meta?.jumpcloud_protect_device?.ip);
    addRelatedAddress(found, $auth_context?.jumpcloud_protect_device?.ip);
    addRelatedAddress(found, $client_ip);
    addRelatedAddress(found, $src_ip);
    if (found.length > 0) (document.related ??= {}).ip = found;
  }
  {
    const found: string[] = [];
    addRelated(found, $initiated_by?.id);
    addRelated(found, $initiated_by?.user_id);
    addRelated(found, $initiated_by?.email);
    addRelated(found, $initiated_by?.username);
    addRelated(found, $initiated_by?.name);
    addRelated(found, $jc_initiated_by_id);
    addRelated(found, $jc_initiated_by_email);
    addRelated(found, $username);
    addRelated(found, $association?.email);
    addRelated(found, $auth_meta?.jumpcloud_protect_device?.username);
    addRelated(found, $auth_meta?.jumpcloud_protect_device?.user_id);
    addRelated(found, $auth_context?.jumpcloud_protect_device?.username);
    addRelated(found, $auth_context?.jumpcloud_protect_device?.user_id);
    addRelated(found, valuesAt($config, ["email"]));
    addRelated(found, $outer?.username);
    addRelated(found, $resource?.username);
    addRelated(found, $resource?.email);
    addRelated(found, $resource?.recipient_email);
    addRelated(found, $resource?.account_id);
    addRelated(found, $resource?.account_email);
    addRelated(found, $resource?.account_identifier);
    addRelated(found, $resource?.user_id);
    addRelated(found, document.user?.target?.id);
    addRelated(found, document.user?.target?.name);
    addRelated(found, document.user?.target?.email);
    addRelated(found, document.user?.target?.full_name);
    addRelated(found, document.user?.changes?.name);
    addRelated(found, document.user?.changes?.email);
    addRelated(found, document.user?.changes?.full_name);
    if (found.length > 0) (document.related ??= {}).user = found;
  }
  {
    const found: string[] = [];
    addRelated(found, $auth_context?.system?.hostname);
    addRelated(found, $auth_context?.system?.displayName);
    addRelated(found, $query_responses?.device_name);
    addRelated(found, $resource?.hostname);
    addRelated(found, $system?.hostname);
    addRelated(found, $system?.displayName);
    addRelated(found, document.host?.name);
    addRelated(found, document.host?.hostname);
    if (found.length > 0) (document.related ??= {}).hosts = found;
  }
  {
    const found: string[] = [];
    addRelated(found, $object_storage_item_version_sha_256_sum);
    if (found.length > 0) (document.related ??= {}).hash = found;
  }
}

function step66(mapping: MappingState): void {
  const { values, document } = mapping;
  const $association = values[17];
  if (($association?.connection?.from?.type === "user" || $association?.connection?.from?.type === "USER")) {
    if (document.event?.type === undefined) (document.event ??= {}).type ??= ["user"];
    else if (!document.event.type.includes("user")) document.event.type = [...document.event.type, "user"];
  }
  if (($association?.connection?.to?.type === "user" || $association?.connection?.to?.type === "USER")) {
    if (document.event?.type === undefined) (document.event ??= {}).type ??= ["user"];
    else if (!document.event.type.includes("user")) document.event.type = [...document.event.type, "user"];
  }
  if (($association?.type === "user" || $association?.type === "USER")) {
    if (document.event?.type === undefined) (document.event ??= {}).type ??= ["user"];
    else if (!document.event.type.includes("user")) document.event.type = [...document.event.type, "user"];
  }
  if (($association?.connection?.from?.type === "user_group" || $association?.connection?.from?.type === "system_group" || $association?.connection?.from?.type === "USER_GROUP" || $association?.connection?.from?.type === "SYSTEM_GROUP")) {
    if (document.event?.type === undefined) (document.event ??= {}).type ??= ["group"];
    else if (!document.event.type.includes("group")) document.event.type = [...document.event.type, "group"];
  }
  if (($association?.connection?.to?.type === "user_group" || $association?.connection?.to?.type === "system_group" || $association?.connection?.to?.type === "USER_GROUP" || $association?.connection?.to?.type === "SYSTEM_GROUP")) {
    if (document.event?.type === undefined) (document.event ??= {}).type ??= ["group"];
    else if (!document.event.type.includes("group")) document.event.type = [...document.event.type, "group"];
  }
  if (($association?.type === "user_group" || $association?.type === "system_group" || $association?.type === "USER_GROUP" || $association?.type === "SYSTEM_GROUP")) {
    if (document.event?.type === undefined) (document.event ??= {}).type ??= ["group"];
    else if (!document.event.type.includes("group")) document.event.type = [...document.event.type, "group"];
  }
}

function step67(mapping: MappingState): void {
  const { values, document, entry } = mapping;
  const $message = values[42];
  const $event_type = values[34];
  const $initiated_by = values[3];
  const $jc_initiated_by_email = values[5];
  const $jc_initiated_by_id = values[4];
  const $association = values[17];
  const $resource = values[106];
  const $application = values[15];
  const $username = values[6];
  const $object_storage_item_version_name = values[91];
  const $name = values[84];
  const $system = values[109];
  const $auth_context = values[23];
  const $mdm_device_id = values[70];
  const $client_ip = values[79];
  const $system_group = values[25];
  const $command = values[77];
  const $request_type = values[75];
  const $organization = values[36];
  const $alert_title = values[10];
  const $rule_id = values[12];
  const $service = values[35];
  const $success = values[39];
  const $sso_token_success = values[107];
  const $error_message = values[40];
  const $status = values[46];
  const $result = values[47];
  if ($message !== undefined) document.message = $message;
  else if ($event_type !== undefined) {
    const words = {
      action: $event_type,
      initiator: $initiated_by?.username ?? $initiated_by?.email ?? $initiated_by?.name ?? $jc_initiated_by_email ?? $initiated_by?.id ?? $jc_initiated_by_id,
      operation: $association?.op,
      bound_type: $association?.type,
      bound_id: $association?.id,
      bound_user: $association?.email ?? $resource?.username,
      bound: $association?.email ?? $resource?.username ?? $resource?.email ?? $resource?.name ?? $association?.id ?? $resource?.id,
      version: $application?.version,
      actor: $initiated_by?.username ?? $initiated_by?.email ?? $initiated_by?.name ?? $jc_initiated_by_email ?? $username ?? $initiated_by?.id ?? document.jumpcloud?.derived?.actor,
      target: $resource?.username ?? $resource?.email ?? $resource?.displayName ?? $resource?.display_name ?? $resource?.displayLabel ?? $resource?.name ?? $resource?.hostname ?? $resource?.account_email ?? $resource?.serial ?? $object_storage_item_version_name ?? $name ?? $username ?? $resource?.id,
      application: $application?.display_label ?? $application?.display_name ?? $resource?.application_name ?? $application?.name ?? $resource?.displayLabel ?? $resource?.name ?? $application?.id,
      device: $system?.displayName ?? $system?.hostname ?? $resource?.hostname ?? $auth_context?.system?.displayName ?? $resource?.displayName ?? $resource?.name ?? $system?.id ?? $mdm_device_id,
      client_ip: $client_ip,
      group: $system_group?.name ?? $resource?.name ?? $resource?.displayName ?? $resource?.id,
      policy: $resource?.policy_name ?? $resource?.name ?? $resource?.displayName ?? $resource?.id,
      command: $command?.request_type ?? $request_type ?? $resource?.name ?? $resource?.displayName ?? $resource?.id,
      software: $application?.display_name ?? $application?.name ?? $resource?.app_name ?? $resource?.displayName ?? $resource?.name,
      organization: $resource?.displayName ?? $resource?.name ?? $organization,
      connection_from: $association?.connection?.from?.name ?? $association?.connection?.from?.object_id,
      connection_to: $association?.connection?.to?.name ?? $association?.connection?.to?.object_id,
      report: $resource?.name ?? $resource?.displayName ?? $resource?.id,
      rule: $alert_title ?? $resource?.name ?? $resource?.displayName ?? $rule_id ?? $resource?.id,
      service: $service,
    };
    document.message = fillSentence(sentenceOf(entry, document.event.outcome, words), words, {"action":"(unnamed)","initiator":"someone","operation":"changed","bound_type":"object","bound_id":"(unnamed)","bound_user":"(unnamed)","bound":"(unnamed)","version":"(unknown)","actor":"someone","target":"(unnamed)","application":"(unnamed)","device":"(unnamed)","client_ip":"an unknown address","group":"(unnamed)","policy":"(unnamed)","command":"(unnamed)","software":"(unnamed)","organization":"(unnamed)","connection_from":"(unnamed)","connection_to":"(unnamed)","report":"(unnamed)","rule":"(unnamed)","service":"(unnamed)"}, sentenceSuffix({ success: $success, sso_token_success: $sso_token_success, error_message: $error_message, status: $status, result: $result, resource_status: $resource?.status }, document.event.outcome) + changesSuffix(entry, document.jumpcloud?.derived?.changes?.text));
  }
}

function step68(mapping: MappingState): void {
  finish(mapping, 'event', names, duplicates);
}

/** Fills the document from the conformed event. */
export function mapEvent(mapping: MappingState): void {
  const { values } = mapping;
  if (values[3] !== undefined) step1(mapping);
  if (values[6] !== undefined) step2(mapping);
  if (values[27] !== undefined) step3(mapping);
  if (values[34] !== undefined) step4(mapping);
  if (values[35] !== undefined) step5(mapping);
  if (values[36] !== undefined) step6(mapping);
  if (values[40] !== undefined) step7(mapping);
  if (values[42] !== undefined) step8(mapping);
  if (values[79] !== undefined) step9(mapping);
  if (values[80] !== undefined) step10(mapping);
  if (values[91] !== undefined) step11(mapping);
  if (values[92] !== undefined) step12(mapping);
  if (values[93] !== undefined) step13(mapping);
  if (values[109] !== undefined) step14(mapping);
  if (values[110] !== undefined) step15(mapping);
  if (values[112] !== undefined) step16(mapping);
  step17(mapping);
  if (values[28] !== undefined) step18(mapping);
  step19(mapping);
  step20(mapping);
  step21(mapping);
  if (values[35] !== undefined) step22(mapping);
  if (values[79] !== undefined) step23(mapping);
  if (values[80] !== undefined) step24(mapping);
  if (values[79] !== undefined) step25(mapping);
  if (values[81] !== undefined) step26(mapping);
  if (values[81] !== undefined || values[82] !== undefined) step27(mapping);
  if (values[83] !== undefined) step28(mapping);
  if (values[81] !== undefined) step29(mapping);
  if (values[82] !== undefined) step30(mapping);
  if (values[3] !== undefined || values[5] !== undefined) step31(mapping);
  if (values[3] !== undefined) step32(mapping);
  if (values[4] !== undefined) step33(mapping);
  if (values[5] !== undefined) step34(mapping);
  if (values[3] !== undefined) step35(mapping);
  if (values[106] !== undefined) step36(mapping);
  if (values[4] !== undefined) step37(mapping);
  if (values[5] !== undefined) step38(mapping);
  if (values[3] !== undefined) step39(mapping);
  if (values[106] !== undefined) step40(mapping);
  if (values[25] !== undefined) step41(mapping);
  if (values[106] !== undefined) step42(mapping);
  if (values[109] !== undefined) step43(mapping);
  if (values[17] !== undefined) step44(mapping);
  if (values[21] !== undefined || values[3] !== undefined || values[5] !== undefined || values[4] !== undefined || values[106] !== undefined || values[6] !== undefined) step45(mapping);
  step46(mapping);
  if (values[15] !== undefined) step47(mapping);
  if (values[106] !== undefined) step48(mapping);
  if (values[15] !== undefined) step49(mapping);
  if (values[24] !== undefined) step50(mapping);
  if (values[23] !== undefined) step51(mapping);
  if (values[18] !== undefined) step52(mapping);
  if (values[23] !== undefined || values[18] !== undefined) step53(mapping);
  if (values[23] !== undefined || values[18] !== undefined || values[20] !== undefined) step54(mapping);
  step55(mapping);
  if (values[105] !== undefined) step56(mapping);
  if (values[58] !== undefined) step57(mapping);
  if (values[41] !== undefined) step58(mapping);
  if (values[7] !== undefined) step59(mapping);
  if (values[11] !== undefined) step60(mapping);
  if (values[12] !== undefined) step61(mapping);
  if (values[10] !== undefined) step62(mapping);
  if (values[106] !== undefined) step63(mapping);
  if (values[8] !== undefined) step64(mapping);
  step65(mapping);
  if (values[17] !== undefined) step66(mapping);
  step67(mapping);
  step68(mapping);
}
