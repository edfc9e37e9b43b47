/** The invented islands of the corpus: their names, their years and their numbers, the same for each seed. */

/** Numbers from 0 up to 1, always the same for one seed. */
export type Random = () => number;

export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(random: Random, list: readonly T[]): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error("There is nothing to pick from.");
  return found;
}

export const firstYear = 2018;
export const lastYear = 2029;
/** Each edition is published in the middle of its year, and knows all years before it. */
export const editions = [2025, 2026] as const;
export type Edition = (typeof editions)[number];
export const newest: Edition = 2026;

/** What the accounts count each year. */
export type Counted = "gdp" | "running" | "building" | "spending" | "share" | "passengers" | "prices" | "rate";

export interface Island {
  readonly id: string;
  readonly name: string;
  readonly isFinancial: boolean;
  readonly currency: string;
  /** The text of a number as an edition prints it. */
  number(counted: Counted, year: number, edition: Edition): string;
  /** People who live there, whole. */
  people(year: number): number;
  /** 2024 or 2024-25 */
  key(year: number): string;
  /** The period as YAML. */
  period(year: number): string;
}

const heads = ["Alder", "Brine", "Corm", "Dun", "Elder", "Fen", "Gull", "Heather", "Ivy", "Juniper"];
const tails = ["holm", "ness", "wick", "ey", "stead", "skerry"];
const currencies = ["SEK", "NZD", "CAD", "CHF", "DKK"];

export function makeIslands(count: number, random: Random): readonly Island[] {
  if (count > heads.length * tails.length) throw new Error(`There are no names for ${count} islands.`);
  return Array.from({ length: count }, (_, index) => makeIsland(index, random));
}

function makeIsland(index: number, random: Random): Island {
  const name = `${heads[index % heads.length] ?? ""}${tails[Math.floor(index / heads.length)] ?? ""}`;
  const isFinancial = index % 2 === 1;
  const walk = (start: number, growth: number): readonly number[] => {
    const values: number[] = [];
    for (let year = firstYear; year <= lastYear; year++) {
      values.push(values.length === 0 ? start : (values[values.length - 1] ?? 0) * (1 + growth + random() * 0.03));
    }
    return values;
  };
  const gdp = walk(40 + random() * 60, 0.02);
  const running = walk(300 + random() * 200, 0.02);
  const building = walk(120 + random() * 80, 0.03);
  const passengers = walk(900_000 + random() * 600_000, 0.01);
  const prices = walk(82, 0.015);
  const rate = walk(7 + random() * 4, -0.01);
  const people = walk(210_000 + random() * 90_000, 0);
  // An older edition has each number a little otherwise, since it was counted earlier.
  const at = (values: readonly number[], year: number, edition: Edition): number =>
    (values[year - firstYear] ?? 0) * (edition === newest ? 1 : 1.004);
  const key = (year: number): string =>
    isFinancial ? `${year}-${String((year + 1) % 100).padStart(2, "0")}` : `${year}`;
  const number = (counted: Counted, year: number, edition: Edition): string => {
    switch (counted) {
      case "gdp":
        return at(gdp, year, edition).toFixed(1);
      case "running":
        return at(running, year, edition).toFixed(1);
      case "building":
        return at(building, year, edition).toFixed(1);
      case "passengers":
        return String(Math.round(at(passengers, year, edition) / 100) * 100);
      case "prices":
        return at(prices, year, edition).toFixed(1);
      case "rate":
        return at(rate, year, edition).toFixed(4);
      case "spending":
        return (Number(number("running", year, edition)) + Number(number("building", year, edition))).toFixed(1);
      case "share":
        return (Number(number("spending", year, edition)) / 10 / Number(number("gdp", year, edition))).toFixed(2);
      default:
        return counted satisfies never;
    }
  };
  return {
    id: name.toLowerCase(),
    name,
    isFinancial,
    currency: currencies[index % currencies.length] ?? "SEK",
    number,
    people: (year) => Math.round(at(people, year, newest) / 10) * 10,
    key,
    period: (year) => (isFinancial ? `{ financialYear: ${key(year)} }` : `{ year: ${year} }`),
  };
}
