/**
 * The number of the model that new links name as `m`. One number stands for the arithmetic and the
 * data together: it is raised whenever a link would give another number than it gave before, after
 * the model that gave it has been frozen (docs/links.md).
 */
export const MODEL_NUMBER = 1;
