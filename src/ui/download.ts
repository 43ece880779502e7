/** Hands the reader a table made in the page. A byte-order mark lets spreadsheets read the Chinese. */
export function downloadCsv(fileName: string, csv: string): void {
  saveBlob(fileName, new Blob(['\uFEFF', csv], { type: 'text/csv;charset=utf-8' }));
}

/** Hands the reader a file made in the page. */
export function saveBlob(fileName: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // the click has handed the blob over; the address is no longer needed once this turn ends
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
