/**
 * A sentence for each repair. What was seen stands in it as plain text between quotation marks: a page
 * must escape the sentence as it escapes any text.
 */

import { formatStated } from "#lib/units/format.ts";
import { groupThousands } from "#lib/units/round.ts";
import type { LeverSet, NumberLever, PayLever } from "./levers.ts";
import type { Repair, RepairField } from "./repair.ts";
import { amountText, joinWords, shareText } from "./words.ts";
import { nobodyPays } from "./write.ts";

const fieldWords: Readonly<Record<RepairField, string>> = {
  link: "the link",
  share: "the share",
  by: "the year",
  shape: "the path",
  baseline: "the comparison",
  prices: "the prices",
  growth: "growth",
  pay: "who pays",
  m: "the model",
};

/**
 * One repair, in one or two sentences.
 *
 * @example
 * sayRepair({ field: "share", seen: "35", used: "5", reason: "above" }, levers)
 * // "This link asks for 35% of GDP. The model covers 2% to 5%, so it is showing 5%."
 */
export function sayRepair(repair: Repair, levers: LeverSet): string {
  const { field, seen, used, reason } = repair;
  const quoted = `“${seen}”`;
  const named = fieldWords[field];
  switch (reason) {
    case "not-a-number":
      return field === "pay"
        ? `This link says ${quoted}, whose amount is not a number, so it is ${using(repair)}.`
        : `This link says ${quoted} for ${named}, which is not a number, so it is ${using(repair)}.`;
    case "below":
    case "above":
      return outsideText(repair, levers);
    case "between-steps":
      return `This link asks for ${askedText(repair)}, and ${stepsText(repair, levers)}, so it is ${using(repair)}.`;
    case "spelling":
      return used === field
        ? `This link has ${quoted} where links have “${used}”, and is read as if it had that.`
        : `This link says ${quoted} for ${named}, which is read as ${quotedUsed(repair)}.`;
    case "empty":
      return `This link leaves ${named} empty, so it is ${using(repair)}.`;
    case "not-a-year":
      return `This link says ${quoted} for the year, which is not a year such as “${used}”, so it is showing ${used}.`;
    case "other-kind-of-year":
      return otherYearText(repair, levers);
    case "no-such-year":
      return `This link says ${quoted} for the year. The years here are ${spanOf(levers)}, so it is showing ${used}.`;
    case "unknown-choice":
      return `This link says ${quoted} for ${named}, which is not one of the choices here, so it is ${using(repair)}.`;
    case "twice":
      return `This link states ${named} twice. The first counts, and ${quoted} is left out.`;
    case "unknown-name":
      return seen === ""
        ? "This link holds a value without a name, which is left out."
        : `This link has a part called ${quoted}, which means nothing here and is left out.`;
    case "more-unknown-names":
      return field === "pay"
        ? `This link has ${groupThousands(seen)} more payments that could not be taken as they stand.`
        : `This link has ${groupThousands(seen)} more parts that mean nothing here and are left out.`;
    case "bad-escape":
      return `This link has a damaged escape in what it says for ${named}, so ${quoted} is read as it stands.`;
    case "escaped-twice":
      return "This link was changed on its way: it has “&amp;” where “&” belongs, and is read as if it had not been.";
    case "too-long":
      return `This link is too long: only the first ${groupThousands(used)} characters of it are read. It begins with ${quoted}.`;
    case "unknown-payer":
      return `This link says that ${quoted} pays, which is not a way to pay here, so it is left out.`;
    case "payer-twice":
      return `This link lets the same payer pay twice. The first, ${quotedUsed(repair)}, counts, and ${quoted} is left out.`;
    case "second-rest":
      return `This link lets more than one payer take the rest. The first counts, and ${quoted} is left out.`;
    case "cannot-take-rest":
      return `This link gives no amount for ${quoted}, which cannot take the rest, so it is ${using(repair)}.`;
    case "pays-nothing":
      return `This link says ${quoted}, which would pay nothing, so it is left out.`;
    case "no-model":
      return `This link does not say which model its numbers are from, so it is using today’s, number ${used}.`;
    case "unknown-model":
      return `This link names the model ${quoted}, which does not exist, so it is using today’s, number ${used}.`;
    default:
      return reason satisfies never;
  }
}

function quotedUsed({ used }: Repair): string {
  return `“${used}”`;
}

/** What is used in place of what was said, in words that suit the field. */
function using({ field, used }: Repair): string {
  if (field === "share") return `showing ${shareText(Number(used))}`;
  if (field === "by") return `showing ${used}`;
  if (field !== "pay") return `using “${used}”`;
  return used === nobodyPays ? "showing it with nothing to pay for it" : `using “${used}”`;
}

/** "asks for 35% of GDP" for a number that reads like one, else just what was typed. */
function askedText({ field, seen }: Repair): string {
  const isShort = /^-?\d{1,9}(?:\.\d{1,6})?$/.test(seen);
  return field === "share" && isShort ? `${seen.replace("-", "−")}% of GDP` : `“${seen}”`;
}

function outsideText(repair: Repair, levers: LeverSet): string {
  const asked = `This link asks for ${askedText(repair)}.`;
  if (repair.field === "share") {
    const bound = (value: number): string => percentText(value);
    const { low, high } = levers.share;
    return `${asked} The model covers ${bound(low)} to ${bound(high)}, so it is showing ${bound(Number(repair.used))}.`;
  }
  const lever = payLeverOf(repair, levers);
  if (lever === undefined) return `${asked} That is too far, so it is using “${repair.used}”.`;
  const bound = (value: number): string => amountText(value, lever);
  const used = Number(repair.used.split(":")[1]);
  return `${asked} For ${lever.label} the model covers ${bound(lever.low)} to ${bound(lever.high)}, so it is using ${bound(used)}.`;
}

function stepsText(repair: Repair, levers: LeverSet): string {
  const lever: NumberLever | undefined = repair.field === "share" ? levers.share : payLeverOf(repair, levers);
  return `the lever goes in steps of ${lever?.step ?? ""}`;
}

function percentText(value: number): string {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return formatStated({ value, decimals }, { kind: "percent" });
}

function payLeverOf({ used }: Repair, levers: LeverSet): PayLever | undefined {
  const id = used.split(":")[0];
  return levers.pay.levers.find((lever) => lever.id === id);
}

function otherYearText({ seen, used }: Repair, levers: LeverSet): string {
  return levers.yearKind === "financial-year"
    ? `This link says “${seen}” for the year. Years here are financial years, so it is showing ${used}, which begins in ${used.slice(0, 4)}.`
    : `This link says “${seen}” for the year. Years here are calendar years, so it is showing ${used}, in which that one begins.`;
}

function spanOf({ by }: LeverSet): string {
  const [first, last] = [by.choices[0] ?? "", by.choices.at(-1) ?? ""];
  return by.choices.length < 3 ? joinWords(by.choices) : `${first} to ${last}`;
}
