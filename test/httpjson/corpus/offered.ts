/** What httpjson has and this program offers: each name is met by a configuration of the corpus. */
export const offered = {
  option: `
    type id enabled interval config_version compatibility tags keep_null pipeline index clean_inactive
    data_stream data_stream.type data_stream.dataset data_stream.namespace
    fields fields.NAME fields_under_root processors publisher_pipeline publisher_pipeline.disable_host
    auth auth.basic auth.basic.enabled auth.basic.user auth.basic.password
    auth.file auth.file.enabled auth.file.path auth.file.header auth.file.prefix auth.file.refresh_interval
    auth.file.relaxed_permissions
    auth.oauth2 auth.oauth2.enabled auth.oauth2.provider auth.oauth2.client auth.oauth2.client.id
    auth.oauth2.client.secret auth.oauth2.token_url auth.oauth2.user auth.oauth2.password auth.oauth2.scopes
    auth.oauth2.endpoint_params auth.oauth2.endpoint_params.NAME
    auth.oauth2.azure auth.oauth2.azure.tenant_id auth.oauth2.azure.resource
    auth.oauth2.google auth.oauth2.google.credentials_file auth.oauth2.google.credentials_json
    auth.oauth2.google.jwt_file auth.oauth2.google.jwt_json auth.oauth2.google.delegated_account
    auth.oauth2.okta auth.oauth2.okta.jwk_file auth.oauth2.okta.jwk_json auth.oauth2.okta.jwk_pem
    auth.aws auth.aws.enabled auth.aws.access_key_id auth.aws.secret_access_key auth.aws.session_token
    auth.aws.service_name auth.aws.default_region
    request request.url request.method request.body request.body.NAME request.encode_as request.timeout
    request.ssl request.ssl.enabled request.ssl.verification_mode
    request.proxy_url request.proxy_disable request.proxy_headers request.proxy_headers.NAME
    request.idle_connection_timeout request.keep_alive request.keep_alive.disable
    request.keep_alive.max_idle_connections request.keep_alive.max_idle_connections_per_host
    request.keep_alive.idle_connection_timeout
    request.retry request.retry.max_attempts request.retry.wait_min request.retry.wait_max
    request.retry.retry_after_max
    request.redirect request.redirect.forward_headers request.redirect.headers_ban_list
    request.redirect.sensitive_headers request.redirect.max_redirects
    request.rate_limit request.rate_limit.limit request.rate_limit.remaining request.rate_limit.reset
    request.rate_limit.early_limit request.rate_limit.max_non_degraded request.rate_limit.max_wait
    request.tracer request.tracer.enabled request.tracer.filename request.tracer.maxsize request.tracer.maxage
    request.tracer.maxbackups request.tracer.localtime request.tracer.compress
    request.transforms request.transforms.set request.transforms.set.target request.transforms.set.value
    request.transforms.set.default request.transforms.set.value_type request.transforms.set.fail_on_template_error
    request.transforms.set.do_not_log_failure request.transforms.append request.transforms.append.target
    request.transforms.append.value request.transforms.append.default request.transforms.append.value_type
    request.transforms.delete request.transforms.delete.target
    response response.decode_as response.request_body_on_pagination response.save_first_response
    response.pagination_allowed_hosts response.transforms response.transforms.set response.transforms.set.target
    response.transforms.set.value response.transforms.set.value_type response.transforms.append
    response.transforms.delete
    response.pagination response.pagination.set response.pagination.set.target response.pagination.set.value
    response.pagination.set.value_type response.pagination.set.fail_on_template_error
    response.pagination.set.do_not_log_failure response.pagination.append response.pagination.delete
    response.pagination.delete.target
    response.split response.split.target response.split.type response.split.keep_parent response.split.key_field
    response.split.delimiter response.split.ignore_empty_value response.split.fail_on_template_error
    response.split.transforms response.split.transforms.set response.split.transforms.set.target
    response.split.transforms.set.value response.split.transforms.set.value_type response.split.transforms.append
    response.split.transforms.delete response.split.transforms.delete.target
    response.split.split response.split.split.target response.split.split.type response.split.split.keep_parent
    response.split.split.ignore_empty_value response.split.split.value_type
    response.split.split.split response.split.split.split.target response.split.split.split.keep_parent
    response.split.split.split.split response.split.split.split.split.target
    response.split.split.split.split.keep_parent
    cursor cursor.NAME cursor.NAME.value cursor.NAME.default cursor.NAME.ignore_empty_value
    cursor.NAME.do_not_log_failure cursor.NAME.fail_on_template_error
    chain chain.step chain.step.auth chain.step.replace chain.step.replace_with chain.step.request
    chain.step.request.url chain.step.request.method chain.step.request.body chain.step.request.encode_as
    chain.step.request.timeout chain.step.request.ssl chain.step.request.proxy_url chain.step.request.keep_alive
    chain.step.request.transforms chain.step.request.transforms.set chain.step.request.transforms.set.target
    chain.step.request.transforms.set.value chain.step.request.transforms.set.value_type
    chain.step.request.transforms.append chain.step.request.transforms.delete
    chain.step.response chain.step.response.transforms chain.step.response.split chain.step.response.split.target
    chain.step.response.split.transforms
    chain.while chain.while.until chain.while.replace chain.while.request chain.while.request.url
    chain.while.request.retry chain.while.request.retry.max_attempts chain.while.request.retry.wait_min
    chain.while.request.retry.wait_max`,
  context: `
    .cursor .first_event .last_event .first_response .last_response .parent_last_response .body .header .url .params
    .page .value`,
  function: `
    add mul div min max toInt now parseDuration parseDate parseDateInTZ parseTimestamp parseTimestampMilli
    parseTimestampNano formatDate base64Encode base64EncodeNoPad base64Decode base64DecodeNoPad hash hashBase64 hmac
    hmacBase64 hexDecode getRFC5988Link join replaceAll sprintf toJSON urlEncode userAgent beatInfo uuid terminate
    and or not eq ne lt le gt ge len index slice print printf println html js urlquery
    if else end range break with define template block`,
  method: 'Get Unix UnixMilli UnixNano IsZero Add AddDate Format Year Weekday After Query Path HasKey GetValue String',
  processor: `
    add_fields add_id add_tags convert copy_fields decode_json_fields decode_xml dissect drop_event drop_fields fingerprint
    rename timestamp truncate_fields`,
  condition: 'equals contains regexp range network has_fields not and or',
  decode_as: 'application/json application/x-ndjson text/csv application/zip application/xml',
} as const;

const tlsTests = 'test/httpjson/conformance-options.test.ts';
const loadTests = 'test/httpjson/load-config.test.ts';

/** Options that need what a configuration of the corpus has not, such as certificates; and where they are tested. */
export const testedElsewhere: Readonly<Record<string, string>> = {
  'request.ssl.certificate_authorities': loadTests,
  'request.ssl.supported_protocols': loadTests,
  'request.ssl.certificate': tlsTests,
  'request.ssl.key': tlsTests,
  'request.ssl.key_passphrase': loadTests,
  'request.ssl.key_passphrase_path': tlsTests,
  'request.ssl.cipher_suites': tlsTests,
  'request.ssl.curve_types': tlsTests,
  'request.ssl.renegotiation': tlsTests,
  'request.ssl.ca_sha256': tlsTests,
};

/** What Filebeat has and this program does not: a configuration that uses it, and the reason that is given. */
export const refused: Readonly<Record<string, readonly [yaml: string, reason: string]>> = {
  'processor script': ['processors: [{ script: { lang: javascript } }]', 'this engine runs no scripts'],
  'processor decode_xml_wineventlog': [
    'processors: [{ decode_xml_wineventlog: { field: message } }]',
    'the events of Windows are decoded by Filebeat alone',
  ],
  'processor add_host_metadata': [
    'processors: [{ add_host_metadata: {} }]',
    'this engine has the processors add_fields,',
  ],
  'condition nothing': [
    'processors: [{ drop_event.when.nothing: { a: b } }]',
    'this engine knows the conditions equals,',
  ],
  'fingerprint.method': ['processors: [{ fingerprint: { fields: [a], method: xxhash } }]', 'this engine has no xxHash'],
  'decode_json_fields.expand_keys': [
    'processors: [{ decode_json_fields: { fields: [a], expand_keys: true } }]',
    'this engine does not expand dotted names',
  ],
  'response.xsd': ['response.xsd: <schema/>', 'this engine reads no schema of XML'],
  'response.pagination[0].set.value': [
    `response.pagination: [{ set: { target: header.x, value: '[[ .last_response.header.Get "x-zip-files" ]]' } }]`,
    'no header X-Zip-Files of the names of the members of a zip archive',
  ],
  'cursor.a.value': [
    `cursor.a.value: '[[ .last_response.header.Get "XML-CDATA" ]]'`,
    'no header XML-CDATA of the text of the root element of XML',
  ],
  run_as_cel: ['run_as_cel: true', 'this engine has no CEL; remove the option'],
  cel: ['cel.program: x', 'this engine has no CEL'],
  'auth.oauth2 of google': ['auth.oauth2.provider: google', 'the default credentials of the machine'],
  'auth.oauth2.okta.dpop_key_pem': [
    'auth.oauth2: { provider: okta, okta.dpop_key_pem: x }',
    'this engine does not bind tokens to a key (DPoP)',
  ],
  'auth.aws needs': ['auth.aws.service_name: x', 'this engine does not look for roles or profiles of the machine'],
  'auth.aws.role_arn': ['auth.aws.role_arn: x', 'this engine signs for AWS with static keys'],
  'auth.aws.credential_profile_name': ['auth.aws.credential_profile_name: x', 'with static keys'],
  'auth.aws.shared_credential_file': ['auth.aws.shared_credential_file: /x', 'with static keys'],
  'auth.aws.assume_role': ['auth.aws.assume_role.duration: 1h', 'with static keys'],
  'auth.aws.use_cloud_connectors': ['auth.aws.use_cloud_connectors: true', 'with static keys'],
  'request.ssl.renegotiation': ['request.ssl.renegotiation: freely', 'the TLS of Node has no renegotiation'],
  'request.ssl.ca_trusted_fingerprint': ['request.ssl.ca_trusted_fingerprint: ab', 'use certificate_authorities'],
  'request.ssl.restart_on_cert_change': ['request.ssl.restart_on_cert_change.enabled: true', 'restart it'],
  'request.url': ['request.url: http+unix:///x', 'this engine speaks only TCP'],
  'chain[0].step.request.rate_limit': [
    'chain: [{ step: { request: { url: http://a/, rate_limit.limit: x } } }]',
    'are those of the root request',
  ],
};
