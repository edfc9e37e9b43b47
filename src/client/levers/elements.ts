/** Small helpers to write into a page. Text is always text, never markup. */

export function live(name: string): HTMLElement | undefined {
  return document.querySelector<HTMLElement>(`[data-live="${name}"]`) ?? undefined;
}

export function setText(name: string, text: string): void {
  const element = live(name);
  if (element !== undefined && element.textContent !== text) element.textContent = text;
}

/** Something with a text inside, or with other elements. */
export function make(
  tag: string,
  content: string | readonly Node[],
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (typeof content === "string") element.textContent = content;
  else element.append(...content);
  return element;
}
