/** Links within the page change what they name and leave the rest as it is. */
import { byId } from './dom.js';
import { parseLink } from './state.js';

/** Follows them; with Ctrl or Shift the browser opens them elsewhere, as ever. */
export function followLinks(store) {
  document.addEventListener('click', (event) => {
    const target = event.target.closest('a[href^="#"]')?.getAttribute('href');
    if (!target || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    if (target.includes('=')) {
      store.set(parseLink(target), true);
    } else {
      store.set({ tab: 'records' });
      byId(target.slice(1)).focus();
    }
  });
}
