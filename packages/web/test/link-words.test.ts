import { describe, expect, it } from "vitest";
import { openLinks, webinar } from "./open-links.ts";

describe("what the pages of one person say", () => {
  it("agrees: who answered on one page finds it on the other, also where the event was never announced in a channel", async () => {
    const { announced: _, ...quiet } = webinar;
    const links = await openLinks([quiet]);
    const { ngozi } = await links.invite();
    expect(await (await links.get(ngozi.delegation)).text()).toContain("Send these answers");
    await links.send(ngozi.answer, "answer", { answer: "TENTATIVE", needs: "A ramp" });
    const html = await (await links.get(ngozi.delegation)).text();
    expect(html).toContain("Nothing awaits an answer.");
    expect(html).toContain("Maybe");
  });

  it("counts what was sent, and says of a mistake what still counts", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const filled = { answer: "ACCEPTED", "name-1": "Amina Bello", needs: "A ramp", comment: "Hi" };
    await links.send(ngozi.answer, "answer", filled);
    const html = await (await links.get(`${ngozi.answer}?done=answer`)).text();
    expect(html).toContain("1 person is named · needs are noted");
    const wrong = await (await links.send(ngozi.answer, "answer")).text();
    expect(wrong).toContain("The change was not sent; the answer below still counts");
    const boxless = await (await links.send(ngozi.answer, "end")).text();
    expect(boxless).toContain("Nothing was changed");
    // What is emptied is gone, and who does not come needs nothing.
    await links.send(ngozi.answer, "answer", { answer: "ACCEPTED", comment: "", needs: "" });
    const answer = (await links.store.attendance(webinar.uid))[0];
    expect([answer?.comment, answer?.needs]).toEqual([undefined, undefined]);
  });
});
