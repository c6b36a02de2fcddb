/* global Response -- of Bun */
// Loaded into the local-slack binary before its own code. Its page draws the buttons of a form, and nothing happens when
// they are pressed: it hands presses on from messages and from Home alone. Here it hands on those of forms, too.
const serve = Bun.serve;
Bun.serve = (options) => serve({ ...options, fetch: mending(options.fetch) });

/** How version 0.1.8 draws the form on top, `m`, for the person `a`; and how it says that one pressed something. */
const drawn = "ctx:{input:C}})";
const mended = 'ctx:{input:C,onAction:press=>du("","",a,press,m.app_id)}})';

function mending(answer) {
  return async function (...asked) {
    const response = await answer.apply(this, asked);
    if (!response?.headers.get("content-type")?.includes("text/html")) return response;
    const page = await response.text();
    return new Response(page.replace(drawn, mended), { headers: { "content-type": "text/html" } });
  };
}
