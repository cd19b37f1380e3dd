/** What is doubtful, the worst first. */
import { severityChip } from './chips.js';
import { countBy } from './filter.js';
import { byId, el, outward, replace } from './dom.js';
import { toQuote } from './links.js';
import { counted, grouped, sides, trail } from './words.js';

const AT_ONCE = 100;

/** Lists the findings of the release. */
export class FindingList {
  #data;
  #list = el('ol', { class: 'findings' });
  #more = el('button', { type: 'button', class: 'more' }, 'Show more');
  #chosen = '';
  #shown = AT_ONCE;
  #addresses;

  constructor(data) {
    this.#data = data;
    this.#addresses = new Map(data.articles.map((article) => [article.title, article.address]));
    this.#more.addEventListener('click', () => {
      this.#shown += AT_ONCE;
      this.#fill();
    });
  }

  /** Called when the tab is opened for the first time. */
  show() {
    const checks = [...countBy(this.#data.findings, ({ check }) => check)].sort(([a], [b]) => (a < b ? -1 : 1));
    const select = el('select', { on: { change: () => this.#choose(select.value) } }, el('option', { value: '' }, 'All checks'), checks.map(([check, count]) => el('option', { value: check }, `${check} (${grouped(count)})`)));
    replace(
      byId('findings'),
      el('h2', { id: 'findings-title' }, 'Findings'),
      el('p', { class: 'lead' }, this.#summary()),
      this.#data.findings.length > 0 && el('label', { class: 'inline' }, 'Check ', select),
      this.#list,
      this.#more,
    );
    this.#fill();
  }

  #summary() {
    const { findings, findingsTotal } = this.#data;
    if (findings.length === 0) {
      return 'The checks found nothing to remark.';
    }
    const counts = countBy(findings, ({ severity }) => severity);
    const parts = [...counts].map(([severity, count]) => counted(count, severity));
    const cut = findingsTotal > findings.length ? ` The page shows the first ${grouped(findings.length)} of ${grouped(findingsTotal)}; findings.csv has all of them.` : '';
    return `What a reader should know before using the data: ${parts.join(', ')}.${cut}`;
  }

  #choose(check) {
    this.#chosen = check;
    this.#shown = AT_ONCE;
    this.#fill();
  }

  #fill() {
    const all = this.#data.findings.filter(({ check }) => !this.#chosen || check === this.#chosen);
    replace(this.#list, ...all.slice(0, this.#shown).map((finding) => this.#item(finding)));
    this.#more.hidden = all.length <= this.#shown;
  }

  #item(finding) {
    const address = this.#addresses.get(finding.article);
    const record = this.#data.byId.get(finding.record_id);
    return el(
      'li',
      {},
      el('p', { class: 'message' }, severityChip(finding.severity), ' ', finding.message),
      finding.advice && el('p', { class: 'advice' }, finding.advice),
      finding.quote && el('blockquote', {}, finding.quote),
      el(
        'p',
        { class: 'quiet where' },
        el('span', {}, trail(finding.article, finding.section)),
        address && outward(toQuote(address, finding.quote), 'In the article ↗'),
        record && el('a', { href: `#id=${encodeURIComponent(record.id)}` }, `Record: ${sides(record)}`),
        el('span', {}, `Check ${finding.check}`),
      ),
    );
  }
}
