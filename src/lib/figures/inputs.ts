/** Figures as read from a file, before their series, inputs and sources are linked. */

import type { DerivedFigure, StatedFigure } from "./figure.ts";
import type { Formula } from "./formula.ts";

/** A figure with its own value. The source is the folder it stands in. */
export type StatedInput = Omit<StatedFigure, "cell">;

/** A figure whose number is a cell of a series: measure, period, unit and status are the series' own. */
export interface CellInput
  extends Pick<StatedFigure, "id" | "says" | "source" | "confidence" | "quote" | "note" | "confirmedBy" | "dossier"> {
  readonly kind: "cell";
  readonly cell: string;
  readonly locator?: string | undefined;
}

export type FigureInput = StatedInput | CellInput;

/** A derived figure before it is worked out. */
export type DerivedInput = Omit<DerivedFigure, "amount" | "kind"> & {
  readonly decimals: number;
  readonly tree: Formula;
};
