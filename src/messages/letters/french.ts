import type { LetterWords } from '../shape/letter';

export const french: LetterWords = {
  topics: {
    promise: 'Comme promis, voici ce que je devais vous envoyer.',
    priceMove:
      'Les prix des matières premières ont bougé ces dernières semaines. Puis-je vous dire ce que cela change pour votre article ?',
    productNews:
      'Nous avons une nouveauté qui convient à votre gamme. Voulez-vous que je vous envoie un échantillon ?',
    tradeTrend: 'L’actualité de votre marché pourrait influer sur votre prochain achat.',
    sharedMaterial: 'Voici de nouvelles photos et la notice du produit que vous aviez regardé.',
    companyNews: 'Nous venons d’expédier une commande très proche de votre demande.',
    hobby: 'J’ai lu un article sur votre sport favori et j’ai pensé à vous.',
    personal: 'Tous mes vœux à vous et à votre famille.',
    occasion: 'Bonnes fêtes à vous et à vos collègues.',
  },
  fairSubject: (fair) =>
    fair ? `Merci de votre visite au salon ${fair}` : 'Merci de votre visite',
  fairThanks: (name, fair, product) =>
    `Bonjour${name && ` ${name}`},\n\nMerci du temps que vous nous avez accordé aujourd’hui sur notre stand${fair && ` (${fair})`}. Ce fut un plaisir de faire votre connaissance.\n\nVotre question portait sur ${product || '[produit]'}. Je vous envoie des photos et un devis sous trois jours. Pour quelle quantité dois-je chiffrer ?\n\nCordialement,\n[votre nom]`,
};
