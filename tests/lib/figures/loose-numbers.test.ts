import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findLooseNumbers } from "#lib/figures/loose-numbers.ts";
import { mayHoldNumber } from "#lib/figures/number-words.ts";

const names = ["Article 5", "G7", "F-35"];

function found(text: string): readonly string[] {
  return findLooseNumbers(text, names).map((number) => number.text);
}

describe("digits always count", () => {
  test.each([
    ["It rose by 3% in 2025.", ["3%"]],
    ["It rose by 3 % then.", ["3 %"]],
    ["It rose by 3 per cent.", ["3 per cent"]],
    ["It cost £1.5 trillion.", ["£1.5 trillion"]],
    ["It cost £ 30bn.", ["£ 30bn"]],
    ["It cost €2,500.75 in all.", ["€2,500.75"]],
    ["It cost ₹40.", ["₹40"]],
    ["5m people", ["5m"]],
    ["a 10-year plan", ["10"]],
    ["between 2 and 3", ["2", "3"]],
    ["3 events", ["3"]],
    ["3½ times", ["3½"]],
    ["½ of it", ["½"]],
    ["about ３ of them", ["３"]],
    ["about ٣ of them", ["٣"]],
    ["about 𝟑 of them", ["𝟑"]],
    ["chapter Ⅳ", ["Ⅳ"]],
    ["the ① reason", ["①"]],
    ["10² ships", ["10²"]],
    ["a B-52 and a C3 plan", ["52", "3"]],
    [".5%", ["5%"]],
    ["24/7", ["24", "7"]],
    ["at 10:30", ["10", "30"]],
    ["1/5th of it", ["1"]],
    ["a 5th of the budget", ["5"]],
    ["-4 and −4", ["4", "4"]],
    ["page 12", ["12"]],
    ["2025m", ["2025m"]],
    ["1,2025", ["1,2025"]],
  ])("in %j", (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });
});

describe("number words count when they measure", () => {
  test.each([
    ["five per cent", ["five per cent"]],
    ["five percent", ["five percent"]],
    ["five-per-cent rise", ["five-per-cent"]],
    ["five\nper cent", ["five\nper cent"]],
    ["five\u00a0per cent", ["five\u00a0per cent"]],
    ["five%", ["five%"]],
    ["five pc more", ["five pc"]],
    ["one per cent", ["one per cent"]],
    ["zero per cent", ["zero per cent"]],
    ["Five percentage points", ["Five percentage points"]],
    ["two basis points", ["two basis points"]],
    ["two full percentage points", ["two full percentage points"]],
    ["half a per cent", ["half a per cent"]],
    ["half a percentage point", ["half a percentage point"]],
    ["one and a half per cent", ["one and a half per cent"]],
    ["thirty billion", ["thirty billion"]],
    ["thirty billion pounds", ["thirty billion pounds"]],
    ["five bn", ["five bn"]],
    ["five hundred thousand", ["five hundred thousand"]],
    ["half a million", ["half a million"]],
    ["half-a-billion", ["half-a-billion"]],
    ["a million", ["a million"]],
    ["a few hundred", ["few hundred"]],
    ["a couple of billion", ["couple of billion"]],
    ["several thousand", ["several thousand"]],
    ["three and a half billion", ["three and a half billion"]],
    ["three pounds", ["three pounds"]],
    ["ten US dollars", ["ten US dollars"]],
    ["two miles", ["two miles"]],
    ["three to four per cent", ["four per cent"]],
    ["thirteen events", ["thirteen"]],
    ["twenty-five", ["twenty-five"]],
    ["forty years", ["forty"]],
    ["a hundred", ["a hundred"]],
    ["fivefold", ["fivefold"]],
    ["a five-fold rise", ["five-fold"]],
    ["a hundredfold rise", ["hundredfold"]],
    ["four times as many", ["four times"]],
    ["one and a half times", ["one and a half times"]],
    ["a hundred times", ["a hundred"]],
    ["twice as much", ["twice as"]],
    ["double the amount", ["double the"]],
    ["a fifth of the budget", ["a fifth of"]],
    ["a third more", ["a third more"]],
    ["two-thirds of it", ["two-thirds"]],
    ["two‑thirds of it", ["two‑thirds"]],
    ["two thirds", ["two thirds"]],
    ["three-quarters of a per cent", ["three-quarters"]],
    ["one-fifth", ["one-fifth"]],
    ["it fell by a third", ["by a third"]],
    ["it fell by almost half", ["by almost half"]],
    ["half of it", ["half of"]],
    ["half the budget", ["half the"]],
    ["a quarter of a billion", ["a quarter of", "a billion"]],
    ["one in five", ["one in five"]],
    ["nine out of ten people", ["nine out of ten"]],
    ["one in every hundred and one in a thousand", ["one in every hundred", "one in a thousand"]],
  ])("in %j", (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });
});

describe("free are", () => {
  test.each([
    // Counting words up to twelve, and "one".
    "three events",
    "two weeks later",
    "four years",
    "twelve allies",
    "one of them",
    "One day",
    "no one",
    "a one-off",
    "the first three",
    "zero-sum",
    "net zero",
    "seven in the morning",
    // Units that name themselves, and magnitudes without a number.
    "a percentage point of GDP",
    "what a pound buys",
    "hundreds of people",
    "billions more",
    "the trillion-dollar question",
    // Halves, thirds and quarters that are not fractions of something.
    "the second half of the year",
    "a third party",
    "a third time",
    "a quarter later",
    "a half-hearted answer",
    "by half past",
    "in the first quarter of the year",
    "a second quarter of growth",
    "fifth column",
    "on the one hand",
    // Ordinals.
    "first",
    "2nd",
    "the 21st century",
    "the twenty-first century",
    "the 5th of June",
    "sixtieth",
    // Dates and years.
    "9 June 2025",
    "9 June",
    "on 24-25 June 2025",
    "24 and 25 June 2025",
    "24 to 25 June",
    "June 2025",
    "June and July 2025",
    "2025-06-09",
    "in 2025",
    "by 2035",
    "2035",
    "2024-25",
    "2024–25",
    "2024/25",
    "2025-2035",
    "the 2030s",
    "mid-2030s",
    "in the year 2000",
    "before 2000.",
    "the 2025 figures",
    "in 2025 prices",
    "since 2014",
    "from 2025 to 2035",
    "between 2027 and 2030",
    "from 1900 to 2000",
    "in 1900",
    "Budget 2025",
    "Spring Statement 2026",
    "(2025)",
    "2025: what changed",
    "in autumn 2025",
    "It set 2035 as the date",
    "roughly 2029 to 2034",
    "so 2024 means",
    "printed as 2014 to 2026",
    "four quarters",
    "between two percentages",
    "By 2035 allies must",
    "In 2025 allies agreed",
    "2025 was the year",
    "It ended. 2026 began",
    "the outturn, 2024, was",
    "published 2025.",
    "the end of 2025",
    "In 2027-28 spending rises",
    "the 2021–27 budget",
    // Names on the list, quotations, addresses.
    "Article 5",
    "the G7’s plan",
    "an F-35 jet",
    "“£30 billion, or 5%”",
    "“a “third” of it”",
    "https://example.org/2025/12345",
    "write to a1@example2.org",
    // Words that only look like numbers.
    "someone",
    "often",
    "height",
    "attend",
    "weight",
    "tension",
    "manifold",
    "anyone",
    "phone",
    "canine",
    "",
  ])("%j", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a number that looks like a year counts", () => {
  test.each([
    ["the year 2000 tanks were built", ["2000"]],
    ["they bought 2000 tanks", ["2000"]],
    ["Bought: 1850 tanks", ["1850"]],
    ["a fleet of 1900 ships", ["1900"]],
    ["about 2000 of it", ["2000"]],
    ["has 1850 of them", ["1850"]],
    ["has 1850 troops", ["1850"]],
    ["in 2000 people", ["2000"]],
    ["in 2025 per cent", ["2025 per cent"]],
    ["2025%", ["2025%"]],
    ["£2025", ["£2025"]],
    ["weighs 2000kg", ["2000"]],
    ["of 2000kg", ["2000"]],
    ["a 2000-strong force", ["2000"]],
    ["it has 2000.", ["2000"]],
    ["2,035", ["2,035"]],
    ["2035.5", ["2035.5"]],
    ["1066", ["1066"]],
    ["2200", ["2200"]],
    ["£2000-50", ["£2000", "50"]],
    ["1900-2000 people", ["1900", "2000"]],
    ["1950-1960 people", ["1960"]],
    ["2024-25 million", ["25 million"]],
    ["£25 June", ["£25"]],
    ["1.25 June", ["1.25"]],
    ["the £2000s", ["£2000"]],
    ["June 2025.5", ["2025.5"]],
  ])("in %j", (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });
});

describe("a name on the list frees only itself", () => {
  test.each([
    ["Article 50", ["50"]],
    ["Article 5.2", ["5.2"]],
    ["Article 5%", ["5%"]],
    ["G77", ["77"]],
    ["an F-35B, and an AF-35", ["35", "35"]],
  ])("in %j", (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });

  test("even when it holds signs that patterns use", () => {
    expect(findLooseNumbers("C++ (17) and C17", ["C++ (17)"])).toEqual([{ offset: 14, length: 2, text: "17" }]);
  });
});

describe("findLooseNumbers", () => {
  test("does not take an open quotation for a free one", () => {
    expect(found("“it rose by 5%")).toEqual(["5%"]);
  });

  test("tells each number once, in order, with its place in the text", () => {
    const text = "Thirty billion in 2025 is 5% of it, or three per cent.";
    expect(findLooseNumbers(text, [])).toEqual([
      { offset: 0, length: 14, text: "Thirty billion" },
      { offset: 26, length: 2, text: "5%" },
      { offset: 39, length: 14, text: "three per cent" },
    ]);
  });

  const piece = fc.constantFrom(
    "a",
    "5",
    "2025",
    " ",
    "per cent",
    "one",
    "five",
    "-",
    "–",
    "%",
    "£",
    "“",
    "”",
    "June",
    ",",
    ".",
    "½",
    "million",
    "in",
    "third",
    "of",
    "😀",
  );

  test("gives spans that hold the text they name and do not overlap", () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join("")),
        (text) => {
          let end = 0;
          for (const number of findLooseNumbers(text, names)) {
            expect(text.slice(number.offset, number.offset + number.length)).toBe(number.text);
            expect(number.offset).toBeGreaterThanOrEqual(end);
            end = number.offset + number.length;
          }
        },
      ),
    );
  });

  test("finds every digit outside years, dates, names, quotations and addresses", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z ]{0,12}$/),
        fc.integer({ min: 0, max: 999 }),
        fc.stringMatching(/^[a-z ]{0,12}$/),
        (before, number, after) => {
          const text = `${before} ${number} ${after}`;
          expect(findLooseNumbers(text, [])).toContainEqual(expect.objectContaining({ offset: before.length + 1 }));
        },
      ),
    );
  });

  test("answers quickly for a long text of digits and signs", () => {
    const text = "1900-2000 ".repeat(2_000);
    expect(findLooseNumbers(text, names)).toHaveLength(0);
  });
});

describe("the glance before the look", () => {
  test("lets through every number word and fraction that measures", () => {
    const words =
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred half";
    const parts = "half halves third quarter fifth sixth seventh eighth ninth tenth twentieth hundredth thousandth";
    const magnitudes = "hundred thousand million billion trillion mn bn tn";
    for (const word of [words, parts, magnitudes, "twice double treble triple quadruple"].join(" ").split(" ")) {
      expect(mayHoldNumber.test(`so ${word} of it`), word).toBe(true);
    }
    expect(mayHoldNumber.test("about ½ of it, or ３")).toBe(true);
    expect(mayHoldNumber.test("Money often matters, and phones are no help.")).toBe(false);
  });
});
