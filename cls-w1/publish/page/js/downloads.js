/** Buttons that save the records that are shown. */
import { byId, el, replace } from './dom.js';
import { csv, geojson, json } from './files.js';

const KINDS = [
  ['CSV', 'csv', 'text/csv', csv],
  ['JSON', 'json', 'application/json', json],
  ['GeoJSON', 'geojson', 'application/geo+json', geojson],
];

/** @param {function(): Object[]} records gives those that are shown at the time of the click */
export function addDownloads(data, records) {
  const buttons = KINDS.map(([title, extension, media, write]) =>
    el('button', { type: 'button', 'aria-label': `Save what is shown as ${title}`, on: { click: () => save(write(data, records()), `${data.dataset.name}.${extension}`, media) } }, title),
  );
  replace(byId('downloads'), el('span', { 'aria-hidden': 'true' }, 'Save what is shown as'), buttons);
}

function save(text, name, media) {
  const address = URL.createObjectURL(new Blob([text], { type: `${media};charset=utf-8` }));
  const link = el('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
