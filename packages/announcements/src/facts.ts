import type {
  AgendaItem,
  Format,
  Kind,
  Output,
  Party,
  ProgrammeKey,
  ProgrammeReference,
  Relation,
  Role,
  Status,
  Text,
  When,
  Activity,
  Language,
} from "@rabat-process/events";
import type { FoundEvent } from "./found-event.ts";
import type { Span } from "./span.ts";

type Figure = number | { about: number } | { moreThan: number } | { nearly: number };

/** One value for one field of an event. Fields of a list may have many of them, all others one. */
export type Fact =
  | { readonly field: "summary" | "venue.city" | "venue.name" | "audience"; readonly value: Text }
  | { readonly field: "kind"; readonly value: Kind }
  | { readonly field: "activity"; readonly value: Activity }
  | {
      readonly field: "highLevel" | "restricted" | "formatTentative" | "heldUnknown";
      readonly value: true;
    }
  | { readonly field: "ordinal"; readonly value: number }
  | { readonly field: "alsoKinds"; readonly value: Kind }
  | { readonly field: "dialogue"; readonly value: Text }
  | { readonly field: "handover.from" | "handover.to"; readonly value: Party }
  | { readonly field: "status"; readonly value: Status }
  | { readonly field: "format"; readonly value: Format }
  | { readonly field: "when"; readonly value: When }
  | {
      readonly field: "formerDates";
      readonly value: { readonly when: When; readonly reason?: Text };
    }
  | { readonly field: "venue.country" | "online.platform"; readonly value: string }
  | { readonly field: "roles"; readonly value: { readonly role: Role; readonly party: Party } }
  | { readonly field: "jointWith" | "aims"; readonly value: Text }
  | { readonly field: "programmes"; readonly value: ProgrammeReference }
  | { readonly field: "inLineWith"; readonly value: ProgrammeKey }
  | { readonly field: "agenda"; readonly value: AgendaItem }
  | {
      readonly field: "outputs";
      readonly value: {
        readonly kind: Output["kind"];
        readonly summary?: Text;
        readonly when?: When;
      };
    }
  | { readonly field: "languages"; readonly value: Language }
  | {
      readonly field: "participation.mode";
      readonly value: "open" | "quota" | "expression-of-interest" | "invitation" | "internal";
    }
  | {
      readonly field:
        | "participation.perDelegation"
        | "participation.accompanying"
        | "participation.perObserver"
        | "participation.capacity";
      readonly value: number;
    }
  | { readonly field: "participation.deadline"; readonly value: string }
  | {
      readonly field:
        "outcome.participants" | "outcome.countries" | "outcome.countriesAndOrganisations";
      readonly value: Figure;
    }
  | {
      readonly field:
        "outcome.byContinent.africa" | "outcome.byContinent.europe" | "outcome.byContinent.other";
      readonly value: number;
    }
  | {
      readonly field: "lineage";
      readonly value: { readonly relation: Relation; readonly words: Text };
    }
  | {
      readonly field: "series";
      readonly value: { readonly form: "series" | "sequence"; readonly name: Text };
    };

/** A fact that a rule found, the event that it is about, and the words that say it. */
export type Finding = Fact & { readonly event: FoundEvent; readonly spans: readonly Span[] };
