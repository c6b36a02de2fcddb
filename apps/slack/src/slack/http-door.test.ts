import { describe, expect, it } from "vitest";
import { event, openWorkshop } from "../../test/workshop-app.ts";
import { signedHeaders } from "../../test/signed.ts";

describe("a request to Slack’s address", () => {
  it.each([
    ["payload=null", true, 400],
    ["payload=null", false, 401],
    ["payload=%5B1%5D", true, 400],
    ["payload=3", true, 400],
    ["payload=%7B", true, 400],
    ["payload=%7B", false, 401],
    ["ssl_check=1", false, 200],
  ])("%s, signed %s, is answered with %i, and the app goes on", async (body, isSigned, status) => {
    const app = await openWorkshop();
    const headers = {
      ...signedHeaders(body),
      ...(isSigned ? {} : { "X-Slack-Signature": "v0=0" }),
    };
    expect((await fetch(app.address, { method: "POST", headers, body })).status).toBe(status);
    expect((await app.command("U0SENEGAL", `show ${event.uid.split("@")[0] ?? ""}`)).status).toBe(
      200,
    );
  });

  it.each(["null", "[]", "7", '"text"', "{"])(
    "of JSON %s, signed, is answered with 400",
    async (body) => {
      const app = await openWorkshop();
      const headers = { ...signedHeaders(body), "Content-Type": "application/json" };
      expect((await fetch(app.address, { method: "POST", headers, body })).status).toBe(400);
    },
  );

  it("of more than four megabytes is answered with 413", async () => {
    const app = await openWorkshop();
    const body = `payload=${"x".repeat(4_000_001)}`;
    const headers = signedHeaders(body);
    expect((await fetch(app.address, { method: "POST", headers, body })).status).toBe(413);
  });
});
