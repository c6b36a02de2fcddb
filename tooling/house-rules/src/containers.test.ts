import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8");

/** The services of the compose file, each with its lines. */
const services = new Map(
  (read("compose.yaml").split(/^services:$|^volumes:$/m)[1] ?? "")
    .split(/^ {2}(?=\w+:$)/m)
    .filter((block) => block.trim() !== "")
    .map((block) => [block.slice(0, block.indexOf(":")), block] as const),
);

describe("the containers", () => {
  it.each(["app", "database"])("give %s no more of the machine than it needs", (name) => {
    const service = services.get(name) ?? "";
    for (const line of [
      "read_only: true",
      "cap_drop: [ALL]",
      'security_opt: ["no-new-privileges:true"]',
      "mem_limit: ",
      "pids_limit: ",
    ])
      expect(service).toContain(`\n    ${line}`);
  });

  it("are all looked at here", () => {
    expect([...services.keys()]).toEqual(["app", "database"]);
  });

  it("come from images that are named by their digests", () => {
    const images = [
      ...read("Dockerfile").matchAll(/^FROM (\S+)/gm),
      ...read("compose.yaml").matchAll(/^ +image: (\S+)/gm),
    ].map(([, image]) => image);
    expect(images).toHaveLength(3);
    for (const image of images) expect(image).toMatch(/^[a-z]+:[\w.-]+@sha256:[0-9a-f]{64}$/);
  });

  it("do not serve the invented events of the examples", () => {
    expect(read("compose.yaml")).not.toContain("examples");
  });
});
