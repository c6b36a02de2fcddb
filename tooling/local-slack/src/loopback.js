// Loaded into the local-slack binary before its own code. The binary has no option for the address it listens on
// and would be open to the whole network; nobody but this machine may reach it. Its parent waits for the line below.
const serve = Bun.serve;
Bun.serve = (options) => {
  const server = serve({ ...options, hostname: "127.0.0.1" });
  console.log(`listening on ${server.hostname}:${server.port}`);
  return server;
};

// The parent holds the other end of the standard input: however the parent dies, this ends and so do we.
process.stdin.on("end", () => process.exit(0)).resume();
