/** Stands in for `mocks/store/encode-answer.ts` in the build that is measured: tells when an answer was found and its encoding began. */
import { encodeAnswer as encode } from '@mocks/store/encode-answer';

export * from '@mocks/store/encode-answer';

export const lastFound = { at: Number.NaN };

export const encodeAnswer: typeof encode = (...args) => {
  lastFound.at = performance.timeOrigin + performance.now();
  return encode(...args);
};
