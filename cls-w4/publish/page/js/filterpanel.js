/** The filters beside the records. */
import { valuesOf } from './data.js';
import { byId, el, replace } from './dom.js';
import { countBy } from './filter.js';
import { capital, grouped, typeName } from './words.js';

const PAUSE = 150;

/** Controls that write the state, and the numbers of records that each choice would leave. */
export class FilterPanel {
  #data;
  #store;
  #filter;
  #search;
  #party = el('input', { type: 'text', list: 'party-names', placeholder: 'Any party', autocomplete: 'off' });
  #side = el('select', { 'aria-label': 'On which side' }, option('', 'on either side'), option('actor', 'as actor'), option('counterpart', 'as counterpart'));
  #from = yearInput('from');
  #to = yearInput('to');
  #article;
  #lists = [];
  #ids = new Map();

  constructor(data, filter, store) {
    this.#data = data;
    this.#filter = filter;
    this.#store = store;
    this.#search = el('input', { type: 'search', id: 'search', placeholder: 'Name, place, quote …', autocomplete: 'off' });
    this.#article = data.articles.length > 1 ? this.#articles() : null;
    this.#wire();
    const names = el('datalist', { id: 'party-names' }, this.#partyOptions());
    const wide = window.matchMedia('(min-width: 1000px)');
    const more = el(
      'details',
      { class: 'more-filters', open: wide.matches },
      el('summary', {}, 'Filters'),
      el('fieldset', {}, el('legend', {}, 'Party'), el('label', {}, el('span', { class: 'hidden' }, 'Party'), this.#party), this.#side, names),
      el('fieldset', { class: 'period' }, el('legend', {}, 'Period'), el('label', {}, el('span', { class: 'hidden' }, 'From year'), this.#from), ' – ', el('label', {}, el('span', { class: 'hidden' }, 'To year'), this.#to)),
      this.#checklist('type', 'Relation', typeName),
      this.#checklist('status', 'Status', capital),
      this.#article && el('fieldset', {}, el('legend', {}, 'Article'), el('label', {}, el('span', { class: 'hidden' }, 'Article'), this.#article)),
    );
    wide.addEventListener('change', () => (more.open = wide.matches));
    replace(byId('filters'), el('label', { class: 'search' }, el('span', {}, 'Search'), this.#search), more);
  }

  /** Shows the state in the controls and counts the choices. */
  show(state) {
    const put = (input, value) => document.activeElement !== input && (input.value = value);
    put(this.#search, state.q);
    put(this.#party, state.party.map((id) => this.#label(id)).join(' & '));
    this.#side.value = state.side;
    put(this.#from, state.from ?? '');
    put(this.#to, state.to ?? '');
    if (this.#article) {
      this.#article.value = state.article;
    }
    for (const { key, boxes } of this.#lists) {
      const counts = countBy(this.#filter.select(state, key), (record) => record[key]);
      for (const [value, { box, number, row }] of boxes) {
        box.checked = state[key].includes(value);
        number.textContent = grouped(counts.get(value) ?? 0);
        row.classList.toggle('zero', !counts.get(value));
      }
    }
  }

  #wire() {
    let waiting = 0;
    this.#search.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => this.#store.set({ q: this.#search.value.trim() }), PAUSE);
    });
    this.#party.addEventListener('focus', () => this.#party.select());
    this.#party.addEventListener('change', () => this.#chooseParty());
    this.#side.addEventListener('change', () => this.#store.set({ side: this.#side.value }));
    const year = (input) => (/^\d{1,4}$/.test(input.value) ? Number(input.value) : null);
    this.#from.addEventListener('change', () => this.#store.set({ from: year(this.#from) }));
    this.#to.addEventListener('change', () => this.#store.set({ to: year(this.#to) }));
  }

  /** Takes a name of the list, a code, or the only name that begins so. */
  #chooseParty() {
    const written = this.#party.value.trim().toLowerCase();
    const exact = this.#ids.get(written);
    const near = [...this.#ids].filter(([label]) => written && label.startsWith(written)).map(([, id]) => id);
    const id = exact ?? (new Set(near).size === 1 ? near[0] : null);
    this.#party.setCustomValidity(written && !id ? 'No such party in these records' : '');
    this.#party.reportValidity();
    if (id || !written) {
      this.#store.set({ party: id ? [id] : [] });
    }
  }

  #partyOptions() {
    const parties = [...this.#data.parties.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    return parties.map(({ id, name }) => {
      [name, id, this.#label(id)].forEach((label) => this.#ids.set(label.toLowerCase(), this.#ids.get(label.toLowerCase()) ?? id));
      return el('option', { value: this.#label(id) });
    });
  }

  #label(id) {
    const name = this.#data.parties.get(id)?.name;
    return name ? `${name} (${id})` : id;
  }

  #checklist(key, title, name) {
    const present = countBy(this.#data.records, (record) => record[key]);
    const boxes = new Map();
    const rows = valuesOf(this.#data, 'records', key)
      .filter(([value]) => present.has(value))
      .map(([value, meaning]) => {
        const box = el('input', { type: 'checkbox', value, on: { change: () => this.#store.toggle(key, value) } });
        const number = el('span', { class: 'number' });
        const row = el('label', { class: `check ${key === 'status' ? value : ''}`, title: meaning }, box, el('span', { class: 'name' }, name(value)), number);
        boxes.set(value, { box, number, row });
        return row;
      });
    this.#lists.push({ key, boxes });
    return el('fieldset', {}, el('legend', {}, title), rows);
  }

  #articles() {
    const titles = [...new Set(this.#data.articles.map(({ title }) => title))].sort();
    return el('select', { on: { change: (event) => this.#store.set({ article: event.target.value }) } }, option('', 'All articles'), titles.map((title) => option(title, title)));
  }
}

function option(value, text) {
  return el('option', { value }, text);
}

function yearInput(placeholder) {
  return el('input', { type: 'text', inputmode: 'numeric', maxlength: '4', pattern: '\\d{1,4}', placeholder, autocomplete: 'off' });
}
