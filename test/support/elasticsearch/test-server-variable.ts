/** How the global setup hands the server's URL to the test workers. */
export const testServerVariable = 'JUMPCLOUD_ELASTIC_TEST_SERVER';
