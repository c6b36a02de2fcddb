import { html } from "hono/html";
import type { Html } from "./html.ts";

/** What is known, a row for each label, which may have several values; those without any are left out. */
export function factList(
  rows: readonly (readonly [label: string, value: Html | readonly Html[] | undefined])[],
): Html {
  return html`<dl class="facts">
    ${rows.map(([label, value = []]) => {
      const values = [value].flat();
      return values.length === 0
        ? ""
        : html`<div>
            <dt>${label}</dt>
            ${values.map((one) => html`<dd>${one}</dd>`)}
          </div>`;
    })}
  </dl>`;
}
