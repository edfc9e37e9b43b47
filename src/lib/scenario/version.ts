/**
 * The version of the model's arithmetic. Every result carries it, so that a number that was copied
 * or linked can be worked out again. It changes whenever the same input gives another number.
 */
export const SCENARIO_MODEL_VERSION = "1.1.0";
