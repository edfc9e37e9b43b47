/** Each call of the recorder by itself, in forms that a canvas and SVG might take differently. */

type Draw = (context: CanvasRenderingContext2D) => void;

/** An open line with corners from blunt to sharp. */
function zigzag(context: CanvasRenderingContext2D, top: number): void {
  context.beginPath();
  const steps = [60, 40, 24, 14, 8, 4];
  let x = 20;
  context.moveTo(x, top + 30);
  for (const [index, step] of steps.entries()) {
    x += step;
    context.lineTo(x, index % 2 === 0 ? top : top + 30);
  }
  context.stroke();
}

export const shapes = {
  "lines, thin and thick, straight and slanted"(context) {
    for (const [index, width] of [0.5, 0.75, 1, 1.5, 2.5, 4].entries()) {
      context.lineWidth = width;
      context.beginPath();
      context.moveTo(10, 10.5 + 20 * index);
      context.lineTo(150, 10.5 + 20 * index);
      context.lineTo(290, 40.25 + 20 * index);
      context.stroke();
    }
  },
  "joins of each kind, at corners from blunt to sharp"(context) {
    for (const [index, join] of (["miter", "round", "bevel"] as const).entries()) {
      context.lineJoin = join;
      context.lineWidth = 5;
      zigzag(context, 20 + 60 * index);
    }
  },
  "caps of each kind"(context) {
    for (const [index, cap] of (["butt", "round", "square"] as const).entries()) {
      context.lineCap = cap;
      context.lineWidth = 9;
      context.beginPath();
      context.moveTo(30, 30 + 40 * index);
      context.lineTo(200, 40 + 40 * index);
      context.stroke();
    }
  },
  "dashes, plain, shifted, odd in number, and none again"(context) {
    const patterns: readonly (readonly [number[], number])[] = [
      [[5, 3], 0],
      [[5, 3], 4],
      [[8, 2, 1], 0],
      [[2, 2], 1],
      [[], 0],
    ];
    context.lineWidth = 2.5;
    for (const [index, [dash, offset]] of patterns.entries()) {
      context.setLineDash(dash);
      context.lineDashOffset = offset;
      zigzag(context, 5 + 38 * index);
    }
  },
  "rectangles, filled and stroked, also of negative size"(context) {
    context.fillStyle = "#0b5c8a";
    context.strokeStyle = "#b4480d";
    context.lineWidth = 3;
    context.fillRect(10.4, 10.6, 50.3, 30.7);
    context.strokeRect(80.5, 10.5, 50, 30);
    context.beginPath();
    context.rect(200, 90, -50, -60);
    context.fill();
    context.stroke();
    context.fillRect(280, 180, -40, -30);
  },
  "rings by the even-odd rule, and holes by direction"(context) {
    context.beginPath();
    context.rect(10, 10, 100, 100);
    context.rect(30, 30, 60, 60);
    context.fill("evenodd");
    context.beginPath();
    context.rect(130, 10, 100, 100);
    context.rect(150, 90, 60, -60);
    context.fill();
    context.beginPath();
    context.arc(80, 155, 35, 0, 2 * Math.PI);
    context.arc(80, 155, 20, 2 * Math.PI, 0, true);
    context.fill();
  },
  "circles, filled, stroked and dashed"(context) {
    context.fillStyle = "#00735a";
    for (const [index, radius] of [0.5, 2, 3.5, 8, 20, 60].entries()) {
      context.beginPath();
      context.arc(20 + 50 * index, 70, radius, 0, 2 * Math.PI);
      context.closePath();
      context.fill();
      context.stroke();
    }
    context.setLineDash([6, 4]);
    context.beginPath();
    context.arc(100, 150, 40, 1, 1 + 2 * Math.PI);
    context.stroke();
  },
  "arcs, large and small, both ways round, open and closed"(context) {
    const angles: readonly (readonly [number, number, boolean])[] = [
      [0, 1, false],
      [0, 1, true],
      [2, -2, false],
      [-2, 2, false],
      [0, 10, false],
      [0.5, 0.5 - 2 * Math.PI, true],
      [1, 1 + Math.PI, false],
      [3, 3 - 1.5 * Math.PI, true],
    ];
    context.fillStyle = "#cfdde6";
    context.lineWidth = 2;
    for (const [index, [from, to, isCounter]] of angles.entries()) {
      context.beginPath();
      context.arc(40 + 70 * (index % 4), 50 + 90 * Math.floor(index / 4), 30, from, to, isCounter);
      if (index % 2 === 0) context.closePath();
      context.fill();
      context.stroke();
    }
  },
  "arcs that go on from a line, and a line that goes on from an arc"(context) {
    context.lineWidth = 2;
    context.beginPath();
    context.moveTo(20, 20);
    context.arc(100, 60, 30, -1.5, 1.5);
    context.lineTo(20, 150);
    context.arc(220, 100, 50, 3, 0.2, true);
    context.closePath();
    context.lineTo(150, 30);
    context.stroke();
  },
  ellipses(context) {
    context.beginPath();
    context.ellipse(80, 60, 60, 25, 0, 0, 2 * Math.PI);
    context.fill();
    context.beginPath();
    context.ellipse(200, 120, 30, 60, 0, 1, 5);
    context.stroke();
  },
  "curves of both kinds, also without a start"(context) {
    context.lineWidth = 2;
    context.beginPath();
    context.bezierCurveTo(20, 20, 100, 190, 140, 30);
    context.quadraticCurveTo(180, 10, 190, 100);
    context.stroke();
    context.beginPath();
    context.quadraticCurveTo(200, 20, 280, 180);
    context.stroke();
  },
  "what follows the close of a path or a rectangle"(context) {
    context.lineWidth = 2;
    context.beginPath();
    context.moveTo(20, 20);
    context.lineTo(100, 20);
    context.lineTo(100, 80);
    context.closePath();
    context.lineTo(60, 80);
    context.lineTo(60, 120);
    context.rect(150, 40, 60, 40);
    context.lineTo(210, 120);
    context.stroke();
  },
  "clips, one in the other, moved, and gone when restored"(context) {
    context.fillStyle = "#8f4a86";
    context.save();
    context.translate(20, 10);
    context.beginPath();
    context.rect(0, 0, 120, 120);
    context.clip();
    context.save();
    context.beginPath();
    context.arc(110, 60, 50, 0, 2 * Math.PI);
    context.clip();
    context.fillRect(0, 0, 300, 200);
    context.restore();
    context.lineWidth = 8;
    zigzag(context, 100);
    context.restore();
    context.fillRect(200, 150, 60, 30);
    context.save();
    context.beginPath();
    context.rect(170, 10, 110, 110);
    context.rect(200, 40, 50, 50);
    context.clip("evenodd");
    context.fillRect(150, 20, 120, 200);
    context.restore();
  },
  "things moved, and moved on, and back"(context) {
    context.save();
    context.translate(30, 20);
    context.fillRect(0, 0, 40, 40);
    context.translate(50.5, 10.5);
    context.strokeRect(0, 0, 40, 40);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillRect(0, 0, 10, 10);
    context.restore();
    context.fillRect(100, 100, 40, 40);
  },
  "a path that is filled and stroked again in other paints"(context) {
    context.beginPath();
    context.moveTo(50, 20);
    context.lineTo(250, 60);
    context.lineTo(90, 180);
    context.closePath();
    context.fillStyle = "#cfdde6";
    context.fill();
    // A rectangle of its own does not change the path.
    context.fillRect(10, 10, 20, 20);
    context.strokeStyle = "#0b5c8a";
    context.lineWidth = 6;
    context.stroke();
    context.fillStyle = "rgba(180, 72, 13, 0.4)";
    context.fill();
  },
} satisfies Readonly<Record<string, Draw>>;

export type ShapeName = keyof typeof shapes;
