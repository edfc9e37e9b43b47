/** A path → the data of an SVG `<path>`, with the short commands for lines along an axis. */

import type { Arc, Part, Path, Point } from "./path-recorder.ts";
import { svgNumber } from "./svg-text.ts";

/** A point as it is written, so that what is the same on paper counts as the same. */
interface Written {
  readonly x: string;
  readonly y: string;
}

interface Pen {
  readonly at: Written;
  /** Where the part of the path began that `z` closes. */
  readonly start: Written;
}

export function pathText(path: Path): string {
  let text = "";
  let pen: Pen | undefined;
  for (const part of path) {
    const [own, next] = partText(part, pen);
    text += own;
    pen = next;
  }
  return text;
}

/** The text of one part, and where it leaves the pen. */
function partText(part: Part, pen: Pen | undefined): readonly [string, Pen | undefined] {
  switch (part.kind) {
    case "move":
      return moveText(written(part.to));
    case "line":
      return pen === undefined ? moveText(written(part.to)) : lineText(pen, written(part.to));
    case "curve": {
      // A curve without a start begins at its first control point.
      const [first = part.to] = part.controls;
      const [lead, from] = pen === undefined ? moveText(written(first)) : ["", pen];
      const to = written(part.to);
      const letter = part.controls.length === 1 ? "Q" : "C";
      const points = [...part.controls.map(written), to].map(({ x, y }) => `${x} ${y}`);
      return [`${lead}${letter}${points.join(" ")}`, { ...from, at: to }];
    }
    case "rect": {
      const { at, width, height } = part;
      const [text, start] = moveText(written(at));
      return [`${text}h${svgNumber(width)}v${svgNumber(height)}h${svgNumber(-width)}z`, start];
    }
    case "arc":
      return arcText(part, pen);
    case "close":
      return pen === undefined ? ["", pen] : ["z", { ...pen, at: pen.start }];
    default:
      return part satisfies never;
  }
}

function moveText(to: Written): readonly [string, Pen] {
  return [`M${to.x} ${to.y}`, { at: to, start: to }];
}

function lineText({ at, start }: Pen, to: Written): readonly [string, Pen] {
  const pen = { at: to, start };
  if (at.x === to.x && at.y === to.y) return ["", pen];
  if (at.y === to.y) return [`H${to.x}`, pen];
  if (at.x === to.x) return [`V${to.y}`, pen];
  return [`L${to.x} ${to.y}`, pen];
}

/**
 * In quarters and a rest, as a canvas has it: a whole turn has no end of its own in path data, and the
 * centre of a half turn is lost by rounding its ends.
 */
function arcText(arc: Arc, before: Pen | undefined): readonly [string, Pen] {
  const start = written(pointOf(arc, arc.from));
  let [text, pen] = before === undefined ? moveText(start) : lineText(before, start);
  const quarter = Math.PI / 2;
  const steps = Math.max(1, Math.ceil(Math.abs(arc.sweep) / quarter - 1e-9));
  for (let step = 1; step <= steps; step++) {
    const turned = step === steps ? arc.sweep : Math.sign(arc.sweep) * step * quarter;
    const to = written(pointOf(arc, arc.from + turned));
    if (to.x === pen.at.x && to.y === pen.at.y) continue;
    const radii = `${svgNumber(arc.radius.x)} ${svgNumber(arc.radius.y)}`;
    text += `A${radii} 0 0 ${arc.sweep > 0 ? 1 : 0} ${to.x} ${to.y}`;
    pen = { ...pen, at: to };
  }
  return [text, pen];
}

function pointOf({ centre, radius }: Arc, angle: number): Point {
  return { x: centre.x + radius.x * Math.cos(angle), y: centre.y + radius.y * Math.sin(angle) };
}

function written({ x, y }: Point): Written {
  return { x: svgNumber(x), y: svgNumber(y) };
}
