/** What stands before a list of those who were or will be there: "Present: ", "WHO: ". */
export const roster =
  /^(?:who|participants?|(?:members )?present|in attendance|attend(?:ees|ance|ed by)|speakers?|delegation|chair)(?::|$)/i;
