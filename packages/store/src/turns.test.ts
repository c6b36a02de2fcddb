import { describe, expect, it } from "vitest";
import { createTurns } from "./turns.ts";

describe("turns", () => {
  it("are taken one at a time, in the order of asking, the urgent before what waits", async () => {
    const turns = createTurns();
    const said: string[] = [];
    const work = (name: string) => async () => {
      said.push(`${name} begins`);
      await Promise.resolve();
      said.push(`${name} ends`);
    };
    void turns.take(work("first"));
    void turns.take(work("second"));
    void turns.take(work("urgent"), true);
    void turns.take(work("third"));
    await turns.settled();
    expect(said).toEqual(
      ["first", "urgent", "second", "third"].flatMap((name) => [`${name} begins`, `${name} ends`]),
    );
  });

  it("go on after work that fails, which whoever asked for it is told", async () => {
    const turns = createTurns();
    const failing = turns.take(() => Promise.reject(new Error("changed my mind")));
    const after = turns.take(() => Promise.resolve("done"));
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await after).toBe("done");
    expect(await turns.take(() => Promise.resolve("and later"))).toBe("and later");
  });
});
