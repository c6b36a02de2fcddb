import { rehearseSeeds } from "./rehearse-seeds.ts";

rehearseSeeds([8, 9, 10, 11, 12, 13]);
