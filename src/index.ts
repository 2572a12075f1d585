export { type ErrorCode, errorCodes } from './core/error-codes.ts';
export { IngestError } from './core/errors.ts';
