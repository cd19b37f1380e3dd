/** The filters that are set, each with a button that takes it away. */
import { byId, el, replace } from './dom.js';
import { capital, typeName } from './words.js';

/** @param {Store} store */
export function showActive(store, data) {
  const { state } = store;
  const party = (id) => data.parties.get(id)?.name ?? id;
  const chips = [
    state.q && [`“${state.q}”`, () => store.set({ q: '' })],
    ...state.type.map((type) => [typeName(type), () => store.toggle('type', type)]),
    ...state.status.map((status) => [capital(status), () => store.toggle('status', status)]),
    ...state.party.map((id) => [`${party(id)}${state.side ? `, as ${state.side}` : ''}`, () => store.toggle('party', id)]),
    (state.from !== null || state.to !== null) && [period(state), () => store.set({ from: null, to: null })],
    state.article && [state.article, () => store.set({ article: '' })],
  ].filter(Boolean);
  replace(
    byId('active'),
    chips.map(([text, remove]) => el('button', { type: 'button', class: 'filter-chip', 'aria-label': `Take away the filter ${text}`, on: { click: remove } }, text, el('span', { 'aria-hidden': 'true' }, ' ×'))),
    chips.length > 1 && el('button', { type: 'button', class: 'plain', on: { click: () => store.reset() } }, 'Take all away'),
  );
}

function period({ from, to }) {
  return from === null ? `until ${to}` : to === null ? `from ${from}` : from === to ? String(from) : `${from}–${to}`;
}
