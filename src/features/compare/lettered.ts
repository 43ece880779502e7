import type { ComparedStreamer } from '@/contract/comparison';

/** A streamer with the letter that stands for it in every plot. */
export type Lettered = ComparedStreamer & {
  letter: string;
  /** Letter and name: namesakes are told apart. */
  label: string;
};

const LETTERS = 'ABCDE';

export const lettered = (streamers: readonly ComparedStreamer[]): Lettered[] =>
  streamers.map((streamer, place) => {
    const letter = LETTERS[place] ?? '';
    return { ...streamer, letter, label: `${letter} ${streamer.displayName}` };
  });
