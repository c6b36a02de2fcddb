import { html } from "hono/html";
import type { Html } from "./html.ts";

/** What is known, a row for each label; those without a value are left out. */
export function factList(
  rows: readonly (readonly [label: string, value: Html | undefined])[],
): Html {
  return html`<dl class="facts">
    ${rows.map(([label, value]) =>
      value === undefined
        ? ""
        : html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
    )}
  </dl>`;
}
