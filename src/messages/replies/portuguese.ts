import type { ReplyWords } from '../shape/reply';

export const portuguese: ReplyWords = {
  subject: (product) => `Re: sua consulta${product && ` sobre ${product}`}`,
  greeting: (name) => (name ? `Prezado(a) ${name},` : 'Prezados senhores,'),
  thanks: (product) =>
    product ? `Obrigado pela sua consulta sobre ${product}.` : 'Obrigado pela sua consulta.',
  answers: 'Respondemos às suas perguntas:',
  blank: '[sua resposta]',
  offer: ({ quantity, term, payment }) =>
    `Nosso preço${quantity && ` para ${quantity}`}: [preço] ${term || '[incoterm]'}, entrega em [dias] dias após o sinal, pagamento ${payment || '[condições]'}.`,
  price: '[preço]',
  offers: (lines, payment) =>
    `Nossos preços:\n${lines}\nEntrega em [dias] dias após o sinal, pagamento ${payment || '[condições]'}.`,
  asks: 'Para cotar com exatidão, poderia nos informar:',
  questions: {
    product: 'De qual produto e modelo precisa?',
    specification: 'Qual a especificação (tamanho, material, acabamento)?',
    quantity: 'Que quantidade precisa para o primeiro pedido?',
    incoterm: 'Cotamos FOB, CIF ou outro termo?',
    port: 'Para qual porto de destino devemos cotar?',
    deadline: 'Para quando precisa da mercadoria?',
    company: 'Para qual empresa compra?',
    use: 'Para que será usado o produto?',
    verify: 'Poderia escrever do e-mail da sua empresa, com o endereço dela?',
    targetPrice: 'Tem um preço-alvo?',
    certificates: 'Que certificados o seu mercado exige?',
  },
  closing: (name) => `Aguardamos a sua resposta.\n\nAtenciosamente\n${name || '[seu nome]'}`,
};
