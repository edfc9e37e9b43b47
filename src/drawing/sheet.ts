/** The elements drawn so far. A clip path that cuts nothing off is left out: it would be only bytes and an id. */

import { type Bounds, boundsOf, type Path, shapeOf } from "./path-recorder.ts";
import { attributes } from "./svg-text.ts";

export interface Sheet {
  /** Adds an element that takes up this room. */
  add(element: string, bounds: Bounds): void;
  /** Adds a shape whose stroke reaches this far from its path; a stroke of the shape that was filled just before joins its element. */
  addShape(path: Path, paints: Readonly<Record<string, string | number | undefined>>, reach: number): void;
  openClip(path: Path, rule: "evenodd" | undefined): void;
  closeClip(): void;
  clear(): void;
  markup(): string;
}

interface Clip {
  /** Where its opening stands among the elements. */
  readonly index: number;
  readonly shape: string;
  /** What it lets through; nothing counts as inside a clip that is not a rectangle. */
  readonly room: Bounds | undefined;
  readonly cuts: boolean;
}

/** Coordinates are written with one decimal, so less than that is not seen. */
const hair = 0.05;

export function createSheet(idPrefix: string): Sheet {
  const elements: string[] = [];
  let clips: readonly Clip[] = [];
  let count = 0;

  const note = (bounds: Bounds): void => {
    clips = clips.map((clip) => ({ ...clip, cuts: clip.cuts || !isInside(bounds, clip.room) }));
  };

  return {
    add(element, bounds) {
      note(bounds);
      elements.push(element);
    },
    addShape(path, paints, reach) {
      if (path.length === 0) return;
      note(boundsOf(path, reach));
      const shape = shapeMarkup(path);
      const last = elements[elements.length - 1];
      if (paints["fill"] === undefined && last?.startsWith(`${shape} fill=`) && !last.includes(" stroke=")) {
        elements[elements.length - 1] = `${last.slice(0, -2)}${attributes(paints)}/>`;
      } else {
        elements.push(`${shape}${attributes(paints)}/>`);
      }
    },
    openClip(path, rule) {
      const room = path.length === 1 && path[0]?.kind === "rect" ? boundsOf(path, 0) : undefined;
      const shape = `${shapeMarkup(path)}${attributes({ "clip-rule": rule })}`;
      clips = [...clips, { index: elements.length, shape, room, cuts: false }];
      // Filled in when it closes, if it is needed then.
      elements.push("");
    },
    closeClip() {
      const clip = clips[clips.length - 1];
      if (clip === undefined) return;
      clips = clips.slice(0, -1);
      if (!clip.cuts) return;
      count += 1;
      const id = `${idPrefix}-clip-${count}`;
      elements[clip.index] = `<clipPath${attributes({ id })}>${clip.shape}/></clipPath><g clip-path="url(#${id})">`;
      elements.push("</g>");
    },
    clear() {
      elements.length = 0;
    },
    markup: () => elements.join(""),
  };
}

/** Without its end: `<rect x="0" …`. */
function shapeMarkup(path: Path): string {
  const { name, geometry } = shapeOf(path);
  return `<${name}${attributes(geometry)}`;
}

function isInside(inner: Bounds, outer: Bounds | undefined): boolean {
  if (outer === undefined) return false;
  return (
    inner.left >= outer.left - hair &&
    inner.right <= outer.right + hair &&
    inner.top >= outer.top - hair &&
    inner.bottom <= outer.bottom + hair
  );
}
