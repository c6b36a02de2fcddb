/* global Response -- of Bun */
// Loaded into the local-slack binary before its own code. Its page draws one line for a text that may have many, and the
// browser takes out the line breaks of what is pasted there. Here it draws a box of several lines, as Slack does.
const serve = Bun.serve;
Bun.serve = (options) => serve({ ...options, fetch: widening(options.fetch) });

/** How version 0.1.8 draws the input `l` of a form. */
const drawn = 'l.initial_value??"";return f.jsx("input",{';
const widened = 'l.initial_value??"";return f.jsx(l.multiline?"textarea":"input",{rows:6,';

function widening(answer) {
  return async function (...asked) {
    const response = await answer.apply(this, asked);
    if (!response?.headers.get("content-type")?.includes("text/html")) return response;
    const page = await response.text();
    return new Response(page.replace(drawn, widened), { headers: { "content-type": "text/html" } });
  };
}
