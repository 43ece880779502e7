import { IgnoredParams } from './ignored-params';
import { OfflineBar } from './offline-bar';

/** What is said of the whole page, above it. */
export function Notices() {
  return (
    <>
      <OfflineBar />
      <IgnoredParams />
    </>
  );
}
