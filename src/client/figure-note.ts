/**
 * Cards for numbers and words: on hover, focus or tap of a link, a card says what the tables at the
 * foot of the page say of it. Without this script, or on a page without those tables, the links
 * simply lead to their pages.
 *
 * The card stays while the pointer is over it, goes on Escape, and is left alone by the pointer when it
 * stands in the margin, where it hides nothing. A first tap opens it, a second follows the link.
 */

const links = "a.figure[data-figure], a.term";
const openAfter = 90;
const closeAfter = 350;

const card = document.createElement("span");
card.className = "figure-note";
card.setAttribute("popover", "manual");

let owner: HTMLAnchorElement | undefined;
let timer = 0;
let touching = false;
let inMargin = false;

if ("showPopover" in card) {
  document.addEventListener("pointerover", over);
  document.addEventListener("pointerdown", down);
  document.addEventListener("focusin", focused);
  document.addEventListener("click", clicked);
  document.addEventListener("keydown", keyed);
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  if (!(target instanceof Element) || card.contains(target)) return undefined;
  return target.closest<HTMLAnchorElement>(links) ?? undefined;
}

/** Whether a place is the open card or its link. */
function isWithin(target: EventTarget | null): boolean {
  return target instanceof Node && (card.contains(target) || owner?.contains(target) === true);
}

function later(wait: number, what: () => void): void {
  clearTimeout(timer);
  timer = window.setTimeout(what, wait);
}

function over(event: PointerEvent): void {
  if (event.pointerType !== "mouse") return;
  const link = linkAt(event.target);
  if (isWithin(event.target)) clearTimeout(timer);
  else if (link !== undefined) later(openAfter, () => open(link));
  else if (owner === undefined) clearTimeout(timer);
  else if (!inMargin && owner !== document.activeElement) later(closeAfter, close);
}

function down(event: PointerEvent): void {
  touching = event.pointerType !== "mouse";
  if (!isWithin(event.target)) close();
}

function focused(event: FocusEvent): void {
  if (isWithin(event.target)) return;
  const link = linkAt(event.target);
  if (link === undefined) close();
  else if (!touching) open(link);
}

function clicked(event: MouseEvent): void {
  const link = linkAt(event.target);
  if (link !== undefined && touching && link !== owner && open(link)) event.preventDefault();
}

function keyed(event: KeyboardEvent): void {
  touching = false;
  if (event.key !== "Escape" || owner === undefined) return;
  if (card.contains(document.activeElement)) {
    const link = owner;
    close();
    // The link must not open what Escape has closed.
    touching = true;
    link.focus();
    touching = false;
  } else close();
}

/** Returns false when the page says nothing more about the link. */
function open(link: HTMLAnchorElement): boolean {
  clearTimeout(timer);
  if (link === owner) return true;
  const figure = link.dataset["figure"];
  const row = document.getElementById(figure === undefined ? link.hash.slice(1) : `number-${figure}`);
  if (row === null || row.contains(link)) return false;
  close();
  owner = link;
  const also = document.getElementById(row.dataset["also"] ?? "");
  const parts = [row, also].flatMap((place) => [...(place?.querySelectorAll<HTMLElement>("[data-note]") ?? [])]);
  const lines = parts.map(copyOf);
  // The word's own page is where its heading in the table leads.
  const whole = figure === undefined ? row.querySelector<HTMLAnchorElement>("dt a") : link;
  card.replaceChildren(...lines, ways(whole ?? link, figure));
  link.after(card);
  // The second line is the sentence about the number, or the meaning of the word.
  lines[1]?.setAttribute("id", "figure-note-says");
  link.setAttribute("aria-describedby", "figure-note-says");
  card.showPopover();
  place(link);
  return true;
}

function close(): void {
  clearTimeout(timer);
  if (owner === undefined) return;
  owner.removeAttribute("aria-describedby");
  owner = undefined;
  card.hidePopover();
  card.remove();
}

/** A cell of the table as a line of the card; what was a link there is one here, but the heading's. */
function copyOf(part: HTMLElement): HTMLElement {
  const line = document.createElement("span");
  Object.assign(line.dataset, part.dataset);
  const { note } = part.dataset;
  if (note === "value" || note === "term") line.textContent = part.textContent;
  else line.append(...part.cloneNode(true).childNodes);
  return line;
}

function ways(link: HTMLAnchorElement, figure: string | undefined): HTMLElement {
  const line = document.createElement("span");
  line.className = "ways";
  const more = document.createElement("a");
  more.href = link.href;
  more.textContent = figure === undefined ? "More about this word" : "More about this figure";
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Close";
  button.addEventListener("click", close);
  line.append(more, button);
  return line;
}

/** In the margin beside the text if there is one, else below the link. On phones the style sheet decides. */
function place(link: HTMLAnchorElement): void {
  const line = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const body = link.closest(".page-body, .page-head");
  const room = document.documentElement.clientWidth;
  const beside = body === null ? room : body.getBoundingClientRect().right + 40;
  const { offsetWidth: width, offsetHeight: height } = card;
  inMargin = beside + width + 8 <= room;
  const x = inMargin ? beside : Math.max(16, Math.min(line.left, room - width - 16));
  const below = inMargin ? Math.min(line.top - 12, window.innerHeight - height - 12) : line.bottom + 6;
  const y =
    !inMargin && below + height > window.innerHeight && line.top > height + 6
      ? line.top - height - 6
      : Math.max(below, 8);
  card.style.setProperty("--x", `${x + window.scrollX}px`);
  card.style.setProperty("--y", `${y + window.scrollY}px`);
  card.classList.toggle("above", line.top > window.innerHeight / 2);
}
