import { beforeAll, describe, expect, it } from "vitest";
import type { Net } from "#site/net/net.ts";
import { makeMiniNet, pageOf } from "../../support/mini-net.ts";

let net: Net;

beforeAll(async () => {
  net = await makeMiniNet();
});

/** A page without a record of its own. */
const faults = (body: string, head?: string): readonly string[] => net.page("search/index.html", pageOf(body, head));
const eventFile = "events/library-pledge-2026-03-18/index.html";
const eventHead = `<title>The council promises longer library hours – Aldermere, counted</title>`;
const onEvent = (body: string): readonly string[] => net.page(eventFile, pageOf(body, eventHead));

describe("a number in no element", () => {
  it.each([
    ["in digits", "<p>It costs 3% more.</p>", "It costs 3% more."],
    ["in full-width digits", "<p>It costs ３ more.</p>", "It costs ３ more."],
    ["as a year that no editor wrote", "<p>In 2031 it began.</p>", "In 2031 it began."],
    ["as a date that no editor wrote", "<td>18 March 2026</td>", "18 March 2026"],
    [
      "beside a figure",
      '<p>Up <a data-figure="pledge-hours">60 hours</a> in 2030.</p>',
      "Up [[pledge-hours|value]] in 2030.",
    ],
    ["in a picture that belongs to no chart", "<svg><text>12</text></svg>", "12"],
    ["in a part that only a script shows", "<template><p>It costs 3 more.</p></template>", "It costs 3 more."],
    ["for readers without scripts", "<noscript><p>It costs 3 more.</p></noscript>", "It costs 3 more."],
    ["in a quotation that nobody gave", "<blockquote>Open for 99 hours</blockquote>", "Open for 99 hours"],
  ])("is a fault %s", (_where, body, shown) => {
    expect(faults(body)).toEqual([
      `"${shown}" holds a number that names no record, and no editor wrote it there. Name its record in the template.`,
    ]);
  });

  it.each([
    ["five per cent", "<p>It costs five per cent more.</p>", "It costs five per cent more."],
    ["a third of", "<p>It takes a third of the money.</p>", "It takes a third of the money."],
    ["five per cent", "<p>It costs <em>five</em> per cent.</p>", "It costs five per cent."],
  ])("is a fault in words: %s", (number, body, shown) => {
    expect(faults(body)).toEqual([`"${number}" in "${shown}" is a number that is no figure.`]);
  });

  it("is no fault if it only counts in words", () => {
    expect(faults("<p>There are three ways, two weeks later.</p>")).toEqual([]);
  });
});

describe("what one measure says of another", () => {
  const why = (text: string, of = "library-share/library-share-planned"): string =>
    `<li data-of="relation ${of}"><p data-shows="why">${text}</p></li>`;
  const promised = (shown: string): string =>
    `The plan leaves out buildings too. It is what the promised <span data-figure="pledge-share">${shown}</span> is set against.`;

  it("may stand with its figures", () => {
    expect(faults(why(promised("0.20%")))).toEqual([]);
  });

  it("is a fault with another number", () => {
    expect(faults(why(promised("0.30%")))).toEqual(
      expect.arrayContaining(['The number "pledge-share" is shown as "0.30%", and in the form "value" it is "0.20%".']),
    );
  });

  it("is a fault beside another measure", () => {
    expect(faults(why("A share of GDP is no sum of money."))).toEqual([
      'The why of the relation "library-share/library-share-planned" is shown as "A share of GDP is no sum of money.", and it is "The plan leaves out buildings too. It is what the promised 0.20% is set against.".',
    ]);
  });

  it.each(["library-share-planned/library-share", "library-share", "nothing/library-share"])(
    "is a fault if no measure declares it: %s",
    (of) => {
      expect(faults(why("Words.", of))).toEqual(
        expect.arrayContaining([`data-of="relation ${of}" names a record that does not exist.`]),
      );
    },
  );
});

describe("the unit of a measure", () => {
  const unit = (text: string): string => `<dd data-of="measure opening-hours" data-shows="units">${text}</dd>`;

  it("may be shown in words", () => {
    expect(faults(unit("hours"))).toEqual([]);
  });

  it("is a fault if it is another", () => {
    expect(faults(unit("days"))).toEqual([
      'The units of the measure "opening-hours" is shown as "days", and it is "hours".',
    ]);
  });
});

describe("a figure", () => {
  it.each([
    ["its value", '<a class="figure" href="/figures/pledge-hours/" data-figure="pledge-hours">60 hours</a>'],
    ["another form", '<span data-figure="pledge-share" data-form="full">0.20% of GDP</span>'],
    [
      "a cell",
      '<a href="/series/aldermere-library-share/#2024-25" data-figure="aldermere-library-share/2024-25">0.10%</a>',
    ],
  ])("may show %s", (_what, body) => {
    expect(faults(body)).toEqual([]);
  });

  it.each([
    [
      "another number",
      '<span data-figure="pledge-hours">61 hours</span>',
      'The number "pledge-hours" is shown as "61 hours", and in the form "value" it is "60 hours".',
    ],
    [
      "the number of another figure",
      '<span data-figure="pledge-hours">30 hours</span>',
      'The number "pledge-hours" is shown as "30 hours", and in the form "value" it is "60 hours".',
    ],
    [
      "another form",
      '<span data-figure="pledge-share" data-form="bare">0.20%</span>',
      'The number "pledge-share" is shown as "0.20%", and in the form "bare" it is "0.20".',
    ],
    [
      "a form that there is not",
      '<span data-figure="pledge-share" data-form="long">0.20%</span>',
      'An element shows "pledge-share" in the form "long", which is none.',
    ],
    [
      "a record that there is not",
      '<span data-figure="no-such">1</span>',
      'An element shows the number "no-such", which does not exist.',
    ],
    [
      "a link to another number",
      '<a href="/figures/pledge-share/" data-figure="pledge-hours">60 hours</a>',
      'The number "pledge-hours" leads to "/figures/pledge-share/".',
    ],
  ])("may not show %s", (_what, body, fault) => {
    expect(faults(body)).toEqual([fault]);
  });
});

describe("a text of a record", () => {
  it.each([
    ["number pledge-hours", "period", "by 2030"],
    ["number pledge-hours", "place-period", "Aldermere, by 2030"],
    ["number pledge-hours", "says", "The council promised to open the library 60 hours a week by 2030."],
    ["number pledge-hours", "quote", "“open sixty hours a week”"],
    ["number pledge-hours", "reference", "Aldermere Council, March 2026, second paragraph"],
    ["number library-hours-2025", "locator", "page 12"],
    ["number pledge-cost", "printed", "1.5 to 2.0, central 1.8"],
    ["number pledge-cost", "full", "NZD 1.5–2.0m in 2025-26 prices"],
    ["number pledge-cost", "prices", "In real terms, in 2025-26 prices: the rise in prices is taken out."],
    ["number library-gap-2025-26", "sum", "NZD 1.56bn × (0.20% − 0.10%)"],
    ["series aldermere-gdp", "span", "2024-25 to 2029-30"],
    ["series aldermere-gdp", "locator", "table 1"],
    ["source aldermere-accounts-2026", "title", "Accounts of the town of Aldermere, 2026 edition"],
    ["source aldermere-accounts-2026", "edition", "2026"],
    ["source aldermere-accounts-2026", "published", "10 February 2026"],
    ["source aldermere-accounts-2026", "licence", "CC BY 4.0"],
    ["source aldermere-accounts-2026", "short", "Aldermere Council, 10 February 2026"],
    ["source aldermere-accounts-2026", "holdings", "6 figures, 3 series"],
    ["term gdp", "also", "gross domestic product"],
    ["site config", "licence", "CC BY 4.0"],
    ["measure library-share", "listed", "2 figures, 1 series"],
    ["event library-pledge-2026-03-18", "when", "18 March 2026"],
    ["preset longer-hours/straight-line", "outcome", "NZD 1.6m more, on the GDP of 2025-26"],
    ["reconciliation longer-hours/straight-line/pledge-cost", "title", "Why NZD 1.5–2.0m and not NZD 1.6m?"],
  ])("of %s: %s", (of, field, shown) => {
    const mark = (text: string) => `<p data-of="${of}" data-shows="${field}">${text}</p>`;
    expect(faults(mark(shown))).toEqual([]);
    const changed = /\d/.test(shown) ? shown.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)) : `${shown} 7`;
    const [kind = "", id = ""] = of.split(" ");
    expect(faults(mark(changed))).toEqual([
      `The ${field} of the ${kind} "${id}" is shown as "${changed}", and it is "${shown}".`,
    ]);
  });

  it("is that of the nearest record named", () => {
    const row = (id: string) =>
      `<table><tr data-of="number ${id}"><th data-shows="value">60 hours</th><td data-shows="period">by 2030</td></tr></table>`;
    expect(faults(row("pledge-hours"))).toEqual([]);
    expect(faults(row("library-hours-2025"))).toEqual([
      'The value of the number "library-hours-2025" is shown as "60 hours", and it is "30 hours".',
      'The period of the number "library-hours-2025" is shown as "by 2030", and it is "2025".',
    ]);
  });

  it.each([
    [
      "no record around it",
      '<p data-shows="period">by 2030</p>',
      'data-shows="period" stands below no element that names a record.',
    ],
    [
      "a field that the record has not",
      '<p data-of="number pledge-hours" data-shows="colour">7</p>',
      'data-shows="colour" is nothing that the number "pledge-hours" has.',
    ],
    [
      "a record that there is not",
      '<p data-of="number none">Words</p>',
      'data-of="number none" names a record that does not exist.',
    ],
    ["a kind that there is not", '<p data-of="thing a">Words</p>', 'data-of="thing a" names no kind of record.'],
    [
      "a number that the record does not give, further in",
      '<p data-of="number pledge-hours" data-shows="period">by <b>2030</b> or 2031</p>',
      'The period of the number "pledge-hours" is shown as "by 2030 or 2031", and it is "by 2030".',
    ],
  ])("is a fault with %s", (_what, body, fault) => {
    expect(faults(body)).toEqual([fault]);
  });

  it("keeps the cells of a table in their places", () => {
    const working = (rows: readonly string[]) =>
      `<table data-of="number library-gap-2025-26"><tbody data-shows="inputs">${rows.join("")}</tbody></table>`;
    const [gdp, promised, spent] = [
      "<tr><th>GDP in cash, Aldermere, 2025-26: NZD 1.56bn</th><td>NZD 1.56bn</td></tr>",
      "<tr><th>The council said that this would take 0.20% of the town’s GDP by 2030-31.</th><td>0.20%</td></tr>",
      "<tr><th>In 2025-26 the town spent 0.10% of its GDP on the library.</th><td>0.10%</td></tr>",
    ] as const;
    expect(faults(working([gdp, promised, spent]))).toEqual([]);
    expect(faults(working([promised, gdp, spent]))).toEqual([
      'The inputs of the number "library-gap-2025-26": "The council said that this would take 0.20% of the town’s GDP by 2030-31." is shown where "GDP in cash, Aldermere, 2025-26: NZD 1.56bn" stands.',
    ]);
    expect(faults(working([gdp, promised, spent.replace("<td>0.10%</td>", "<td></td>")]))).toEqual([
      'The inputs of the number "library-gap-2025-26": "" is shown where "0.10%" stands.',
    ]);
    expect(faults(working([gdp, promised]))).toEqual([
      'The inputs of the number "library-gap-2025-26": "nothing" is shown where "In 2025-26 the town spent 0.10% of its GDP on the library." stands.',
    ]);
  });
});

describe("a date", () => {
  it("is in our words and stands in the content", () => {
    expect(faults('<time datetime="2026-03-18">18 March 2026</time>')).toEqual([]);
  });

  it.each([
    [
      "in other words",
      '<time datetime="2026-03-18">19 March 2026</time>',
      'The date "2026-03-18" is shown as "19 March 2026", and it is "18 March 2026".',
    ],
    [
      "that the content has not",
      '<time datetime="2026-03-19">19 March 2026</time>',
      'The date "2026-03-19", shown as "19 March 2026", stands nowhere in the content.',
    ],
    [
      "of another event",
      '<p data-of="event library-pledge-2026-03-18"><time datetime="2026-03-20" data-shows="when">18 March 2026</time></p>',
      'The datetime "2026-03-20" holds a number that names no record.',
    ],
  ])("is a fault %s", (_what, body, fault) => {
    expect(faults(body)).toEqual([fault]);
  });
});

describe("a count", () => {
  const list = '<ol id="all"><li>a<ul><li>b</li></ul></li><li>c</li></ol>';

  it.each([
    ["items of a list", `${list}<p data-count="all">2 ways</p>`],
    [
      "rows of a table",
      '<table id="t"><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table><p data-count="t">1</p>',
    ],
    [
      "entries of one kind",
      '<ul id="u"><li data-read="copy">a</li><li data-read="copy">b</li><li data-read="original">c</li></ul><p data-count="u copy">2 in copies</p>',
    ],
    [
      "rows that hold a mark",
      '<table id="m"><tbody><tr><td><i data-status="plan"></i></td></tr></tbody></table><p data-count="m plan">1 plan</p>',
    ],
    ["terms", '<dl id="d"><div><dt>a</dt><dd>b</dd></div><dt>c</dt><dd>d</dd></dl><p data-count="d">2</p>'],
  ])("may count %s", (_what, body) => {
    expect(faults(body)).toEqual([]);
  });

  it.each([
    ["another number", `${list}<p data-count="all">3 ways</p>`, '"3 ways" counts the part "all", which has 2 entries.'],
    [
      "two numbers",
      `${list}<p data-count="all">2 of 4 ways</p>`,
      '"2 of 4 ways" counts the part "all", which has 2 entries.',
    ],
    [
      "entries of one kind in the words of another",
      '<ul id="u"><li data-read="copy">a</li></ul><p data-count="u copy">1 in the original</p>',
      '"1 in the original" counts the part "u", and it is "1 in a copy".',
    ],
    ["what is not there", '<p data-count="none">2</p>', '"2" counts the part "none", which is not on the page.'],
  ])("may not be %s", (_what, body, fault) => {
    expect(faults(body)).toEqual([fault]);
  });
});

describe("a text that an editor wrote", () => {
  const route = "The mayor, Ada Marsh, gave out a leaflet on Route 9.";
  const first = `<p>${route}</p>`;

  it.each([
    [
      "a summary with its figures in their places",
      '<p>On 18 March 2026 the council of Aldermere promised to open the library <a href="/figures/pledge-hours/" data-figure="pledge-hours">60 hours</a> a week by 2030. That would take <a href="/figures/pledge-share/" data-figure="pledge-share" data-form="full">0.20% of GDP</a>.</p>',
    ],
    ["a sentence in plain words", "<p>At the GDP of 2025-26 the promise would cost NZD 1.6m more a year.</p>"],
    ["its own text whole and in its order", `<div data-prose>${first}<p>Words.</p></div>`],
    [
      "the sentence of the figure that a link leads to",
      '<a href="/figures/library-gap-2025-26/">At the GDP of 2025-26 the promise would cost NZD 1.6m more a year.</a>',
    ],
  ])("may be %s", (_what, body) => {
    expect(onEvent(body)).toEqual([]);
  });

  it.each([
    ["with another year", "<p>At the GDP of 2026-27 the promise would cost NZD 1.6m more a year.</p>"],
    ["with another number", "<p>At the GDP of 2025-26 the promise would cost NZD 1.7m more a year.</p>"],
    [
      "with a figure left out",
      "<p>On 18 March 2026 the council of Aldermere promised to open the library a week by 2030. That would take .</p>",
    ],
  ])("is a fault %s", (_what, body) => {
    const [fault, ...more] = onEvent(body);
    expect(fault).toContain("holds a number that names no record");
    expect(more).toEqual([]);
  });

  it("is a fault in a link to the page of another entry", () => {
    expect(
      faults('<a href="/figures/pledge-hours/">At the GDP of 2025-26 the promise would cost NZD 1.6m more a year.</a>'),
    ).toEqual([
      'The link to "/figures/pledge-hours/" says "At the GDP of 2025-26 the promise would cost NZD 1.6m more a year.", which is the text of another entry.',
    ]);
  });

  it("is the page's own text within that text alone", () => {
    expect(onEvent(first)).toEqual([
      `"${route}" holds a number that names no record, and no editor wrote it there. Name its record in the template.`,
    ]);
    expect(faults(`<div data-prose>${first}</div>`)).toHaveLength(1);
    expect(onEvent(`<div data-prose>${first.replace("Route 9.", "Route 9, in 2026.")}</div>`)).toHaveLength(2);
  });

  it("stands there once, and nothing with a number is left out", () => {
    expect(onEvent(`<div data-prose>${first}${first}</div>`)).toEqual([
      `The text of the page says "${route}" where "nothing" was written.`,
    ]);
    expect(onEvent("<div data-prose></div>")).toEqual([
      `The text of the page says "nothing" where "${route}" was written.`,
    ]);
  });

  it("may measure in words within a quotation, as the editor quoted it, and nowhere else", () => {
    const explainer = "explainers/what-would-longer-hours-cost/index.html";
    const head = "<title>What would longer library hours cost? – Aldermere, counted</title>";
    const own = (hours: string) =>
      net.page(
        explainer,
        pageOf(`<div data-prose><p>2024-25</p><p>2030-31</p><span class="literal">${hours}</span></div>`, head),
      );
    expect(own("24/7")).toEqual([]);
    expect(own("25/7").join()).toContain('"25/7" holds a number that names no record');
    const quoted = (words: string) =>
      onEvent(
        `<div data-prose>${first}<blockquote><p>A library open when you are, ${words} hours a week.</p></blockquote></div>`,
      );
    expect(quoted("sixty")).toEqual([]);
    expect(quoted("fifty")).toEqual([
      '"fifty" in "A library open when you are, fifty hours a week." is a number that is no figure.',
    ]);
  });
});

describe("a citation", () => {
  const source = "aldermere-pledge-2026";
  const list = (id = source) => `<ol><li id="source-1"><a data-of="source ${id}">A document</a></li></ol>`;
  const cite = ({
    shown = "1",
    title = "Aldermere Council, A library open when you are (March 2026), first page",
  } = {}) =>
    `<p>Words<a data-cites="${source}" data-of="source ${source}" href="#source-${shown}" title="${title}" aria-label="Source ${shown}: Aldermere Council, March 2026">${shown}</a>.</p>`;

  it("is the place of its source in the list", () => {
    expect(onEvent(cite() + list())).toEqual([]);
  });

  it.each([
    [
      "another place",
      cite({ shown: "2" }) + list(),
      `The source "${source}" is cited as "2", and does not stand there in the list of sources.`,
    ],
    [
      "a place where another source stands",
      cite() + list("aldermere-accounts-2026"),
      `The source "${source}" is cited as "1", and does not stand there in the list of sources.`,
    ],
    [
      "a title with another date",
      cite({ title: "Aldermere Council, A library open when you are (March 2025), first page" }) + list(),
      'The title "Aldermere Council, A library open when you are (March 2025), first page" holds a number that names no record.',
    ],
    [
      "a title with another page of the source",
      cite({ title: "Aldermere Council, A library open when you are (March 2026), page 9" }) + list(),
      'The title "Aldermere Council, A library open when you are (March 2026), page 9" holds a number that names no record.',
    ],
  ])("is a fault with %s", (_what, body, fault) => {
    expect(onEvent(body)).toEqual([fault]);
  });
});

describe("a text without markup", () => {
  it.each([
    ["a label", '<p aria-label="In 2025">Words</p>', 'The aria-label "In 2025" holds a number that names no record.'],
    ["a title", '<a title="3 ways">Words</a>', 'The title "3 ways" holds a number that names no record.'],
    [
      "an alternative text",
      '<img alt="Five per cent of it">',
      'The alt "Five per cent of it" holds a number that names no record.',
    ],
    ["a field's hint", '<input placeholder="2025">', 'The placeholder "2025" holds a number that names no record.'],
    [
      "data for machines",
      '<script type="application/ld+json">{"about":["In 2031"]}</script>',
      'The data in the page say "In 2031", which names no record.',
    ],
    [
      "a number in data",
      '<script type="application/ld+json">{"value":3}</script>',
      'The data in the page say "3", which names no record.',
    ],
  ])("is a fault with a number: %s", (_what, body, fault) => {
    expect(faults(body)).toEqual([fault]);
  });

  it("may be a text of the catalogue", () => {
    expect(
      faults(
        '<p aria-label="At the GDP of 2025-26 the promise would cost NZD 1.6m more a year.">Words</p><script type="application/ld+json">{"name":"The council promises longer library hours","date":"2026-03-18","url":"https://x.example/2026/"}</script>',
      ),
    ).toEqual([]);
  });

  it("may be what the chart around it says", () => {
    const chart = (label: string) =>
      `<figure data-of="chart opening-hours"><p aria-label="${label}">Words</p></figure>`;
    expect(faults(chart("Table: The library would be open far longer than in 2025"))).toEqual([]);
    expect(faults(chart("Table: The library would be open far longer than in 2024"))).not.toEqual([]);
  });
});

describe("the head of a page", () => {
  const head = ({ title = "The council promises longer library hours", hours = "60" } = {}) =>
    `<title>${title} – Aldermere, counted</title><meta name="viewport" content="initial-scale=1"><meta property="og:title" content="${title}"><meta name="description" content="On 18 March 2026 the council of Aldermere promised to open the library ${hours} hours a week by 2030. That would take 0.20% of GDP.">`;
  const own = (text: string): readonly string[] => net.page(eventFile, pageOf("<p>Words</p>", text));

  it("says what the catalogue says of its record", () => {
    expect(own(head())).toEqual([]);
  });

  it("may not say the title of another page", () => {
    expect(own(head({ title: "What would longer library hours cost?" }))).toEqual([
      'The page\'s title is "What would longer library hours cost? – Aldermere, counted", and it must be "The council promises longer library hours – Aldermere, counted".',
      'The page\'s og:title is "What would longer library hours cost?", and it must be "The council promises longer library hours".',
    ]);
  });

  it("may not describe it with another number", () => {
    expect(own(head({ hours: "61" }))).toHaveLength(1);
  });

  it("of a list may hold no number of its own", () => {
    expect(
      faults("<p>Words</p>", '<title>3 ways – Aldermere, counted</title><meta name="description" content="In 2031">'),
    ).toEqual([
      'The page\'s title "3 ways – Aldermere, counted" holds a number that names no record.',
      'The page\'s description is "In 2031", which holds a number that names no record.',
    ]);
  });
});
