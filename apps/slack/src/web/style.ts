/** The look of the pages: one column, system fonts, readable on a phone and on paper, light and dark. */
export const style = `
:root { color-scheme: light dark; --line: light-dark(#d5d9e0, #3b4150); --accent: light-dark(#00539f, #8cc4ff); --soft: light-dark(#f3f6fa, #1d222c); }
body { font: 1rem/1.55 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem 1rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: .5rem 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1.1rem; line-height: 1.35; margin: .15rem 0 .5rem; }
a { color: var(--accent); }
code { font-size: .9em; overflow-wrap: anywhere; }
.language { text-align: right; margin: 0; }
.subscribe { background: var(--soft); border-radius: .5rem; padding: .25rem 1rem; }
.subscribe h2 { margin-top: .75rem; }
.action { display: inline-block; padding: .5rem .9rem; border: 1px solid var(--accent); border-radius: .4rem; text-decoration: none; }
article { border-top: 1px solid var(--line); padding: 1rem 0; }
.when { font-weight: 600; color: var(--accent); margin: 0; }
.news { color: light-dark(#9a3412, #fdba74); border: 1px solid; border-radius: .3rem; padding: 0 .35rem; font-size: .85em; }
dl { margin: .75rem 0; display: grid; gap: .4rem; }
dl div { display: grid; grid-template-columns: 10rem 1fr; column-gap: 1rem; }
dt { color: light-dark(#555c68, #a8b0bd); }
dd { margin: 0; grid-column: 2; }
.short { font-size: .85rem; color: light-dark(#555c68, #a8b0bd); margin: 0; }
@media (max-width: 34rem) { dl div { grid-template-columns: 1fr; } dd { grid-column: 1; } }
`;
