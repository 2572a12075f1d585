import type { Random } from '../random.ts';
import type { World } from '../world.ts';
import { accessManagementFields } from './access-management.ts';
import { aiGatewayFields } from './ai-gateway.ts';
import { alertFields } from './alerts.ts';
import { assetFields } from './assets.ts';
import { directoryFields } from './directory.ts';
import type { EventFields, EventWriter } from './draft.ts';
import { EventIds } from './identity.ts';
import { ldapFields } from './ldap.ts';
import { mdmFields } from './mdm.ts';
import { notificationFields } from './notifications.ts';
import { objectStorageFields } from './object-storage.ts';
import { passwordManagerFields } from './password-manager.ts';
import { radiusFields } from './radius.ts';
import { reportFields } from './reports.ts';
import { saasFields } from './saas.ts';
import { softwareFields } from './software.ts';
import { ssoFields } from './sso.ts';
import { systemsFields } from './systems.ts';
import { workflowFields } from './workflows.ts';

const writers: Readonly<Record<string, EventWriter>> = {
  directory: directoryFields,
  sso: ssoFields,
  radius: radiusFields,
  ldap: ldapFields,
  systems: systemsFields,
  mdm: mdmFields,
  software: softwareFields,
  password_manager: passwordManagerFields,
  object_storage: objectStorageFields,
  alerts: alertFields,
  notifications: notificationFields,
  saas_app_management: saasFields,
  access_management: accessManagementFields,
  reports: reportFields,
  asset_management: assetFields,
  workflows: workflowFields,
  ai_gateway: aiGatewayFields,
};

export interface EventOrder {
  readonly service: string;
  readonly type: string;
  readonly milliseconds: number;
  readonly timestamp: string;
  readonly organization: string;
}

/** What is certain of an event whose other attributes are left to chance. */
export interface EventWish {
  /** Whom and what it can be about, in place of the world's. Changes need two to choose from. */
  readonly cast: Partial<World>;
  /** Attributes in place of those that are made; undefined leaves one out. */
  readonly fields: EventFields;
}

/** A function that makes whole events, about people, devices and applications that recur. */
export function createEventMaker(world: World, random: Random): (order: EventOrder, wish?: EventWish) => EventFields {
  const ids = new EventIds();
  return ({ timestamp, ...order }, wish) => {
    const draft = { ...order, random, world: wish ? { ...world, ...wish.cast } : world };
    const made = (writers[order.service] as EventWriter)(draft);
    const fields = wish ? { ...made, ...wish.fields } : made;
    return {
      ...fields,
      event_type: order.type,
      // Both spellings are out there.
      service: order.service === 'alerts' && random.chance(0.3) ? 'alert' : order.service,
      organization: order.organization,
      '@version': '1',
      id: ids.next(draft, fields, timestamp),
      timestamp,
    };
  };
}
