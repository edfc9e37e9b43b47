/** Thrown when quantities cannot be read, combined or converted; the message names the operands. */
export class QuantityError extends Error {
  override readonly name = "QuantityError";
}
