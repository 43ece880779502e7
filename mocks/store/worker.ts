import { expose, transfer } from 'comlink';
import { DEFAULT_SEED, generate } from '@mocks/world/generate';
import type { DemoTour } from '@/contract/demo';
import { describeProblem } from '@/dataset/describe-problem';
import { keptFiles } from '@/dataset/kept-files';
import { keptMapping } from '@/dataset/mapping';
import { OWN_WRITES, ownWorld } from '@/dataset/own-data';
import { readFiles } from '@/dataset/read-files';
import { TOUR_STORIES } from '@/contract/demo';
import type { TruthRow } from '@mocks/world/truth';
import { demoCases } from './demo-cases';
import type { StoreAnswer } from './encode-answer';
import { createService, type StoreService } from './service';
import { worldKey, writeLogInBrowser, writeLogInMemory } from './write-log';

export interface DemoSettings {
  seed?: number;
  streamers?: number;
  /** The dataset that this browser keeps for its owner, in the demo's place. */
  own?: string | null;
}

/** The demo world of a seed, with what this browser has written to it. */
async function createDemo({ seed = DEFAULT_SEED, ...size }: DemoSettings): Promise<StoreService> {
  const { dataset, truth } = generate(seed, size);
  // private windows may refuse IndexedDB; what is written then lasts as long as the page
  const log = await writeLogInBrowser(worldKey(seed, dataset)).catch(() => writeLogInMemory());
  return createService(dataset, seed, log, { writes: demoCases(dataset), tour: tourOf(truth) });
}

/** The dataset that was opened in this browser, with what was written to it. Rejects, with a sentence, where it is lost. */
async function createOwn(id: string): Promise<StoreService> {
  const { files, encoding, mapping } = await keptFiles(id);
  const result = await readFiles(files, { encoding, mapping: keptMapping(mapping) });
  if (!result.ok) {
    const [first] = result.problems;
    throw new Error(first ? describeProblem(first, 'en') : 'It cannot be read any more.');
  }
  const { dataset, warnings, warningCount } = result;
  const log = await writeLogInBrowser(ownWorld(id), OWN_WRITES);
  return createService(dataset, 0, log, { own: { count: warningCount, items: warnings } });
}

/** One stop a story: the streamer a newcomer is led to. */
const tourOf = (truth: readonly TruthRow[]): DemoTour => ({
  stops: TOUR_STORIES.flatMap((story) => {
    const lead = truth.find((row) => row.lead && row.story === story);
    if (!lead) return [];
    const { streamerId, displayName, beganOn } = lead;
    return [{ story, streamerId, displayName, beganOn }];
  }),
});

let service: Promise<StoreService> | null = null;

const ready = () => {
  if (!service) throw new Error('The demo world was asked before it was started');
  return service;
};

/** Generates the demo world and answers from it, off the page's thread. */
const worker = {
  start: async (settings: DemoSettings): Promise<void> => {
    service ??= settings.own ? createOwn(settings.own) : createDemo(settings);
    await service;
  },
  answer: async (...call: Parameters<StoreService['answer']>): Promise<StoreAnswer> => {
    const answer = await (await ready()).answer(...call);
    return 'body' in answer ? transfer(answer, [answer.body.buffer]) : answer;
  },
  state: async () => (await ready()).state(),
  tour: async () => (await ready()).tour(),
  forget: async () => (await ready()).forget(),
};
export type StoreWorker = typeof worker;

expose(worker);
