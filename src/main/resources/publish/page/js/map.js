/** The map: land, de facto states, lines between parties, parties and missions. */
import { byId, el, replace, svg } from './dom.js';
import { network } from './network.js';
import { WORLD, globe, greatCircle } from './projection.js';
import { Viewport } from './viewport.js';
import { counted, grouped } from './words.js';
import { areas } from './world.js';

const MOST_LABELS = 24;
/** From this many pairs on lines get fainter, and from this many posts on marks get smaller. */
const MANY_PAIRS = 40;
const MANY_POSTS = 60;
const OPACITY = 0.62;
/** More lines than these are a grey cloud, and take the browser most of the time that it needs. */
const MOST_PAIRS = 1500;

/** Draws the records that are shown; a click on a party, a country or a line filters by it. */
export class MapView {
  #data;
  #store;
  #view;
  #net = { pairs: [], nodes: [], missions: [], missing: 0 };
  #land = svg('g', { class: 'land' });
  #lines = svg('g', { class: 'lines' });
  #earth = svg('g', {}, this.#land, this.#lines);
  #marks = svg('g', { class: 'marks' });
  #size = 7;
  #drawing = svg('svg', { role: 'img', 'aria-label': 'Map of the records that are shown' }, this.#earth, this.#marks);
  #tip = el('div', { class: 'tip', hidden: true });
  #note = el('p', { class: 'map-note' });

  constructor(data, world, store) {
    this.#data = data;
    this.#store = store;
    const stage = el(
      'div',
      { class: 'stage', id: 'stage', tabindex: '0', role: 'group', 'aria-label': 'Map. Arrow keys move it, plus and minus zoom, 0 shows the whole world.' },
      this.#drawing,
      this.#tip,
    );
    replace(byId('map'), stage, this.#buttons(), this.#legend(), this.#note);
    this.#drawLand(world);
    this.#view = new Viewport(stage, WORLD, () => this.#place());
    stage.addEventListener('click', (event) => this.#click(event));
    stage.addEventListener('pointermove', (event) => this.#point(event));
    stage.addEventListener('pointerleave', () => (this.#tip.hidden = true));
  }

  /** Shows these records. */
  show(records, state) {
    this.#net = network(records, this.#data.parties);
    const { pairs, nodes, missions, missing } = this.#net;
    const drawn = pairs.slice(-MOST_PAIRS);
    this.#lines.replaceChildren(...drawn.map((pair) => this.#line(pair)));
    this.#lines.style.strokeOpacity = (OPACITY * Math.min(1, Math.sqrt(MANY_PAIRS / Math.max(1, drawn.length)))).toFixed(2);
    this.#size = missions.length > MANY_POSTS ? 4 : 7;
    this.#marks.replaceChildren();
    nodes.forEach((node) => (node.mark = this.#dot(node, state.party)));
    missions.forEach((mission) => (mission.mark = this.#post(mission)));
    this.#marks.append(...nodes.map(({ mark }) => mark), ...missions.map(({ mark }) => mark));
    const chosen = new Set(state.party);
    for (const area of this.#land.querySelectorAll('[data-party]')) {
      area.classList.toggle('chosen', chosen.has(area.dataset.party));
    }
    this.#drawing.setAttribute('aria-label', `Map: ${counted(nodes.length, 'party', 'parties')}, ${counted(drawn.length, 'line')} between them, ${counted(missions.length, 'place')} with missions. The list of parties beside it says the same.`);
    this.#note.textContent = [
      drawn.length < pairs.length && `The ${counted(drawn.length, 'line')} with the most records, of ${grouped(pairs.length)}.`,
      missing > 0 && `${counted(missing, 'record')} without a place on the map.`,
    ].filter(Boolean).join(' ');
    this.#place();
  }

  #drawLand(world) {
    this.#land.append(svg('path', { class: 'globe', d: globe() }));
    const draw = (layer, grid, style) =>
      areas(layer, grid).map(({ code, path, approximate }) => svg('path', { class: `${style}${approximate ? ' approximate' : ''}`, d: path, 'data-party': code }));
    this.#land.append(...draw(world.countries, world.grid, 'country'), ...draw(world.deFacto, world.deFacto.grid, 'de-facto'));
  }

  #line(pair) {
    const [from, to] = pair.ends.map(({ longitude, latitude }) => [longitude, latitude]);
    const names = pair.ends.map(({ name }) => name).join(' – ');
    return svg('path', {
      class: `line ${pair.status}`,
      d: greatCircle(from, to),
      'stroke-width': Math.min(5, 0.9 + Math.log2(pair.count) * 0.7).toFixed(2),
      'data-pair': pair.key,
      'data-tip': `${names}: ${counted(pair.count, 'record')}`,
    });
  }

  #dot(node, chosen) {
    return svg('circle', {
      class: `dot${chosen.includes(node.party.id) ? ' chosen' : ''}`,
      r: Math.min(9, 2.4 + Math.sqrt(node.count) * 0.5).toFixed(1),
      'data-party': node.party.id,
      'data-tip': `${node.party.name}: ${counted(node.count, 'record')}`,
    });
  }

  #post(mission) {
    const held = mission.statuses.has('asserted');
    return svg('rect', {
      class: `post${held ? '' : ' gone'}`,
      width: this.#size,
      height: this.#size,
      'data-tip': `${mission.name}: ${counted(mission.count, 'mission')}${held ? '' : ', none stated to be open'}`,
    });
  }

  /** Puts everything where the part of the map that is seen has it. */
  #place() {
    const view = this.#view;
    if (!view) {
      return;
    }
    this.#drawing.setAttribute('viewBox', `0 0 ${view.width} ${view.height}`);
    this.#earth.setAttribute('transform', `translate(${view.x.toFixed(2)} ${view.y.toFixed(2)}) scale(${view.scale.toFixed(4)})`);
    this.#net.nodes.forEach(({ mark, at }) => move(mark, view.at(at)));
    this.#net.missions.forEach(({ mark, at }) => move(mark, view.at(at), -this.#size / 2));
    this.#label();
  }

  /** Names the parties with the most records, as far as there is room. */
  #label() {
    this.#marks.querySelectorAll('text').forEach((text) => text.remove());
    const taken = this.#net.missions.length > MANY_POSTS ? [] : this.#net.missions.map(({ at }) => around(this.#view.at(at), 4));
    let named = 0;
    for (const node of [...this.#net.nodes].reverse()) {
      const [x, y] = this.#view.at(node.at);
      const radius = Number(node.mark.getAttribute('r'));
      const width = node.party.name.length * 6.3 + 4;
      const spot = [x + radius + 3, x - radius - 3 - width]
        .map((left) => ({ left, right: left + width, top: y - 7, bottom: y + 7 }))
        .find((box) => box.left > 0 && box.right < this.#view.width && box.top > 0 && box.bottom < this.#view.height && !taken.some((other) => overlap(box, other)));
      taken.push(around([x, y], radius));
      if (spot) {
        taken.push(spot);
        this.#marks.append(svg('text', { x: spot.left, y: y + 4 }, node.party.name));
      }
      named += spot ? 1 : 0;
      if (named === MOST_LABELS) {
        return;
      }
    }
  }

  #click(event) {
    if (this.#view.dragged) {
      return;
    }
    const { party, pair } = event.target.dataset;
    if (pair) {
      this.#store.set({ party: pair.split(' '), side: '' });
    } else if (party) {
      const already = this.#store.state.party.length === 1 && this.#store.state.party[0] === party;
      if (already || this.#data.parties.has(party)) {
        this.#store.set({ party: already ? [] : [party] });
      }
    }
  }

  #point(event) {
    const text = event.target.dataset?.tip ?? this.#data.parties.get(event.target.dataset?.party)?.name;
    this.#tip.hidden = !text;
    if (text) {
      const box = this.#tip.parentElement.getBoundingClientRect();
      this.#tip.textContent = text;
      const left = Math.min(event.clientX - box.left + 12, box.width - this.#tip.offsetWidth - 4);
      this.#tip.style.transform = `translate(${Math.max(4, left)}px, ${event.clientY - box.top + 14}px)`;
    }
  }

  #buttons() {
    const button = (label, text, action) => el('button', { type: 'button', 'aria-label': label, title: label, on: { click: action } }, text);
    return el(
      'div',
      { class: 'zoom', role: 'group', 'aria-label': 'Zoom' },
      button('Zoom in', '+', () => this.#view.step(1)),
      button('Zoom out', '−', () => this.#view.step(-1)),
      button('Fit what is shown', '⤢', () => this.#fit()),
      button('Whole world', '○', () => this.#view.resize()),
    );
  }

  #fit() {
    const places = [...this.#net.nodes, ...this.#net.missions].map(({ at }) => at);
    if (places.length > 0) {
      const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
      this.#view.fit({ left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) });
    }
  }

  #legend() {
    const key = (style, text) => el('li', {}, el('span', { class: `key ${style}`, 'aria-hidden': 'true' }), text);
    return el(
      'ul',
      { class: 'legend', 'aria-label': 'Legend' },
      key('line asserted', 'holds or happened'),
      key('line ended', 'ended'),
      key('line possible', 'possible or requested'),
      key('line denied', 'denied'),
      key('post', 'mission'),
      key('area', 'de facto state'),
    );
  }
}

function move(mark, [x, y], shift = 0) {
  mark.setAttribute('transform', `translate(${(x + shift).toFixed(1)} ${(y + shift).toFixed(1)})`);
}

function around([x, y], radius) {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function overlap(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
