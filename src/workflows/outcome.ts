/**
 * How an operation ended. `saved`: written now and read back. `alreadySaved`: a repeat of an operation that was done
 * before, nothing written. `checkedAgain`: an interrupted or doubtful write was mended and then read back.
 */
export type Outcome = 'saved' | 'alreadySaved' | 'checkedAgain';
