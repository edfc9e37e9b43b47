/** The current path of a drawing context, and the shortest SVG element that draws it. */

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

type Part =
  | { readonly kind: "move" | "line"; readonly to: Point }
  | { readonly kind: "rect"; readonly at: Point; readonly width: number; readonly height: number }
  | { readonly kind: "circle"; readonly centre: Point; readonly radius: number }
  | { readonly kind: "close" };

export type Path = readonly Part[];

/** Adds a full circle; an arc that is not one is refused, because no chart of ours has one. */
export function circlePart(
  centre: Point,
  radius: number,
  angles: { readonly from: number; readonly to: number },
): Part {
  if (Math.abs(angles.to - angles.from) < 2 * Math.PI - 1e-9) {
    throw new DrawingError(
      `A chart drew an arc from ${angles.from} to ${angles.to}; the recorder draws full circles only.`,
    );
  }
  return { kind: "circle", centre, radius };
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
  if (isAlone && only?.kind === "circle") {
    const { centre, radius } = only;
    return { name: "circle", geometry: { cx: svgNumber(centre.x), cy: svgNumber(centre.y), r: svgNumber(radius) } };
  }
  return { name: "path", geometry: { d: pathText(path) } };
}

/** The room a path takes, with half of the stroke around it. */
export function boundsOf(path: Path, strokeWidth: number): Bounds {
  const corners = path.flatMap(cornersOf);
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const half = strokeWidth / 2;
  return {
    left: Math.min(...xs) - half,
    right: Math.max(...xs) + half,
    top: Math.min(...ys) - half,
    bottom: Math.max(...ys) + half,
  };
}

function cornersOf(part: Part): readonly Point[] {
  switch (part.kind) {
    case "move":
    case "line":
      return [part.to];
    case "rect":
      return [part.at, { x: part.at.x + part.width, y: part.at.y + part.height }];
    case "circle": {
      const { centre, radius } = part;
      return [
        { x: centre.x - radius, y: centre.y - radius },
        { x: centre.x + radius, y: centre.y + radius },
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

/** Path data; lines along an axis use the short commands. */
function pathText(path: Path): string {
  let text = "";
  let pen = { x: "", y: "" };
  for (const part of path) {
    switch (part.kind) {
      case "move":
        pen = { x: svgNumber(part.to.x), y: svgNumber(part.to.y) };
        text += `M${pen.x} ${pen.y}`;
        break;
      case "line": {
        const to = { x: svgNumber(part.to.x), y: svgNumber(part.to.y) };
        text += lineText(pen, to);
        pen = to;
        break;
      }
      case "rect": {
        const { at, width, height } = part;
        text += `M${svgNumber(at.x)} ${svgNumber(at.y)}h${svgNumber(width)}v${svgNumber(height)}h${svgNumber(-width)}z`;
        break;
      }
      case "circle":
        throw new DrawingError("A chart drew a circle together with other shapes; the recorder draws circles alone.");
      case "close":
        text += "z";
        break;
      default:
        return part satisfies never;
    }
  }
  return text;
}

function lineText(
  pen: { readonly x: string; readonly y: string },
  to: { readonly x: string; readonly y: string },
): string {
  if (pen.x === "") throw new DrawingError("A chart drew a line before moving to its start.");
  if (pen.x === to.x && pen.y === to.y) return "";
  if (pen.y === to.y) return `H${to.x}`;
  if (pen.x === to.x) return `V${to.y}`;
  return `L${to.x} ${to.y}`;
}
