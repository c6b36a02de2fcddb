import { describe, expect, it } from "vitest";
import { createCommits } from "./commits.ts";

/** Commits whose steps are written down, and what fails among them. */
function open() {
  const steps: string[] = [];
  let isOpen = false;
  let failure: Error | undefined;
  const step = (name: string) => () => void steps.push(name);
  const end = (name: string) => () => {
    steps.push(name);
    if (name === "commit" && failure !== undefined) throw failure;
    isOpen = false;
  };
  const commits = createCommits({
    begin() {
      steps.push("begin");
      isOpen = true;
      return Promise.resolve();
    },
    ...{ savepoint: step("savepoint"), release: step("release"), undo: step("undo") },
    ...{ commit: end("commit"), rollback: end("rollback"), isOpen: () => isOpen },
  });
  const write = (text: string) => () => Promise.resolve(void steps.push(text));
  return {
    steps,
    commits,
    write,
    fail: (error: Error) => (failure = error),
    /** As a full disk does it. */
    undoAll: end("undone as a whole"),
  };
}

describe("commits", () => {
  it("take those together that wait for each other", async () => {
    const { steps, commits, write } = open();
    await Promise.all([1, 2, 3].map((number) => commits.take(write(`work ${number}`), false)));
    expect(steps).toEqual([
      "begin",
      ...[1, 2, 3].flatMap((number) => ["savepoint", `work ${number}`, "release"]),
      "commit",
    ]);
    await commits.take(write("later"), false);
    expect(steps.slice(-5)).toEqual(["begin", "savepoint", "later", "release", "commit"]);
  });

  it("tell nobody that theirs is on the disk before it is", async () => {
    const { steps, commits, write } = open();
    const told = [1, 2].map((number) =>
      commits.take(write(`work ${number}`), false).then(() => steps.push(`told ${number}`)),
    );
    await Promise.all(told);
    expect(steps.slice(-3)).toEqual(["commit", "told 1", "told 2"]);
  });

  it("end at once behind what is urgent, and take few enough", async () => {
    const { steps, commits, write } = open();
    const works = Array.from({ length: 45 }, (_, index) => commits.take(write("."), index === 3));
    await Promise.all(works);
    const counts = steps
      .join("")
      .split("commit")
      .map((group) => group.split(".").length - 1);
    // The urgent one is the second: it goes before all that wait.
    expect(counts).toEqual([2, 20, 20, 3, 0]);
  });

  it("undo what failed, and nothing else", async () => {
    const { steps, commits, write } = open();
    const failed = commits.take(() => Promise.reject(new Error("not so")), false);
    const others = [1, 2].map((number) => commits.take(write(`work ${number}`), false));
    await expect(failed).rejects.toThrow("not so");
    await Promise.all(others);
    expect(steps.join(" ")).toBe(
      "begin savepoint undo savepoint work 1 release savepoint work 2 release commit",
    );
  });

  it("reject all where the commit fails, and go on", async () => {
    const { steps, commits, write, fail } = open();
    fail(new Error("the disk is full"));
    const works = [1, 2].map((number) => commits.take(write(`work ${number}`), false));
    const ends = await Promise.allSettled(works);
    expect(ends.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(steps.slice(-2)).toEqual(["commit", "rollback"]);
    expect(commits.ended()).toBeUndefined();
  });

  it("reject all that an error has undone, and begin anew with the next", async () => {
    const { steps, commits, write, undoAll } = open();
    const before = commits.take(write("before"), false);
    const failed = commits.take(() => {
      undoAll();
      return Promise.reject(new Error("the disk is full"));
    }, false);
    const after = commits.take(write("after"), false);
    await expect(before).rejects.toThrow("the disk is full");
    await expect(failed).rejects.toThrow("the disk is full");
    await after;
    expect(steps.slice(-6)).toEqual([
      ...["undone as a whole", "begin", "savepoint", "after", "release", "commit"],
    ]);
  });
});
