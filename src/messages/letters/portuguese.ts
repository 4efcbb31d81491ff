import type { LetterWords } from '../shape/letter';

export const portuguese: LetterWords = {
  topics: {
    promise: 'Conforme prometido, segue o que fiquei de lhe enviar.',
    priceMove:
      'Os preços dos materiais mudaram nestas semanas. Posso explicar o que isso significa para o seu artigo?',
    productNews: 'Temos uma novidade que combina com a sua linha. Envio uma amostra?',
    tradeTrend: 'Há novidades no seu mercado que podem afetar a sua próxima compra.',
    sharedMaterial: 'Seguem fotos novas e o manual do produto que o senhor viu.',
    companyNews: 'Acabamos de embarcar um pedido muito parecido com a sua consulta.',
    hobby: 'Li algo sobre o seu esporte favorito e lembrei-me de si.',
    personal: 'Desejo tudo de bom para si e para a sua família.',
    occasion: 'Boas festas para si e para os seus colegas.',
  },
  fairSubject: (fair) => (fair ? `Obrigado pela visita na ${fair}` : 'Obrigado pela sua visita'),
  fairThanks: (name, fair) =>
    `${name ? `Prezado(a) ${name},` : 'Prezados senhores,'}\n\nobrigado pelo tempo que nos dedicou hoje no nosso estande${fair && ` (${fair})`}. Foi um prazer conhecê-lo.\n\nO senhor perguntou por [produto]. Em três dias envio fotos e uma cotação. Que quantidade devo cotar?\n\nAtenciosamente\n[seu nome]`,
};
