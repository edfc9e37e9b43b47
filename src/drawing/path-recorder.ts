/** The current path of a drawing context, and the shortest SVG element that draws it. */

import { pathText } from "./path-text.ts";
import { DrawingError, svgNumber } from "./svg-text.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whole, with room for strokes. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Part =
  | { readonly kind: "move" | "line"; readonly to: Point }
  /** One control point makes a quadratic curve, two make a cubic one. */
  | { readonly kind: "curve"; readonly controls: readonly Point[]; readonly to: Point }
  | { readonly kind: "rect"; readonly at: Point; readonly width: number; readonly height: number }
  | Arc
  | { readonly kind: "close" };

/** A part of an ellipse that lies level, or all of it. */
export interface Arc {
  readonly kind: "arc";
  readonly centre: Point;
  readonly radius: Point;
  /** In radians from the right, clockwise on the screen. */
  readonly from: number;
  /** At most a whole turn; negative turns the other way. */
  readonly sweep: number;
}

export type Path = readonly Part[];

const turn = 2 * Math.PI;

/** An arc as a canvas takes it: with both of its angles, of which the second may be any number of turns away. */
export function arcPart(
  centre: Point,
  radius: Point,
  angles: { readonly from: number; readonly to: number; readonly isCounter: boolean },
): Arc {
  if (!(radius.x >= 0 && radius.y >= 0)) {
    throw new DrawingError(`A chart drew an arc with the radii ${radius.x} and ${radius.y}.`);
  }
  const { from, to, isCounter } = angles;
  if (!Number.isFinite(from) || !Number.isFinite(to)) {
    throw new DrawingError(`A chart drew an arc from the angle ${from} to ${to}.`);
  }
  const along = isCounter ? from - to : to - from;
  // What is a whole turn but for the last bits of the angles is one.
  const sweep = along >= turn - 1e-9 ? turn : ((along % turn) + turn) % turn;
  return { kind: "arc", centre, radius, from, sweep: isCounter ? -sweep : sweep };
}

/** The name and geometry of the element: `<rect>` and `<circle>` where the path is one, `<path>` otherwise. */
export function shapeOf(path: Path): { readonly name: string; readonly geometry: Readonly<Record<string, string>> } {
  const [only] = path;
  const isAlone = path.length === 1 || (path.length === 2 && path[1]?.kind === "close");
  if (isAlone && only?.kind === "rect") {
    const { at, width, height } = toPositive(only);
    return {
      name: "rect",
      geometry: { x: svgNumber(at.x), y: svgNumber(at.y), width: svgNumber(width), height: svgNumber(height) },
    };
  }
  if (isAlone && only?.kind === "arc" && isCircle(only)) {
    const { centre, radius } = only;
    return { name: "circle", geometry: { cx: svgNumber(centre.x), cy: svgNumber(centre.y), r: svgNumber(radius.x) } };
  }
  return { name: "path", geometry: { d: pathText(path) } };
}

/** The circle of SVG starts on the right and goes clockwise, which is seen where it is dashed. */
function isCircle({ radius, from, sweep }: Arc): boolean {
  return radius.x === radius.y && from === 0 && sweep === turn;
}

/** Whether lines meet at other than a right angle, so that the limit of a mitre may be reached. */
export function hasCorners(path: Path): boolean {
  const [first, ...rest] = path;
  if (first?.kind === "arc" && isCircle(first) && rest.every(({ kind }) => kind === "close")) return false;
  const leads = ({ kind }: Part): boolean => kind !== "move" && kind !== "rect";
  return rest.some((part, index) => leads(part) && path[index] !== undefined && leads(path[index]));
}

/** The room a path takes, with as much around it as its stroke reaches; a part of an ellipse counts as the whole. */
export function boundsOf(path: Path, reach: number): Bounds {
  const corners = path.flatMap(cornersOf);
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return {
    left: Math.min(...xs) - reach,
    right: Math.max(...xs) + reach,
    top: Math.min(...ys) - reach,
    bottom: Math.max(...ys) + reach,
  };
}

function cornersOf(part: Part): readonly Point[] {
  switch (part.kind) {
    case "move":
    case "line":
      return [part.to];
    case "curve":
      // A curve stays within the hull of its points.
      return [...part.controls, part.to];
    case "rect":
      return [part.at, { x: part.at.x + part.width, y: part.at.y + part.height }];
    case "arc": {
      const { centre, radius } = part;
      return [
        { x: centre.x - radius.x, y: centre.y - radius.y },
        { x: centre.x + radius.x, y: centre.y + radius.y },
      ];
    }
    case "close":
      return [];
    default:
      return part satisfies never;
  }
}

/** A canvas draws a rectangle of negative size; SVG does not. */
function toPositive({ at, width, height }: Part & { kind: "rect" }): {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
} {
  return {
    at: { x: width < 0 ? at.x + width : at.x, y: height < 0 ? at.y + height : at.y },
    width: Math.abs(width),
    height: Math.abs(height),
  };
}
