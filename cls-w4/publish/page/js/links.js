/** Links into articles, as the release's other files have them. */

const WORDS_AT_EACH_END = 6;
const LONGEST_WHOLE_QUOTE = 300;

/** The live article with a text fragment: browsers jump to the quote and mark it. */
export function toQuote(address, quote) {
  const fragment = textFragment(quote);
  if (!address || !fragment) {
    return address;
  }
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

function textFragment(quote) {
  const parts = quote
    .split(/[\t\r\n|]+/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length === 0) {
    return '';
  }
  if (parts.length === 1 && quote.length <= LONGEST_WHOLE_QUOTE) {
    return encode(parts[0]);
  }
  const first = parts[0].split(/\s+/).slice(0, WORDS_AT_EACH_END).join(' ');
  const last = parts.at(-1).split(/\s+/).slice(-WORDS_AT_EACH_END).join(' ');
  return `${encode(first)},${encode(last)}`;
}

/** In text fragments the hyphen has a meaning of its own. */
function encode(text) {
  return encodeURIComponent(text.toWellFormed ? text.toWellFormed() : text).replace(/-/g, '%2D');
}

/** The address of this page with one record open. */
export function toRecord(id) {
  return `${location.href.split('#')[0]}#id=${encodeURIComponent(id)}`;
}
