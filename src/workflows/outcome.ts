/**
 * How an operation ended. `saved`: written now and read back. `alreadySaved`: a repeat of an operation that was done
 * before, nothing written. `finished`: it had been begun before, and what was missing is written now. `checkedAgain`: a
 * write of now that was doubtful was mended and then read back.
 */
export type Outcome = 'saved' | 'alreadySaved' | 'finished' | 'checkedAgain';
