import type { LetterWords } from '../shape/letter';

export const spanish: LetterWords = {
  topics: {
    promise: 'Tal como le prometí, aquí tiene lo que quedé en enviarle.',
    priceMove:
      'Los precios de las materias primas han variado en las últimas semanas. ¿Le cuento qué significa para su producto?',
    productNews: 'Tenemos una novedad que encaja en su línea. ¿Le envío una muestra?',
    tradeTrend: 'Hay novedades en su mercado que pueden afectar a su próxima compra.',
    sharedMaterial: 'Aquí tiene fotos nuevas y el manual del producto que estuvo mirando.',
    companyNews: 'Acabamos de despachar un pedido muy parecido al que usted consultó.',
    hobby: 'Leí algo sobre su deporte favorito y me acordé de usted.',
    personal: 'Le deseo lo mejor a usted y a su familia.',
    occasion: 'Felices fiestas para usted y sus colegas.',
  },
  fairSubject: (fair) => (fair ? `Gracias por visitarnos en ${fair}` : 'Gracias por su visita'),
  fairThanks: (name, fair, product) =>
    `${name ? `Estimado/a ${name}:` : 'Estimados señores:'}\n\nGracias por el tiempo que nos dedicó hoy en nuestro stand${fair && ` de ${fair}`}. Fue un placer conocerle.\n\nUsted preguntó por ${product || '[producto]'}. En tres días le enviaré fotos y una cotización. ¿Qué cantidad debo cotizar?\n\nSaludos cordiales\n[su nombre]`,
};
