import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

function read(file: string): string {
  return readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
}

test("the README shows the example and what it prints", () => {
  const readme = read("README.md");
  expect(readme).toContain(`\`\`\`ts\n${read("examples/feed.ts")}\`\`\``);
  const example = new URL("../examples/feed.ts", import.meta.url).pathname;
  const output = execFileSync(process.execPath, [example], { encoding: "utf8" }).replaceAll("\r\n", "\n");
  expect(readme).toContain(`\`\`\`text\n${output}\`\`\``);
});
