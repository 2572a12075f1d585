// Generated from fields/events by `npm run generate`. Do not edit.
import { parseAddress } from '../mapper/address.ts';
import type { Mapping } from '../mapper/event-type.ts';
import { finish } from '../mapper/finish.ts';
import { findOutcome, isMfaChallenge, sentenceSuffix } from '../mapper/outcome.ts';
import { addRelated, addRelatedAddress, valuesAt } from '../mapper/related.ts';
import { fillSentence } from '../mapper/sentence.ts';
import { mapTimestamp } from '../mapper/timestamp.ts';

export const ecsVersion = '9.4.0';

/** Fills the document from the conformed event. */
export function mapEvent(mapping: Mapping): void {
  const { event, document, issues, entry } = mapping;
  if (event.initiated_by?.id !== undefined) ((document.source ??= {}).user ??= {}).id ??= event.initiated_by?.id;
  if (event.initiated_by?.email !== undefined) ((document.source ??= {}).user ??= {}).email ??= event.initiated_by?.email;
  if (event.initiated_by?.username !== undefined) ((document.source ??= {}).user ??= {}).name ??= event.initiated_by?.username;
  if (event.username !== undefined) (document.user ??= {}).name ??= event.username;
  if (event.id !== undefined) (document.event ??= {}).id ??= event.id;
  if (event.event_type !== undefined) (document.event ??= {}).action ??= event.event_type;
  if (event.service !== undefined) (document.event ??= {}).module ??= event.service;
  if (event.organization !== undefined) (document.organization ??= {}).id ??= event.organization;
  if (event.error_message !== undefined) (document.event ??= {}).reason ??= event.error_message;
  if (event.error_code !== undefined) (document.error ??= {}).code ??= String(event.error_code);
  if (event.message !== undefined) document.message ??= event.message;
  if (event.client_ip !== undefined) {
    const address = parseAddress(event.client_ip);
    if (address === undefined) issues.add('unparsable_ip client_ip');
    else {
      (document.client ??= {}).ip ??= address.ip;
      if (address.port !== undefined) (document.client ??= {}).port ??= address.port;
    }
  }
  if (event.src_ip !== undefined) {
    const address = parseAddress(event.src_ip);
    if (address === undefined) issues.add('unparsable_ip src_ip');
    else {
      (document.source ??= {}).ip ??= address.ip;
      if (address.port !== undefined) (document.source ??= {}).port ??= address.port;
    }
  }
  if (event.object_storage_item_version_name !== undefined) (document.file ??= {}).name ??= event.object_storage_item_version_name;
  if (event.object_storage_item_version_size !== undefined) (document.file ??= {}).size ??= event.object_storage_item_version_size;
  if (event.object_storage_item_version_sha_256_sum !== undefined) ((document.file ??= {}).hash ??= {}).sha256 ??= event.object_storage_item_version_sha_256_sum;
  if (event.system?.id !== undefined) (document.host ??= {}).id ??= event.system?.id;
  if (event.system?.hostname !== undefined) (document.host ??= {}).hostname ??= event.system?.hostname;
  if (event.process_name !== undefined) (document.process ??= {}).name ??= event.process_name;
  if (event.useragent?.name !== undefined) (document.user_agent ??= {}).name ??= event.useragent?.name;
  if (event.useragent?.version !== undefined) (document.user_agent ??= {}).version ??= event.useragent?.version;
  if (event.useragent?.device !== undefined) ((document.user_agent ??= {}).device ??= {}).name ??= event.useragent?.device;
  if (event.useragent?.os_name !== undefined) ((document.user_agent ??= {}).os ??= {}).name ??= event.useragent?.os_name;
  if (event.useragent?.os_full !== undefined) ((document.user_agent ??= {}).os ??= {}).full ??= event.useragent?.os_full;
  if (event.useragent?.os_version !== undefined) ((document.user_agent ??= {}).os ??= {}).version ??= event.useragent?.os_version;
  mapTimestamp(mapping, event.timestamp, 'timestamp');
  document.event.kind = entry?.kind ?? 'event';
  if (entry === undefined) issues.add('unknown_event_type');
  else {
    if (entry.category.length > 0) document.event.category = entry.category;
    if (entry.type.length > 0) document.event.type = entry.type;
  }
  document.event.outcome = findOutcome(event, entry);
  if (isMfaChallenge(event)) (document.jumpcloud.derived ??= {}).outcome_detail = 'mfa_challenge';
  (document.observer ??= {}).vendor ??= "JumpCloud";
  (document.observer ??= {}).product ??= "Directory Insights";
  if (event.service !== undefined) (document.event ??= {}).provider ??= event.service;
  if (event.username === undefined && event.initiated_by?.username !== undefined) (document.user ??= {}).name ??= event.initiated_by?.username;
  if (event.username === undefined && event.initiated_by?.name !== undefined) (document.user ??= {}).name ??= event.initiated_by?.name;
  if (event.username === undefined && event.initiated_by?.id !== undefined) (document.user ??= {}).id ??= event.initiated_by?.id;
  if (event.username === undefined && event.initiated_by?.email !== undefined) (document.user ??= {}).email ??= event.initiated_by?.email;
  if (event.username === undefined && event.jc_initiated_by_id !== undefined) (document.user ??= {}).id ??= event.jc_initiated_by_id;
  if (event.username === undefined && event.jc_initiated_by_email !== undefined) (document.user ??= {}).email ??= event.jc_initiated_by_email;
  if ((event.initiated_by?.username !== undefined && event.initiated_by?.username === event.username) && event.initiated_by?.id !== undefined) (document.user ??= {}).id ??= event.initiated_by?.id;
  if ((event.initiated_by?.username !== undefined && event.initiated_by?.username === event.username) && event.initiated_by?.email !== undefined) (document.user ??= {}).email ??= event.initiated_by?.email;
  if (event.username === undefined && event.initiated_by?.type !== undefined) (document.user ??= {}).roles ??= [event.initiated_by?.type];
  if ((event.resource?.type === "user" || event.resource?.type === "systemuser" || event.resource?.type === "admin" || event.resource?.type === "USER" || event.resource?.type === "ADMIN") && event.resource?.id !== undefined) ((document.user ??= {}).target ??= {}).id ??= event.resource?.id;
  if ((event.resource?.type === "user" || event.resource?.type === "systemuser" || event.resource?.type === "admin" || event.resource?.type === "USER" || event.resource?.type === "ADMIN") && event.resource?.username !== undefined) ((document.user ??= {}).target ??= {}).name ??= event.resource?.username;
  if ((event.resource?.type === "user" || event.resource?.type === "systemuser" || event.resource?.type === "admin" || event.resource?.type === "USER" || event.resource?.type === "ADMIN") && event.resource?.name !== undefined) ((document.user ??= {}).target ??= {}).name ??= event.resource?.name;
  if ((event.resource?.type === "user" || event.resource?.type === "systemuser" || event.resource?.type === "admin" || event.resource?.type === "USER" || event.resource?.type === "ADMIN") && event.resource?.email !== undefined) ((document.user ??= {}).target ??= {}).email ??= event.resource?.email;
  if ((event.resource?.type === "user" || event.resource?.type === "systemuser" || event.resource?.type === "admin" || event.resource?.type === "USER" || event.resource?.type === "ADMIN") && event.resource?.recipient_email !== undefined) ((document.user ??= {}).target ??= {}).email ??= event.resource?.recipient_email;
  if ((event.resource?.type === "user" || event.resource?.type === "systemuser" || event.resource?.type === "admin" || event.resource?.type === "USER" || event.resource?.type === "ADMIN") && event.resource?.displayName !== undefined) ((document.user ??= {}).target ??= {}).full_name ??= event.resource?.displayName;
  if ((event.resource?.type === "user" || event.resource?.type === "systemuser" || event.resource?.type === "admin" || event.resource?.type === "USER" || event.resource?.type === "ADMIN") && event.resource?.display_name !== undefined) ((document.user ??= {}).target ??= {}).full_name ??= event.resource?.display_name;
  if ((event.resource?.type === "user_group" || event.resource?.type === "system_group" || event.resource?.type === "group" || event.resource?.type === "USER_GROUP" || event.resource?.type === "SYSTEM_GROUP") && event.resource?.id !== undefined) (document.group ??= {}).id ??= event.resource?.id;
  if ((event.resource?.type === "user_group" || event.resource?.type === "system_group" || event.resource?.type === "group" || event.resource?.type === "USER_GROUP" || event.resource?.type === "SYSTEM_GROUP") && event.resource?.name !== undefined) (document.group ??= {}).name ??= event.resource?.name;
  if ((event.resource?.type === "user_group" || event.resource?.type === "system_group" || event.resource?.type === "group" || event.resource?.type === "USER_GROUP" || event.resource?.type === "SYSTEM_GROUP") && event.resource?.displayName !== undefined) (document.group ??= {}).name ??= event.resource?.displayName;
  if ((event.resource?.type === "user_group" || event.resource?.type === "system_group" || event.resource?.type === "group" || event.resource?.type === "USER_GROUP" || event.resource?.type === "SYSTEM_GROUP") && event.resource?.display_name !== undefined) (document.group ??= {}).name ??= event.resource?.display_name;
  if (event.system_group?.object_id !== undefined) (document.group ??= {}).id ??= event.system_group?.object_id;
  if (event.system_group?.name !== undefined) (document.group ??= {}).name ??= event.system_group?.name;
  if ((event.resource?.type === "system" || event.resource?.type === "SYSTEM" || event.resource?.type === "device") && event.resource?.id !== undefined) (document.host ??= {}).id ??= event.resource?.id;
  if ((event.resource?.type === "system" || event.resource?.type === "SYSTEM" || event.resource?.type === "device") && event.resource?.hostname !== undefined) (document.host ??= {}).hostname ??= event.resource?.hostname;
  if ((event.resource?.type === "system" || event.resource?.type === "SYSTEM" || event.resource?.type === "device") && event.resource?.displayName !== undefined) (document.host ??= {}).name ??= event.resource?.displayName;
  if ((event.resource?.type === "system" || event.resource?.type === "SYSTEM" || event.resource?.type === "device") && event.resource?.display_name !== undefined) (document.host ??= {}).name ??= event.resource?.display_name;
  if ((event.resource?.type === "system" || event.resource?.type === "SYSTEM" || event.resource?.type === "device") && event.resource?.name !== undefined) (document.host ??= {}).name ??= event.resource?.name;
  if (event.system?.displayName !== undefined) (document.host ??= {}).name ??= event.system?.displayName;
  if (event.system?.hostname !== undefined) (document.host ??= {}).name ??= event.system?.hostname;
  if (event.system?.osFamily !== undefined) ((document.host ??= {}).os ??= {}).family ??= event.system?.osFamily;
  if (event.system?.os !== undefined) ((document.host ??= {}).os ??= {}).name ??= event.system?.os;
  if (event.system?.version !== undefined) ((document.host ??= {}).os ??= {}).version ??= event.system?.version;
  if ((event.association?.connection?.from?.type === "user_group" || event.association?.connection?.from?.type === "system_group" || event.association?.connection?.from?.type === "USER_GROUP" || event.association?.connection?.from?.type === "SYSTEM_GROUP") && event.association?.connection?.from?.object_id !== undefined) (document.group ??= {}).id ??= event.association?.connection?.from?.object_id;
  if ((event.association?.connection?.from?.type === "user_group" || event.association?.connection?.from?.type === "system_group" || event.association?.connection?.from?.type === "USER_GROUP" || event.association?.connection?.from?.type === "SYSTEM_GROUP") && event.association?.connection?.from?.name !== undefined) (document.group ??= {}).name ??= event.association?.connection?.from?.name;
  if ((event.association?.connection?.to?.type === "user_group" || event.association?.connection?.to?.type === "system_group" || event.association?.connection?.to?.type === "USER_GROUP" || event.association?.connection?.to?.type === "SYSTEM_GROUP") && event.association?.connection?.to?.object_id !== undefined) (document.group ??= {}).id ??= event.association?.connection?.to?.object_id;
  if ((event.association?.connection?.to?.type === "user_group" || event.association?.connection?.to?.type === "system_group" || event.association?.connection?.to?.type === "USER_GROUP" || event.association?.connection?.to?.type === "SYSTEM_GROUP") && event.association?.connection?.to?.name !== undefined) (document.group ??= {}).name ??= event.association?.connection?.to?.name;
  if ((event.association?.connection?.to?.type === "user" || event.association?.connection?.to?.type === "USER") && event.association?.connection?.to?.object_id !== undefined) ((document.user ??= {}).target ??= {}).id ??= event.association?.connection?.to?.object_id;
  if ((event.association?.connection?.to?.type === "user" || event.association?.connection?.to?.type === "USER") && event.association?.connection?.to?.name !== undefined) ((document.user ??= {}).target ??= {}).name ??= event.association?.connection?.to?.name;
  if ((event.association?.connection?.from?.type === "user" || event.association?.connection?.from?.type === "USER") && event.association?.connection?.from?.object_id !== undefined) ((document.user ??= {}).target ??= {}).id ??= event.association?.connection?.from?.object_id;
  if ((event.association?.connection?.from?.type === "user" || event.association?.connection?.from?.type === "USER") && event.association?.connection?.from?.name !== undefined) ((document.user ??= {}).target ??= {}).name ??= event.association?.connection?.from?.name;
  if ((event.association?.connection?.from?.type === "system" || event.association?.connection?.from?.type === "SYSTEM") && event.association?.connection?.from?.object_id !== undefined) (document.host ??= {}).id ??= event.association?.connection?.from?.object_id;
  if ((event.association?.connection?.from?.type === "system" || event.association?.connection?.from?.type === "SYSTEM") && event.association?.connection?.from?.name !== undefined) (document.host ??= {}).name ??= event.association?.connection?.from?.name;
  if ((event.association?.connection?.to?.type === "system" || event.association?.connection?.to?.type === "SYSTEM") && event.association?.connection?.to?.object_id !== undefined) (document.host ??= {}).id ??= event.association?.connection?.to?.object_id;
  if ((event.association?.connection?.to?.type === "system" || event.association?.connection?.to?.type === "SYSTEM") && event.association?.connection?.to?.name !== undefined) (document.host ??= {}).name ??= event.association?.connection?.to?.name;
  if ((event.service === "sso") && event.application?.display_label !== undefined) ((document.service ??= {}).target ??= {}).name ??= event.application?.display_label;
  if ((event.service === "sso") && event.application?.name !== undefined) ((document.service ??= {}).target ??= {}).name ??= event.application?.name;
  if ((event.service === "sso") && event.application?.id !== undefined) ((document.service ??= {}).target ??= {}).id ??= event.application?.id;
  if ((event.service === "sso") && event.application?.sso_type !== undefined) ((document.service ??= {}).target ??= {}).type ??= event.application?.sso_type;
  if ((event.service === "software") && event.application?.name !== undefined) (document.package ??= {}).name ??= event.application?.name;
  if ((event.service === "software") && event.application?.version !== undefined) (document.package ??= {}).version ??= event.application?.version;
  if ((event.service === "software") && event.application?.path !== undefined) (document.package ??= {}).path ??= event.application?.path;
  if ((event.service === "ldap")) (document.network ??= {}).protocol ??= "ldap";
  if ((event.service === "radius")) (document.network ??= {}).protocol ??= "radius";
  if ((event.service === "ldap") && event.tls_established !== undefined) (document.tls ??= {}).established ??= event.tls_established;
  if (event.rule_id !== undefined) (document.rule ??= {}).id ??= event.rule_id;
  if (event.alert_title !== undefined) (document.rule ??= {}).name ??= event.alert_title;
  if ((event.service === "alerts" || event.service === "alert") && event.category !== undefined) (document.rule ??= {}).category ??= event.category;
  {
    const values: string[] = [];
    addRelatedAddress(values, valuesAt(event, ["auth_meta","jumpcloud_protect_device","ip"]));
    addRelatedAddress(values, valuesAt(event, ["auth_context","jumpcloud_protect_device","ip"]));
    addRelatedAddress(values, valuesAt(event, ["client_ip"]));
    addRelatedAddress(values, valuesAt(event, ["src_ip"]));
    if (values.length > 0) (document.related ??= {}).ip = values;
  }
  {
    const values: string[] = [];
    addRelated(values, valuesAt(event, ["initiated_by","id"]));
    addRelated(values, valuesAt(event, ["initiated_by","user_id"]));
    addRelated(values, valuesAt(event, ["initiated_by","email"]));
    addRelated(values, valuesAt(event, ["initiated_by","username"]));
    addRelated(values, valuesAt(event, ["initiated_by","name"]));
    addRelated(values, valuesAt(event, ["jc_initiated_by_id"]));
    addRelated(values, valuesAt(event, ["jc_initiated_by_email"]));
    addRelated(values, valuesAt(event, ["username"]));
    addRelated(values, valuesAt(event, ["association","email"]));
    addRelated(values, valuesAt(event, ["auth_meta","jumpcloud_protect_device","username"]));
    addRelated(values, valuesAt(event, ["auth_meta","jumpcloud_protect_device","user_id"]));
    addRelated(values, valuesAt(event, ["auth_context","jumpcloud_protect_device","username"]));
    addRelated(values, valuesAt(event, ["auth_context","jumpcloud_protect_device","user_id"]));
    addRelated(values, valuesAt(event, ["config","email"]));
    addRelated(values, valuesAt(event, ["outer","username"]));
    addRelated(values, valuesAt(event, ["resource","username"]));
    addRelated(values, valuesAt(event, ["resource","email"]));
    addRelated(values, valuesAt(event, ["resource","recipient_email"]));
    addRelated(values, valuesAt(event, ["resource","account_id"]));
    addRelated(values, valuesAt(event, ["resource","account_email"]));
    addRelated(values, valuesAt(event, ["resource","account_identifier"]));
    addRelated(values, valuesAt(event, ["resource","user_id"]));
    if (values.length > 0) (document.related ??= {}).user = values;
  }
  {
    const values: string[] = [];
    addRelated(values, valuesAt(event, ["auth_context","system","hostname"]));
    addRelated(values, valuesAt(event, ["auth_context","system","displayName"]));
    addRelated(values, valuesAt(event, ["query_responses","device_name"]));
    addRelated(values, valuesAt(event, ["resource","hostname"]));
    addRelated(values, valuesAt(event, ["system","hostname"]));
    addRelated(values, valuesAt(event, ["system","displayName"]));
    if (values.length > 0) (document.related ??= {}).hosts = values;
  }
  {
    const values: string[] = [];
    addRelated(values, valuesAt(event, ["object_storage_item_version_sha_256_sum"]));
    if (values.length > 0) (document.related ??= {}).hash = values;
  }
  if (event.message !== undefined) document.message = event.message;
  else if (entry !== undefined) {
    const values = {
      actor: event.initiated_by?.username ?? event.initiated_by?.email ?? event.initiated_by?.name ?? event.jc_initiated_by_email ?? event.username ?? event.initiated_by?.id,
      target: event.resource?.username ?? event.resource?.email ?? event.resource?.displayName ?? event.resource?.display_name ?? event.resource?.displayLabel ?? event.resource?.name ?? event.resource?.hostname ?? event.resource?.account_email ?? event.username ?? event.resource?.id,
      application: event.application?.display_label ?? event.application?.display_name ?? event.resource?.application_name ?? event.application?.name ?? event.resource?.displayLabel ?? event.resource?.name ?? event.application?.id,
      device: event.system?.displayName ?? event.system?.hostname ?? event.resource?.hostname ?? event.auth_context?.system?.displayName ?? event.resource?.displayName ?? event.resource?.name ?? event.system?.id ?? event.mdm_device_id,
      client_ip: event.client_ip,
      group: event.system_group?.name ?? event.resource?.name ?? event.resource?.displayName ?? event.resource?.id,
      policy: event.resource?.policy_name ?? event.resource?.name ?? event.resource?.displayName ?? event.resource?.id,
      command: event.command?.request_type ?? event.request_type ?? event.resource?.name ?? event.resource?.displayName ?? event.resource?.id,
      software: event.application?.display_name ?? event.application?.name ?? event.resource?.app_name ?? event.resource?.displayName ?? event.resource?.name,
      organization: event.resource?.displayName ?? event.resource?.name ?? event.organization,
      connection_from: event.association?.connection?.from?.name ?? event.association?.connection?.from?.object_id,
      connection_to: event.association?.connection?.to?.name ?? event.association?.connection?.to?.object_id,
      report: event.resource?.name ?? event.resource?.displayName ?? event.resource?.id,
      rule: event.alert_title ?? event.resource?.name ?? event.resource?.displayName ?? event.rule_id ?? event.resource?.id,
      service: event.service,
    };
    document.message = fillSentence(entry.sentence, values, {"actor":"someone","target":"(unnamed)","application":"(unnamed)","device":"(unnamed)","client_ip":"an unknown address","group":"(unnamed)","policy":"(unnamed)","command":"(unnamed)","software":"(unnamed)","organization":"(unnamed)","connection_from":"(unnamed)","connection_to":"(unnamed)","report":"(unnamed)","rule":"(unnamed)","service":"(unnamed)"}, sentenceSuffix(event, document.event.outcome));
  }
  finish(mapping, [["initiated_by","id"],["initiated_by","email"],["initiated_by","username"],["username"],["id"],["timestamp"],["event_type"],["service"],["version"],["message"],["client_ip"],["src_ip"],["system","id"],["system","hostname"],["process_name"],["useragent"]]);
}
