import { createHash } from "node:crypto";
import { createDocument } from "./documents.ts";

/** The look of all pages: few tokens, one type scale, light and dark, readable on a phone and on paper. */
export const style = createDocument({
  type: "text/css; charset=utf-8",
  text: `/* Type 14 16 17 20 26 36 px; space 4 8 12 16 24 32 48 px */
:root{color-scheme:light dark;--paper:light-dark(#fbf9f4,#15181b);--sand:light-dark(#f1ece0,#1e2327);--card:light-dark(#fff,#1e2327);--ink:light-dark(#1b1e22,#ece9e2);--quiet:light-dark(#56585a,#b8b4ab);--line:light-dark(#dbd5c7,#3d444a);--sea:light-dark(#0b5563,#86d3dd);--fill:light-dark(#0b5563,#1f7889);--clay:light-dark(#94390f,#f5b183)}
*,::before{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:106.25%/1.5 -apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif;font-variant-numeric:tabular-nums}
body{margin:0;overflow-wrap:break-word;min-height:100svh;display:flex;flex-direction:column}
main{flex:1;container-type:inline-size}
body>*{padding-inline:max(1rem,50% - 34rem)}
h1,h2,h3{line-height:1.2;text-wrap:balance;margin:0 0 .5rem}
h1{font-size:clamp(1.5rem,1.2rem + 1.5vw,2.125rem);letter-spacing:-.02em;line-height:1.15}
h1.long{font-size:clamp(1.25rem,1.1rem + 1vw,1.75rem)}
h2{font-size:1.1875rem}
p,ul,ol,dl{margin:0 0 .75rem;max-width:40rem}
a{color:var(--sea);text-underline-offset:.17em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.16em}
:focus-visible{outline:3px solid var(--sea);outline-offset:2px}
main{padding-block:1rem 3rem;outline:0}
small,.quiet,label,caption,dt,footer{font-size:.875rem}
:is(small,.quiet,label,caption,dt){color:var(--quiet)}
:is(dd,li,td,th) small{display:block}
.hour{display:inline-block;overflow-wrap:anywhere}
.print{display:none}
.skip{position:absolute;left:-99rem;z-index:1;&:focus{left:.5rem;top:.5rem;background:var(--card);padding:.75rem}}
/* Who speaks */
.top,footer{background:var(--sand)}
.top{display:grid;grid-template-columns:minmax(0,1fr) auto;.print{grid-column:1/-1;margin:0;max-width:none}align-items:center;padding-top:.375rem}
.top nav{grid-row:2;grid-column:1/3;font-size:.875rem}
.name{display:flex;gap:.625rem;align-items:center;color:inherit;text-decoration:none;line-height:1.2;min-height:2.75rem;small{display:block}svg{flex:none;width:2.125rem;color:var(--sea)}}
.bar{display:flex;flex-wrap:wrap;gap:0 1rem;list-style:none;padding:0;max-width:none;nav>&{margin:0}a{display:block;padding:.5rem 0;nav &{text-decoration:none}}[aria-current]{border-bottom:3px solid;color:var(--ink);font-weight:600;padding-bottom:.3125rem}}
.lang{grid-column:-2;font-size:.9375rem;padding:.5rem 0}
footer{padding-block:1.5rem 1rem}
/* The day's shape tells the state */
.day{display:grid;white-space:nowrap;align-content:center;justify-items:center;width:4.5rem;height:4.25rem;font-size:.8125rem;line-height:1.15;b{font-size:1.625rem;line-height:1;letter-spacing:-.03em}.to{font-size:1.25rem;line-height:1.3}}
.day,.month time{border:2px solid;border-radius:.375rem}
.confirmed>:is(.day,time){background:var(--fill);border:5px solid var(--fill);color:#fff}
.planned>:is(.day,time){color:var(--sea)}
.postponed>:is(.day,time){color:var(--clay);border-style:dashed;.to{font-size:1.0625rem}}
.cancelled>:is(.day,time){color:var(--clay);border-width:2px 0;border-radius:0;text-decoration:line-through}
.held>:is(.day,time){color:var(--quiet);border-width:1px 0 0;border-radius:0}
.state{font-size:.9375rem;margin:0;span{display:inline-block}b{color:var(--sea);margin-right:.5rem;&::before{content:"";display:inline-block;width:.75em;height:.75em;margin-right:.4em;border:.15em solid;border-radius:50%}}}
:is(.confirmed,.held:not(.open)) .state b::before{border-width:.38em;background:currentColor}
.postponed .state b,.cancelled .state b,.wrong strong{color:var(--clay)}
.postponed .state b::before{border-style:dashed}
.cancelled .state b::before{height:0;border-width:.08em;vertical-align:.27em}
.held .state b{color:var(--quiet);&::before{border-radius:0}}
.open .state b::before{border-width:.15em}
.events{list-style:none;padding:0;margin:0;>li{display:grid;grid-template-columns:4.5rem minmax(0,1fr);column-gap:.875rem;padding-bottom:1rem;+li{border-top:1px solid var(--line);padding-top:1rem}}.day{grid-row:1/9}h3,p{grid-column:2;margin:0}h3{font-size:1.0625rem;line-height:1.3;text-wrap:pretty}h3 a{color:inherit}}
section{border-top:1px solid var(--line);padding:1.25rem 0 .5rem}
.lead{display:flow-root;padding-bottom:1rem;.acts{column-gap:.375rem;a,summary{padding-inline:.625rem}}>.day{float:left;margin:0 .875rem .875rem 0;}h1{clear:left}.state{padding-top:.375rem}}
.facts{display:grid;column-gap:.5rem;>div{display:grid;padding:.1875rem 0}}
dd{margin:0}
dd .clock a{display:inline-block}
dd:not(:only-of-type){display:list-item;margin-left:1.1em}
.acts{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;padding:0;max-width:none;align-items:start;ul{list-style:none;padding:.5rem 0 0;a{display:block;padding:.25rem 0}}}
.timed{list-style:disc}
.go,.do,button,:is(.acts,.ask) summary{display:inline-block;font:inherit;font-weight:600;line-height:1.5rem;padding:.5625rem .75rem;border:1px solid var(--sea);border-radius:.375rem;text-decoration:none;color:var(--sea);background:none;cursor:pointer}
.go.go{background:var(--fill);border-color:var(--fill);color:#fff}
summary{cursor:pointer;padding:.5rem 0}
.note,.wrong{border-left:.25rem solid var(--clay);padding-left:.875rem}
.note{padding-block:.125rem;margin-bottom:1rem;max-width:40rem;>:last-child{margin:0}h1+&{font-size:.9375rem;line-height:1.4;margin-bottom:.5rem}}
.alert{border:2px solid var(--clay);padding:1rem 1rem .25rem;margin-bottom:1.5rem;max-width:40rem}
.line{list-style:none;padding:0;li{position:relative;padding:0 0 1rem 1.75rem;&::before{content:"";position:absolute;left:0;top:.3rem;width:.875rem;height:.875rem;border:2px solid var(--quiet);border-radius:50%}&:not(:last-child)::after{content:"";position:absolute;left:.375rem;top:1.4rem;bottom:-.1rem;border-left:2px solid var(--line)}}.here::before{border:.4375rem solid var(--sea)}.quiet{display:block}}
table{border-collapse:collapse;width:100%;max-width:40rem}
caption,th,td{text-align:left}
.state span,td,thead th{overflow-wrap:anywhere}
th small{font-weight:400}
.pair th{overflow-wrap:anywhere;&:first-child{width:46%}}
th,td{vertical-align:top;border-top:1px solid var(--line);padding:.5rem .75rem .5rem 0}
code{font:.9375em ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
.address{overflow-wrap:anywhere;border:1px dashed var(--quiet);padding:.75rem;background:var(--card)}
.qr{width:9rem;max-width:100%;background:#fff;padding:.5rem}
/* Forms */
label{display:block}
input,select,textarea{display:block;font:inherit;color:inherit;background:var(--card);border:1px solid var(--quiet);border-radius:.25rem;width:100%;max-width:35rem;min-height:2.75rem;padding:.375rem .5rem;margin:0 0 .75rem}
fieldset{border:0;padding:0;margin:0 0 1.25rem;min-width:0;max-width:35rem}
legend{font-weight:700;padding:0 0 .25rem;small{font-weight:400}}
.choice{display:flex;max-width:35rem;gap:.75rem;align-items:center;font-size:1rem;color:inherit;background:var(--card);border:1px solid var(--quiet);border-radius:.375rem;padding:.625rem .75rem;margin-bottom:.5rem;cursor:pointer;input{flex:none;width:1.5rem;min-height:1.5rem;margin:0;accent-color:var(--sea)}&:has(:checked){outline:2px solid var(--sea);font-weight:600}}
.two{display:grid;align-items:end;grid-template-columns:repeat(auto-fit,minmax(min(10rem,100%),1fr));gap:0 .75rem;button{margin-bottom:.75rem}}
form:has([value=DECLINED]:checked) .coming{display:none}
.name span{min-width:0;overflow-wrap:anywhere}
.abreast{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(10rem,100%),1fr));gap:0 .5rem}
.ask{margin-bottom:.75rem;form{padding-top:.75rem}}
.coming+section:not(.coming){border:0;padding-top:0}
.when{margin-bottom:.75rem;small{display:block}}
.abreast .choice{gap:.5rem;padding-inline:.5rem}
section>form>button{margin-bottom:.75rem}
.done{color:var(--sea);font-size:.9375rem;font-weight:600;margin:0;&::before{content:"";display:inline-block;width:.75em;height:.75em;margin-right:.4em;border:.38em solid;background:currentColor;border-radius:50%}}
.acts>li:has(>.ask[open]){flex-basis:100%}
.acts .ask{margin:0;section{display:block;&:first-of-type{border:0;padding-top:0}}}
.news{color:var(--clay)}
/* Month */
.month{list-style:none;padding:0;max-width:none;margin-top:1rem;>li{border-top:1px solid var(--line);padding:.75rem .5rem .75rem 0}>.none{display:none}p{margin:.25rem 0 0;line-height:1.35}time{display:inline-block;padding:0 .5rem;font-weight:700}.held time{border:0;padding:0}}
@container(min-width:16rem){
.facts{grid-template-columns:fit-content(6rem) minmax(0,1fr);>div{grid-column:1/-1;grid-template-columns:subgrid}dt{min-width:4.25rem}dd{grid-column:2}}
th .hour{white-space:nowrap;overflow-wrap:normal}
}
@media(min-width:48rem){
.top{grid-template-columns:auto 1fr auto;gap:2rem;padding-bottom:.375rem;nav{grid-row:1;grid-column:2;font-size:1rem}}
main{padding-top:2rem}
section,.lead{display:grid;grid-template-columns:9rem minmax(0,1fr);column-gap:2rem;>*{grid-column:2}}
.facts{grid-template-columns:fit-content(10rem) minmax(0,1fr)}
section>h2:first-child{grid-column:1;grid-row:1/60}
.lead>.day{grid-column:1;grid-row:1/9;width:7.5rem;height:8rem;font-size:1rem;b{font-size:3.5rem}.to{font-size:2.25rem;line-height:1.2}}
.lead .state{padding:0}
.when small{display:inline;&::before{content:"· "}}
.lead.postponed>.day .to{font-size:1.625rem}
.month{display:grid;grid-template-columns:repeat(7,minmax(0,1fr));>.none{display:block;min-height:5.5rem;color:var(--quiet)}>.wd{border:0;min-height:0;padding-bottom:.25rem}>li{padding-top:.5rem}.full{display:none}p{font-size:.875rem}}
.s1{grid-column:2}.s2{grid-column:3}.s3{grid-column:4}.s4{grid-column:5}.s5{grid-column:6}.s6{grid-column:7}
}
@media(min-width:64rem){
.wide,article>.lead{display:grid;grid-template-columns:minmax(0,1fr) 15rem;column-gap:3rem}
.wide>*{grid-column:1}
.wide>.find{display:block;border:0;padding:0;grid-column:2;grid-row:1/60}
.jump{display:none}
article>.lead{grid-template-columns:9rem minmax(0,1fr) 15rem;column-gap:2rem;.acts{grid-column:3;grid-row:1/9;flex-direction:column;align-items:stretch;align-self:start;margin:0;background:var(--sand);padding:1rem;border-radius:.375rem;>li>a,summary{display:block;text-align:center}}}
}
@media print{
form :is(summary,details details:not([open])){display:none}
:root{color-scheme:light;--paper:#fff;--sand:#fff}
html{font-size:10pt}
body{display:block;min-height:0}
body>*{padding-inline:0}
.top nav,.lang,.skip,.acts,.ask,button,.find,.clock,.bar,.jump,form[method=get],section:has(>form[method=get]:last-child){display:none}
.print{display:block}
a{color:inherit;text-decoration:none}
main{padding-block:.75rem}
footer .quiet{display:none}
footer{padding-block:.75rem 0}
.events>li,section{padding-block:.375rem}
section a[rel=noreferrer]::after{content:" (" attr(href) ")";font-size:8pt;overflow-wrap:anywhere}
summary{display:block}
details::details-content{content-visibility:visible;block-size:auto}
section,tr,li{break-inside:avoid}
.day,::before,time{print-color-adjust:exact}
@page{size:A4;margin:18mm 16mm;@bottom-right{content:counter(page)"/"counter(pages);font:8pt Roboto,Arial,sans-serif}}
}
`,
});

export const favicon = createDocument({
  type: "image/svg+xml",
  text: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>path{fill:#0b5563}@media(prefers-color-scheme:dark){path{fill:#86d3dd}}</style><path fill="#0b5563" d="M4 14.5a10 10 0 0 1 20 0zM8 17.5h20a10 10 0 0 1-20 0z"/></svg>
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
