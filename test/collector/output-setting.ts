/** As a map: a URL in a configuration cannot hold credentials, the one of a test server can. */
export function outputSetting(server: string): string {
  const { origin, pathname, username, password } = new URL(server);
  const user =
    username === '' ? {} : { username: decodeURIComponent(username), password: decodeURIComponent(password) };
  return JSON.stringify({ elasticsearch: { url: `${origin}${pathname}`, ...user } });
}
