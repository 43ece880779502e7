/** One of OpenCC's tables as the package ships it: `from to`, several `to` by spaces, entries by `|`. */
declare module 'opencc-js/dict/*' {
  const table: string;
  export default table;
}
