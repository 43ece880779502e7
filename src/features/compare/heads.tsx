import { Head } from './head';
import styles from './heads.module.css';
import type { Lettered } from './lettered';

/** Who is compared, in their order. */
export function Heads({ streamers }: { streamers: Lettered[] }) {
  return (
    <ul className={styles.heads}>
      {streamers.map((streamer) => (
        <Head key={streamer.streamerId} streamer={streamer} />
      ))}
    </ul>
  );
}
