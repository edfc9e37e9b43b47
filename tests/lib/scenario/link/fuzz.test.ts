/** A hundred thousand seeded texts as links: none may throw, give no number, or go without a sentence. */

import { describe, expect, test } from "vitest";
import { workLink } from "#lib/scenario/link/outcome.ts";
import { readState } from "#lib/scenario/link/read.ts";
import { seenLength } from "#lib/scenario/link/repair.ts";
import { sayRepair } from "#lib/scenario/link/repair-words.ts";
import { isSameState } from "#lib/scenario/link/settle.ts";
import { pickState } from "#lib/scenario/link/states.ts";
import { sayState } from "#lib/scenario/link/words.ts";
import { writeState } from "#lib/scenario/link/write.ts";
import { seededNumbers } from "#lib/scenario/seeded.ts";
import { makeLinkData } from "./make-link-data.ts";

const data = makeLinkData();
const { levers } = data;
const next = seededNumbers(20261123);
const below = (limit: number): number => Math.floor(next() * limit);
const pick = <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value;
const repeat = (most: number, make: () => string): string => Array.from({ length: below(most + 1) }, make).join("");

const nasty = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "javascript:alert(1)",
  "{{7*7}}",
  "\ud800",
  "\udc00\ud800",
  "\u0000",
  "\u202e",
  "\u2028",
  "%",
  "%%",
  "%C3%28",
  "%ED%A0%80",
  "%00",
  "%E2%80%AE",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "NaN",
  "Infinity",
  "-Infinity",
  "-0",
  "1e308",
  "1e-400",
  "0x10",
  "1_000",
  "３．５",
  "٣",
  "3,5",
  "1,000.5",
  "½",
  "9".repeat(400),
  "💷".repeat(30),
  "undefined",
  "null",
  "[object Object]",
  "",
  " ",
  "+",
];
const names = [
  "share",
  "by",
  "shape",
  "baseline",
  "prices",
  "growth",
  "pay",
  "m",
  "Share",
  "amp;m",
  "pay[]",
  "__proto__",
  "",
  "utm_source",
];
const values = [
  "3.5",
  "2035-36",
  "2035",
  "2031/32",
  "line",
  "step",
  "cash-line",
  "cash",
  "real",
  "plan",
  "today",
  "low",
  "high",
  "1",
  "2",
  "none",
  "borrow",
  "income-tax:2",
  "aid:20,borrow",
  "parks:1.25,aid",
];
const signs = [..."&=?#;,:.-+%/ 0123456789abcdefgimnorstxyABC<>\"'&\u0130ß\u00a0\uff05"];
const bytes = (): string => repeat(40, () => String.fromCharCode(below(256)));
const units = (): string => repeat(24, () => String.fromCharCode(below(65536)));
const value = (): string => {
  const kind = below(5);
  if (kind === 0) return pick(nasty);
  if (kind === 1) return repeat(8, () => pick(signs));
  if (kind === 2) return String((next() - 0.3) * 20);
  if (kind === 3)
    return Array.from({ length: below(5) }, () => `${pick(values)}:${pick([...nasty, ...values])}`).join(",");
  return pick(values);
};
const grammar = (): string =>
  Array.from({ length: 1 + below(8) }, () => `${pick(names)}${pick(["=", "=", "=", ":", ""])}${value()}`).join(
    pick(["&", "&", "&amp;", ";"]),
  );
const mutated = (): string => {
  let text = writeState(pickState(levers, next), levers);
  for (let count = below(4); count > 0; count -= 1) {
    const [at, end] = [below(text.length + 1), below(text.length + 1)];
    const part = pick([
      () => "",
      () => pick(signs),
      () => pick(nasty),
      () => text.slice(Math.min(at, end), Math.max(at, end)),
    ])();
    text = text.slice(0, at) + part + text.slice(at + below(3));
  }
  return text;
};
const makers = [
  grammar,
  grammar,
  mutated,
  mutated,
  bytes,
  units,
  () => encodeURI(bytes()),
  () => `?${grammar()}#${bytes()}`,
];

describe("a hundred thousand links", () => {
  test("are all read, repaired and said", () => {
    const kinds = new Map<string, number>();
    let checked = 0;
    for (let count = 0; count < 100_000; count += 1) {
      const query = pick(makers)();
      const { state, repairs } = readState(query, levers);
      const link = writeState(state, levers);
      const fault = faultOf(query, state, link);
      if (fault !== undefined) throw new Error(`${JSON.stringify(query)} ${fault}`);
      for (const repair of repairs) {
        kinds.set(repair.reason, (kinds.get(repair.reason) ?? 0) + 1);
        const sentence = sayRepair(repair, levers);
        const isWhole =
          /^This link [^\n]*\.$/u.test(sentence) &&
          !/undefined|NaN|null|\[object/.test(sentence.replaceAll(repair.seen, ""));
        // All that a sentence takes from outside is what was seen.
        const isPlain =
          [...repair.seen].length <= seenLength &&
          !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(repair.seen) &&
          /^[a-z0-9.,:&-]*$/.test(repair.used);
        if (!isWhole || !isPlain) throw new Error(`${JSON.stringify(query)} is told as ${JSON.stringify(sentence)}.`);
      }
      if (repairs.length > 30) throw new Error(`${JSON.stringify(query)} has ${repairs.length} repairs.`);
      if (count % 50 === 0) {
        expect(sayState(state, levers)).not.toMatch(/undefined|NaN/);
        const { numbers } = workLink(query, data);
        expect([...numbers.extra, ...numbers.cumulative].every(Number.isFinite)).toBe(true);
        checked += 1;
      }
    }
    expect(checked).toBe(2000);
    // Every kind of repair but the two that need more text than these links have.
    expect([...kinds.keys()].sort()).toEqual(
      [
        ...["above", "bad-escape", "below", "between-steps", "cannot-take-rest", "empty", "escaped-twice"],
        ...["more-unknown-names", "no-model", "no-such-year", "not-a-number", "not-a-year", "other-kind-of-year"],
        ...["payer-twice", "pays-nothing", "second-rest", "spelling", "twice", "unknown-choice", "unknown-model"],
        ...["unknown-name", "unknown-payer"],
      ].sort(),
    );
  }, 20_000);

  function faultOf(query: string, state: ReturnType<typeof readState>["state"], link: string): string | undefined {
    if (!/^[a-z0-9.,:=&-]+$/.test(link)) return `is written as ${link}`;
    const again = readState(link, levers);
    if (again.repairs.length > 0 || !isSameState(again.state, state))
      return `is written as ${link}, which reads otherwise`;
    if (writeState(again.state, levers) !== link) return `has no one form: ${link}`;
    return query === link && readState(query, levers).repairs.length > 0
      ? "is canonical, and repaired all the same"
      : undefined;
  }

  test("put nothing of their text into a state", () => {
    const { state } = readState(
      "share=<b>&by=<b>&shape=<b>&baseline=<b>&prices=<b>&growth=<b>&pay=<b>:2&m=<b>",
      levers,
    );
    expect(JSON.stringify(state)).not.toContain("<");
  });
});
