/** Refuses levers that could not be moved or written: a link must be able to say every state. */

import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import type { LeverSet, NumberLever, PayLever } from "./levers.ts";
import { decimalsOf, mostDecimals, settleNumber } from "./number-lever.ts";
import { isSamePay, settlePayments } from "./payments.ts";
import type { Payment } from "./state.ts";
import { nobodyPays } from "./write.ts";

/** Our choice: so few that the longest link stays far below what is read of one. */
const mostPayLevers = 24;
const longestId = 40;

/** @throws {ScenarioError} naming the lever and what is wrong with it. */
export function assertLevers(levers: LeverSet): void {
  const { share, by, baseline, prices, pay, lattice } = levers;
  assertNumberLever(share, "share");
  if (share.low < 0 || share.high > 100) {
    throw new ScenarioError(
      "share",
      `It goes from ${share.low} to ${share.high}, but a share of GDP is from 0 to 100.`,
    );
  }
  assertChoice(by.default, by.choices, "by");
  assertChoice(
    baseline.default,
    baseline.choices.map(({ id }) => id),
    "baseline",
  );
  assertChoice(
    prices.default,
    prices.choices.map(({ id }) => id),
    "prices",
  );
  pay.levers.forEach((lever, index) => {
    assertPayLever(lever, `pay[${index}]`, pay.levers.slice(0, index));
  });
  if (pay.levers.length > mostPayLevers) {
    throw new ScenarioError("pay", `There are ${pay.levers.length} levers, and ${mostPayLevers} is the limit.`);
  }
  assertPay(pay.default, levers, "pay.default");
  if (lattice !== null) assertLattice(lattice, levers);
}

function assertNumberLever(lever: NumberLever, operand: string): void {
  const { low, high, step } = lever;
  const fail = (message: string): never => {
    throw new ScenarioError(operand, message);
  };
  if (![low, high, step, lever.default].every(Number.isFinite))
    fail("A limit, the step or the default is not a number.");
  if (Math.abs(low) > 1e6 || Math.abs(high) > 1e6) fail(`It goes from ${low} to ${high}, and a million is the limit.`);
  if (!(step > 0)) fail(`Its step is ${step}, and must be more than 0.`);
  if (!(low < high)) fail(`It goes from ${low} to ${high}, which is no way to go.`);
  if (/e/.test(`${low}${step}`) || decimalsOf(lever) > mostDecimals) {
    fail(`Its step is ${step} from ${low}, and ${mostDecimals} decimals is the limit.`);
  }
  if (lever.default < low || lever.default > high) {
    fail(`Its default is ${lever.default}, which is not from ${low} to ${high}.`);
  }
  for (const [name, value] of [
    ["upper limit", high],
    ["default", lever.default],
  ] as const) {
    const { value: near } = settleNumber(value, { ...lever, high: Math.max(high, value) });
    if (near !== value)
      fail(`Its ${name} is ${value}, which steps of ${step} from ${low} pass by: the nearest is ${near}.`);
  }
}

function assertChoice<Id extends string>(seen: Id, choices: readonly Id[], operand: string): void {
  if (choices.includes(seen)) return;
  throw new ScenarioError(operand, `Its default is "${seen}", which is not one of its choices: ${choices.join(", ")}.`);
}

function assertPayLever(lever: PayLever, operand: string, before: readonly PayLever[]): void {
  const { id } = lever;
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) || id.length > longestId) {
    throw new ScenarioError(
      `${operand}.id`,
      `"${id}" is not made of small letters, digits and hyphens, at most ${longestId}.`,
    );
  }
  if (id === nobodyPays || id === "rest") {
    throw new ScenarioError(`${operand}.id`, `"${id}" has a meaning of its own in links.`);
  }
  if (before.some((one) => one.id === id))
    throw new ScenarioError(`${operand}.id`, `The lever "${id}" is there twice.`);
  assertNumberLever(lever, operand);
  if (lever.takesRest && lever.of === "rise") {
    throw new ScenarioError(`${operand}.takesRest`, `"${id}" is a tax rise, which cannot take the rest.`);
  }
}

function assertPay(pay: readonly Payment[], levers: LeverSet, operand: string): void {
  const settled = settlePayments(pay, levers.pay.levers);
  if (settled.faults.length === 0 && isSamePay(settled.pay, pay)) return;
  const said = pay.map(({ id, amount }) => `${id}:${amount}`).join(",");
  throw new ScenarioError(operand, `"${said}" is not a list that the levers can stand at, in their order.`);
}

function assertLattice(lattice: NonNullable<LeverSet["lattice"]>, levers: LeverSet): void {
  for (const share of lattice.shares) {
    if (settleNumber(share, levers.share).fault === undefined) continue;
    throw new ScenarioError("lattice.shares", `${share} is not a value that the lever can stand at.`);
  }
  for (const year of lattice.years) {
    if (levers.by.choices.includes(year)) continue;
    throw new ScenarioError("lattice.years", `${year} is not one of the years on offer.`);
  }
  lattice.payers.forEach(({ id, pay }, index) => {
    const operand = `lattice.payers[${index}]`;
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
      throw new ScenarioError(`${operand}.id`, `"${id}" is not made of small letters, digits and hyphens.`);
    }
    assertPay(pay, levers, `${operand}.pay`);
    if (lattice.payers.slice(0, index).some((one) => one.id === id || isSamePay(one.pay, pay))) {
      throw new ScenarioError(operand, `"${id}" is there twice, or pays as another of the lattice does.`);
    }
  });
}
