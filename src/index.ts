export { type ErrorCode, errorCodes } from './core/error-codes.ts';
export { IngestError } from './core/errors.ts';
export type { JumpCloudDocument } from './generated/document.ts';
export type { JumpCloudEvent } from './generated/event.ts';
export {
  findDocumentFlaw,
  findEventFlaw,
  isJumpCloudDocument,
  isJumpCloudEvent,
} from './generated/validators.ts';
