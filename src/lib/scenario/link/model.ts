/**
 * Everything that a page needs of a model for links, in one module: it is what `npm run freeze-model`
 * bundles, so that an old link is read, worked out and told by the code it was made with.
 * A page asks it for `tellLink`; the rest is for those who try it.
 */

export { tellLink } from "#lib/scenario/words/tell-link.ts";
export { latticeStates, staticAddress } from "./addresses.ts";
export { applyState } from "./apply.ts";
export { chooseModel } from "./choose-model.ts";
export { compareNumbers } from "./compare.ts";
export { sayDifference } from "./difference-words.ts";
export { defaultState } from "./levers.ts";
export { MODEL_NUMBER } from "./model-number.ts";
export { workLink } from "./outcome.ts";
export { readState } from "./read.ts";
export { sayRepair } from "./repair-words.ts";
export { sayState } from "./words.ts";
export { writeState } from "./write.ts";
