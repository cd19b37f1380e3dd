/**
 * Elements without markup: whatever the data holds becomes text or an attribute, never HTML.
 */

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes an HTML element.
 * @param {string} tag
 * @param {Object<string, *>} [attributes] null and false leave one out; `on` holds listeners
 * @param {...(Node|string|number|null|Array)} children strings become text
 * @returns {HTMLElement}
 */
export function el(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** Makes an SVG element; see {@link el}. */
export function svg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

/** Replaces all that stands in an element. */
export function replace(element, ...children) {
  element.replaceChildren(...children.flat(Infinity).filter((child) => child != null && child !== false));
}

/** The element with this id. */
export function byId(id) {
  return document.getElementById(id);
}

/** The text that stands in all elements of a class, which a long one is cut into. */
export function pieces(style) {
  return Array.from(document.getElementsByClassName(style), ({ textContent }) => textContent).join('');
}

/** Text for screen readers only. */
export function unseen(text) {
  return el('span', { class: 'hidden' }, text);
}

/** A link that leaves the page; plain text where the address is not one of the web. */
export function outward(address, text, attributes = {}) {
  if (!/^https?:\/\//i.test(address)) {
    return el('span', {}, text);
  }
  return el('a', { href: address, target: '_blank', rel: 'noopener noreferrer', ...attributes }, text);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'on') {
      Object.entries(value).forEach(([type, listener]) => element.addEventListener(type, listener));
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value);
    }
  }
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) {
      element.append(child instanceof Node ? child : String(child));
    }
  }
  return element;
}
