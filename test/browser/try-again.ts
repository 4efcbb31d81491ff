import { jest } from '@jest/globals';

/** A browser on a busy machine may miss a beat: a test that fails is tried once more, and its first failure is printed. */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
