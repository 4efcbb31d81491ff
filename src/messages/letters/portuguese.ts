import type { LetterWords } from '../shape/letter';

export const portuguese: LetterWords = {
  topics: {
    promise: 'Conforme prometido, segue o que fiquei de lhe enviar.',
    priceMove:
      'Os preços das matérias-primas mudaram nas últimas semanas. Posso explicar o que isso significa para o seu produto?',
    productNews: 'Temos uma novidade que combina com a sua linha. Posso enviar uma amostra?',
    tradeTrend: 'Há novidades no seu mercado que podem afetar a sua próxima compra.',
    sharedMaterial: 'Seguem fotos novas e o manual do produto que você viu.',
    companyNews: 'Acabamos de embarcar um pedido muito parecido com a sua consulta.',
    hobby: 'Li algo sobre o seu esporte favorito e me lembrei de você.',
    personal: 'Desejo tudo de bom para você e sua família.',
    occasion: 'Boas festas para você e seus colegas.',
  },
  fairSubject: (fair) =>
    fair ? `Agradecemos a sua visita na ${fair}` : 'Agradecemos a sua visita',
  fairThanks: (name, fair, product) =>
    `${name ? `Prezado(a) ${name},` : 'Prezados senhores,'}\n\nAgradecemos o tempo que nos dedicou hoje em nosso estande${fair && ` (${fair})`}. Foi um prazer conhecê-lo(a).\n\nVocê perguntou sobre ${product || '[produto]'}. Em até três dias envio fotos e a cotação. Para que quantidade devo cotar?\n\nAtenciosamente,\n[seu nome]`,
};
