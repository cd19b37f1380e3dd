/** The Equal Earth projection (Šavrič, Patterson, Jenny 2018): areas keep their proportions. */

const A1 = 1.340264;
const A2 = -0.081106;
const A3 = 0.000893;
const A4 = 0.003796;
const RADIANS = Math.PI / 180;
/** Units in which the world is about 1,000 wide. */
const SCALE = 185;

/**
 * Projects a place.
 * @param {number} longitude degrees east
 * @param {number} latitude degrees north
 * @returns {[number, number]} right and down of the middle of the map
 */
export function project(longitude, latitude) {
  const theta = Math.asin((Math.sqrt(3) / 2) * Math.sin(latitude * RADIANS));
  const square = theta * theta;
  const sixth = square * square * square;
  const slope = 9 * A4 * sixth * square + 7 * A3 * sixth + 3 * A2 * square + A1;
  const x = (2 * Math.sqrt(3) * longitude * RADIANS * Math.cos(theta)) / (3 * slope);
  const y = theta * (A4 * sixth * square + A3 * sixth + A2 * square + A1);
  return [x * SCALE, -y * SCALE];
}

/** What the map shows at first: all land but Antarctica. */
export const WORLD = Object.freeze({ left: -497, right: 497, top: -242, bottom: 212 });

/** The outline of the globe as a path. */
export function globe() {
  const latitudes = Array.from({ length: 61 }, (_, step) => step * 3 - 90);
  const edge = [...latitudes.map((latitude) => project(180, latitude)), ...latitudes.reverse().map((latitude) => project(-180, latitude))];
  return `M${edge.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}

/** A line through places as a path, cut where it would cross the map from edge to edge. */
export function line(places) {
  let path = '';
  let before = null;
  for (const [longitude, latitude] of places) {
    const [x, y] = project(longitude, latitude);
    path += `${before === null || Math.abs(longitude - before) > 350 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`;
    before = longitude;
  }
  return path;
}

/**
 * The shortest way between two places over the globe, as a path in two pieces where it crosses the
 * 180th meridian.
 */
export function greatCircle([fromLongitude, fromLatitude], [toLongitude, toLatitude]) {
  const a = vector(fromLongitude, fromLatitude);
  const b = vector(toLongitude, toLatitude);
  const angle = Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  if (angle < 1e-6 || Math.PI - angle < 1e-6) {
    return line([[fromLongitude, fromLatitude], [toLongitude, toLatitude]]);
  }
  const steps = Math.max(2, Math.ceil(angle / (2.5 * RADIANS)));
  const places = [];
  for (let step = 0; step <= steps; step++) {
    const f = Math.sin(((steps - step) / steps) * angle) / Math.sin(angle);
    const g = Math.sin((step / steps) * angle) / Math.sin(angle);
    places.push(place(a.map((part, axis) => f * part + g * b[axis])));
  }
  return line(splitAtEdge(places));
}

/** Adds the two points at which a line leaves the map at one edge and enters at the other. */
function splitAtEdge(places) {
  return places.flatMap((here, index) => {
    const before = places[index - 1];
    if (!before || Math.abs(here[0] - before[0]) <= 180) {
      return [here];
    }
    const edge = before[0] > 0 ? 180 : -180;
    const gap = here[0] + 2 * edge - before[0];
    const part = gap === 0 ? 0 : (edge - before[0]) / gap;
    const latitude = before[1] + part * (here[1] - before[1]);
    return [[edge, latitude], [-edge, latitude], here];
  });
}

function vector(longitude, latitude) {
  const [east, north] = [longitude * RADIANS, latitude * RADIANS];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

function place([x, y, z]) {
  return [Math.atan2(y, x) / RADIANS, Math.asin(Math.min(1, Math.max(-1, z))) / RADIANS];
}
