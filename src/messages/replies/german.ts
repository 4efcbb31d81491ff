import type { ReplyWords } from '../shape/reply';

export const german: ReplyWords = {
  subject: (product) => `AW: Ihre Anfrage${product && ` zu ${product}`}`,
  greeting: (name) => (name ? `Guten Tag ${name},` : 'Sehr geehrte Damen und Herren,'),
  thanks: (product) =>
    product ? `vielen Dank für Ihre Anfrage zu ${product}.` : 'vielen Dank für Ihre Anfrage.',
  answers: 'Zu Ihren Fragen:',
  blank: '[Ihre Antwort]',
  offer: ({ quantity, term, payment }) =>
    `Unser Preis${quantity && ` für ${quantity}`}: [Preis] ${term || '[Lieferbedingung]'}, Lieferung [Tage] Tage nach Anzahlung, Zahlung ${payment || '[Bedingungen]'}.`,
  price: '[Preis]',
  offers: (lines, payment) =>
    `Unsere Preise:\n${lines}\nLieferung [Tage] Tage nach Anzahlung, Zahlung ${payment || '[Bedingungen]'}.`,
  asks: 'Für ein genaues Angebot bitten wir um diese Angaben:',
  questions: {
    product: 'Welches Produkt und welches Modell brauchen Sie?',
    specification: 'Welche Ausführung (Maße, Material, Oberfläche)?',
    quantity: 'Welche Menge brauchen Sie für den ersten Auftrag?',
    incoterm: 'Sollen wir FOB, CIF oder anders anbieten?',
    port: 'Welcher Bestimmungshafen?',
    deadline: 'Bis wann brauchen Sie die Ware?',
    company: 'Für welches Unternehmen kaufen Sie ein?',
    use: 'Wofür wird das Produkt verwendet?',
    verify: 'Könnten Sie uns von Ihrer Firmenadresse aus schreiben, mit Anschrift?',
    targetPrice: 'Haben Sie eine Preisvorstellung?',
    certificates: 'Welche Zertifikate verlangt Ihr Markt?',
  },
  closing: (name) =>
    `Wir freuen uns auf Ihre Antwort.\n\nFreundliche Grüße\n${name || '[Ihr Name]'}`,
};
