/** HTML as the standard has it, by a validator that others keep. */

import { HtmlValidate } from "html-validate/node";
import type { BuiltPage } from "./pages.ts";

/** One line for each fault. */
export async function invalidHtml(pages: readonly BuiltPage[]): Promise<readonly string[]> {
  const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard"] });
  const faults: string[] = [];
  for (const { address, file } of pages) {
    const { results } = await validator.validateFile(file);
    for (const { messages } of results) {
      for (const { line, column, message, ruleId } of messages) {
        faults.push(`${address}:${line}:${column} ${message} (${ruleId})`);
      }
    }
  }
  return faults;
}
