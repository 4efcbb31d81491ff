import type { ReplyWords } from '../shape/reply';

export const spanish: ReplyWords = {
  subject: (product) => `Re: su consulta${product && ` sobre ${product}`}`,
  greeting: (name) => (name ? `Estimado/a ${name}:` : 'Estimados señores:'),
  thanks: (product) =>
    product ? `Gracias por su consulta sobre ${product}.` : 'Gracias por su consulta.',
  answers: 'Respondemos a sus preguntas:',
  blank: '[su respuesta]',
  offer: ({ quantity, term, payment }) =>
    `Nuestro precio${quantity && ` para ${quantity}`}: [precio] ${term || '[incoterm]'}, entrega en [días] días tras el anticipo, pago ${payment || '[condiciones]'}.`,
  price: '[precio]',
  offers: (lines, payment) =>
    `Nuestros precios:\n${lines}\nEntrega en [días] días tras el anticipo, pago ${payment || '[condiciones]'}.`,
  asks: 'Para cotizar con exactitud, ¿podría indicarnos lo siguiente?',
  questions: {
    product: '¿Qué producto y modelo necesita?',
    specification: '¿Qué especificación necesita (tamaño, material, acabado)?',
    quantity: '¿Qué cantidad necesita para el primer pedido?',
    incoterm: '¿Cotizamos FOB, CIF u otro término?',
    port: '¿A qué puerto de destino debemos cotizar?',
    deadline: '¿Para cuándo necesita la mercancía?',
    company: '¿Para qué empresa compra?',
    use: '¿Para qué se utilizará el producto?',
    verify: '¿Podría escribirnos desde el correo de su empresa, con la dirección de esta?',
    targetPrice: '¿Tiene un precio objetivo?',
    certificates: '¿Qué certificados exige su mercado?',
  },
  closing: (name) =>
    `Quedamos a la espera de su respuesta.\n\nSaludos cordiales\n${name || '[su nombre]'}`,
};
