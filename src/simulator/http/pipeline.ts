import { type Answer, errorAnswer } from './answer.ts';
import type { SimulatorRequest } from './request.ts';

export type Handler = (request: SimulatorRequest) => Answer | Promise<Answer>;

/**
 * Stands between the socket and the API: may answer itself, or change what the rest of the way is asked and answers.
 * `next` passes the request on, or another one in its place.
 */
export type Interceptor = (
  request: SimulatorRequest,
  next: (changed?: SimulatorRequest) => Promise<Answer>,
) => Answer | Promise<Answer>;

/** One handler from interceptors, the first one outermost. Whatever is thrown becomes an answer where it arises. */
export function chain(
  interceptors: readonly Interceptor[],
  last: Handler,
): (request: SimulatorRequest) => Promise<Answer> {
  const step = async (request: SimulatorRequest, index: number): Promise<Answer> => {
    const interceptor = interceptors[index];
    try {
      return await (interceptor
        ? interceptor(request, (changed = request) => step(changed, index + 1))
        : last(request));
    } catch (error) {
      return errorAnswer(error);
    }
  };
  return (request) => step(request, 0);
}
