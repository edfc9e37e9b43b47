/** Which numbers of a page may be seen, and the sentence above them that says whose they are. */

import { make } from "./elements.ts";

/** What a state of the levers changes, apart from the levers themselves. */
function changing(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("main [data-live], main .picture-of-scenario")].filter(
    (element) => element.closest(".levers") === null,
  );
}

function partOf(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>("section");
}

/** Hides every number that a state changes, with the part of the page it stands in. */
export function hideNumbers(): void {
  for (const element of changing()) {
    element.hidden = true;
    const part = partOf(element);
    if (part !== null) part.hidden = true;
  }
}

/** Shows them all, or those of these names. */
export function showNumbers(names?: readonly string[]): void {
  for (const element of changing()) {
    if (names?.includes(element.dataset["live"] ?? "picture") === false) continue;
    element.hidden = false;
    const part = partOf(element);
    if (part !== null) part.hidden = false;
  }
}

/** A sentence above the answer, with a link below it; none for no words. */
export function showNotice(words: string, link: { readonly href: string; readonly text: string } | undefined): void {
  document.querySelector(".of-model")?.remove();
  if (words === "") return;
  const lead = link === undefined ? [] : [make("p", [make("a", link.text, { href: link.href })])];
  const notice = make("div", [make("p", words), ...lead], { class: "careful of-model", role: "status" });
  document.querySelector("main .answer")?.before(notice);
}
