/** Lets a reader hand a page on: its citation to the clipboard, its address to the device's own sheet. The buttons are hidden without this script. */

const foot = document.querySelector<HTMLElement>(".cite-page");
const citation = foot?.querySelector(".citation")?.textContent ?? "";

for (const button of foot?.querySelectorAll<HTMLButtonElement>("[data-share]") ?? []) {
  const isCopy = button.dataset["share"] === "citation";
  button.hidden = !(isCopy ? "clipboard" in navigator : "share" in navigator);
  button.addEventListener("click", () => void (isCopy ? copy() : share()));
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(citation);
    tell("The citation is copied.");
  } catch {
    tell("The citation could not be copied. Mark it and copy it by hand.");
  }
}

/** A reader who closes the sheet has not met a fault. */
async function share(): Promise<void> {
  await navigator.share({ title: document.title, url: location.href }).catch(() => undefined);
}

function tell(words: string): void {
  const status = foot?.querySelector("[role=status]");
  if (status) status.textContent = words;
}
