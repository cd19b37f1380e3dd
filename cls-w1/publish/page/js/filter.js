/** Which records the filters leave, and how many each choice would. */
import { years } from './dates.js';

/** Text for comparing: lower case, without accents. */
export function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Chooses among the records of the page. */
export class RecordFilter {
  #data;
  #texts = null;
  #lineages = new Map();

  constructor(data) {
    this.#data = data;
    this.spans = data.records.map(years);
  }

  /**
   * The records that the filters leave.
   * @param {Object} state
   * @param {string} [except] a filter to leave out, so that its own choices can be counted
   */
  select(state, except = '') {
    const checks = this.#checks(state, except);
    return this.#data.records.filter((record) => checks.every((check) => check(record)));
  }

  /** The parties that a record counts for: both sides and what they are parts of. */
  partiesOf(record) {
    return new Set([...this.#lineage(record.actor_id), ...this.#lineage(record.counterpart_id)]);
  }

  #checks(state, except) {
    const checks = [];
    const when = (key, active, check) => active && key !== except && checks.push(check);
    when('type', state.type.length, (record) => state.type.includes(record.type));
    when('status', state.status.length, (record) => state.status.includes(record.status));
    when('article', state.article, (record) => record.evidence.some(({ passage }) => passage.article.title === state.article));
    when('party', state.party.length, (record) => this.#involves(record, state.party, state.side));
    when('period', state.from !== null || state.to !== null, (record) => this.#within(record, state.from, state.to));
    const words = fold(state.q).split(/\s+/).filter(Boolean);
    when('q', words.length, (record) => words.every((word) => this.#text(record).includes(word)));
    return checks;
  }

  #involves(record, parties, side) {
    const actor = this.#lineage(record.actor_id);
    const counterpart = this.#lineage(record.counterpart_id);
    const [first, second] = parties;
    if (second === undefined) {
      return (side !== 'counterpart' && actor.includes(first)) || (side !== 'actor' && counterpart.includes(first));
    }
    return (
      (side !== 'counterpart' && actor.includes(first) && counterpart.includes(second)) ||
      (side !== 'actor' && actor.includes(second) && counterpart.includes(first))
    );
  }

  /** A party with those that it is a part of; a de facto state is no part of another. */
  #lineage(id) {
    if (!this.#lineages.has(id)) {
      const lineage = [];
      for (let at = id; at && !lineage.includes(at); at = this.#data.parties.get(at)?.within) {
        lineage.push(at);
      }
      this.#lineages.set(id, lineage);
    }
    return this.#lineages.get(id);
  }

  #within(record, from, to) {
    const span = this.spans[record.index];
    return span !== null && span[1] >= (from ?? -Infinity) && span[0] <= (to ?? Infinity);
  }

  #text(record) {
    this.#texts ??= this.#data.records.map((each) =>
      fold(
        [each.id, each.actor_name, each.actor_body, each.counterpart_name, each.subtype, each.object, each.place, each.detail, each.date]
          .concat(each.evidence.flatMap(({ passage }) => [passage.quote, passage.section, passage.article.title]))
          .join(' \u0000 '),
      ),
    );
    return this.#texts[record.index];
  }
}

/** Counts records by a key that gives one value or several. @returns {Map<string, number>} */
export function countBy(records, key) {
  const counts = new Map();
  for (const record of records) {
    const values = key(record);
    for (const value of typeof values === 'string' ? [values] : values) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}
