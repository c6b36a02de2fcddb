import type { Thunderbird } from "@rabat-process/runtimes/thunderbird";

/** What Thunderbird does with a message about a meeting, as its reader presses a button. */
export interface Mailbox {
  /**
   * Takes the part `text/calendar` of a mail, as if its reader answered with the word of PARTSTAT that is given, or just
   * let their calendar be brought up to date.
   */
  readonly receive: (text: string, partstat?: string) => Promise<Received>;
}

export interface Received {
  /** What Thunderbird takes it for: `REQUEST`, `REQUEST:UPDATE`, `CANCEL`; null where it is of no use any more. */
  readonly action: string | null;
  /** The answers that it sends; their octets as characters. */
  readonly sent: readonly { readonly from: string; readonly octets: string }[];
  /** The calendar afterwards; instants in Unix seconds. */
  readonly shown: readonly {
    readonly uid: string;
    readonly start: number;
    readonly sequence: number;
  }[];
}

/** An account with this address, whose mails are kept in `window.sent` where they would be handed to a server. */
const openScript = `
  const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
  const { CalItipEmailTransport } = ChromeUtils.importESModule("resource:///modules/CalItipEmailTransport.sys.mjs");
  const identity = MailServices.accounts.createIdentity();
  identity.email = args[0];
  const account = MailServices.accounts.createAccount();
  account.addIdentity(identity);
  account.incomingServer = MailServices.accounts.createIncomingServer("nobody", "localhost", "pop3");
  const calendar = cal.manager.createCalendar("storage", Services.io.newURI("moz-storage-calendar://"));
  calendar.name = "own";
  cal.manager.registerCalendar(calendar);
  calendar.setProperty("imip.identity.key", identity.key);
  const read = (file) => {
    const input = Cc["@mozilla.org/network/file-input-stream;1"].createInstance(Ci.nsIFileInputStream);
    input.init(file, -1, 0, 0);
    const stream = Cc["@mozilla.org/binaryinputstream;1"].createInstance(Ci.nsIBinaryInputStream);
    stream.setInputStream(input);
    return stream.readBytes(stream.available());
  };
  CalItipEmailTransport.prototype.getMsgSend = () => ({
    sendMessageFile: (_identity, _account, { from }, file) => window.sent.push({ from, octets: read(file) }),
  });
  return calendar.id;
`;

const receiveScript = `
  const [id, address, text, partstat] = args;
  const calendar = cal.manager.getCalendarById(id);
  const item = Cc["@mozilla.org/calendar/itip-item;1"].createInstance(Ci.calIItipItem);
  item.init(text);
  item.identity = address;
  item.targetCalendar = calendar;
  window.sent = [];
  const act = await new Promise((resolve) => cal.itip.processItipItem(item, (_item, _status, act) => resolve(act)));
  if (act) {
    await new Promise((resolve, reject) => act(
      {
        onOperationComplete: (_calendar, status, _type, _id, detail) =>
          Components.isSuccessCode(status) ? resolve() : reject(detail),
        onGetResult: () => {},
      },
      partstat,
      { responseMode: partstat === "" ? Ci.calIItipItem.NONE : Ci.calIItipItem.AUTO },
    ));
  }
  const items = await calendar.getItemsAsArray(Ci.calICalendar.ITEM_FILTER_ALL_ITEMS, 0, null, null);
  return {
    action: act?.method ?? null,
    sent: window.sent,
    shown: items.map((each) => ({
      uid: each.id,
      start: each.startDate.nativeTime / 1e6,
      sequence: Number(each.getProperty("SEQUENCE")),
    })),
  };
`;

export async function openMailbox({ run }: Thunderbird, address: string): Promise<Mailbox> {
  const id = await run(openScript, address);
  return {
    receive: async (text, partstat = "") =>
      (await run(receiveScript, id, address, text, partstat)) as Received,
  };
}
