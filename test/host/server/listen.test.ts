import { createServer } from 'node:http';
import { expect, test } from '@jest/globals';
import { listen } from '../../../src/host/server/listen';
import { inWords } from '../../../src/host/server/words';

test('a port that another program uses is told in a sentence, in every language', async () => {
  const first = createServer();
  const port = await listen(first, 0);
  try {
    for (const language of ['en', 'zh-CN', 'zh-TW'] as const) {
      const told = listen(createServer(), port, inWords(language).portTaken);
      await expect(told).rejects.toThrow(inWords(language).portTaken(port));
    }
    const told = listen(createServer(), port, inWords('en').portTaken);
    await expect(told).rejects.toThrow(`Port ${port} is in use by another program`);
  } finally {
    first.close();
  }
});
