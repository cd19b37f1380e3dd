/** Small marks that many parts of the page show alike. */
import { el } from './dom.js';
import { capital } from './words.js';

/** How a relation stands; the word is there as well as the colour. */
export function statusChip(status) {
  return el('span', { class: `chip ${status}` }, capital(status));
}

/** How much a finding matters. */
export function severityChip(severity) {
  return el('span', { class: `chip severity ${severity}` }, capital(severity));
}
