/** The timeline of the corpus in use, as `vite-plugin.ts` gives it to the page. */
declare module 'virtual:timeline' {
  const timeline: import('../model/timeline.ts').Timeline;
  export default timeline;
}
