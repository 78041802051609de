/** The colour of the paper in each theme, as a browser computes it. */
export const papers = { light: 'rgb(250, 247, 241)', dark: 'rgb(21, 20, 16)' } as const;
