import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { listFiles, readText } from "#reader/files.ts";
import { told } from "../support/told.ts";

const folder = mkdtempSync(join(tmpdir(), "costed-files-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | Uint8Array): string {
  const whole = join(folder, path);
  mkdirSync(join(whole, ".."), { recursive: true });
  writeFileSync(whole, content);
  return whole;
}

describe("readText", () => {
  const unreadable = "content/unreadable-file 1:1-1";
  test("reads UTF-8 and leaves out a byte order mark", () => {
    expect(readText(write("text/a.yaml", "\ufeffcafé 😀\r\n"), "a.yaml").map?.text).toBe("café 😀\r\n");
  });

  test("tells findings by the path that is shown", () => {
    expect(readText(write("text/b.yaml", "x\0"), "content/b.yaml").finding?.location.path).toBe("content/b.yaml");
  });

  test.each<[string, string | Uint8Array]>([
    ["bytes that are not UTF-8", new Uint8Array([0x63, 0x61, 0x66, 0xe9])],
    ["half of a pair of surrogates", new Uint8Array([0xed, 0xa0, 0x80])],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0x61, 0x00])],
    ["a zero byte", "a\0b"],
    ["five million and one bytes", "a".repeat(5_000_001)],
  ])("refuses %s", (_what, content) => {
    const { finding } = readText(write("refused/a.yaml", content), "a.yaml");
    expect(finding && told([finding])).toEqual([unreadable]);
  });

  test("does not follow a link", () => {
    const target = write("secret/a.yaml", "a: 1");
    const link = join(folder, "secret/link.yaml");
    symlinkSync(target, link);
    const { finding } = readText(link, "link.yaml");
    expect(finding && told([finding])).toEqual([unreadable]);
  });
});

describe("listFiles", () => {
  test("lists files below a folder in one order, without hidden ones, and does not follow links to folders", () => {
    const base = join(folder, "list");
    for (const path of ["b.yaml", "B.yaml", "é.yaml", "a/z.yaml", "a/.hidden", ".git/x", "a.yaml"])
      write(`list/${path}`, "");
    write("elsewhere/x.yaml", "");
    symlinkSync(join(folder, "elsewhere"), join(base, "linked"));
    expect(listFiles(base)).toEqual(["B.yaml", "a.yaml", "a/z.yaml", "b.yaml", "linked", "é.yaml"]);
  });
});
