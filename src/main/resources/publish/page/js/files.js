/** Records as files, in the shapes that the release itself has. */

const FORMULA_STARTS = '=+-@\t\r\n';

/** CSV by RFC 4180; a text that a spreadsheet would take for a formula gets an apostrophe in front. */
export function csv(data, records) {
  const columns = data.tables.records;
  const lines = [columns.map(({ name }) => name), ...records.map((record) => columns.map((column) => cell(column, record[column.name])))];
  return lines.map((line) => line.map(quoted).join(',')).join('\r\n') + '\r\n';
}

function cell({ type }, value) {
  const text = value === null ? '' : String(value);
  return type === 'string' && text !== '' && FORMULA_STARTS.includes(text[0]) ? `'${text}` : text;
}

function quoted(text) {
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** The shape of records.json. */
export function json(data, records) {
  const chosen = new Set(records.map(({ id }) => id));
  const all = records.length === data.records.length;
  const { license, sources, sources_total, ...dataset } = data.dataset;
  return `${JSON.stringify(
    {
      dataset: { ...dataset, license: license.id, sources: sources.map(({ address, ...source }) => source) },
      records: records.map((record) => ({ ...row(data.tables.records, record), evidence: record.evidence.map((piece) => evidence(data, piece)) })),
      findings: data.findings.filter((finding) => all || chosen.has(finding.record_id)).map((finding) => row(data.tables.findings, finding)),
    },
    null,
    2,
  )}\n`;
}

/** The shape of records.geojson. */
export function geojson(data, records) {
  const features = records.map((record) => ({
    type: 'Feature',
    id: record.id,
    geometry: record.longitude === null || record.latitude === null ? null : { type: 'Point', coordinates: [record.longitude, record.latitude] },
    properties: row(data.tables.records, record),
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', name: 'records', features })}\n`;
}

function evidence(data, { passage, rule, date }) {
  const { title, url, revision } = passage.article;
  const { section, quote, quote_start, quote_end } = passage;
  return row(
    data.tables.evidence.filter(({ name }) => name !== 'record_id'),
    { article: title, url, revision, section, quote, quote_start, quote_end, rule, date },
  );
}

function row(columns, values) {
  return Object.fromEntries(columns.map(({ name }) => [name, values[name]]));
}
