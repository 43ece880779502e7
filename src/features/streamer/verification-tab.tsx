import { CoveragePanel } from './coverage-panel';
import { Documents } from './documents';
import { FindingsPanel } from './findings-panel';
import type { TabProps } from './tab-content';

/** What was verified of the streamer, the enterprises and the goods, and when. */
export function VerificationTab({ streamer }: TabProps) {
  return (
    <>
      <CoveragePanel coverage={streamer.summary.coverage} />
      <FindingsPanel streamerId={streamer.streamerId} />
      <Documents streamerId={streamer.streamerId} />
    </>
  );
}
