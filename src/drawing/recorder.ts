/**
 * A drawing context that writes SVG elements instead of pixels.
 *
 * It has the part of `CanvasRenderingContext2D` that Chart.js and our own plugins call. Whatever else
 * is asked of it throws: a call that was ignored in silence would be a line missing from a picture.
 */

import { textWidth } from "./metrics.ts";
import { circlePart, type Path, type Point } from "./path-recorder.ts";
import { createSheet } from "./sheet.ts";
import { attributes, DrawingError, escapeText, svgNumber } from "./svg-text.ts";
import { anchorOf, baselineShift, parseFont, textBounds } from "./text-style.ts";

export interface Recorder {
  readonly context: CanvasRenderingContext2D;
  /** What was drawn, as elements of SVG without a root. */
  markup(): string;
}

export interface RecorderOptions {
  readonly width: number;
  readonly height: number;
  /** Starts the id of every clip path, because ids are shared by all charts of a page. */
  readonly idPrefix: string;
  /** The size of text the root declares: text of another size says so itself. */
  readonly fontSize: number;
}

interface State {
  readonly fillStyle: string;
  readonly strokeStyle: string;
  readonly lineWidth: number;
  readonly lineDash: readonly number[];
  readonly lineDashOffset: number;
  readonly lineCap: string;
  readonly lineJoin: string;
  readonly font: string;
  readonly textAlign: string;
  readonly textBaseline: string;
  readonly offset: Point;
  /** How many groups with a clip path are open. */
  readonly clips: number;
}

const start: State = {
  fillStyle: "#000",
  strokeStyle: "#000",
  lineWidth: 1,
  lineDash: [],
  lineDashOffset: 0,
  lineCap: "butt",
  lineJoin: "miter",
  font: "10px sans-serif",
  textAlign: "start",
  textBaseline: "alphabetic",
  offset: { x: 0, y: 0 },
  clips: 0,
};

const settable = [
  "fillStyle",
  "strokeStyle",
  "lineWidth",
  "lineDashOffset",
  "lineCap",
  "lineJoin",
  "font",
  "textAlign",
  "textBaseline",
] as const;

type Settable = (typeof settable)[number];

export function createRecorder({ width, height, idPrefix, fontSize }: RecorderOptions): Recorder {
  const sheet = createSheet(idPrefix);
  const saved: State[] = [];
  let state = start;
  let path: Path = [];
  let halo: { readonly place: string; readonly attributes: string } | undefined;

  const at = (x: number, y: number): Point => ({ x: x + state.offset.x, y: y + state.offset.y });

  const strokes = (): Readonly<Record<string, string | number | undefined>> => ({
    stroke: state.strokeStyle,
    "stroke-width": state.lineWidth === 1 ? undefined : state.lineWidth,
    "stroke-dasharray": state.lineDash.length === 0 ? undefined : state.lineDash.map(svgNumber).join(" "),
    "stroke-dashoffset": state.lineDash.length === 0 || state.lineDashOffset === 0 ? undefined : state.lineDashOffset,
    "stroke-linecap": state.lineCap === "butt" ? undefined : state.lineCap,
    "stroke-linejoin": state.lineJoin === "miter" ? undefined : state.lineJoin,
  });

  const calls = {
    save(): void {
      saved.push(state);
    },
    restore(): void {
      const before = saved.pop();
      if (before === undefined) throw new DrawingError("A chart restored more states than it saved.");
      for (let open = state.clips; open > before.clips; open--) sheet.closeClip();
      state = before;
    },
    resetTransform(): void {
      state = { ...state, offset: { x: 0, y: 0 } };
    },
    setTransform(...matrix: readonly number[]): void {
      if (matrix.join() !== "1,0,0,1,0,0")
        throw new DrawingError(`A chart asked for the transformation ${matrix.join(" ")}.`);
      state = { ...state, offset: { x: 0, y: 0 } };
    },
    translate(x: number, y: number): void {
      state = { ...state, offset: at(x, y) };
    },
    rotate(angle: number): void {
      // Chart.js turns level labels by nothing before it writes them.
      if (angle !== 0) throw new DrawingError(`A chart asked to turn text by ${angle}; all our text is level.`);
    },
    clearRect(x: number, y: number, wide: number, high: number): void {
      if (x !== 0 || y !== 0 || wide !== width || high !== height) {
        throw new DrawingError("A chart cleared a part of the picture; only the whole can be cleared.");
      }
      sheet.clear();
    },
    beginPath(): void {
      path = [];
    },
    closePath(): void {
      path = [...path, { kind: "close" }];
    },
    moveTo(x: number, y: number): void {
      path = [...path, { kind: "move", to: at(x, y) }];
    },
    lineTo(x: number, y: number): void {
      // A canvas starts a path at its first point, whichever call brings it.
      path = [...path, { kind: path.length === 0 ? "move" : "line", to: at(x, y) }];
    },
    rect(x: number, y: number, wide: number, high: number): void {
      path = [...path, { kind: "rect", at: at(x, y), width: wide, height: high }];
    },
    arc(x: number, y: number, radius: number, from: number, to: number): void {
      path = [...path, circlePart(at(x, y), radius, { from, to })];
    },
    fill(rule?: string): void {
      sheet.addShape(path, { fill: state.fillStyle, "fill-rule": rule }, 0);
    },
    stroke(): void {
      if (state.lineWidth > 0) sheet.addShape(path, strokes(), state.lineWidth);
    },
    fillRect(x: number, y: number, wide: number, high: number): void {
      path = [{ kind: "rect", at: at(x, y), width: wide, height: high }];
      sheet.addShape(path, { fill: state.fillStyle }, 0);
    },
    clip(): void {
      sheet.openClip(path);
      state = { ...state, clips: state.clips + 1 };
    },
    setLineDash(dash: readonly number[]): void {
      state = { ...state, lineDash: [...dash] };
    },
    measureText(text: string): { readonly width: number } {
      return { width: textWidth(String(text), parseFont(state.font)) };
    },
    /** A halo: it is kept for the text that is filled in the same place next. */
    strokeText(text: string, x: number, y: number): void {
      const paints = {
        stroke: state.strokeStyle,
        "stroke-width": state.lineWidth,
        "stroke-linejoin": "round",
        "paint-order": "stroke",
      };
      halo = { place: `${text} ${x} ${y}`, attributes: attributes(paints) };
    },
    fillText(text: string, x: number, y: number, maxWidth?: number): void {
      if (maxWidth !== undefined) throw new DrawingError(`A chart asked to squeeze "${text}" into ${maxWidth}.`);
      if (halo !== undefined && halo.place !== `${text} ${x} ${y}`) {
        throw new DrawingError(`A chart outlined a text and then wrote "${text}" elsewhere.`);
      }
      const font = parseFont(state.font);
      const place = { x: at(x, y).x, y: at(x, y).y + baselineShift(state.textBaseline) * font.size };
      const own = attributes({
        ...place,
        fill: state.fillStyle,
        "text-anchor": anchorOf(state.textAlign),
        "font-size": font.size === fontSize ? undefined : font.size,
        "font-weight": font.weight === "normal" ? undefined : font.weight,
      });
      const bounds = textBounds(place, {
        width: textWidth(String(text), font),
        size: font.size,
        align: state.textAlign,
      });
      sheet.add(`<text${own}${halo?.attributes ?? ""}>${escapeText(String(text))}</text>`, bounds);
      halo = undefined;
    },
  };

  const canvas = { width, height, getContext: (): CanvasRenderingContext2D => context };
  const context = guard({
    calls: { ...calls, canvas },
    read: (name) => state[name],
    write: (name, value) => {
      state = { ...state, [name]: checked(name, value) };
    },
  });
  return { context, markup: () => sheet.markup() };
}

/** Lets through what the recorder has, and throws for everything else. */
function guard(parts: {
  readonly calls: object;
  readonly read: (name: Settable) => unknown;
  readonly write: (name: Settable, value: unknown) => void;
}): CanvasRenderingContext2D {
  const isSettable = (name: string): name is Settable => (settable as readonly string[]).includes(name);
  const proxy: unknown = new Proxy(parts.calls, {
    get(target, name) {
      if (typeof name === "symbol") return Reflect.get(target, name);
      if (isSettable(name)) return parts.read(name);
      if (Object.hasOwn(target, name)) return Reflect.get(target, name);
      throw new DrawingError(`A chart used "${name}" of the drawing context, which the recorder does not have.`);
    },
    set(_target, name, value) {
      if (typeof name === "symbol" || !isSettable(name)) {
        throw new DrawingError(
          `A chart set "${String(name)}" of the drawing context, which the recorder does not have.`,
        );
      }
      parts.write(name, value);
      return true;
    },
  });
  return proxy as CanvasRenderingContext2D;
}

function checked(name: Settable, value: unknown): unknown {
  const isNumeric = name === "lineWidth" || name === "lineDashOffset";
  if (typeof value !== (isNumeric ? "number" : "string")) {
    throw new DrawingError(
      `A chart set "${name}" to ${String(value)}; the recorder knows ${isNumeric ? "numbers" : "plain text"} only.`,
    );
  }
  if (name === "font") parseFont(String(value));
  if (name === "textAlign") anchorOf(String(value));
  if (name === "textBaseline") baselineShift(String(value));
  return value;
}
