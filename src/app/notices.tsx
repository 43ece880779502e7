import { IgnoredParams } from './ignored-params';
import { NewerVersion } from './offline/newer-version';
import { OfflineBar } from './offline/offline-bar';

/** What is said of the whole page, above it. */
export function Notices() {
  return (
    <>
      <OfflineBar />
      <NewerVersion />
      <IgnoredParams />
    </>
  );
}
