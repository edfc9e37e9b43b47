/** The gallery as one HTML file: each chart at three widths, with its key, description and table. */

import { drawChart } from "#drawing/draw.ts";
import { pagePalette } from "#drawing/palette.ts";
import { escapeText } from "#drawing/svg-text.ts";
import { describeChart } from "#lib/charts/describe.ts";
import { makeKey } from "#lib/charts/key.ts";
import type { ChartSpec } from "#lib/charts/spec.ts";
import { makeTable } from "#lib/charts/table.ts";

export const widths = [320, 640, 1200] as const;

/** All pictures of one width, in the site's own styles. */
export function galleryPage(
  specs: readonly ChartSpec[],
  { styles, width }: { readonly styles: string; readonly width: number },
): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Gallery of charts at ${width} pixels</title>
<style>${styles}
body { width: ${width}px; margin: 1rem; background: var(--paper); color: var(--ink); }
figure, p, ul { margin: 0; }
</style>
</head>
<body>
${specs.map((spec) => figure(spec, width)).join("\n")}
</body>
</html>
`;
}

function figure(spec: ChartSpec, width: number): string {
  const key = makeKey(spec).map(({ mark, text }) => `<li class="${mark}">${escapeText(text)}</li>`);
  const { caption, columns, rows } = makeTable(spec);
  const cells = rows.map(
    ({ header, cells: own, status }) =>
      `<tr><th scope="row">${escapeText(header)}</th>${[...own, status].map((cell) => `<td>${escapeText(cell)}</td>`).join("")}</tr>`,
  );
  const svg = drawChart(spec, { width, palette: pagePalette, idPrefix: `${spec.id}-${width}` });
  return `<figure class="chart" id="${spec.id}">
<p class="headline">${escapeText(spec.headline)}</p>
<p class="subtitle">${escapeText(spec.subtitle)}</p>
${key.length === 0 ? "" : `<ul class="key">${key.join("")}</ul>`}
<div class="pictures">${svg}</div>
<details><summary>In words and numbers</summary>
<p class="words">${escapeText(describeChart(spec).join(" "))}</p>
<table><caption>${escapeText(caption)}</caption><thead><tr>${columns.map((name) => `<th scope="col">${escapeText(name)}</th>`).join("")}</tr></thead><tbody>${cells.join("")}</tbody></table>
</details>
</figure>`;
}
