/** Thrown when numbers cannot stand in one chart; the message names the chart and the operands. */
export class ChartError extends Error {
  override readonly name = "ChartError";
}
