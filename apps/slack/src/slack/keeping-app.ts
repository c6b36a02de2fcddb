import type { AppOptions } from "@slack/bolt";
import { App } from "@slack/bolt";
import type { Received } from "./deal-with.ts";
import type { Deliveries } from "./deliveries.ts";

/** Bolt, over which Slack delivers nothing that is not kept before it is acknowledged. */
export class KeepingApp extends App {
  readonly #deliveries: Deliveries;

  constructor(options: AppOptions, deliveries: Deliveries) {
    super(options);
    this.#deliveries = deliveries;
  }

  override processEvent(received: Received): Promise<void> {
    return this.#deliveries.take(received, this.deal);
  }

  /** Deals with a delivery as Bolt does. Rejects where it went wrong and nobody could be told. */
  readonly deal = (received: Received): Promise<void> => super.processEvent(received);
}
