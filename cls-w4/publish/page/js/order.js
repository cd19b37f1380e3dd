/** The order of the records. */

const KEYS = {
  date: (record) => record.date_start || record.date_end || '',
  type: (record) => `${record.type} ${record.subtype}`,
  status: (record) => record.status,
  actor: (record) => record.actor_name,
  counterpart: (record) => record.counterpart_name,
  place: (record) => record.place,
  object: (record) => record.object,
  quote: (record) => record.quote,
};

const compare = new Intl.Collator('en', { numeric: true }).compare;

/** Sorted by a column; what is empty comes last either way, and equals keep their order. */
export function ordered(records, column, direction) {
  const key = KEYS[column] ?? KEYS.date;
  const sign = direction === 'desc' ? -1 : 1;
  const keyed = records.map((record) => [key(record) ?? '', record]);
  keyed.sort(([a], [b]) => (a === '' || b === '' ? Number(a === '') - Number(b === '') : sign * (key === KEYS.date ? (a < b ? -1 : a > b ? 1 : 0) : compare(a, b))));
  return keyed.map(([, record]) => record);
}
