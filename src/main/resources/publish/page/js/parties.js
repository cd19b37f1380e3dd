/** Who has the most records: a list that filters as the map does, for keys and screen readers too. */
import { byId, el, replace, unseen } from './dom.js';
import { countBy } from './filter.js';
import { counted, grouped } from './words.js';

const MOST = 200;

/** Lists the parties of the records that are shown. */
export class PartyList {
  #data;
  #store;
  #filter;
  #list = el('ol', { class: 'ranking' });

  constructor(data, filter, store) {
    this.#data = data;
    this.#filter = filter;
    this.#store = store;
    replace(byId('parties'), el('h2', { class: 'panel-title', id: 'parties-title' }, 'Parties, each with its parts'), this.#list);
  }

  /** @param {Object[]} records those that all filters leave */
  show(records, state) {
    const counts = countBy(records, (record) => this.#filter.partiesOf(record));
    const ranking = [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1)).slice(0, MOST);
    const most = ranking[0]?.[1] ?? 1;
    const focused = document.activeElement?.dataset?.rank;
    replace(this.#list, ...ranking.map(([id, count]) => el('li', {}, this.#button(id, count, most, state.party))));
    if (focused) {
      [...this.#list.querySelectorAll('button')].find((button) => button.dataset.rank === focused)?.focus();
    }
  }

  #button(id, count, most, chosen) {
    const bar = el('span', { class: 'share', 'aria-hidden': 'true' });
    bar.style.width = `${((count / most) * 100).toFixed(1)}%`;
    return el(
      'button',
      { type: 'button', 'data-rank': id, 'aria-pressed': String(chosen.includes(id)), title: id, on: { click: () => this.#choose(id) } },
      bar,
      el('span', { class: 'name' }, this.#data.parties.get(id)?.name ?? id),
      el('span', { class: 'number', 'aria-hidden': 'true' }, grouped(count)),
      unseen(`: ${counted(count, 'record')}`),
    );
  }

  /** A second party asks for what is between the two. */
  #choose(id) {
    const { party } = this.#store.state;
    const next = party.includes(id) ? party.filter((other) => other !== id) : [...party.slice(-1), id];
    this.#store.set({ party: next });
  }
}
