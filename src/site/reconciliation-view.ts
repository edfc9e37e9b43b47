/** A published estimate beside a preset's answer, with the difference split: ready to print. */

import type { RichText } from "#lib/figures/rich-text.ts";
import { type ReconciliationWords, reconciliationWords, type StepWords } from "#lib/scenario/words/reconciliation.ts";
import { getCatalogue } from "./catalogue.ts";
import { type NumberView, showText, viewNumber } from "./number-view.ts";

export interface ReconciliationView extends Omit<ReconciliationWords, "steps"> {
  /** `<scenario>/<preset>/<number>` */
  readonly id: string;
  readonly from: string;
  readonly number: NumberView;
  /** "Why £30bn and not £27.5bn?" */
  readonly title: string;
  /** "With “A straight line”, in 2035-36, on the GDP of 2025-26." */
  readonly start: string;
  readonly steps: readonly (StepWords & { readonly because: RichText | undefined })[];
  /** What stands beside the published number: with a range, that its middle is meant. */
  readonly end: string;
  readonly note: RichText | undefined;
}

/** Those that a scenario's own page shows, which is all, or those that start from one of its other presets. */
export function viewReconciliations(scenario: string, preset: string): readonly ReconciliationView[] {
  const catalogue = getCatalogue();
  const isFirst = catalogue.scenarios.get(scenario)?.presets[0]?.id === preset;
  return (catalogue.reconciliations.get(scenario) ?? [])
    .filter(({ from }) => isFirst || from === preset)
    .map(({ with: id, from }) => viewReconciliation(scenario, { from, id }))
    .flatMap((view) => (view === undefined ? [] : [view]));
}

/** `undefined` if the scenario has none from this preset to this number. */
export function viewReconciliation(
  scenarioId: string,
  { from, id }: { readonly from: string; readonly id: string },
): ReconciliationView | undefined {
  const catalogue = getCatalogue();
  const scenario = catalogue.scenarios.get(scenarioId);
  const found = catalogue.reconciliations.get(scenarioId)?.find((one) => one.from === from && one.with === id);
  const written = found && scenario?.reconcile?.[found.index];
  const preset = scenario?.presets.find((one) => one.id === from);
  if (found === undefined || written === undefined || preset === undefined) return undefined;
  const words = reconciliationWords(found);
  const number = viewNumber(id);
  return {
    ...words,
    id: `${scenarioId}/${from}/${id}`,
    from,
    number,
    title: `Why ${number.value} and not ${words.answer}?`,
    start: `With “${showText(preset.title)}”, ${words.oursMeans}.`,
    steps: words.steps.map((step, index) => ({ ...step, because: written.steps[index]?.because })),
    end: endOf(number),
    published: found.published.isRange ? words.published : number.value,
    note: written.note,
  };
}

/** The parts lead to one number; with a range the table says which. */
function endOf({ value, record: { amount } }: NumberView): string {
  if (amount.kind === "point") return "";
  return `The parts lead to the ${amount.central === undefined ? "middle" : "central number"} of ${value}.`;
}
