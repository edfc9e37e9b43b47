import { describe, expect, test } from "vitest";
import { createRecorder } from "#drawing/recorder.ts";
import { DrawingError } from "#drawing/svg-text.ts";

function record(draw: (context: CanvasRenderingContext2D) => void, idPrefix = "a"): string {
  const recorder = createRecorder({ width: 100, height: 50, idPrefix, fontSize: 12 });
  recorder.context.font = "12px Arial";
  draw(recorder.context);
  return recorder.markup();
}

describe("what the recorder writes", () => {
  test("a line as a path, with short commands along the axes and one decimal", () => {
    const markup = record((context) => {
      context.strokeStyle = "red";
      context.lineWidth = 2.5;
      context.beginPath();
      context.moveTo(1.04, 2.06);
      context.lineTo(10, 2.06);
      context.lineTo(10, 20);
      context.lineTo(5, 5.55555);
      context.closePath();
      context.stroke();
    });
    expect(markup).toBe('<path d="M1 2.1H10V20L5 5.6z" stroke="red" stroke-width="2.5" stroke-miterlimit="10"/>');
  });

  test("a gap as a second start", () => {
    const markup = record((context) => {
      context.beginPath();
      context.moveTo(0, 0);
      context.lineTo(1, 1);
      context.moveTo(3, 3);
      context.lineTo(4, 4);
      context.stroke();
    });
    expect(markup).toBe('<path d="M0 0L1 1M3 3L4 4" stroke="#000"/>');
  });

  test("dashes, caps and joins only where they differ from plain", () => {
    const markup = record((context) => {
      context.setLineDash([5, 3]);
      context.lineDashOffset = 1;
      context.lineCap = "round";
      context.lineJoin = "round";
      context.beginPath();
      context.lineTo(0, 0);
      context.lineTo(9, 0);
      context.stroke();
    });
    expect(markup).toBe(
      '<path d="M0 0H9" stroke="#000" stroke-dasharray="5 3" stroke-dashoffset="1" stroke-linecap="round" stroke-linejoin="round"/>',
    );
  });

  test("rectangles and circles as what they are, also with a negative size", () => {
    const markup = record((context) => {
      context.fillStyle = "var(--chart-1)";
      context.beginPath();
      context.rect(10, 20, -4, 6);
      context.fill();
      context.beginPath();
      context.arc(5, 6, 3, 0, 2 * Math.PI);
      context.closePath();
      context.fill();
    });
    expect(markup).toBe(
      '<rect x="6" y="20" width="4" height="6" fill="var(--chart-1)"/><circle cx="5" cy="6" r="3" fill="var(--chart-1)"/>',
    );
  });

  test("a stroke of what was just filled as one element", () => {
    const markup = record((context) => {
      context.beginPath();
      context.arc(5, 6, 3, 0, 2 * Math.PI);
      context.fill();
      context.stroke();
    });
    expect(markup).toBe('<circle cx="5" cy="6" r="3" fill="#000" stroke="#000"/>');
  });

  test("a mitre as long as a canvas draws it, and its limit only where lines meet", () => {
    const markup = record((context) => {
      context.beginPath();
      context.moveTo(0, 0);
      context.lineTo(9, 0);
      context.moveTo(0, 9);
      context.lineTo(9, 9);
      context.stroke();
      context.strokeRect(1, 2, 3, 4);
      context.lineTo(0, 20);
      context.stroke();
    });
    expect(markup).toBe(
      '<path d="M0 0H9M0 9H9" stroke="#000"/><rect x="1" y="2" width="3" height="4" stroke="#000"/>' +
        '<path d="M0 0H9M0 9H9L0 20" stroke="#000" stroke-miterlimit="10"/>',
    );
  });

  test("an arc in quarters and a rest, from where the path was", () => {
    const markup = record((context) => {
      context.lineJoin = "round";
      context.beginPath();
      context.moveTo(0, 10);
      context.arc(20, 20, 10, -Math.PI / 2, Math.PI, false);
      context.stroke();
    });
    expect(markup).toBe(
      '<path d="M0 10H20A10 10 0 0 1 30 20A10 10 0 0 1 20 30A10 10 0 0 1 10 20" stroke="#000" stroke-linejoin="round"/>',
    );
  });

  test("an arc the other way round, and angles that are turns apart", () => {
    const ends = (from: number, to: number, isCounter: boolean): readonly string[] => {
      const markup = record((context) => {
        context.lineJoin = "round";
        context.beginPath();
        context.arc(0, 0, 10, from, to, isCounter);
        context.stroke();
      });
      return [...markup.matchAll(/(?:M|A10 10 0 0 )([^A"]*)/g)].map(([, end = ""]) => end);
    };
    const quarter = Math.PI / 2;
    expect(ends(0, quarter, false)).toEqual(["10 0", "1 0 10"]);
    expect(ends(0, -quarter, true)).toEqual(["10 0", "0 0 -10"]);
    expect(ends(0, quarter, true)).toEqual(["10 0", "0 0 -10", "0 -10 0", "0 0 10"]);
    expect(ends(0, quarter - 4 * quarter, false)).toEqual(["10 0", "1 0 10"]);
    expect(ends(quarter, quarter + 8 * quarter, false)).toEqual(["0 10", "1 -10 0", "1 0 -10", "1 10 0", "1 0 10"]);
  });

  test("an ellipse, and curves with one and with two control points", () => {
    const markup = record((context) => {
      context.beginPath();
      context.ellipse(20, 20, 10, 5, 0, 0, Math.PI / 2);
      context.fill();
      context.beginPath();
      context.moveTo(0, 0);
      context.quadraticCurveTo(1, 2, 3, 4);
      context.bezierCurveTo(5, 6, 7, 8, 9, 10);
      context.fill();
      context.beginPath();
      context.quadraticCurveTo(1, 2, 3, 4);
      context.fill();
    });
    expect(markup).toBe(
      '<path d="M30 20A10 5 0 0 1 20 25" fill="#000"/><path d="M0 0Q1 2 3 4C5 6 7 8 9 10" fill="#000"/>' +
        '<path d="M1 2Q1 2 3 4" fill="#000"/>',
    );
  });

  test("a line that goes on after a close from where the path began", () => {
    const markup = record((context) => {
      context.lineJoin = "round";
      context.beginPath();
      context.moveTo(0, 0);
      context.lineTo(5, 5);
      context.lineTo(0, 7);
      context.closePath();
      context.lineTo(3, 7);
      context.stroke();
    });
    expect(markup).toBe('<path d="M0 0L5 5L0 7zL3 7" stroke="#000" stroke-linejoin="round"/>');
  });

  test("a rectangle of its own without a change of the path", () => {
    const markup = record((context) => {
      context.beginPath();
      context.moveTo(0, 0);
      context.lineTo(9, 0);
      context.fillRect(1, 2, 3, 4);
      context.stroke();
    });
    expect(markup).toBe('<rect x="1" y="2" width="3" height="4" fill="#000"/><path d="M0 0H9" stroke="#000"/>');
  });

  test("two rectangles filled by the even-odd rule as a ring", () => {
    const markup = record((context) => {
      context.beginPath();
      context.rect(0, 0, 10, 10);
      context.rect(2, 2, 6, 6);
      context.fill("evenodd");
    });
    expect(markup).toBe('<path d="M0 0h10v10h-10zM2 2h6v6h-6z" fill="#000" fill-rule="evenodd"/>');
  });

  test("text where its letters stand, whatever the baseline, and escaped", () => {
    const markup = record((context) => {
      context.fillStyle = "blue";
      context.textAlign = "right";
      context.textBaseline = "middle";
      context.font = "bold 20px Arial";
      context.fillText("a < b & c", 10, 10);
    });
    expect(markup).toBe(
      '<text x="10" y="17" fill="blue" text-anchor="end" font-size="20" font-weight="bold">a &lt; b &amp; c</text>',
    );
  });

  test("an outlined text as one text with its halo painted first", () => {
    const markup = record((context) => {
      context.strokeStyle = "white";
      context.lineWidth = 4;
      context.strokeText("5%", 1, 2);
      context.fillText("5%", 1, 2);
    });
    expect(markup).toBe(
      '<text x="1" y="2" fill="#000" stroke="white" stroke-width="4" stroke-linejoin="round" paint-order="stroke">5%</text>',
    );
  });

  test("moved things where they were moved to, until restored", () => {
    const markup = record((context) => {
      context.save();
      context.translate(10, 20);
      context.translate(1, 1);
      context.fillRect(0, 0, 5, 5);
      context.restore();
      context.fillRect(0, 0, 5, 5);
    });
    expect(markup).toBe(
      '<rect x="11" y="21" width="5" height="5" fill="#000"/><rect x="0" y="0" width="5" height="5" fill="#000"/>',
    );
  });

  test("clip paths with the prefix in their ids, closed when the state is restored", () => {
    const draw = (context: CanvasRenderingContext2D): void => {
      context.save();
      context.beginPath();
      context.rect(0, 0, 10, 10);
      context.clip();
      context.fillRect(1, 1, 20, 2);
      context.restore();
    };
    const expected = (prefix: string): string =>
      `<clipPath id="${prefix}-clip-1"><rect x="0" y="0" width="10" height="10"/></clipPath>` +
      `<g clip-path="url(#${prefix}-clip-1)"><rect x="1" y="1" width="20" height="2" fill="#000"/></g>`;
    expect(record(draw, "left")).toBe(expected("left"));
    expect(record(draw, "right")).toBe(expected("right"));
  });

  test("no clip path where nothing would be cut off", () => {
    const markup = record((context) => {
      context.save();
      context.beginPath();
      context.rect(0, 0, 40, 40);
      context.clip();
      context.fillRect(1, 1, 20, 20);
      context.fillText("five", 10, 20);
      context.restore();
      context.fillRect(50, 50, 1, 1);
    });
    expect(markup).toBe(
      '<rect x="1" y="1" width="20" height="20" fill="#000"/><text x="10" y="20" fill="#000">five</text>' +
        '<rect x="50" y="50" width="1" height="1" fill="#000"/>',
    );
  });

  test("a clip path with its rule, and one that only a mitre reaches over", () => {
    const draw = (rule: CanvasFillRule, x: number) => (context: CanvasRenderingContext2D) => {
      context.save();
      context.beginPath();
      context.rect(0, 0, 40, 40);
      context.clip(rule);
      context.beginPath();
      context.moveTo(10, 20);
      context.lineTo(x, 22);
      context.lineTo(10, 24);
      context.stroke();
      context.restore();
    };
    expect(record(draw("nonzero", 30))).not.toContain("clip");
    expect(record(draw("nonzero", 38))).toContain('<rect x="0" y="0" width="40" height="40"/></clipPath>');
    expect(record(draw("evenodd", 38))).toContain('height="40" clip-rule="evenodd"/></clipPath>');
  });

  test("a clip path for each that cuts, one in the other", () => {
    const markup = record((context) => {
      for (const size of [40, 10]) {
        context.save();
        context.beginPath();
        context.rect(0, 0, size, size);
        context.clip();
      }
      context.fillText("longer than ten", 0, 10);
      context.restore();
      context.restore();
    });
    expect([...markup.matchAll(/clipPath id="([^"]*)"/g)].map(([, id]) => id)).toEqual(["a-clip-2", "a-clip-1"]);
    expect(markup.match(/<g /g)).toHaveLength(2);
    expect(markup.match(/<\/g>/g)).toHaveLength(2);
  });

  test("nothing of what came before the whole was cleared", () => {
    const markup = record((context) => {
      context.fillRect(0, 0, 5, 5);
      context.clearRect(0, 0, 100, 50);
    });
    expect(markup).toBe("");
  });

  test("measures with the table, in the font that is set", () => {
    record((context) => {
      expect(context.measureText("100%").width).toBeCloseTo(30.69, 2);
      context.font = "normal bold 24px Arial";
      expect(context.measureText("100%").width).toBeCloseTo(61.38, 2);
    });
  });
});

describe("what the recorder refuses", () => {
  test.each<[string, (context: CanvasRenderingContext2D) => void, string]>([
    [
      "an unknown call",
      (c) => c.createLinearGradient(0, 0, 1, 1),
      'A chart used "createLinearGradient" of the drawing context, which the recorder does not have.',
    ],
    [
      "an unknown property read",
      (c) => c.globalAlpha,
      'A chart used "globalAlpha" of the drawing context, which the recorder does not have.',
    ],
    [
      "an unknown property set",
      (c) => {
        c.shadowBlur = 2;
      },
      'A chart set "shadowBlur" of the drawing context, which the recorder does not have.',
    ],
    [
      "a gradient as a colour",
      (c) => {
        c.fillStyle = {} as CanvasGradient;
      },
      'A chart set "fillStyle" to [object Object]; the recorder knows plain text only.',
    ],
    [
      "a pattern as a colour",
      (c) => {
        c.strokeStyle = {} as CanvasPattern;
      },
      'A chart set "strokeStyle" to [object Object]; the recorder knows plain text only.',
    ],
    [
      "a colour that is none",
      (c) => {
        c.fillStyle = undefined as unknown as string;
      },
      'A chart set "fillStyle" to undefined; the recorder knows plain text only.',
    ],
    ["an arc of a negative radius", (c) => c.arc(0, 0, -1, 0, 1), "A chart drew an arc with the radii -1 and -1."],
    ["an arc of no radius", (c) => c.arc(0, 0, Number.NaN, 0, 1), "A chart drew an arc with the radii NaN and NaN."],
    [
      "an angle that is no number",
      (c) => c.arc(0, 0, 1, 0, Number.NaN),
      "A chart drew an arc from the angle 0 to NaN.",
    ],
    [
      "a tilted ellipse",
      (c) => c.ellipse(0, 0, 2, 1, 0.5, 0, 1),
      "A chart asked to turn an ellipse by 0.5; all of ours lie level.",
    ],
    [
      "a path made elsewhere, drawn",
      (c) => c.stroke({} as Path2D),
      "A chart drew a path made elsewhere; the recorder has its own.",
    ],
    [
      "a path made elsewhere, filled",
      (c) => c.fill({} as Path2D),
      'A chart filled or cut by "[object Object]"; the recorder knows the rules of its own path only.',
    ],
    [
      "a path made elsewhere, to cut by",
      (c) => c.clip({} as Path2D),
      'A chart filled or cut by "[object Object]"; the recorder knows the rules of its own path only.',
    ],
    [
      "a line of no width",
      (c) => {
        c.lineWidth = 0;
        c.stroke();
      },
      "A chart drew a line 0 pixels wide.",
    ],
    [
      "a join that is none",
      (c) => {
        c.lineJoin = "sharp" as CanvasLineJoin;
      },
      'A chart set "lineJoin" to "sharp", which is none of miter, round, bevel.',
    ],
    [
      "a cap that is none",
      (c) => {
        c.lineCap = "flat" as CanvasLineCap;
      },
      'A chart set "lineCap" to "flat", which is none of butt, round, square.',
    ],
    ["a dash of less than nothing", (c) => c.setLineDash([3, -1]), "A chart asked for dashes of 3, -1."],
    ["a clip that stays", (c) => c.clip(), "A chart cut the picture and never restored it."],
    [
      "an outline that is the last thing",
      (c) => c.strokeText("a", 0, 0),
      "A chart outlined a text and never wrote it.",
    ],
    ["turned text", (c) => c.rotate(1), "A chart asked to turn text by 1; all our text is level."],
    ["a scale", (c) => c.setTransform(2, 0, 0, 2, 0, 0), "A chart asked for the transformation 2 0 0 2 0 0."],
    ["squeezed text", (c) => c.fillText("a", 0, 0, 10), 'A chart asked to squeeze "a" into 10.'],
    [
      "a part cleared",
      (c) => c.clearRect(0, 0, 1, 1),
      "A chart cleared a part of the picture; only the whole can be cleared.",
    ],
    ["a state that was not saved", (c) => c.restore(), "A chart restored more states than it saved."],
    [
      "a coordinate that is no number",
      (c) => c.fillRect(Number.NaN, 0, 1, 1),
      "A chart asked for a coordinate of NaN.",
    ],
    [
      "an italic",
      (c) => {
        c.font = "italic 12px Arial";
      },
      'A chart asked for the font "italic 12px Arial"; there are widths for upright regular and bold only.',
    ],
    [
      "a baseline of another script",
      (c) => {
        c.textBaseline = "hanging";
      },
      'A chart set text on the "hanging" baseline.',
    ],
    [
      "an outline that no text follows",
      (c) => {
        c.strokeText("a", 0, 0);
        c.fillText("b", 0, 0);
      },
      'A chart outlined a text and then wrote "b" elsewhere.',
    ],
  ])("refuses %s", (_name, draw, message) => {
    expect(() => record(draw)).toThrow(new DrawingError(message));
  });

  /** Every other method of a canvas's context. */
  test.each([
    "arcTo",
    "createConicGradient",
    "createImageData",
    "createLinearGradient",
    "createPattern",
    "createRadialGradient",
    "drawFocusIfNeeded",
    "drawImage",
    "getContextAttributes",
    "getImageData",
    "getLineDash",
    "getTransform",
    "isContextLost",
    "isPointInPath",
    "isPointInStroke",
    "putImageData",
    "reset",
    "roundRect",
    "scale",
    "transform",
  ])("refuses the call %s", (name) => {
    expect(() => record((context) => Reflect.get(context, name))).toThrow(
      new DrawingError(`A chart used "${name}" of the drawing context, which the recorder does not have.`),
    );
  });

  /** Every other property of a canvas's context, and one that no context has. */
  test.each([
    "direction",
    "filter",
    "fontKerning",
    "fontStretch",
    "fontVariantCaps",
    "globalAlpha",
    "globalCompositeOperation",
    "imageSmoothingEnabled",
    "imageSmoothingQuality",
    "lang",
    "letterSpacing",
    "miterLimit",
    "shadowBlur",
    "shadowColor",
    "shadowOffsetX",
    "shadowOffsetY",
    "textRendering",
    "wordSpacing",
    "fillColour",
  ])("refuses the property %s", (name) => {
    expect(() => record((context) => Reflect.get(context, name))).toThrow(
      new DrawingError(`A chart used "${name}" of the drawing context, which the recorder does not have.`),
    );
    expect(() => record((context) => Reflect.set(context, name, 1))).toThrow(
      new DrawingError(`A chart set "${name}" of the drawing context, which the recorder does not have.`),
    );
  });
});
