/** What stands before a list of those who were or will be there: "Present: ", "WHO: ", "The session was attended by the following heads of state:". */
export const roster =
  /^(?:who|participants?|(?:members )?present|in attendance|attend(?:ees|ance|ed by)|speakers?|delegation|chair)(?::|$)|\b(?:attended by|attending|(?:participat|took part|were present|were represented)\w*)\b[^.]{0,90}:$/i;
