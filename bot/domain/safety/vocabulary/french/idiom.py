"""French sayings and work talk that only sound like illness."""

SAYINGS = """
    blague .. tué|tuée|tuer; tué|tuée rire; tué* de rire; mort* rire|faim|soif|fatigue|ennui|trouille|honte|chaud|froid|
    peur|inquiétude; mourir de|d rire|faim|soif|ennui|honte|chaud|peur|curiosité; mourir faim|rire|ennui|soif|honte|
    chaud|fatigue; plié* rire; tordu* rire; à mourir rire|ennui; noue* ventre; ventre noué; boule au ventre; peur au
    ventre; jambes coton .. avant|annoncer|trac|stress|peur|émotion|oral; trac; corde au cou; bout souffle niveau|idées|
    projet; à bout nerfs|idées; perdre boule|tête|nord|fil|temps|patience|main; perd tête|boule|fil; faire perdre; crève
    faim|chaud|froid; coeur gros; gros coeur; par coeur; bon coeur; coup coeur; tient coeur; coeur sur main; sans coeur;
    coeur net; haut coeur; coeur brisé; brise coeur; coeur du sujet|problème; coeur cible; dent contre; casse pieds|
    tête|couilles; casse_tête; coup main|pouce|fil|oeil|foudre|barre|théâtre|pied|chance|mou|vent|dur|gueule|bol|gros;
    coup de main; sur un coup tête; coup tête; coûte bras; bras long|cassés; bras tombent; baisser bras; gros bras; pied
    lettre; casse_pied; prendre pied; au pied levé|lettre; pieds sur terre; mettre pied plat|dans; pied du mur; langue
    pendue; perdu* langue; ma langue au chat; mal de chien; se faire mal voir; pas mal; mal à l aise; mal barré; dos
    mur; plein dos;  bon dos; dos à dos; tourner dos; dos tourné; chat .. dos rond; dos rond; tête ailleurs;
    prise tête; prend tête; tête reposée; tête baissée; tête en l air; tête dure; tenir tête; tête dans guidon; dans
    guidon; main oeuvre; forte tête; coupe souffle; souffle nouveau; second souffle; souffle court niveau; à couper
    souffle; manque d air frais; prendre l air; air frais; grand air; en plein air; avoir l air; l_air de; air con;
    malaise ambiance|social; gros malaise; quel malaise; malaisant*; choc culturel; fièvre acheteuse|samedi|électorale|
    acheteur; signe astrologique; tropique; cancer ascendant; je suis cancer signe; sourire jusqu; garder sourire;
    perdre face; sauver face; fait face; chute libre; chute ventes|prix|cours|température*|trafic|conversion|audience|
    tension; fin journée; chute cheveux|neige|drôle; tombe bien|mal|pile|sous|lundi|mardi|mercredi|jeudi|vendredi|pas;
    ça tombe bien; tombé amoureux|panne|malade|pile|endormi*|nues; tombé sur bug|article|post|mail|vidéo|problème|truc|
    bec; laisse tomber; fait tomber pr; tomber d accord; tomber à l eau; tombé l eau; retombées; bébé endormi; suis
    endormi*; endormi devant|pendant|réunion|canapé; endormir; endormir; j endors; dormir debout; pression
    atmosphérique|sociale|boulot|chef|deadline|travail|équipe|bière|fiscale|max|client|hiérarchie; sous pression; mettre
    pression; bonne pression; poids lourd*; poids mots; deux poids; perdre poids bundle; poids fichier|page|image*;
    prendre poids; lourd de sens|conséquences; chaud lapin|devant; pas chaud; chaud pour; il fait chaud; eau chaude;
    plat chaud; boisson chaude; chocolat chaud; sang froid; bon sang; pur sang; sang neuf|d_encre|chaud; bain sang;
    mauvais sang; du sang neuf; don sang; donner sang; prise sang; vois rouge; carton rouge; fil rouge; liste rouge;
    rouge vin; verre rouge; alerte rouge; tests rouge; tests .. rouges; zone rouge; voir double effort; voit pas|plus
    rapport|pourquoi|comment|fin|bout; vois pas|plus pourquoi|comment|rapport|problème|bouton|intérêt|notif*|écran; voir
    plus tard; n y voit rien; pas voir; voir rien; deux images logo; folle|fou amoureux; trop sensible blague; sensible
    sujet; coup massue budget|annonce; coup tonnerre; électrique ambiance; ambiance électrique; voiture électrique;
    courant; éclair génie|chocolat|café; jus orange|fruits|crâne|pomme; prise électrique; vélo électrique; trottinette
    électrique; ligne droite; mise point; point vue|départ|final|faible|fort|mort|projet|hebdo|équipe|barre; faire
    point; un point avec|sur; réunion point; points ordre; points fidélité|story|bonus; sur le point; faire le point; à
    ce point; bon point; arme secrète|fatale; dernière ligne; la mort du petit; c est mort pour; mort vivant; point
    mort; peine; sans peine; vaut peine|coup; pas la peine; pilule passe|avalée; avaler couleuvre*|pilule; plein les
    pattes|jambes; prendre jambes cou; jambes à son cou; par dessus jambe; tenir jambe; belle jambe; tient jambe; couper
    herbe; sommeil lourd; accident parcours; par accident; paralysé* choix|hésitation|trac|trafic|grève; grève;
    paralysie analyse|décision*; trafic paralysé; réseau paralysé; attaque cyber*|ddos|hier serveur; cyberattaque; crise
    nerfs|rire|foi|économique|logement|énergie; crise fou; appelle samu .. clavier; oh oui; clavier colle; vide
    sanitaire; boîte mail*|réception|conserve|dialogue|outils|vocale|lettres; avant boîte; nouvelle boîte; pont mai|
    férié|ascension; faire pont; toit terrasse apéro; train train; train de|retard; rame papier; métro bondé
    """
WORK_TALK = """
    process*; serveur; prod; pipeline; build; déploiement; mise prod; cache; fuite mémoire; fuite cache|données|info*;
    fuite .. cache|mémoire; appli; api; bundle; réseau; câble; flux; bug*; ticket*; sprint; sauvegarde; base données;
    cluster; code*; repo; commit; merge; branche; logs; audit; mot passe; mots passe; mdp; budget; trimestre; client*;
    vente*; contrat; cuve; débit; organe contrôle; dépistage; campagne; rapport .. dépistage|cancer; conformité*; crash
    serveur|appli; plantage; requête*; latence; script; tests; monitoring; alerte; instance; node; worker; front; back;
    imprimante; excel; slide*; zombie; kill; saigne .. 500; web; utilisateurs; usine; roadmap
    """
