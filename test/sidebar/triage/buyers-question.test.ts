import { expect, test } from '@jest/globals';
import { buyersQuestion } from '../../../src/sidebar/triage/buyers-question';

test('a buyer who writes English is asked in English, and the person reads what it means', () => {
  const question = buyersQuestion('use', 'Please send your catalogue', 'zh-CN');
  expect(question?.asked).toBe('What will the product be used for?');
  expect(question?.meaning).toBe('产品作什么用途？');
});

test('a buyer who writes Chinese is asked in Chinese', () => {
  expect(buyersQuestion('use', '您好，请发目录给我', 'zh-TW')).toEqual({
    asked: '产品作什么用途？',
    meaning: '',
  });
});

test('a buyer who writes Spanish is asked in Spanish, and the person reads what it means', () => {
  expect(buyersQuestion('quantity', 'Hola, necesitamos una bomba para el riego', 'en')).toEqual({
    asked: '¿Qué cantidad necesita para el primer pedido?',
    meaning: 'What quantity do you need for the first order?',
  });
});

test('nothing is asked where there is no question', () => {
  expect(buyersQuestion('', 'Hello', 'en')).toBeNull();
});
