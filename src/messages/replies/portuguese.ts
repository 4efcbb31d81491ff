import type { ReplyWords } from '../shape/reply';

export const portuguese: ReplyWords = {
  subject: (product) => `Re: sua consulta${product && ` sobre ${product}`}`,
  greeting: (name) => (name ? `Prezado(a) ${name},` : 'Prezados senhores,'),
  thanks: (product) =>
    product ? `Obrigado pela sua consulta sobre ${product}.` : 'Obrigado pela sua consulta.',
  answers: 'Respondemos às suas perguntas:',
  blank: '[sua resposta]',
  offer: (quantity) =>
    `Nosso preço${quantity && ` para ${quantity}`}: [preço] [incoterm], entrega em [dias] dias após o sinal, pagamento [condições].`,
  asks: 'Para cotar com exatidão, poderia nos informar:',
  questions: {
    product: 'De qual produto e modelo precisa?',
    specification: 'Qual a especificação (tamanho, material, potência)?',
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
  closing: 'Aguardamos a sua resposta.\n\nAtenciosamente\n[seu nome]',
};
