/** The parts of the page: records, findings, about. */
import { byId, el, replace } from './dom.js';
import { grouped } from './words.js';

const PARTS = ['records', 'findings', 'about'];

/** Shows one part at a time; `fill` tells what to do before a part is shown for the first time. */
export class Tabs {
  #fill;

  constructor(data, fill) {
    this.#fill = { ...fill };
    const titles = { records: `Records (${grouped(data.total)})`, findings: `Findings (${grouped(data.findingsTotal)})`, about: 'About the data' };
    const link = (part) => el('a', { href: `#tab=${part}`, 'data-tab': part }, titles[part]);
    replace(byId('tabs'), PARTS.map(link));
  }

  /** Shows the part of the state. */
  show(state) {
    const chosen = PARTS.includes(state.tab) ? state.tab : 'records';
    for (const part of PARTS) {
      byId(part).hidden = part !== chosen;
      const link = byId('tabs').querySelector(`[data-tab="${part}"]`);
      if (part === chosen) {
        link.setAttribute('aria-current', 'page');
      } else {
        link.removeAttribute('aria-current');
      }
    }
    this.#fill[chosen]?.();
    delete this.#fill[chosen];
  }
}
