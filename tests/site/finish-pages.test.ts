import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listFiles } from "../../src/reader/files.ts";
import { finishPages } from "../../src/site/finish-pages.ts";
import type { Net } from "../../src/site/net/net.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "costed-pages-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function page(body: string, head = ""): string {
  return `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="style-src 'sha256-STYLE_HASH'"><title>A page</title><style>a{b:c}</style>${head}</head><body>${body}</body></html>`;
}

/** A net that lets everything through. */
const open: Net = { page: () => [], feed: () => [], picture: () => [] };

function faults(base = "/", net = open): readonly string[] {
  return finishPages({ folder, files: listFiles(folder), base, net }).map(({ file, fault }) => `${file}: ${fault}`);
}

describe("finishPages", () => {
  it("puts the hash of the style sheet into the security policy", () => {
    write("index.html", page("<p>Words</p>"));
    expect(faults()).toEqual([]);
    // printf 'a{b:c}' | openssl dgst -sha256 -binary | base64
    expect(readFileSync(join(folder, "index.html"), "utf8")).toContain(
      "'sha256-0cRUVYRKwNwnl1hkfkPGjkht16b039TjFdJzmXfFK2o='",
    );
  });

  it.each([
    ["a word that only a mistake writes", "<p>It costs NaN pounds.</p>", 'It says "NaN".'],
    ["a missing value", "<p>undefined of GDP</p>", 'It says "undefined".'],
    ["an object in the text", "<p>[object Object]</p>", 'It says "[object ".'],
    ["a reference nobody resolved", "<p>[[a-figure]]</p>", 'It says "[[a".'],
    ["a mistake in a label", '<a href="/" aria-label="NaN">x</a>', 'It says "NaN".'],
    [
      "a script in the page",
      "<script>alert(1)</script>",
      "It has a script in the page, which the security policy refuses.",
    ],
    [
      "a style attribute",
      '<p style="color:red">x</p>',
      '<p> has the attribute "style", which the security policy refuses.',
    ],
    ["a handler", '<p onclick="x()">x</p>', '<p> has the attribute "onclick", which the security policy refuses.'],
    [
      "an image from elsewhere",
      '<img src="https://example.org/x.png" alt="">',
      '<img> asks another server for "https://example.org/x.png".',
    ],
    ["an id that stands twice", '<p id="a"></p><p id="a"></p>', 'The id "a" stands there twice.'],
    ["a dead link", '<a href="/nowhere/">x</a>', 'The link "/nowhere/" leads nowhere.'],
    ["a dead anchor", '<a href="#part">x</a>', 'The link "#part" leads to a part that is not there.'],
  ])("reports %s", (_what, body, fault) => {
    write("index.html", page(body));
    expect(faults()).toEqual([`index.html: ${fault}`]);
  });

  it("lets a page speak of links to the web, to its own parts and to other pages", () => {
    write(
      "index.html",
      page(
        '<h2 id="part">x</h2><a href="#part">a</a><a href="/b/#c">b</a><a href="https://example.org/">c</a><a href="mailto:a@example.org">d</a>',
      ),
    );
    write("b/index.html", page('<p id="c">x</p>'));
    expect(faults()).toEqual([]);
  });

  it("reports a link that forgets the base path", () => {
    write("index.html", page('<a href="/b/">b</a>'));
    expect(faults("/sub/")).toEqual(['index.html: The link "/b/" does not begin with the base path "/sub/".']);
  });

  it("reports a page without a style sheet or a policy", () => {
    write("index.html", "<!doctype html><title>x</title><p>Words</p>");
    expect(faults()).toEqual([
      "index.html: It has 0 style sheets, and must have one.",
      "index.html: It has no security policy.",
    ]);
  });

  it("reads feeds too", () => {
    write("events.atom", "<feed><title>undefined</title></feed>");
    expect(faults()).toEqual(['events.atom: It says "undefined".']);
  });

  it("takes out the marks of the net, but not what scripts read", () => {
    write("index.html", page('<p data-of="number a" data-also="b"><a data-figure="a" data-form="full">1</a></p>'));
    expect(faults()).toEqual([]);
    expect(readFileSync(join(folder, "index.html"), "utf8")).toContain('<p data-also="b"><a data-figure="a">1</a></p>');
  });

  it("reports what the net finds in pages, feeds and pictures, and writes nothing", () => {
    write("index.html", page("<p>1</p>"));
    write("events.atom", "<feed></feed>");
    write("favicon.svg", "<svg></svg>");
    const net: Net = {
      page: (file) => [`a number in ${file}`],
      feed: (xml) => [`a number in ${xml}`],
      picture: (file) => [`a number in ${file}`],
    };
    expect(faults("/", net)).toEqual([
      "index.html: a number in index.html",
      "events.atom: a number in <feed></feed>",
      "favicon.svg: a number in favicon.svg",
    ]);
    expect(readFileSync(join(folder, "index.html"), "utf8")).toContain("STYLE_HASH");
  });
});
