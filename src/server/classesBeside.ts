/** For Vite's development server: what is below `/api` is answered by a server of ours beside it, where one is named. */
export const classesBeside = (server: string | undefined): Record<string, { target: string }> =>
  server ? { '/api': { target: server } } : {}
