/** Puts the page together: one state, and parts that show it. */
import { About } from './about.js';
import { showActive } from './active.js';
import { decode } from './data.js';
import { Detail } from './detail.js';
import { byId, pieces } from './dom.js';
import { addDownloads } from './downloads.js';
import { followLinks } from './inner.js';
import { FilterPanel } from './filterpanel.js';
import { RecordFilter } from './filter.js';
import { FindingList } from './findings.js';
import { MapView } from './map.js';
import { PartyList } from './parties.js';
import { FILTERS, Store } from './state.js';
import { RecordTable } from './table.js';
import { Tabs } from './tabs.js';
import { Timeline } from './timeline.js';
import { shownOf } from './words.js';

const data = decode(JSON.parse(pieces('data')));
const store = new Store();
const filter = new RecordFilter(data);
const about = new About(data);
const findings = new FindingList(data);
const tabs = new Tabs(data, { findings: () => findings.show(), about: () => about.show() });
const panel = new FilterPanel(data, filter, store);
const map = new MapView(data, JSON.parse(byId('world').textContent), store);
const timeline = new Timeline(data, filter, store);
const parties = new PartyList(data, filter, store);
const table = new RecordTable(store);
const detail = new Detail(data, store);
let shown = data.records;
let order = data.records;

addDownloads(data, () => order);
followLinks(store);

/** Shows what changed; `changed` holds the keys of the state. */
function show(state, changed) {
  if (changed.has('tab')) {
    tabs.show(state);
  }
  if (FILTERS.some((key) => changed.has(key))) {
    shown = filter.select(state);
    panel.show(state);
    map.show(shown, state);
    timeline.show(filter.select(state, 'period'), state);
    parties.show(shown, state);
    showActive(store, data);
    byId('count').textContent = shownOf(shown.length, store.filtered, data);
  }
  if (['sort', 'dir', 'page', ...FILTERS].some((key) => changed.has(key))) {
    order = table.show(shown, state);
  }
  if (changed.has('id')) {
    detail.show(state, order);
  }
}

store.listen(show);
show(store.state, new Set(Object.keys(store.state)));
