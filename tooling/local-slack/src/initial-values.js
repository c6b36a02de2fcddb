// Loaded into the local-slack binary before its own code. Its page shows what stands in a form at the start, and then
// sends only what was touched: an hour that nobody changed would be lost. Slack sends both, and so does this.
const serve = Bun.serve;
Bun.serve = (options) => serve({ ...options, websocket: completing(options.websocket) });

/** The forms that are open, the one on top last, as the page was told. */
let stack = [];

function completing(websocket) {
  return {
    ...websocket,
    open(socket) {
      if (socket.data.kind === "ui") listenTo(socket);
      websocket.open(socket);
    },
    message(socket, data) {
      websocket.message(socket, socket.data.kind === "ui" ? complete(String(data)) : data);
    },
  };
}

function listenTo(socket) {
  const send = socket.send.bind(socket);
  socket.send = (data, ...rest) => {
    const frame = JSON.parse(String(data));
    stack = frame.stack ?? frame.state?.modalStack ?? stack;
    return send(data, ...rest);
  };
}

function complete(data) {
  const frame = JSON.parse(data);
  if (frame.t !== "view_submit") return data;
  const values = Object.fromEntries(stack.at(-1)?.blocks.flatMap(initialValue) ?? []);
  return JSON.stringify({ ...frame, values: { ...values, ...frame.values } });
}

function initialValue({ block_id: block, element }) {
  const { type, action_id: action, initial_value, initial_date } = element ?? {};
  const { initial_option, initial_options } = element ?? {};
  const state =
    initial_value !== undefined
      ? { value: initial_value }
      : initial_date !== undefined
        ? { selected_date: initial_date }
        : initial_option !== undefined
          ? { selected_option: initial_option }
          : initial_options !== undefined
            ? { selected_options: initial_options }
            : undefined;
  return state === undefined ? [] : [[block, { [action]: { type, ...state } }]];
}
