import { useMemo } from 'react';
import styles from './qr-code.module.css';
import { qrPath, qrRows } from './qr-rows';

/** A QR code: dark on white in both themes, as many readers know no other. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const rows = useMemo(() => qrRows(text), [text]);
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.code}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shapeRendering="crispEdges"
    >
      <path d={qrPath(rows)} />
    </svg>
  );
}
