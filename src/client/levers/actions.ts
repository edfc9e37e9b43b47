/** What the buttons do that leave the page: a link into the clipboard, a file, paper. */

import { setText } from "./elements.ts";

export async function copyLink(address: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    setText("done", "The link is copied.");
  } catch {
    setText("done", `The link could not be copied. It is ${address}`);
  }
}

export function download(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  setText("done", `The table is in the file ${name}.`);
}
