/** Thrown when quantities cannot be read, combined or converted; the message names the operands. */
export class QuantityError extends Error {
  override readonly name = "QuantityError";
}

/** Thrown where only the price bases differ, which has a cure of its own. */
export class PriceBasisError extends QuantityError {}
