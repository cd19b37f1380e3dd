/** How things are called on the page. */

const TYPES = {
  recognition: 'Recognition',
  relations: 'Relations',
  mission: 'Mission',
  resolution: 'Resolution',
  statement: 'Statement',
  visit: 'Visit',
  meeting: 'Meeting',
  agreement: 'Agreement',
  visa_waiver: 'Visa waiver',
  membership: 'Membership',
  twinning: 'Twinning',
  office_holder: 'Office holder',
};

/** A type for people; an unknown one as it is. */
export function typeName(type) {
  return TYPES[type] ?? type;
}

/** The type of a record with its kind: "Mission: representative office", "Consular relations". */
export function kindName(record) {
  if (record.type === 'relations') {
    return record.subtype ? `${capital(record.subtype)} relations` : 'Relations';
  }
  return record.subtype ? `${typeName(record.type)}: ${record.subtype}` : typeName(record.type);
}

/** "1 record", "1,200 records". */
export function counted(number, singular, plural = `${singular}s`) {
  return `${grouped(number)} ${number === 1 ? singular : plural}`;
}

/** How many records the filters leave, and of how many; a large release is not whole on the page. */
export function shownOf(shown, filtered, { records, total }) {
  const here = total > records.length ? `${grouped(records.length)} on this page` : counted(total, 'record');
  if (filtered) {
    return `${grouped(shown)} of ${here}`;
  }
  return total > records.length ? `${counted(total, 'record')}, ${here}` : here;
}

/** A number with commas. */
export function grouped(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A first letter in upper case. */
export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Both sides of a record in one line. */
export function sides(record) {
  const actor = record.actor_name || 'Unnamed';
  if (!record.counterpart_name) {
    return record.object ? `${actor} · ${record.object}` : actor;
  }
  return `${actor} ${isMutual(record) ? '↔' : '→'} ${record.counterpart_name}`;
}

const WITHOUT_DIRECTION = new Set(['relations', 'meeting', 'agreement', 'visa_waiver', 'twinning']);

/** Whether the two sides of a record may be swapped. */
export function isMutual(record) {
  return record.mutual || WITHOUT_DIRECTION.has(record.type);
}

/** An article and the headings above a quote: "Article › Section › Subsection". */
export function trail(article, section) {
  return [article, ...section.split(' > ')].filter(Boolean).join(' › ');
}
