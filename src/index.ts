export { type ErrorCode, errorCodes } from './core/error-codes.ts';
export { IngestError } from './core/errors.ts';
export type { JumpCloudDocument } from './generated/document.ts';
export type { JumpCloudEvent } from './generated/event.ts';
export type { JumpCloudUser } from './generated/user.ts';
export type { JumpCloudUserDocument } from './generated/user-document.ts';
export {
  findUserDocumentFlaw,
  findUserFlaw,
  isJumpCloudUser,
  isJumpCloudUserDocument,
} from './generated/user-validators.ts';
export {
  findDocumentFlaw,
  findEventFlaw,
  isJumpCloudDocument,
  isJumpCloudEvent,
} from './generated/validators.ts';
