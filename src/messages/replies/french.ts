import type { ReplyWords } from '../shape/reply';

export const french: ReplyWords = {
  subject: (product) => `Re : votre demande${product && ` concernant ${product}`}`,
  greeting: (name) => (name ? `Bonjour ${name},` : 'Madame, Monsieur,'),
  thanks: (product) =>
    product ? `Merci de votre demande concernant ${product}.` : 'Merci de votre demande.',
  answers: 'Voici nos réponses à vos questions :',
  blank: '[votre réponse]',
  offer: ({ quantity, term, payment }) =>
    `Notre prix${quantity && ` pour ${quantity}`} : [prix] ${term || '[incoterm]'}, livraison [jours] jours après l'acompte, paiement ${payment || '[conditions]'}.`,
  price: '[prix]',
  offers: (lines, payment) =>
    `Nos prix :\n${lines}\nLivraison [jours] jours après l'acompte, paiement ${payment || '[conditions]'}.`,
  asks: 'Pour un devis exact, pourriez-vous nous préciser :',
  questions: {
    product: 'Quel produit et quel modèle souhaitez-vous ?',
    specification: 'Quelles caractéristiques (dimensions, matière, finition) ?',
    quantity: 'Quelle quantité pour la première commande ?',
    incoterm: 'Faut-il coter FOB, CIF ou un autre incoterm ?',
    port: 'Quel est le port de destination ?',
    deadline: 'Pour quelle date avez-vous besoin de la marchandise ?',
    company: 'Pour quelle société achetez-vous ?',
    use: 'À quel usage le produit est-il destiné ?',
    verify: "Pourriez-vous nous écrire depuis l'adresse de votre société, avec ses coordonnées ?",
    targetPrice: 'Avez-vous un prix cible ?',
    certificates: 'Quels certificats votre marché exige-t-il ?',
  },
  closing: (name) => `Dans l’attente de votre réponse.\n\nCordialement\n${name || '[votre nom]'}`,
};
