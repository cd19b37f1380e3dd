/** What the map shows of records: pairs of parties, parties, and places of missions. */
import { project } from './projection.js';

/** How the records between two parties stand, all in all: what holds counts more than what does not. */
const BY_WEIGHT = ['asserted', 'ended', 'possible', 'requested', 'denied'];

/**
 * Draws records together.
 * @param {Object[]} records those that are shown
 * @param {Map<string, Object>} parties
 * @returns {{pairs: Object[], nodes: Object[], missions: Object[], missing: number}} the largest
 *     last, so that it is drawn on top; `missing` counts records of which nothing is on the map
 */
export function network(records, parties) {
  const pairs = new Map();
  const nodes = new Map();
  const missions = new Map();
  let missing = 0;
  for (const record of records) {
    const located = [record.actor_id, record.counterpart_id].map((id) => parties.get(id)).filter((party) => party?.longitude != null);
    located.forEach((party) => add(nodes, party.id, () => ({ party, at: place(party) }), record));
    if (located.length === 2 && located[0] !== located[1]) {
      const ends = [...located].sort((a, b) => (a.id < b.id ? -1 : 1));
      add(pairs, ends.map(({ id }) => id).join(' '), () => ({ ends }), record);
    }
    const post = record.type === 'mission' && record.place_longitude !== null;
    if (post) {
      const key = `${record.place_longitude} ${record.place_latitude}`;
      add(missions, key, () => ({ name: record.place, at: project(record.place_longitude, record.place_latitude) }), record);
    }
    missing += located.length === 0 && !post ? 1 : 0;
  }
  return { pairs: ranked(pairs), nodes: ranked(nodes), missions: ranked(missions), missing };
}

function place({ longitude, latitude }) {
  return project(longitude, latitude);
}

function add(groups, key, create, record) {
  if (!groups.has(key)) {
    groups.set(key, { key, ...create(), count: 0, statuses: new Set() });
  }
  const entry = groups.get(key);
  entry.count++;
  entry.statuses.add(record.status);
}

function ranked(groups) {
  const entries = [...groups.values()];
  entries.forEach((entry) => (entry.status = BY_WEIGHT.find((status) => entry.statuses.has(status)) ?? 'asserted'));
  return entries.sort((a, b) => a.count - b.count || (a.key < b.key ? -1 : 1));
}
