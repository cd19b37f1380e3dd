/** One record with all its columns and every quote in its context. */
import { severityChip, statusChip } from './chips.js';
import { describeDate } from './dates.js';
import { byId, el, outward, replace } from './dom.js';
import { toQuote, toRecord } from './links.js';
import { counted, grouped, kindName, sides, trail } from './words.js';

/** What the evidence shows already. */
const WITH_EVIDENCE = new Set(['quote', 'article', 'section', 'url', 'revision', 'rule', 'quote_start', 'quote_end']);

/** The dialog; it is open while the state names a record. */
export class Detail {
  #data;
  #store;
  #dialog = byId('detail');
  #order = [];

  constructor(data, store) {
    this.#data = data;
    this.#store = store;
    this.#dialog.addEventListener('close', () => this.#store.state.id && this.#store.set({ id: '' }));
    this.#dialog.addEventListener('click', (event) => event.target === this.#dialog && this.#dialog.close());
  }

  /**
   * Opens the record of the state, or closes.
   * @param {Object[]} order the records that are shown, for going to the next
   */
  show(state, order) {
    this.#order = order;
    if (!state.id) {
      this.#dialog.close();
      return;
    }
    const record = this.#data.byId.get(state.id);
    replace(this.#dialog, this.#bar(record), record ? this.#content(record) : this.#missing(state.id));
    if (!this.#dialog.open) {
      this.#dialog.showModal();
    }
    this.#dialog.scrollTop = 0;
  }

  #bar(record) {
    const at = this.#order.indexOf(record);
    const go = (label, text, to) => {
      const target = at >= 0 ? this.#order[to] : undefined;
      return el('button', { type: 'button', 'aria-label': label, title: label, disabled: !target, on: { click: () => this.#go(target.id, label) } }, text);
    };
    return el(
      'div',
      { class: 'detail-bar' },
      go('Previous record', '←', at - 1),
      go('Next record', '→', at + 1),
      el('span', { class: 'space' }),
      record && this.#copier(record),
      el('button', { type: 'button', class: 'close', 'aria-label': 'Close', title: 'Close', on: { click: () => this.#dialog.close() } }, '×'),
    );
  }

  #go(id, label) {
    this.#store.set({ id });
    [...this.#dialog.querySelectorAll('button')].find((button) => button.getAttribute('aria-label') === label && !button.disabled)?.focus();
  }

  #copier(record) {
    const address = toRecord(record.id);
    const link = el('a', { href: address, class: 'permalink' }, 'Link to this record');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      Promise.resolve(navigator.clipboard?.writeText(address)).then(
        () => (link.textContent = navigator.clipboard ? 'Link copied' : address),
        () => (link.textContent = address), // the browser forbids it: show it, to be copied by hand
      );
    });
    return link;
  }

  #missing(id) {
    const { records, total } = this.#data;
    const [title, text] =
      total > records.length
        ? ['Not on this page', `This page has ${grouped(records.length)} of the release's ${grouped(total)} records, and ${id} is not among them. Look for it in the other files, which have all records; if they lack it too, it may have been retired; CHANGES.md of the release tells.`]
        : ['No such record', `This release has no record ${id}. It may have been retired; CHANGES.md of the release tells.`];
    return el('div', { class: 'detail-body' }, el('h2', { id: 'detail-title' }, title), el('p', {}, text));
  }

  #content(record) {
    const findings = this.#data.findingsOf.get(record.id) ?? [];
    return el(
      'div',
      { class: 'detail-body' },
      el('p', { class: 'detail-kind' }, kindName(record), ' ', statusChip(record.status)),
      el('h2', { id: 'detail-title', tabindex: '-1', autofocus: true }, sides(record)),
      el('p', { class: 'detail-date' }, [describeDate(record.date), record.place, record.counterpart_name && record.object].filter(Boolean).join(' · ')),
      el('h3', {}, record.evidence.length === 1 ? 'Evidence' : `Evidence, ${counted(record.evidence.length, 'piece')}`),
      record.evidence.map((piece) => this.#evidence(piece, record)),
      findings.length > 0 && [el('h3', {}, 'Findings'), findings.map(remark)],
      el('h3', {}, 'All columns'),
      el('dl', { class: 'columns' }, this.#columns(record)),
    );
  }

  #evidence({ passage, rule, date }, record) {
    const { article } = passage;
    const where = trail(article.title, passage.section);
    return el(
      'figure',
      { class: 'evidence' },
      el('blockquote', {}, passage.before, el('mark', {}, passage.quote), passage.after),
      el(
        'figcaption',
        {},
        el('span', {}, where),
        article.address && outward(toQuote(article.address, passage.quote), 'Find it in the article ↗'),
        article.permanent ? outward(article.permanent, `Revision ${article.revision} ↗`) : article.revision && el('span', {}, `Revision ${article.revision}`),
        date && date !== record.date && el('span', {}, `Dated ${describeDate(date)}`),
        el('span', { class: 'quiet' }, `Rule ${rule}, characters ${passage.quote_start}–${passage.quote_end}`),
      ),
    );
  }

  #columns(record) {
    return this.#data.tables.records
      .filter(({ name }) => !WITH_EVIDENCE.has(name))
      .map(({ name, title, description, values }) => {
        const value = record[name];
        const empty = value === null || value === '';
        return [
          el('dt', { title: description }, title),
          el('dd', { class: empty ? 'empty' : null }, empty ? '–' : String(value), values[value] && el('span', { class: 'quiet' }, ` ${values[value]}`)),
        ];
      });
  }
}

function remark(finding) {
  return el('div', { class: 'remark' }, el('p', {}, severityChip(finding.severity), ' ', finding.message), finding.advice && el('p', { class: 'quiet' }, finding.advice));
}
