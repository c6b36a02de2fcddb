import { bySelection, withPlaces } from "../cast.ts";
import { reads, shows, without } from "../hearing.ts";
import type { Stage, Stories } from "../story.ts";

/** Senegal has the one place; Sweden and then Ghana wait. */
async function fill({ seat, until }: Stage) {
  const [awa, erik, kofi] = await seat({ awa: "SN", erik: "SE", kofi: "GH" });
  if (awa === undefined || erik === undefined || kofi === undefined)
    throw new Error("somebody has no seat");
  await awa.answers("ACCEPTED");
  await until("2027-03-22T08:10:00Z");
  await erik.answers("ACCEPTED");
  await until("2027-03-22T08:20:00Z");
  await kofi.answers("ACCEPTED");
  await until("2027-03-22T09:00:00Z");
  return { awa, erik, kofi };
}

export const places: Stories = {
  "who asks for a place that is not there waits, and is not counted among those who come": {
    event: withPlaces(1),
    async tell(stage) {
      const { seat, as, until, nameOf, phrase, counts } = stage;
      await seat({ awa: "SN", erik: "SE" });
      await reads(as("awa").answers("ACCEPTED"), "recorded", nameOf("SN"), phrase("ACCEPTED"));
      await reads(as("erik").answers("ACCEPTED"), "recorded", nameOf("SE"), phrase("waiting"));
      await until("2027-03-22T09:00:00Z");
      await shows(as("kofi").sees("board"), counts(1, 0, 0));
      await shows(as("erik").sees("own-answer"), phrase("waiting"), without(phrase("ACCEPTED")));
    },
  },
  "a delegation withdraws, its place is offered to the first who waits, and she takes it": {
    event: withPlaces(1),
    async tell(stage) {
      const { nameOf, dayOf, until, phrase, counts, as, salma } = stage;
      const { awa, erik, kofi } = await fill(stage);
      await reads(awa.answers("DECLINED", { twice: true }), "recorded", phrase("DECLINED"));
      await until("2027-03-22T10:00:00Z");
      await erik.isTold(["offer", nameOf("SE"), dayOf("2027-03-24")]);
      await kofi.isTold();
      await awa.isTold();
      await salma.isTold();
      await shows(as("amina").sees("board"), counts(0, 0, 1));
      await reads(erik.takesOffer({ twice: true }), "recorded", nameOf("SE"), phrase("ACCEPTED"));
      await until("2027-03-22T11:00:00Z");
      await shows(as("amina").sees("board"), counts(1, 0, 1));
      await until("2027-03-25T09:00:00Z");
      await kofi.isTold();
    },
  },
  "what is not taken in two days goes to the next, and is no longer to be taken": {
    event: withPlaces(1),
    async tell(stage) {
      const { nameOf, dayOf, until, phrase } = stage;
      const { awa, erik, kofi } = await fill(stage);
      await awa.answers("DECLINED");
      await until("2027-03-22T09:01:00Z");
      await erik.isTold(["offer", nameOf("SE")]);
      await until("2027-03-24T09:30:00Z");
      await kofi.isTold(["offer", nameOf("GH"), dayOf("2027-03-26")]);
      await erik.isTold();
      await reads(erik.takesOffer(), "offer-ended");
      await shows(erik.sees("own-answer"), phrase("waiting"));
      await reads(kofi.takesOffer(), "recorded", nameOf("GH"), phrase("ACCEPTED"));
    },
  },
  "more places are offered to as many as there are": {
    event: withPlaces(1),
    async tell(stage) {
      const { nameOf, until, salma } = stage;
      const { awa, erik, kofi } = await fill(stage);
      await salma.changes({ kind: "places", capacity: 2 });
      await until("2027-03-22T10:00:00Z");
      await erik.isTold(["offer", nameOf("SE")], ["changed"]);
      await kofi.isTold(["changed"]);
      await awa.isTold(["changed"]);
    },
  },
  "organisers are asked before they pass over those who wait": {
    event: withPlaces(1),
    async tell(stage) {
      const { until, salma, as, counts } = stage;
      await fill(stage);
      await reads(salma.answersFor("CM", "ACCEPTED"), "beyond-places");
      await until("2027-03-22T10:00:00Z");
      await shows(as("amina").sees("board"), counts(1, 0, 0));
    },
  },
  "a place is offered to a delegation of which nobody can be told, and organisers are asked to tell it":
    {
      event: withPlaces(1),
      async tell(stage) {
        const { seat, as, until, salma, nameOf } = stage;
        await seat({ awa: "SN", erik: "SE" });
        await as("awa").answers("ACCEPTED");
        await as("erik").answers("ACCEPTED");
        await salma.removes("erik", "SE");
        await as("awa").answers("DECLINED");
        await until("2027-03-22T10:00:00Z");
        await salma.isTold(["not-reached", nameOf("SE")]);
        await as("erik").isTold(["membership:removed", nameOf("SE")]);
      },
    },
  "organisers select, and each delegation learns what they decided": {
    event: bySelection,
    async tell({ seat, as, salma, until, nameOf, phrase, counts }) {
      await seat({ awa: "SN", erik: "SE" });
      await reads(as("awa").answers("ACCEPTED"), "recorded", nameOf("SN"), phrase("pending"));
      await reads(as("erik").answers("ACCEPTED"), "recorded", nameOf("SE"), phrase("pending"));
      await salma.selects("SN", true, { twice: true });
      await salma.selects("SE", false);
      await until("2027-03-22T10:00:00Z");
      await as("awa").isTold(["selection:true", nameOf("SN")]);
      await as("erik").isTold(["selection:false", nameOf("SE")]);
      await shows(as("kofi").sees("board"), counts(1, 0, 0));
      await shows(as("erik").sees("own-answer"), phrase("not-selected"));
    },
  },
};
