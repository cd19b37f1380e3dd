/** The land: countries, and the de facto states apart. */
import { project } from './projection.js';

/**
 * Paths of the areas of one layer; see page-assets/README.md for how they are stored.
 * @returns {{code: string, approximate: boolean, path: string}[]}
 */
export function areas(layer, grid) {
  const lines = layer.arcs.map((arc) => decodeArc(arc, grid));
  return layer.areas.map(([code, polygons, approximate]) => ({
    code,
    approximate: Boolean(approximate),
    path: polygons.flat().map((ring) => ringPath(ring, lines)).join(''),
  }));
}

function decodeArc(arc, grid) {
  const points = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < arc.length; i += 2) {
    x += arc[i];
    y += arc[i + 1];
    const [right, down] = project(x * grid, y * grid);
    points.push(`${right.toFixed(2)} ${down.toFixed(2)}`);
  }
  return points;
}

function ringPath(ring, lines) {
  const points = ring.flatMap((number, index) => {
    const line = number < 0 ? [...lines[~number]].reverse() : lines[number];
    return index === 0 ? line : line.slice(1);
  });
  return `M${points.join('L')}Z`;
}
