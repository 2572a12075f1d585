/**
 * jumpcloud-elastic as a library: map events and users to ECS, replay samples in tests, run a JumpCloud on loopback, run
 * Filebeat's httpjson configurations. JSON Schemas are exported under `jumpcloud-elastic/event.schema.json` and its siblings.
 * @packageDocumentation
 */
export { type ErrorCode, errorCodes } from './core/error-codes.ts';
export { IngestError } from './core/errors.ts';
export type { JsonObject, JsonValue } from './core/json.ts';
export type { JumpCloudDocument } from './generated/document.ts';
export type { JumpCloudEvent } from './generated/event.ts';
export type { JumpCloudUser } from './generated/user.ts';
export type { JumpCloudUserDocument } from './generated/user-document.ts';
export {
  createHttpjsonInput,
  type HttpjsonPage,
  type HttpjsonRunner,
  type HttpjsonSettings,
} from './library/httpjson-input.ts';
export {
  createEventMapper,
  createUserMapper,
  type Mapped,
  type MapperSettings,
  type ObjectMapper,
} from './library/mappers.ts';
export {
  type AddedIncident,
  type RunningSimulator,
  type SimulatorIncident,
  type SimulatorSettings,
  startSimulator,
} from './library/simulator.ts';
