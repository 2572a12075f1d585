/**
 * Calls `act` when this process ends before `forget` was called: also by a signal, which alone would end it without an
 * exit event and leave behind what was started.
 */
export function atProcessEnd(act: () => void): { forget(): void } {
  const onInterrupt = () => process.exit(130);
  const onTerminate = () => process.exit(143);
  process.once('exit', act);
  process.once('SIGINT', onInterrupt);
  process.once('SIGTERM', onTerminate);
  return {
    forget: () => {
      process.off('exit', act);
      process.off('SIGINT', onInterrupt);
      process.off('SIGTERM', onTerminate);
    },
  };
}
