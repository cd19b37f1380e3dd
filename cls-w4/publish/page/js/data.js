/** From the compact tables that the page carries to plain objects. */

/**
 * Decodes a column: a list, or a dictionary with the number of the entry for each row; without
 * numbers every row has the first entry.
 */
function decodeColumn(column, count) {
  if (Array.isArray(column)) {
    return column;
  }
  const { d: entries, i: numbers } = column;
  return numbers ? numbers.map((number) => entries[number]) : new Array(count).fill(entries[0]);
}

/**
 * Decodes a table.
 * @returns {Object[]} one object a row, with the names of the columns
 */
export function decodeTable({ count, columns }) {
  const decoded = Object.entries(columns).map(([name, column]) => [name, decodeColumn(column, count)]);
  return Array.from({ length: count }, (_, row) => {
    const object = {};
    for (const [name, values] of decoded) {
      object[name] = values[row];
    }
    return object;
  });
}

/**
 * Reads all that the page shows.
 * @param {Object} raw the parsed JSON of the page
 */
export function decode(raw) {
  const articles = raw.articles.map(([title, url, address, revision, permanent]) => ({ title, url, address, revision, permanent }));
  const passages = decodeTable(raw.passages).map((passage) => ({ ...passage, article: articles[passage.article] }));
  const records = decodeTable(raw.records);
  records.forEach((record) => (record.evidence = []));
  for (const { record, passage, rule, date } of decodeTable(raw.evidence)) {
    records[record].evidence.push({ passage: passages[passage], rule, date });
  }
  records.forEach(addQuoted);
  const parties = new Map(
    raw.parties.map(([id, name, within, longitude, latitude]) => [id, { id, name, within, longitude, latitude }]),
  );
  const findings = decodeTable(raw.findings);
  return {
    dataset: raw.dataset,
    tables: raw.tables,
    total: raw.total,
    findingsTotal: raw.findingsTotal,
    articles,
    parties,
    records,
    findings,
    byId: new Map(records.map((record) => [record.id, record])),
    findingsOf: group(findings, (finding) => finding.record_id),
  };
}

/** The columns of a record that repeat its first piece of evidence. */
function addQuoted(record, index) {
  const { passage, rule } = record.evidence[0];
  record.index = index;
  record.article = passage.article.title;
  record.url = passage.article.url;
  record.revision = passage.article.revision;
  record.section = passage.section;
  record.quote = passage.quote;
  record.quote_start = passage.quote_start;
  record.quote_end = passage.quote_end;
  record.rule = rule;
  record.evidence_count = record.evidence.length;
}

/** Groups items by a key. @returns {Map<string, Array>} */
export function group(items, key) {
  const groups = new Map();
  for (const item of items) {
    const name = key(item);
    if (!groups.has(name)) {
      groups.set(name, []);
    }
    groups.get(name).push(item);
  }
  return groups;
}

/** The explained values of a column, as [value, meaning] in their order. */
export function valuesOf(data, table, column) {
  return Object.entries(data.tables[table].find(({ name }) => name === column).values);
}
