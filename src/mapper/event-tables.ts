import { datasetOf } from '../core/product.ts';
import { eventAttributes } from '../generated/event-attributes.ts';
import { attributeNames, createAttributeTable } from './steps/attribute.ts';

/** What the schema says of events, in the form of the mapper; both ways to a document go along it. */
export const attributes = createAttributeTable(eventAttributes);
export const topLevelNames = attributeNames(eventAttributes);
export const dataset = datasetOf('events');
