/** `check --watch` with the real disk: what is printed after each change. */

import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CommandError } from "#authoring/command-error.ts";
import { watchCheck } from "#authoring/commands/watch.ts";
import { realWatchEffects, type WatchEffects } from "#authoring/effects.ts";

const project = resolve(import.meta.dirname, "../..");
const mini = join(project, "tests/fixtures/mini-site");
const clean = "No errors and no warnings.\n";

let root: string;
let watching: Watching | undefined;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "costed-watch-"));
  cpSync(join(mini, "content"), join(root, "content"), { recursive: true });
  const config = readFileSync(join(mini, "site.config.ts"), "utf8").replace(/^import .*\n/, "");
  writeFileSync(join(root, "site.config.ts"), config.replace(": SiteConfig", ""));
});

afterEach(async () => {
  await watching?.end();
  watching = undefined;
  rmSync(root, { recursive: true, force: true });
});

interface Watching {
  /** The report and the line of the next run. */
  next(): Promise<{ readonly report: string; readonly told: string }>;
  /** The number of runs until now. */
  runs(): number;
  end(): Promise<number>;
}

function start(): Watching {
  const printed: string[] = [];
  let read = 0;
  let wake = (): void => undefined;
  let interrupt = (): void => undefined;
  const effects: WatchEffects = {
    ...realWatchEffects(root),
    print: (text) => {
      printed.push(text);
      wake();
    },
    onInterrupt: (interrupted) => {
      interrupt = interrupted;
      return () => undefined;
    },
    elapsed: () => 0,
    time: () => "12:00:00",
  };
  const ended = watchCheck({ content: "content", config: "site.config.ts" }, effects);
  return {
    next: async () => {
      while (printed.length < read + 2)
        await new Promise<void>((done) => {
          wake = done;
        });
      read += 2;
      return { report: printed[read - 2] ?? "", told: printed[read - 1] ?? "" };
    },
    runs: () => printed.length / 2,
    end: () => {
      interrupt();
      return ended;
    },
  };
}

const at = (path: string): string => join(root, "content", path);

function edit(path: string, from: string, to: string): void {
  writeFileSync(at(path), readFileSync(at(path), "utf8").replace(from, to));
}

const told = (fresh: number, all: number): string =>
  `Checked at 12:00:00 in 0.00 s, ${fresh} of ${all} files read. Waiting for changes; Ctrl-C ends.\n\n`;

describe("check --watch", () => {
  it("checks at the start, again after a save, and reads only the file that was saved", async () => {
    watching = start();
    const { report, told: first } = await watching.next();
    const all = Number(/of (\d+) files/.exec(first)?.[1]);
    expect({ report, told: first }).toEqual({ report: clean, told: told(all, all) });
    edit("measures/households.yaml", "units:", "untis:");
    const second = await watching.next();
    expect(second.report).toMatch(
      /^content\/measures\/households\.yaml:\d+:1 {2}error {2}content\/unknown-key\n {2}"untis" is/,
    );
    expect(second.told).toBe(told(1, all));
    edit("measures/households.yaml", "untis:", "units:");
    expect(await watching.next()).toEqual({ report: clean, told: told(1, all) });
    expect(await watching.end()).toBe(0);
  });

  it("sees files in a folder that was added, and that it was removed again", async () => {
    watching = start();
    await watching.next();
    mkdirSync(at("sources/leaflet-2026"));
    writeFileSync(at("sources/leaflet-2026/source.yaml"), "title: A leaflet\n");
    const { report } = await watching.next();
    expect(report).toContain("content/sources/leaflet-2026/source.yaml:1:1  error  content/missing-field");
    rmSync(at("sources/leaflet-2026"), { recursive: true });
    expect((await watching.next()).report).toBe(clean);
  });

  it("runs once for many files that are saved together", async () => {
    watching = start();
    await watching.next();
    for (const name of ["one", "two", "three", "four"]) {
      writeFileSync(at(`people/${name}.yaml`), "name: Ada\nrole: Clerk\n");
    }
    expect((await watching.next()).told).toMatch(/, 4 of \d+ files read\./);
    expect(watching.runs()).toBe(2);
  });

  it("is not woken by the hidden files that editors leave for a moment", async () => {
    watching = start();
    await watching.next();
    writeFileSync(at("people/.ada.swp"), "");
    await new Promise((done) => setTimeout(done, 400));
    expect(watching.runs()).toBe(1);
  });

  it("goes on when the whole folder is away for a while", async () => {
    watching = start();
    await watching.next();
    renameSync(join(root, "content"), join(root, "elsewhere"));
    expect((await watching.next()).report).toBe('There is no content folder "content".\n');
    renameSync(join(root, "elsewhere"), join(root, "content"));
    expect((await watching.next()).report).toBe(clean);
  });

  it("reads the configuration again, and goes on when it is half written", async () => {
    watching = start();
    await watching.next();
    const config = readFileSync(join(root, "site.config.ts"), "utf8");
    writeFileSync(join(root, "site.config.ts"), config.replace('names: ["Route 9"]', "names: []"));
    expect((await watching.next()).report).toContain('"9" is a number typed into the text');
    writeFileSync(join(root, "site.config.ts"), config.slice(0, 80));
    expect((await watching.next()).report).toMatch(/^The site configuration ".*site\.config\.ts" cannot be read: /);
    writeFileSync(join(root, "site.config.ts"), config);
    expect((await watching.next()).report).toBe(clean);
  });

  it("cannot start without a content folder", async () => {
    rmSync(join(root, "content"), { recursive: true });
    await expect(watchCheck({ content: "content", config: "site.config.ts" }, realWatchEffects(root))).rejects.toEqual(
      new CommandError('There is no content folder "content".'),
    );
  });
});

describe("the command line", () => {
  it("ends with 0 and no further word at Ctrl-C", async () => {
    const words = ["src/authoring/main.ts", "check", "--watch", "--content", join(root, "content")];
    const child = spawn(process.execPath, [...words, "--config", join(root, "site.config.ts")], { cwd: project });
    const { stdout, stderr, code } = await endAfterFirst(child);
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    expect(stdout).toMatch(
      /^No errors and no warnings\.\nChecked at \d\d:\d\d:\d\d in \d+\.\d\d s, (\d+) of \1 files read\. Waiting for changes; Ctrl-C ends\.\n\n$/,
    );
  });
});

/** Sends the signal of Ctrl-C when the first run is told. */
async function endAfterFirst(child: ChildProcess): Promise<{ stdout: string; stderr: string; code: number | null }> {
  let [stdout, stderr] = ["", ""];
  child.stdout?.on("data", (data) => {
    stdout += String(data);
    if (stdout.endsWith("Ctrl-C ends.\n\n")) child.kill("SIGINT");
  });
  child.stderr?.on("data", (data) => {
    stderr += String(data);
  });
  const code = await new Promise<number | null>((done) => child.on("close", done));
  return { stdout, stderr, code };
}
