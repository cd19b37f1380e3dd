/** What is shown: filters, order, page, open record. It lives in the address, so that links carry it. */

const LISTS = ['type', 'status', 'party'];
const NUMBERS = ['from', 'to', 'page'];

const DEFAULTS = Object.freeze({
  q: '',
  type: [],
  status: [],
  party: [],
  side: '',
  from: null,
  to: null,
  article: '',
  sort: 'date',
  dir: 'asc',
  page: 1,
  tab: 'records',
  id: '',
});

/** The parts of the state that choose records. */
export const FILTERS = ['q', 'type', 'status', 'party', 'side', 'from', 'to', 'article'];

/** Reads the state from the part of an address behind the "#". */
export function parseHash(hash) {
  return { ...DEFAULTS, ...parseLink(hash) };
}

/** Reads only those parts of the state that a link names. */
export function parseLink(hash) {
  const state = {};
  const pairs = new URLSearchParams(hash.replace(/^#/, ''));
  for (const key of Object.keys(DEFAULTS)) {
    const value = pairs.get(key);
    if (value === null) {
      continue;
    }
    if (LISTS.includes(key)) {
      state[key] = value.split(',').filter(Boolean);
    } else if (NUMBERS.includes(key)) {
      state[key] = /^\d{1,4}$/.test(value) ? Number(value) : DEFAULTS[key];
    } else {
      state[key] = value;
    }
  }
  return state;
}

/** Writes what differs from the defaults. */
export function formatHash(state) {
  const pairs = Object.keys(DEFAULTS)
    .map((key) => [key, Array.isArray(state[key]) ? state[key].join(',') : String(state[key] ?? '')])
    .filter(([key, value]) => value !== String(DEFAULTS[key] ?? ''))
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/%2C/g, ',').replace(/%2F/g, '/').replace(/%20/g, '+')}`);
  return pairs.length ? `#${pairs.join('&')}` : '#';
}

/** Keeps the state and the address in step, and tells who listens. */
export class Store {
  #listeners = [];

  constructor() {
    this.state = parseHash(location.hash);
    window.addEventListener('hashchange', () => this.#become(parseHash(location.hash)));
  }

  /** @param {function(Object, Set<string>)} listener gets the state and the keys that changed */
  listen(listener) {
    this.#listeners.push(listener);
  }

  /**
   * Changes parts of the state. A change of filter or order goes back to the first page.
   * @param {Object} change
   * @param {boolean} [remember] whether the browser's back button returns to the state before
   */
  set(change, remember = false) {
    const turned = Object.keys(change).some((key) => FILTERS.includes(key) || key === 'sort' || key === 'dir');
    const next = { ...this.state, ...(turned ? { page: 1 } : {}), ...change };
    const hash = formatHash(next);
    if (hash !== formatHash(this.state)) {
      history[remember ? 'pushState' : 'replaceState'](null, '', hash);
      this.#become(next);
    }
  }

  /** Lets go of every filter. */
  reset() {
    this.set(Object.fromEntries(FILTERS.map((key) => [key, DEFAULTS[key]])));
  }

  /** Adds a value to a list or takes it away. */
  toggle(key, value) {
    const list = this.state[key];
    this.set({ [key]: list.includes(value) ? list.filter((item) => item !== value) : [...list, value] });
  }

  /** Whether any filter is set. */
  get filtered() {
    return FILTERS.some((key) => key !== 'side' && String(this.state[key] ?? '') !== String(DEFAULTS[key] ?? ''));
  }

  #become(next) {
    const before = this.state;
    const changed = new Set(Object.keys(DEFAULTS).filter((key) => String(before[key]) !== String(next[key])));
    if (changed.size > 0) {
      this.state = next;
      this.#listeners.forEach((listener) => listener(next, changed));
    }
  }
}
