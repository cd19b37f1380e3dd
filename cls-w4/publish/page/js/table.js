/** The records as a table, a page at a time; on a phone each row becomes a card. */
import { statusChip } from './chips.js';
import { describeDate } from './dates.js';
import { byId, el, replace, unseen } from './dom.js';
import { ordered } from './order.js';
import { grouped, kindName } from './words.js';

const PAGE = 50;
const MOST_PRINTED = 1000;

const COLUMNS = [
  ['date', 'Date', (record) => describeDate(record.date)],
  ['type', 'Relation', (record) => opener(record)],
  ['status', 'Status', (record) => statusChip(record.status)],
  ['actor', 'Actor', (record) => record.actor_name],
  ['counterpart', 'Counterpart', (record) => record.counterpart_name],
  ['place', 'Place', (record) => record.place],
  ['object', 'Object', (record) => record.object],
  ['quote', 'Quote', (record) => record.quote],
];

/** Shows a page of the records in the order of the state. */
export class RecordTable {
  #store;
  #records = [];
  #body = el('tbody');
  #heads = new Map();
  #table;
  #pager = el('nav', { class: 'pager', 'aria-label': 'Pages of records' });

  constructor(store) {
    this.#store = store;
    const caption = el('caption', { class: 'hidden' }, 'Records. The buttons in the header sort; the link in the second column opens a record.');
    this.#table = el('table', { class: 'records' }, caption, el('thead', {}, el('tr', {}, COLUMNS.map(([key, title]) => this.#head(key, title)))), this.#body);
    replace(byId('table'), this.#table, this.#pager);
    this.#body.addEventListener('click', (event) => this.#click(event));
    window.addEventListener('beforeprint', () => this.#fill(this.#records.slice(0, MOST_PRINTED)));
    window.addEventListener('afterprint', () => this.#turn());
  }

  /** @returns {Object[]} the records in the order in which they are shown */
  show(records, state) {
    this.#records = ordered(records, state.sort, state.dir);
    for (const [key, head] of this.#heads) {
      head.setAttribute('aria-sort', key === state.sort ? (state.dir === 'desc' ? 'descending' : 'ascending') : 'none');
    }
    // A column in which nothing stands would only take room.
    for (const key of ['place', 'object', 'counterpart']) {
      const field = key === 'counterpart' ? 'counterpart_name' : key;
      this.#table.classList.toggle(`no-${key}`, !records.some((record) => record[field]));
    }
    this.#turn();
    return this.#records;
  }

  #turn() {
    const pages = Math.max(1, Math.ceil(this.#records.length / PAGE));
    const page = Math.min(pages, Math.max(1, this.#store.state.page));
    this.#fill(this.#records.slice((page - 1) * PAGE, page * PAGE));
    const go = (to, text, label) => el('button', { type: 'button', 'aria-label': label, disabled: to < 1 || to > pages, on: { click: () => this.#go(to) } }, text);
    const where = `${grouped((page - 1) * PAGE + 1)}–${grouped(Math.min(page * PAGE, this.#records.length))} of ${grouped(this.#records.length)}`;
    replace(this.#pager, go(page - 1, '← Previous', 'Previous page'), el('span', { 'aria-current': 'page' }, where), go(page + 1, 'Next →', 'Next page'));
    this.#pager.hidden = pages === 1;
  }

  #go(page) {
    this.#store.set({ page });
    byId('results').scrollIntoView();
    byId('results').focus({ preventScroll: true });
  }

  #fill(records) {
    if (records.length === 0) {
      replace(this.#body, el('tr', { class: 'none' }, el('td', { colspan: COLUMNS.length }, 'No record fits all of these filters. Take one away.')));
      return;
    }
    this.#body.replaceChildren(...records.map((record) => this.#row(record)));
  }

  #row(record) {
    const cells = COLUMNS.map(([key, title, read]) => {
      const content = read(record);
      return el('td', { class: `${key}${content ? '' : ' empty'}`, 'data-title': title }, key === 'quote' ? el('q', {}, content) : content);
    });
    return el('tr', { 'data-id': record.id }, cells);
  }

  #head(key, title) {
    const head = el('th', { scope: 'col', class: key, 'aria-sort': 'none' }, el('button', { type: 'button', on: { click: () => this.#sort(key) } }, title, el('span', { class: 'arrow', 'aria-hidden': 'true' })));
    this.#heads.set(key, head);
    return head;
  }

  #sort(key) {
    const { sort, dir } = this.#store.state;
    this.#store.set({ sort: key, dir: sort === key && dir === 'asc' ? 'desc' : 'asc' });
  }

  /** A click anywhere in a row opens it, unless text is being marked. */
  #click(event) {
    const row = event.target.closest('tr[data-id]');
    const link = event.target.closest('a');
    if (row && (link || getSelection().isCollapsed) && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      row.querySelector('a').focus({ preventScroll: true });
      this.#store.set({ id: row.dataset.id }, true);
    }
  }
}

function opener(record) {
  return el('a', { href: `#id=${encodeURIComponent(record.id)}` }, kindName(record), unseen(` of ${record.actor_name || 'an unnamed party'}, details`));
}
