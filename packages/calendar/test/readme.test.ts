import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

function read(file: string): string {
  return readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
}

test.each([
  "examples/feed.ts",
  "examples/invitation.ts",
  "examples/reading.ts",
  "examples/events.ts",
])("the README shows %s and what it prints", (file) => {
  const readme = read("README.md");
  expect(readme).toContain(`\`\`\`ts\n${read(file)}\`\`\``);
  const example = new URL(`../${file}`, import.meta.url).pathname;
  const output = execFileSync(process.execPath, [example], { encoding: "utf8" }).replaceAll(
    "\r\n",
    "\n",
  );
  expect(readme).toContain(`\`\`\`text\n${output}\`\`\``);
});
