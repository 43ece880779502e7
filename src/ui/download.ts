/** Hands the reader a file made in the page. A byte-order mark lets spreadsheets read the Chinese. */
export function downloadCsv(fileName: string, csv: string): void {
  const url = URL.createObjectURL(new Blob(['\uFEFF', csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // the click has handed the blob over; the address is no longer needed once this turn ends
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
