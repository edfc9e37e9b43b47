/** Thrown when a scenario cannot be worked out. A result is whole and finite, or there is none. */
export class ScenarioError extends Error {
  override readonly name = "ScenarioError";
  /** What was at fault, as a path in the input: `path[1].startShare`. */
  readonly operand: string;

  constructor(operand: string, message: string) {
    super(`${operand}: ${message}`);
    this.operand = operand;
  }
}
