import { describe, expect, test } from "vitest";
import { defaultState } from "#lib/scenario/link/levers.ts";
import { readState } from "#lib/scenario/link/read.ts";
import { sayRepair } from "#lib/scenario/link/repair-words.ts";
import { makeInventedLevers } from "./make-link-data.ts";

const levers = makeInventedLevers();
const said = (query: string): readonly string[] =>
  readState(query, levers).repairs.map((repair) => sayRepair(repair, levers));

describe("readState", () => {
  test("takes an empty query for the untouched page, without a repair", () => {
    for (const query of ["", "?"])
      expect(readState(query, levers)).toEqual({ state: defaultState(levers), repairs: [] });
  });

  test("reads a link that says everything", () => {
    const query =
      "?share=3.5&by=2033-34&shape=cash-line&baseline=real&prices=real&growth=low&pay=income-tax:2,aid:20,borrow&m=1";
    expect(readState(query, levers)).toEqual({
      state: {
        share: 3.5,
        by: "2033-34",
        shape: "cash-line",
        baseline: "real",
        prices: "real",
        growth: "low",
        pay: [
          { id: "income-tax", amount: 2 },
          { id: "aid", amount: 20 },
          { id: "borrow", amount: "rest" },
        ],
        model: 1,
      },
      repairs: [],
    });
  });

  test("takes payers in any order and puts them in that of the levers, so that sums do not depend on it", () => {
    const { state, repairs } = readState("pay=borrow,parks:0.75,income-tax:-1&m=1", levers);
    expect(state.pay.map(({ id }) => id)).toEqual(["income-tax", "parks", "borrow"]);
    expect(repairs).toEqual([]);
  });

  test("reads what mail programs escape", () => {
    expect(readState("pay=income%2Dtax%3A2%2Cborrow&m=1", levers).repairs).toEqual([]);
    expect(readState("pay=income%2Dtax%3A2%2Cborrow&m=1", levers).state.pay).toHaveLength(2);
  });

  test("tells a repair as data: field, what was seen, what is used and why", () => {
    expect(readState("share=35&m=1", levers).repairs).toEqual([
      { field: "share", seen: "35", used: "5", reason: "above" },
    ]);
  });

  test("cuts what was seen to forty characters, and lets nothing invisible through", () => {
    const { repairs } = readState(`by=${"x".repeat(100)}&shape=%E2%80%AEenil&baseline=\ud800&m=1`, levers);
    expect(repairs.map(({ seen }) => seen)).toEqual([`${"x".repeat(39)}…`, "\ufffdenil", "\ufffd"]);
  });

  test("does not look at names beyond its own", () => {
    const { state } = readState("__proto__=1&constructor=2&toString=3&pay=__proto__,constructor:2&m=1", levers);
    expect(state).toEqual(defaultState(levers));
    expect(Object.getPrototypeOf(state)).toBe(Object.prototype);
  });

  test("cuts ten megabytes short, and says few sentences about them", () => {
    for (const part of ["a=1&", "share=3&", "pay=x,", "%", "9", "&amp;"]) {
      const text = part.repeat(10_000_000 / part.length);
      const { repairs } = readState(text, levers);
      expect(repairs.length).toBeLessThan(20);
      expect(repairs[0]?.reason).toBe("too-long");
    }
  });

  test("reads a long link up to the last part that is whole", () => {
    const { state } = readState(`share=3.5&m=1&${"a".repeat(1980)}=1&share=4&by=2030-31`, levers);
    expect([state.share, state.by]).toEqual([3.5, "2035-36"]);
  });
});

const noModel = "This link does not say which model its numbers are from, so it is using today’s, number 1.";

describe("the sentences on repairs", () => {
  test.each<[string, string, string[]]>([
    [
      "a share above the limit",
      "share=35&m=1",
      ["This link asks for 35% of GDP. The model covers 2% to 5%, so it is showing 5%."],
    ],
    [
      "a share below it",
      "share=-1&m=1",
      ["This link asks for −1% of GDP. The model covers 2% to 5%, so it is showing 2%."],
    ],
    [
      "infinity",
      "share=Infinity&m=1",
      ["This link asks for “Infinity”. The model covers 2% to 5%, so it is showing 5%."],
    ],
    [
      "an exponent too large",
      "share=1e999&m=1",
      ["This link asks for “1e999”. The model covers 2% to 5%, so it is showing 5%."],
    ],
    ["an exponent", "share=35e-1&m=1", ["This link says “35e-1” for the share, which is read as “3.5”."]],
    [
      "no number",
      "share=NaN&m=1",
      ["This link says “NaN” for the share, which is not a number, so it is showing 3% of GDP."],
    ],
    [
      "a decimal comma and a percent sign",
      "share=3,5%&m=1",
      ["This link says “3,5%” for the share, which is read as “3.5”."],
    ],
    [
      "two commas",
      "share=3,5,1&m=1",
      ["This link says “3,5,1” for the share, which is not a number, so it is showing 3% of GDP."],
    ],
    ["full-width digits", "share=３．５&m=1", ["This link says “３．５” for the share, which is read as “3.5”."]],
    [
      "a share between steps",
      "share=3.46&m=1",
      ["This link asks for 3.46% of GDP, and the lever goes in steps of 0.1, so it is showing 3.5% of GDP."],
    ],
    [
      "an empty value",
      "share=&growth&m=1",
      [
        "This link leaves the share empty, so it is showing 3% of GDP.",
        "This link leaves growth empty, so it is using “central”.",
      ],
    ],
    [
      "a calendar year",
      "by=2033&m=1",
      [
        "This link says “2033” for the year. Years here are financial years, so it is showing 2033-34, which begins in 2033.",
      ],
    ],
    [
      "a year after the last",
      "by=2050-51&m=1",
      ["This link says “2050-51” for the year. The years here are 2028-29 to 2035-36, so it is showing 2035-36."],
    ],
    [
      "a year written otherwise",
      "by=2033/34&m=1",
      ["This link says “2033/34” for the year, which is read as “2033-34”."],
    ],
    [
      "no year",
      "by=soon&m=1",
      ["This link says “soon” for the year, which is not a year such as “2035-36”, so it is showing 2035-36."],
    ],
    [
      "years that do not follow",
      "by=2033-35&m=1",
      ["This link says “2033-35” for the year, which is not a year such as “2035-36”, so it is showing 2035-36."],
    ],
    [
      "an unknown choice",
      "shape=zigzag&m=1",
      ["This link says “zigzag” for the path, which is not one of the choices here, so it is using “line”."],
    ],
    ["a choice in capitals", "shape=STEP&m=1", ["This link says “STEP” for the path, which is read as “step”."]],
    [
      "a name in capitals",
      "Share=3.5&m=1",
      ["This link has “Share” where links have “share”, and is read as if it had that."],
    ],
    [
      "a name twice",
      "share=3.5&share=4&share=5&m=1",
      ["This link states the share twice. The first counts, and “4” is left out."],
    ],
    [
      "a name that is unknown",
      "utm_source=x&m=1",
      ["This link has a part called “utm_source”, which means nothing here and is left out."],
    ],
    ["a value without a name", "=x&m=1", ["This link holds a value without a name, which is left out."]],
    [
      "many unknown names",
      "a&b&c&d&e&f&g&m=1",
      [
        ...["a", "b", "c", "d", "e"].map(
          (name) => `This link has a part called “${name}”, which means nothing here and is left out.`,
        ),
        "This link has 2 more parts that mean nothing here and are left out.",
      ],
    ],
    [
      "an escape that is damaged",
      "by=%E0%A4%A&m=1",
      [
        "This link has a damaged escape in what it says for the year, so “%E0%A4%A” is read as it stands.",
        "This link says “%E0%A4%A” for the year, which is not a year such as “2035-36”, so it is showing 2035-36.",
      ],
    ],
    [
      "an ampersand that was escaped",
      "share=3.5&amp;m=1",
      ["This link was changed on its way: it has “&amp;” where “&” belongs, and is read as if it had not been."],
    ],
    ["no model", "share=3.5", [noModel]],
    [
      "a model that does not exist",
      "m=9",
      ["This link names the model “9”, which does not exist, so it is using today’s, number 1."],
    ],
    ["a full stop after the link", "share=3.5&m=1.", ["This link says “1.” for the model, which is read as “1”."]],
    ["nobody", "pay=none&m=1", []],
    [
      "only payers that do not exist",
      "pay=magic,tree:2&m=1",
      [
        "This link says “magic,tree:2” for who pays, which is not one of the choices here, so it is showing it with nothing to pay for it.",
      ],
    ],
    [
      "a payer that does not exist",
      "pay=magic,borrow&m=1",
      ["This link says that “magic” pays, which is not a way to pay here, so it is left out."],
    ],
    [
      "a payer twice",
      "pay=aid:20,aid:30&m=1",
      ["This link lets the same payer pay twice. The first, “aid:20”, counts, and “aid:30” is left out."],
    ],
    [
      "two who take the rest",
      "pay=aid,borrow&m=1",
      ["This link lets more than one payer take the rest. The first counts, and “borrow” is left out."],
    ],
    [
      "a tax without an amount",
      "pay=income-tax,borrow&m=1",
      ["This link gives no amount for “income-tax”, which cannot take the rest, so it is using “income-tax:1”."],
    ],
    [
      "an amount of nothing",
      "pay=aid:0,borrow&m=1",
      ["This link says “aid:0”, which would pay nothing, so it is left out."],
    ],
    [
      "too much of a budget",
      "pay=aid:400&m=1",
      ["This link asks for “aid:400”. For the aid budget the model covers 0% to 100%, so it is using 100%."],
    ],
    [
      "an amount that is no number",
      "pay=parks:lots&m=1",
      ["This link says “parks:lots”, whose amount is not a number, so it is using “parks:1”."],
    ],
    [
      "an amount between steps",
      "pay=parks:1.3&m=1",
      ["This link asks for “parks:1.3”, and the lever goes in steps of 0.25, so it is using “parks:1.25”."],
    ],
    [
      "a rest that is said",
      "pay=borrow:rest&m=1",
      ["This link says “borrow:rest” for who pays, which is read as “borrow”."],
    ],
    [
      "a list of nothing",
      "pay=,&m=1",
      ["This link leaves who pays empty, so it is showing it with nothing to pay for it."],
    ],
    ["nobody with spaces", "pay= None &m=1", ["This link says “ None ” for who pays, which is read as “none”."]],
  ])("%s", (_what, query, sentences) => {
    expect(said(query)).toEqual(sentences);
  });

  test("a link that is too long", () => {
    expect(said(`share=3.5&m=1&${"a".repeat(3000)}`)).toEqual([
      "This link is too long: only the first 2,000 characters of it are read. It begins with “share=3.5&m=1&aaaaaaaaaaaaaaaaaaaaaaaaa…”.",
    ]);
  });

  test("a financial year where years are calendar years", () => {
    const { by, ...rest } = levers;
    const calendar = {
      ...rest,
      yearKind: "calendar-year" as const,
      by: { ...by, choices: ["2030", "2031"], default: "2031" },
    };
    const { state, repairs } = readState("by=2030-31&m=1", calendar);
    expect(state.by).toBe("2030");
    expect(repairs.map((repair) => sayRepair(repair, calendar))).toEqual([
      "This link says “2030-31” for the year. Years here are calendar years, so it is showing 2030, in which that one begins.",
    ]);
  });

  test("stay one for each repair in a long list of payers", () => {
    const list = Array.from({ length: 40 }, (_, index) => `nobody${index}`).join(",");
    const sentences = said(`pay=borrow,${list}&m=1`);
    expect(sentences).toHaveLength(13);
    expect(sentences.at(-1)).toBe("This link has 28 more payments that could not be taken as they stand.");
  });
});
