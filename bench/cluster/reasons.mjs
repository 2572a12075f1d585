/** From so many bytes a document on, a field has to say why it is worth them. */
export const worthSaying = 5;

/** Why a field is worth what it costs. */
export const reasons = {
  _source: 'the document itself; logsdb makes it from the fields',
  _ignored_source: 'lists of objects, whose order logsdb cannot make from the fields',
  _id: 'what keeps an event that is read twice from being stored twice',
  _seq_no: "Elasticsearch's own; the raw event has it too",
  _recovery_source_size: "Elasticsearch's own, for a while; the raw event has it too",
  '@timestamp': 'the time that every search is limited by',
  'event.id': "the vendor's id, different in every event; without an index, which would be as large again",
  'jumpcloud.event.timestamp':
    'the time to the nanosecond, which tells events of one millisecond apart; without an index',
  'jumpcloud.event.profile_list.signer_certificates':
    'certificates of more than 1,024 letters, which can be searched; without an index',
  message:
    'a sentence that people read, and whose words they search; a complete server keeps less for it (match_only_text)',
  'message._original': 'the same sentence, from which logsdb makes the document',
  'related.user': 'every name, mail address and id of the event in one field: the pivot from a person to events',
  'related.ip': 'every address of the event in one field',
  'client.geo.location': 'the place on a map, of two numbers of eight bytes',
};
