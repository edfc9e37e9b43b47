/**
 * A drawing context that writes SVG elements instead of pixels.
 *
 * It has the part of `CanvasRenderingContext2D` that Chart.js and our own plugins call. Whatever else
 * is asked of it throws: a call that was ignored in silence would be a line missing from a picture.
 */

import { checkSetting, reachOf, type Settable, type State, settable, startState, strokesOf } from "./context-state.ts";
import { textWidth } from "./metrics.ts";
import { arcPart, type Part, type Path, type Point } from "./path-recorder.ts";
import { createSheet } from "./sheet.ts";
import { attributes, DrawingError, escapeText } from "./svg-text.ts";
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

export function createRecorder({ width, height, idPrefix, fontSize }: RecorderOptions): Recorder {
  const sheet = createSheet(idPrefix);
  const saved: State[] = [];
  let state = startState;
  /** Grown in place: a line of thousands of points would be copied as often. */
  let path: Part[] = [];
  let halo: { readonly place: string; readonly attributes: string } | undefined;

  const at = (x: number, y: number): Point => ({ x: x + state.offset.x, y: y + state.offset.y });

  const addStroke = (drawn: Path): void => {
    // A canvas would not take such a width and draw with the one before.
    if (!(state.lineWidth > 0)) throw new DrawingError(`A chart drew a line ${state.lineWidth} pixels wide.`);
    sheet.addShape(drawn, strokesOf(state, drawn), reachOf(state, drawn));
  };

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
      if (path.length > 0) path.push({ kind: "close" });
    },
    moveTo(x: number, y: number): void {
      path.push({ kind: "move", to: at(x, y) });
    },
    lineTo(x: number, y: number): void {
      // A canvas starts a path at its first point, whichever call brings it.
      path.push({ kind: path.length === 0 ? "move" : "line", to: at(x, y) });
    },
    quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void {
      path.push({ kind: "curve", controls: [at(controlX, controlY)], to: at(x, y) });
    },
    bezierCurveTo(...points: readonly [number, number, number, number, number, number]): void {
      const [firstX, firstY, secondX, secondY, x, y] = points;
      path.push({ kind: "curve", controls: [at(firstX, firstY), at(secondX, secondY)], to: at(x, y) });
    },
    rect(x: number, y: number, wide: number, high: number): void {
      path.push({ kind: "rect", at: at(x, y), width: wide, height: high });
    },
    arc(x: number, y: number, radius: number, from: number, to: number, isCounter = false): void {
      path.push(arcPart(at(x, y), { x: radius, y: radius }, { from, to, isCounter }));
    },
    ellipse(...values: readonly [number, number, number, number, number, number, number, boolean?]): void {
      const [x, y, radiusX, radiusY, tilt, from, to, isCounter = false] = values;
      if (tilt !== 0) throw new DrawingError(`A chart asked to turn an ellipse by ${tilt}; all of ours lie level.`);
      path.push(arcPart(at(x, y), { x: radiusX, y: radiusY }, { from, to, isCounter }));
    },
    fill(rule?: unknown): void {
      sheet.addShape(path, { fill: state.fillStyle, "fill-rule": fillRule(rule) }, 0);
    },
    stroke(other?: unknown): void {
      if (other !== undefined) throw new DrawingError("A chart drew a path made elsewhere; the recorder has its own.");
      addStroke(path);
    },
    // Neither touches the current path.
    fillRect(x: number, y: number, wide: number, high: number): void {
      sheet.addShape([{ kind: "rect", at: at(x, y), width: wide, height: high }], { fill: state.fillStyle }, 0);
    },
    strokeRect(x: number, y: number, wide: number, high: number): void {
      addStroke([{ kind: "rect", at: at(x, y), width: wide, height: high }]);
    },
    clip(rule?: unknown): void {
      sheet.openClip(path, fillRule(rule));
      state = { ...state, clips: state.clips + 1 };
    },
    setLineDash(dash: readonly number[]): void {
      // A canvas would keep the dashes it had.
      if (!dash.every((length) => length >= 0))
        throw new DrawingError(`A chart asked for dashes of ${dash.join(", ")}.`);
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
      state = { ...state, [name]: checkSetting(name, value) };
    },
  });
  const markup = (): string => {
    if (halo !== undefined) throw new DrawingError("A chart outlined a text and never wrote it.");
    if (state.clips > 0) throw new DrawingError("A chart cut the picture and never restored it.");
    return sheet.markup();
  };
  return { context, markup };
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

/** @throws {DrawingError} for a path made elsewhere, which a canvas takes in the same place. */
function fillRule(rule: unknown): "evenodd" | undefined {
  if (rule === undefined || rule === "nonzero") return undefined;
  if (rule === "evenodd") return rule;
  throw new DrawingError(
    `A chart filled or cut by "${String(rule)}"; the recorder knows the rules of its own path only.`,
  );
}
