/** The version of the arithmetic: any change that moves a figure raises it, so that a figure quoted elsewhere can be traced. */
export const METHOD_VERSION = '1.1.0';
