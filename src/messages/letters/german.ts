import type { LetterWords } from '../shape/letter';

export const german: LetterWords = {
  topics: {
    promise: 'Wie versprochen schicke ich Ihnen, was ich Ihnen zugesagt hatte.',
    priceMove:
      'Die Rohstoffpreise haben sich in den letzten Wochen bewegt. Darf ich Ihnen sagen, was das für Ihren Artikel bedeutet?',
    productNews:
      'Wir haben etwas Neues, das in Ihr Sortiment passt. Soll ich Ihnen ein Muster schicken?',
    tradeTrend: 'In Ihrem Markt tut sich etwas, das Ihren nächsten Einkauf betreffen könnte.',
    sharedMaterial:
      'Hier sind neue Fotos und die Anleitung des Produkts, das Sie sich angesehen hatten.',
    companyNews:
      'Wir haben gerade eine Bestellung ausgeliefert, die Ihrer Anfrage sehr ähnlich ist.',
    hobby: 'Ich habe etwas über Ihren Lieblingssport gelesen und an Sie gedacht.',
    personal: 'Ich wünsche Ihnen und Ihrer Familie alles Gute.',
    occasion: 'Ich wünsche Ihnen und Ihren Kollegen schöne Feiertage.',
  },
  fairSubject: (fair) =>
    fair ? `Danke für unser Gespräch auf der ${fair}` : 'Danke für Ihren Besuch',
  fairThanks: (name, fair, product) =>
    `${name ? `Guten Tag ${name},` : 'Sehr geehrte Damen und Herren,'}\n\nvielen Dank, dass Sie sich heute an unserem Stand${fair && ` (${fair})`} Zeit genommen haben. Es war schön, Sie kennenzulernen.\n\nSie haben nach ${product || '[Produkt]'} gefragt. Fotos und ein Angebot schicke ich Ihnen innerhalb von drei Tagen. Welche Menge soll ich anbieten?\n\nFreundliche Grüße\n[Ihr Name]`,
};
