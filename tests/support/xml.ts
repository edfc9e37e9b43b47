/** A strict little reader of XML: enough to refuse a feed that a feed reader would refuse. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const piece = /<\?xml[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([A-Za-z][\w.:-]*)((?:\s+[\w.:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/** @throws {Error} for tags that do not close, attributes without quotes, loose ampersands, more than one root. */
export function parseXml(text: string): XmlElement {
  const top: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  let at = 0;
  for (const match of text.matchAll(piece)) {
    at = match.index + match[0].length;
    const [, closes, name, attributes, empty, words] = match;
    const parent = open.at(-1) ?? top;
    if (words !== undefined) parent.text += unescapeXml(words);
    if (name === undefined) continue;
    if (closes === "/") {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element.`);
      continue;
    }
    const element: XmlElement = { name, attributes: attributesIn(attributes ?? ""), children: [], text: "" };
    parent.children.push(element);
    if (empty === "") open.push(element);
  }
  if (at !== text.length) throw new Error(`It cannot be read from "${text.slice(at, at + 40)}" on.`);
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed.`);
  const [root, ...others] = top.children;
  if (root === undefined || others.length > 0 || top.text.trim() !== "") throw new Error("It must have one root.");
  return root;
}

export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

export function textOf(element: XmlElement, name: string): string {
  return childrenOf(element, name)[0]?.text ?? "";
}

function attributesIn(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/([\w.:-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [
    name,
    unescapeXml(value),
  ]);
  return Object.fromEntries(pairs) as Record<string, string>;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(#?\w*;?)/g, (seen, name: string) => {
    const code = /^#(\d+);$/.exec(name)?.[1];
    const sign = code === undefined ? entities[name.replace(/;$/, "")] : String.fromCodePoint(Number(code));
    if (sign === undefined || !name.endsWith(";")) throw new Error(`"${seen}" is no entity of XML.`);
    return sign;
  });
}
