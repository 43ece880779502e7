import '@testing-library/jest-dom/vitest';

if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react');
  // how fast a busy machine lays out a page without a browser is not what is tested
  configure({ asyncUtilTimeout: 10_000 });
}
