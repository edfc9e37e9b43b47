/** Text made safe to stand in HTML and XML. */

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Escapes text for an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

/** Data for machines as the text of a `<script>`: no sign in it can end the element. */
export function jsonInPage(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
