// `node test/clients/ask-sabre.ts FOLDER` asks sabre/vobject, whose source is in FOLDER, and keeps what it says in
// `sabre.json`. By hand, since Debian's package is older than its iTIP.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { attendee, messages } from "./conversation.ts";

const [, , folder = ""] = process.argv;
const version = /VERSION = '([\d.]+)'/.exec(
  readFileSync(join(folder, "lib/Version.php"), "utf8"),
)?.[1];
const answers: Readonly<Record<string, string>> = {
  invitation: "ACCEPTED",
  update: "DECLINED",
  invitationAnew: "TENTATIVE",
};
const texts = Object.entries(messages).map(([name, { text }]) => [text, answers[name] ?? null]);
const output = execFileSync(
  "php",
  [join(import.meta.dirname, "sabre.php"), folder, `mailto:${attendee}`],
  {
    input: JSON.stringify(texts),
    encoding: "utf8",
  },
);
const outcomes = JSON.parse(output) as readonly object[];
const told = Object.entries(messages).map(([name, { text }], index) => ({
  name,
  text,
  ...outcomes[index],
}));
writeFileSync(
  join(import.meta.dirname, "sabre.json"),
  `${JSON.stringify({ version, told }, undefined, 2)}\n`,
);
