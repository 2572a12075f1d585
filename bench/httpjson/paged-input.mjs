/** An input that takes page after page, as Filebeat reads it and as ours does. @returns lines of YAML */
export function pagedInput(url) {
  return `request.url: ${url}
request.keep_alive.disable: false
response.pagination:
  - set:
      target: url.params.page
      value: '[[.last_response.header.Get "X-Next"]]'
      fail_on_template_error: true
      do_not_log_failure: true
cursor.timestamp.value: '[[.last_event.timestamp]]'
`;
}
