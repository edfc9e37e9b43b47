/** The site's own places: each sum of the pages made again by plain arithmetic from the cells. */

import { describe, expect, test } from "vitest";
import { getNumber } from "#catalogue/number-record.ts";
import { centralValue } from "#lib/units/amount.ts";
import { magnitudeFactor } from "#lib/units/magnitude.ts";
import { hasDossier, readDossier } from "./dossier-records.ts";
import { readRealContent } from "./real-content.ts";

const { catalogue } = readRealContent();
const places = [...catalogue.placeProfiles.values()];

/** The value of a figure or cell; money and counts one by one. */
function sizeOf(id: string): number {
  const { amount, unit } = getNumber(catalogue, id);
  return centralValue(amount) * ("magnitude" in unit ? magnitudeFactor[unit.magnitude] : 1);
}

const measured = places.flatMap((place) => {
  const [target] = place.targets;
  return place.share === undefined || target === undefined ? [] : [{ ...place, share: place.share, target }];
});

describe("the places of the profile", () => {
  test("are all the countries but those outside, and one of them has no share", () => {
    expect(places.length).toBe(32);
    expect(places.filter(({ share }) => share === undefined).map(({ place }) => place)).toEqual(["iceland"]);
  });

  test.each(measured)("$place: the extra is the gap in the share times today's GDP", ({ share, gdpToday, target }) => {
    const gap = sizeOf(target.figure) - sizeOf(share);
    const expected = (gap / 100) * sizeOf(gdpToday);
    expect(target.cost.today.cash.extra * 1e9).toBeCloseTo(expected, -3);
  });

  test.each(measured.filter(({ target }) => (target.cost.gap ?? 0) > 0))(
    "$place: a person's part is the extra over all people, and a budget's part the gap over its share",
    ({ population, households, comparisons, target }) => {
      const { extra, extraPerPerson, extraPerHousehold } = target.cost.today.cash;
      if (population !== undefined) expect(extraPerPerson).toBeCloseTo((extra * 1e9) / sizeOf(population), 4);
      if (households !== undefined) expect(extraPerHousehold).toBeCloseTo((extra * 1e9) / sizeOf(households), 4);
      for (const {
        number,
        parts: [part],
      } of comparisons) {
        if (number !== undefined) expect(part).toBeCloseTo(((target.cost.gap ?? 0) / sizeOf(number)) * 100, 9);
      }
    },
  );

  test.each(measured)("$place: each gap and each part of a budget is plain arithmetic", (place) => {
    for (const [index, target] of place.targets.entries()) {
      const gap = sizeOf(target.figure) - sizeOf(place.share);
      const { cost, most } = target;
      expect((most ?? cost).gap).toBeCloseTo(gap, 9);
      for (const { number, parts } of place.comparisons) {
        const expected = number === undefined || gap <= 0 ? undefined : (gap / sizeOf(number)) * 100;
        if (expected === undefined) expect(parts[index]).toBeUndefined();
        else expect(parts[index]).toBeCloseTo(expected, 9);
      }
    }
  });

  test("take the newest share of the newest edition that has the place", () => {
    const shareOf = (place: string): string | undefined => catalogue.placeProfiles.get(place)?.share;
    expect(["united-kingdom", "sweden", "norway", "czechia", "hungary"].map(shareOf)).toEqual([
      "nato-2026-07-united-kingdom/2026-27",
      "nato-2026-07-sweden/2026",
      "nato-2026-03-norway/2025",
      "nato-2025-08-czechia/2024",
      "nato-2025-08-hungary/2024",
    ]);
  });

  test("are told in their own currency and, but for one, in a second one", () => {
    const wrong = places.filter(({ place, currency }) => catalogue.places.get(place)?.currency !== currency);
    expect(wrong).toEqual([]);
    expect(places.filter(({ rate }) => rate === undefined).map(({ place }) => place)).toEqual(["united-states"]);
  });

  test("count in the place's own kind of year, or say how years are matched", () => {
    const unlike = places.filter(({ place, yearKind }) => catalogue.places.get(place)?.year !== yearKind);
    expect(unlike.map(({ place }) => place)).toEqual(["canada", "united-states"]);
  });

  test("lack only what the material read does not have", () => {
    const gaps = places.flatMap((one) => [
      ...(one.population === undefined ? [`${one.place}: population`] : []),
      ...(one.households === undefined ? [`${one.place}: households`] : []),
      ...one.comparisons.flatMap(({ number }, index) =>
        number === undefined ? [`${one.place}: budget ${index}`] : [],
      ),
    ]);
    expect(gaps).toEqual(["montenegro: budget 2", "north-macedonia: households", "north-macedonia: budget 2"]);
  });
});

describe("what the places have said", () => {
  const said = [...catalogue.places.values()].flatMap(({ id, positions = [] }) =>
    positions.map((position) => ({ ...position, place: id })),
  );

  test("is told of every place whose government the dossier quotes or reports on the target", () => {
    expect([...new Set(said.map(({ place }) => place))]).toEqual([
      "belgium",
      "canada",
      "germany",
      "slovakia",
      "spain",
      "united-kingdom",
      "united-states",
    ]);
  });

  test("has a page", () => {
    expect(said.filter(({ place }) => !catalogue.placeProfiles.has(place))).toEqual([]);
  });

  test.skipIf(!hasDossier)("is quoted as the dossier prints it", () => {
    const printed = [...readDossier().records.values()].map(({ quote }) => quote);
    const others = said.filter(({ quote }) => quote !== undefined && !printed.some((one) => one.includes(quote)));
    expect(others.map(({ quote }) => quote)).toEqual([]);
  });

  test.skipIf(!hasDossier)("stands in a document that the dossier names", () => {
    const titles = [...readDossier().records.values()].map(({ sourceTitle }) => sourceTitle.toLowerCase());
    const titleOf = (id: string): string => catalogue.sources.get(id)?.title.toLowerCase() ?? "";
    expect(said.filter(({ source }) => !titles.some((one) => one.startsWith(titleOf(source))))).toEqual([]);
  });
});
