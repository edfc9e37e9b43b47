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
    expect(markup).toBe('<path d="M1 2.1H10V20L5 5.6z" stroke="red" stroke-width="2.5"/>');
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
      "a part of a circle",
      (c) => c.arc(0, 0, 1, 0, 1),
      "A chart drew an arc from 0 to 1; the recorder draws full circles only.",
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
});
