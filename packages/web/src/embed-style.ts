import { createHash } from "node:crypto";
import { createDocument } from "./documents.ts";

/** The look of the frame for other sites: the tones and the leaf of the pages, and nothing else. */
export const embedStyle = createDocument({
  type: "text/css; charset=utf-8",
  text: `:root{color-scheme:light dark;--ink:light-dark(#1b1e22,#ece9e2);--quiet:light-dark(#56585a,#b8b4ab);--line:light-dark(#dbd5c7,#3d444a);--sea:light-dark(#0b5563,#86d3dd);--fill:light-dark(#0b5563,#1f7889);--clay:light-dark(#94390f,#f5b183);--paper:light-dark(#fff,#15181b)}
[data-colours=light]{color-scheme:light}
[data-colours=dark]{color-scheme:dark}
*,::before{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:100%/1.45 -apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif;font-variant-numeric:tabular-nums}
body{margin:.75rem;overflow-wrap:break-word}
h1{font-size:1.1875rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1rem;line-height:1.3}
h2,p{margin:0}
a{color:var(--sea);text-underline-offset:.17em}
h2 a{color:inherit}
:focus-visible{outline:3px solid var(--sea);outline-offset:2px}
.quiet,footer{font-size:.875rem;color:var(--quiet)}
ul{list-style:none;padding:0;margin:0}
li{display:grid;grid-template-columns:4.25rem minmax(0,1fr);column-gap:.875rem;border-top:1px solid var(--line);padding:.75rem 0}
li>*{grid-column:2}
.day{grid-column:1;grid-row:1/9;display:grid;white-space:nowrap;align-content:center;justify-items:center;height:4rem;border:2px solid;border-radius:.375rem;font-size:.75rem;line-height:1.15;color:var(--sea)}
.day b{font-size:1.5rem;line-height:1}
.day .to{font-size:1.1875rem;line-height:1.3}
.confirmed>.day{background:var(--fill);border:5px solid var(--fill);color:#fff}
.postponed>.day{border-style:dashed;color:var(--clay)}
.cancelled>.day{border-width:2px 0;border-radius:0;color:var(--clay);text-decoration:line-through}
.state b{color:var(--sea)}
.state b::before{content:"";display:inline-block;width:.7em;height:.7em;margin-right:.4em;border:.14em solid;border-radius:50%}
.confirmed .state b::before{border-width:.36em;background:currentColor}
.postponed .state b::before{border-style:dashed}
.cancelled .state b::before{height:0;border-width:.08em;vertical-align:.27em}
:is(.postponed,.cancelled) .state b{color:var(--clay)}
footer{border-top:1px solid var(--line);padding-top:.5rem;display:flex;flex-wrap:wrap;gap:0 1rem;>*{padding:.125rem 0}}
@media print{:root{color-scheme:light}li{break-inside:avoid}.day{print-color-adjust:exact}}
`,
});

const version = createHash("sha256").update(embedStyle.hash).digest("hex").slice(0, 8);
export const embedStylePath = `/embed.css?${version}`;
