import { keepContract } from "@rabat-process/door-contract/keep-contract";
import { openSlackDoor } from "./door/slack-door.ts";

keepContract("the door to Slack", openSlackDoor);
