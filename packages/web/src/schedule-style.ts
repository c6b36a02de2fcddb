import { createHash } from "node:crypto";
import { createDocument } from "./documents.ts";

/** What only pages that list events need beside the style of all pages. */
export const scheduleStyle = createDocument({
  type: "text/css; charset=utf-8",
  text: `/* What was chosen */
.chosen{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:.75rem;list-style:none;padding:0;a{display:block;padding:.25rem .75rem;border:1px solid var(--quiet);border-radius:1rem;text-decoration:none;font-size:.9375rem}}
.beside{border-top:1px solid var(--line);padding-top:.75rem}
.two .choice{border:0;background:none;margin:0;padding:.375rem 0;font-size:.875rem;&:has(:checked){outline:0}}
.two summary{padding:.25rem 0 .75rem;font-size:.9375rem}
.two:has([type=search]){align-items:start;grid-template-columns:repeat(auto-fit,minmax(min(max(9.75rem,30%),100%),1fr))}
.wide>.alert{margin-bottom:1.5rem}
/* The leaf beside it says it to the eye */
.aloud{position:absolute;left:-99rem}
/* A line for each event */
.lines{list-style:none;padding:0;li{display:grid;padding:.375rem 0}.quiet{display:block}.date{grid-row:1;font-size:.875rem;color:var(--quiet)}}
.months .bar{margin:0}
.line-to-copy{field-sizing:content;resize:none;padding-block:.5625rem;font-size:.875rem;word-break:normal;overflow-wrap:anywhere}
.month{p{hyphens:auto}.on .number{font-weight:700}.on{color:var(--quiet)}div+div{margin-top:.75rem}}
@media(min-width:34rem){
.lines li{grid-template-columns:10rem minmax(0,1fr);column-gap:1rem;>*{grid-column:2}.date{grid-column:1;padding-top:.1rem}}
}
@media(min-width:48rem){
.beside{margin-left:11rem}
.wide>section>h2{font-size:1.0625rem}
.two:has([type=search])>details{padding-top:1.5rem}
}
@media(min-width:64rem){
.wide .two{display:block;>details{padding-top:0}}
}
@media print{
.chosen,.beside,.months,.jump,.hours,[aria-labelledby=subscribe]{display:none}
.aloud{position:static}
.events{>li{padding-block:.25rem}.day{height:4.5rem}}
.lines li{grid-template-columns:9rem minmax(0,1fr);column-gap:.5rem;padding:.0625rem 0;>*{grid-column:2}.date{grid-column:1}.quiet{display:inline}}
.year{:is(section,.lead){grid-template-columns:6.5rem minmax(0,1fr)}.events{max-width:none}.events>li{grid-template-columns:4.25rem minmax(0,1fr) 9.5rem;column-gap:.75rem;padding-block:.25rem;+li{padding-top:.375rem}.day{width:4.25rem;height:3.25rem;font-size:.6875rem;b{font-size:1.125rem}.to{font-size:1rem;line-height:1.15}}.confirmed>.day{border-width:2px}.state{grid-column:3;grid-row:1/4;span{display:block}}}section{padding-block:.25rem}h3{font-size:1rem;text-wrap:wrap}p{line-height:1.35}}
.month{display:grid;grid-template-columns:repeat(7,minmax(0,1fr));>.none{display:block;min-height:5.5rem}>.wd{min-height:0}.full{display:none}p{font-size:8pt}}
.s1{grid-column:2}.s2{grid-column:3}.s3{grid-column:4}.s4{grid-column:5}.s5{grid-column:6}.s6{grid-column:7}
}
`,
});

const version = createHash("sha256").update(scheduleStyle.hash).digest("hex").slice(0, 8);
export const scheduleStylePath = `/schedule.css?${version}`;
