import { expect, it } from 'vitest';
import { generate } from '@mocks/world/generate';
import { chartWeeks } from './chart-weeks';
import { indexDataset } from './index-dataset';
import { strongestWeek } from './strongest-week';
import { surveil } from './surveillance';

it('is where the chart that is shown stands highest', () => {
  const { dataset } = generate(7, { streamers: 60 });
  const surveillance = surveil(indexDataset(dataset));
  let compared = 0;
  for (const streamer of dataset.streamers.keys()) {
    for (const first of [0, 30]) {
      const found = strongestWeek(surveillance, 'complaints', streamer, 'up', first);
      const shown = chartWeeks(surveillance, 'complaints', streamer, 'up')
        .slice(first)
        .flatMap(({ statistic }) => (statistic === null ? [] : [statistic]));
      expect(found?.statistic ?? null).toBe(shown.length > 0 ? Math.max(...shown) : null);
      if (found && found.statistic > 0) compared++;
    }
  }
  expect(compared).toBeGreaterThan(20);
});
