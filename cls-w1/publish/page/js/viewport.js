/** Which part of the map is seen: zoom and pan by pointer, wheel, keys and buttons. */

const NEAREST = 40;
const STEP = 1.6;
const SOME_PIXELS = 60;

/** Keeps `scale` and the place of the map's middle within its element, and tells who draws. */
export class Viewport {
  #element;
  #world;
  #changed;
  #pointers = new Map();
  #moved = 0;

  /**
   * @param {HTMLElement} element takes the focus, the keys and the pointers
   * @param {{left: number, right: number, top: number, bottom: number}} world seen whole at first
   * @param {function()} changed called after each move
   */
  constructor(element, world, changed) {
    this.#element = element;
    this.#world = world;
    this.#changed = changed;
    this.resize();
    element.addEventListener('keydown', (event) => this.#key(event));
    element.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    element.addEventListener('pointerdown', (event) => this.#down(event));
    element.addEventListener('pointermove', (event) => this.#move(event));
    ['pointerup', 'pointercancel'].forEach((type) => element.addEventListener(type, (event) => this.#up(event)));
    new ResizeObserver(() => this.#resized()).observe(element);
  }

  /** The whole world. */
  resize() {
    this.width = this.#element.clientWidth || 800;
    this.height = this.#element.clientHeight || 400;
    this.fit(this.#world, 0);
    this.whole = this.scale;
  }

  /** Shows a part of the map with some room around it. */
  fit({ left, right, top, bottom }, room = 50) {
    const [width, height] = [this.width - 2 * room, this.height - 2 * room];
    const scale = Math.min(width / Math.max(right - left, 0.1), height / Math.max(bottom - top, 0.1));
    this.scale = Math.min(scale, (this.whole ?? scale) * NEAREST * 0.5);
    this.x = this.width / 2 - ((left + right) / 2) * this.scale;
    this.y = this.height / 2 - ((top + bottom) / 2) * this.scale;
    this.#tell();
  }

  /** Zooms, keeping a point of the element where it is. */
  zoom(factor, [x, y] = [this.width / 2, this.height / 2]) {
    const scale = Math.min(this.whole * NEAREST, Math.max(this.whole, this.scale * factor));
    const real = scale / this.scale;
    this.scale = scale;
    this.x = x - (x - this.x) * real;
    this.y = y - (y - this.y) * real;
    this.#tell();
  }

  /** Nearer or farther by one step of a button. */
  step(direction) {
    this.zoom(direction > 0 ? STEP : 1 / STEP);
  }

  /** Moves the map by pixels. */
  pan(right, down) {
    this.x += right;
    this.y += down;
    this.#tell();
  }

  /** Where a projected point is seen, in pixels of the element. */
  at([x, y]) {
    return [this.x + x * this.scale, this.y + y * this.scale];
  }

  /** Whether the pointer was dragged, so that its release is no click. */
  get dragged() {
    return this.#moved > 5;
  }

  #resized() {
    const { clientWidth, clientHeight } = this.#element;
    if (clientWidth > 0 && (clientWidth !== this.width || clientHeight !== this.height)) {
      const whole = this.scale === this.whole;
      const ratio = clientWidth / this.width;
      [this.width, this.height] = [clientWidth, clientHeight];
      if (whole) {
        this.resize();
      } else {
        this.whole *= ratio;
        this.zoom(ratio, [0, 0]);
      }
    }
  }

  /** At least a part of the world stays in sight. */
  #tell() {
    const { left, right, top, bottom } = this.#world;
    this.x = Math.min(this.width / 2 - left * this.scale, Math.max(this.width / 2 - right * this.scale, this.x));
    this.y = Math.min(this.height / 2 - top * this.scale, Math.max(this.height / 2 - bottom * this.scale, this.y));
    this.#element.classList.toggle('near', this.scale > (this.whole ?? 0) * 1.01);
    this.#changed();
  }

  #key(event) {
    const keys = {
      ArrowLeft: () => this.pan(SOME_PIXELS, 0),
      ArrowRight: () => this.pan(-SOME_PIXELS, 0),
      ArrowUp: () => this.pan(0, SOME_PIXELS),
      ArrowDown: () => this.pan(0, -SOME_PIXELS),
      '+': () => this.step(1),
      '=': () => this.step(1),
      '-': () => this.step(-1),
      0: () => this.resize(),
    };
    if (keys[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      keys[event.key]();
      event.preventDefault();
    }
  }

  /** The wheel scrolls the page, unless Ctrl is held or the map was chosen before. */
  #wheel(event) {
    if (event.ctrlKey || event.metaKey || document.activeElement === this.#element) {
      this.zoom(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.002)), this.#place(event));
      event.preventDefault();
    }
  }

  #down(event) {
    if (event.button === 0) {
      this.#pointers.set(event.pointerId, this.#place(event));
      this.#moved = 0;
    }
  }

  #move(event) {
    const before = this.#pointers.get(event.pointerId);
    if (!before) {
      return;
    }
    const now = this.#place(event);
    this.#moved += Math.abs(now[0] - before[0]) + Math.abs(now[1] - before[1]);
    if (this.#moved > 5 && !this.#element.hasPointerCapture(event.pointerId)) {
      this.#element.setPointerCapture(event.pointerId);
    }
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.#pointers.set(event.pointerId, now);
    if (other) {
      const middle = [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2];
      this.zoom(distance(now, other) / Math.max(1, distance(before, other)), middle);
    } else if (this.dragged) {
      this.pan(now[0] - before[0], now[1] - before[1]);
    }
  }

  #up(event) {
    this.#pointers.delete(event.pointerId);
  }

  #place(event) {
    const box = this.#element.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }
}

function distance([x, y], [right, down]) {
  return Math.hypot(x - right, y - down);
}
