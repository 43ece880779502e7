import { expose } from 'comlink';
import { createDemoService, type DemoSettings } from './demo-service';
import type { StoreService } from './service';

let service: Promise<StoreService> | null = null;

const ready = () => {
  if (!service) throw new Error('The demo world was asked before it was started');
  return service;
};

/** Generates the demo world and answers from it, off the page's thread. */
const worker = {
  start: async (settings: DemoSettings): Promise<void> => {
    service ??= createDemoService(settings);
    await service;
  },
  answer: async (...call: Parameters<StoreService['answer']>) => (await ready()).answer(...call),
  state: async () => (await ready()).state(),
  forget: async () => (await ready()).forget(),
};
export type StoreWorker = typeof worker;

expose(worker);
