/** Reporter of jest that tells the process which started it how the tests ended, before anything is torn down. */
export default class TellResult {
  onRunComplete(_, { numFailedTests, numRuntimeErrorTestSuites, wasInterrupted, snapshot }) {
    const success = !numFailedTests && !numRuntimeErrorTestSuites && !wasInterrupted && !snapshot.failure;
    process.send?.({ success });
  }
}
