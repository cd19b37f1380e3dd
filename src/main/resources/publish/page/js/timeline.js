/** When it happened: a bar for each year, decade or century; a bar is a period to filter by. */
import { lastToShow, year } from './dates.js';
import { byId, el, replace, unseen } from './dom.js';
import { counted } from './words.js';

const WIDTHS = [1, 2, 5, 10, 25, 50, 100];
const MOST_BARS = 56;

/** Draws all dated records faintly and those that are shown in front of them. */
export class Timeline {
  #store;
  #spans;
  #first;
  #count;
  #width;
  #all;
  #bars = el('div', { class: 'bars', role: 'toolbar', 'aria-label': 'Periods; arrow keys go from one to the next' });
  #note = el('p', { class: 'timeline-note' });

  /** @param {RecordFilter} filter knows the years of each record */
  constructor(data, filter, store) {
    this.#store = store;
    this.#spans = filter.spans;
    const dated = data.records.filter(({ index }) => filter.spans[index]);
    const written = Math.max(0, ...data.dataset.sources.map((source) => year(source.revision_date) ?? 0));
    const from = Math.min(...dated.map(({ index }) => filter.spans[index][0]));
    const to = Math.max(...dated.map((record) => lastToShow(record, filter.spans[record.index], written)));
    this.#width = dated.length ? (WIDTHS.find((width) => Math.floor(to / width) - Math.floor(from / width) < MOST_BARS) ?? 100) : 1;
    this.#first = dated.length ? Math.floor(from / this.#width) * this.#width : 0;
    this.#count = dated.length ? Math.floor((to - this.#first) / this.#width) + 1 : 0;
    this.#all = this.#fill(filter.spans);
    replace(byId('timeline'), el('h2', { class: 'panel-title' }, 'Timeline ', this.#note), this.#bars);
    this.#bars.addEventListener('keydown', (event) => this.#key(event));
  }

  /** @param {Object[]} records those that all filters but the period leave */
  show(records, state) {
    const counts = this.#fill(records.map(({ index }) => this.#spans[index]));
    const undated = records.filter(({ index }) => this.#spans[index] === null).length;
    const focused = [...this.#bars.children].indexOf(document.activeElement);
    const most = Math.max(1, ...this.#all);
    replace(this.#bars, ...counts.map((count, bar) => this.#bar(bar, count, most, state)));
    this.#focus(focused);
    this.#note.textContent = undated > 0 ? `${counted(undated, 'record')} without a date` : '';
    byId('timeline').hidden = this.#count === 0;
  }

  #bar(bar, count, most, state) {
    const from = this.#first + bar * this.#width;
    const to = from + this.#width - 1;
    const inside = from <= (state.to ?? Infinity) && to >= (state.from ?? -Infinity);
    const chosen = state.from === from && state.to === to;
    const label = this.#width === 1 ? String(from) : this.#width === 10 ? `${from}s` : `${from}–${to}`;
    const button = el(
      'button',
      {
        type: 'button',
        class: `bar${inside ? '' : ' outside'}`,
        'aria-pressed': String(chosen),
        title: `${label}: ${counted(count, 'record')}`,
        tabindex: bar === 0 ? '0' : '-1',
        on: { click: (event) => this.#choose(from, to, chosen, event.shiftKey) },
      },
      el('span', { class: 'track', 'aria-hidden': 'true' }, level('rest', this.#all[bar] / most), level('part', count / most)),
      unseen(`${label}: ${counted(count, 'record')}`),
      el('span', { class: 'tick', 'aria-hidden': 'true' }, this.#tick(bar, from)),
    );
    return button;
  }

  /** A label where there is room for one. */
  #tick(bar, from) {
    const every = Math.max(1, Math.ceil(this.#count / 10));
    return bar % every === 0 && bar + every / 2 <= this.#count ? String(from) : '';
  }

  #choose(from, to, chosen, extend) {
    const { state } = this.#store;
    if (extend && state.from !== null && state.to !== null) {
      this.#store.set({ from: Math.min(from, state.from), to: Math.max(to, state.to) });
    } else {
      this.#store.set(chosen ? { from: null, to: null } : { from, to });
    }
  }

  #key(event) {
    const bars = [...this.#bars.children];
    const at = bars.indexOf(document.activeElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: bars.length - 1 }[event.key];
    if (at >= 0 && next !== undefined) {
      this.#focus(Math.min(bars.length - 1, Math.max(0, next)));
      event.preventDefault();
    }
  }

  /** One stop of the Tab key for all bars. */
  #focus(index) {
    const target = this.#bars.children[index];
    if (target) {
      [...this.#bars.children].forEach((bar) => (bar.tabIndex = bar === target ? 0 : -1));
      target.focus();
    }
  }

  /** How many records touch each bar. */
  #fill(spans) {
    const counts = new Array(this.#count).fill(0);
    for (const span of spans) {
      if (span !== null) {
        const bar = (year) => Math.floor((year - this.#first) / this.#width);
        const last = Math.min(bar(span[1]), this.#count - 1);
        for (let at = bar(span[0]); at <= last; at++) {
          counts[at]++;
        }
      }
    }
    return counts;
  }
}

/** A level of a bar: at least a hair where there is anything. */
function level(style, share) {
  const element = el('span', { class: style });
  element.style.height = share > 0 ? `${Math.max(3, share * 100).toFixed(1)}%` : '0';
  return element;
}
