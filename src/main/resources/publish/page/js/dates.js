/** EDTF for people, and the years that a date covers. */

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Its words do not break: "30 March 2016" for 2016-03-30, "about 2012" for 2012~, "1990s" for 199X, "since 1997" for 1997/.. */
export function describeDate(edtf) {
  if (!edtf.includes('/')) {
    return describePoint(edtf);
  }
  const [from, to] = edtf.split('/');
  if (to === '..') {
    return `since ${describePoint(from)}`;
  }
  return from === '..' ? `by ${describePoint(to)}` : `${describePoint(from)} – ${describePoint(to)}`;
}

function describePoint(point) {
  const mark = point.at(-1);
  const plain = '~?%'.includes(mark) ? point.slice(0, -1) : point;
  const text = describePlain(plain);
  return mark === '~' ? `about ${text}` : mark === '?' ? `${text} (uncertain)` : mark === '%' ? `about ${text} (uncertain)` : text;
}

function describePlain(point) {
  if (/^\d{3}X$/.test(point)) {
    return `${point.slice(0, 3)}0s`;
  }
  if (/^\d{2}XX$/.test(point)) {
    return `${ordinal(Number(point.slice(0, 2)) + 1)} century`;
  }
  const [year, month, day] = point.split('-');
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join('\u00a0');
}

function ordinal(number) {
  const teens = number % 100 > 10 && number % 100 < 14;
  return number + (teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'));
}

/**
 * The years that a record's date allows; an open or unknown end is the known one, so that "since
 * 1997" stands at 1997.
 * @returns {?[number, number]} null without a date
 */
export function years(record) {
  const first = year(record.date_start) ?? year(record.date_end);
  const last = year(record.date_end) ?? first;
  return first === null ? null : [first, last];
}

/**
 * The last year that a timeline needs for a date: a century as a whole (20XX) goes on into years of
 * which nobody can tell yet, so of it no more than until the articles were written.
 * @param {[number, number]} span the years that the date allows
 * @param {number} written
 */
export function lastToShow({ date }, [first, last], written) {
  return /\dXX[?~%]?$/.test(date) ? Math.min(last, Math.max(first, written)) : last;
}

/** The year of a day; null without one. */
export function year(day) {
  return day ? Number(day.slice(0, 4)) : null;
}
