import { createHash } from "node:crypto";
import { createDocument } from "./documents.ts";

/** The look of the pages: one column, system fonts, readable on a phone and on paper, light and dark. */
export const style = createDocument({
  type: "text/css; charset=utf-8",
  text: `
:root { color-scheme: light dark; background: light-dark(#fff, #12151b); color: light-dark(#1b1f27, #e8ebf0); --line: light-dark(#d5d9e0, #3b4150); --accent: light-dark(#00539f, #8cc4ff); --soft: light-dark(#f3f6fa, #1d222c); --quiet: light-dark(#555c68, #a8b0bd); --news: light-dark(#9a3412, #fdba74); }
* { box-sizing: border-box; }
body { font: 1rem/1.55 system-ui, sans-serif; max-width: 48rem; margin: 0 auto; padding: 0 1rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 1rem 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .25rem; color: var(--quiet); }
.event { font-size: 1.05rem; line-height: 1.35; margin: .1rem 0; color: inherit; }
a { color: var(--accent); }
a:focus-visible, button:focus-visible, select:focus-visible, summary:focus-visible, input:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
main:focus { outline: none; }
code { font-size: .9em; overflow-wrap: anywhere; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; background: light-dark(#fff, #12151b); padding: .5rem; }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: .75rem 0; border-bottom: 1px solid var(--line); }
nav a { padding: .25rem 0; }
[aria-current=page] { font-weight: 700; }
.language { margin-left: auto; }
.actions { display: flex; flex-wrap: wrap; gap: .6rem; padding: 0; list-style: none; }
.action, button { display: inline-block; font: inherit; min-height: 2.75rem; padding: .55rem .9rem; border: 1px solid var(--accent); border-radius: .4rem; text-decoration: none; background: transparent; color: var(--accent); cursor: pointer; }
.box { background: var(--soft); border-radius: .5rem; padding: .75rem 1rem; margin: 1rem 0; }
summary { cursor: pointer; padding: .25rem 0; }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: .75rem 1rem; margin: .75rem 0; }
label { display: block; color: var(--quiet); }
select, input { font: inherit; width: 100%; min-height: 2.75rem; padding: .3rem; }
.events { list-style: none; padding: 0; margin: 0; }
.events > li { border-top: 1px solid var(--line); padding: .75rem 0; }
.when { font-weight: 600; margin: 0; }
.about { margin: 0; color: var(--quiet); }
.news { color: var(--news); border: 1px solid; border-radius: .3rem; padding: 0 .35rem; font-size: .85em; font-weight: 600; }
dl { margin: .75rem 0; display: grid; gap: .4rem; }
dl div { display: grid; grid-template-columns: 11rem 1fr; column-gap: 1rem; }
dt { color: var(--quiet); }
dd { margin: 0; grid-column: 2; }
dd:not(:only-of-type) { display: list-item; list-style: disc; margin-left: 1.1rem; }
.line { list-style: none; padding: 0 0 0 1.25rem; border-left: 3px solid var(--line); }
.line li { position: relative; padding: .35rem 0; }
.line li::before { content: ""; position: absolute; left: -1.75rem; top: .85rem; width: .75rem; height: .75rem; border-radius: 50%; background: var(--line); }
.line .here::before { background: var(--accent); }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--quiet); padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; border-top: 1px solid var(--line); padding: .4rem .75rem .4rem 0; }
th[scope=row] { width: 36%; font-weight: 600; }
.scan { background: #fff; width: 11rem; height: 11rem; padding: .5rem; border-radius: .4rem; }
@media (max-width: 34rem) { dl div { grid-template-columns: 1fr; } dd { grid-column: 1; } .stack td, .stack th { display: block; width: auto; padding-right: 0; } .stack thead { position: absolute; left: -99rem; } .stack td { border: 0; padding-top: 0; } }
@media print { :root { color-scheme: light; } nav, form, h2:has(+ form), details, .actions, [aria-labelledby=add], .skip { display: none; } body { max-width: none; padding: 0; font-size: 10pt; } .events > li, tr, dl div, #agenda + ol, .line { break-inside: avoid; } h2, h3 { break-after: avoid; } a { color: inherit; text-decoration: none; } dd a { font-size: 0; } dd a::after { content: attr(href); font-size: 9pt; overflow-wrap: anywhere; } .box, .line li::before { print-color-adjust: exact; } .line { margin-left: .5rem; } @page { size: A4; margin: 16mm; } }
`,
});

export const favicon = createDocument({
  type: "image/svg+xml",
  text: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#00539f"/><path fill="#fff" d="M7 10h18v15H7z"/><path fill="#8cc4ff" d="M7 7h18v4H7z"/><circle cx="13" cy="18" r="3" fill="#00539f"/><circle cx="19" cy="18" r="3" fill="#c8102e"/></svg>
`,
});

/** The name changes with the content, so a browser keeps it for as long as it likes. */
const version = createHash("sha256")
  .update(style.hash)
  .update(favicon.hash)
  .digest("hex")
  .slice(0, 8);
export const stylePath = `/style.css?${version}`;
export const faviconPath = `/favicon.svg?${version}`;
