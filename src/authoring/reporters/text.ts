/** The reporter for people. It is shared with `dev` and `build`, which print the same findings. */

export { count, reportText } from "#lib/diagnostics/report-text.ts";
