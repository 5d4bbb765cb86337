"""German sayings and work talk that only sound like illness."""

SAYINGS = """
    lach* .. tot|schlapp|kaputt|krank; totgelacht; totlach*; decke .. kopf; auf magen geschlagen|schlägt; nase voll;
    herz .. hose; herz gerutscht; stein .. herzen; ans herz; am herzen; von herzen; herz .. gebrochen|erwärmt|
    aufgegangen|schlägt_für; herzlich*; herzblut; übers herz; sterb* .. vor hunger|langeweile|hitze|durst|lachen|
    neugier|scham|peinlich*; vor hunger sterben; sterbe ich|gleich lol; fast|beinahe|halben|halber .. herzinfarkt|
    herzkasper|herzattacke|schlaganfall|infarkt|tot; herzinfarkt .. als|bekommen|gekriegt|gekommen|wegen; kurz vorm|vor
    exitus|herzinfarkt|tod|kollaps|schlaganfall|umkippen|ohnmacht; kopf .. verlieren|kopf_hoch; hals über kopf;
    kopfzerbrechen; kopf voll|raucht|qualmt|zu|dicht; mir raucht; den kopf zerbrech*; vor kopf stoßen; auf dem kopf;
    kalte füße; schritt für schritt; jeden|jeder|jedem|nächster|nächsten|erster|ersten|pro|großer|zweiter|letzter
    schritt; schritte; schritt halten; bei jedem schritt; schritt zu weit; auf nieren; an nieren; auf den keks|sack|
    wecker|geist; sack zu; sack reis; geht .. eier|sack|keks; dicke eier; ei; rührei*; eier kochen|pellen|legen|suche;
    ostereier; ostern; auf taub* ohr*; taubstumm; taube ohren; ohr* .. taub; taub auf .. ohr; hörgerät; tauben füttern;
    wie gelähmt .. schreck|angst|vor; vor schreck gelähmt; in ohnmacht fallen|gefallen vor|als; aus allen wolken; mir
    fällt; fällt mir ein|schwer|auf; aufgefallen; gefallen an; mir gefällt; hat mir gefallen; gut gefallen; ins wort
    gefallen; durchgefallen; schwer gefallen|fällt; ins auge; auf den ersten blick; blind vertrauen|date; blindflug;
    blinder passagier; blindes huhn; blind date; gift; luft nach oben; luft raus; dicke|frische|heiße luft; in der luft;
    aus der luft; luft holen; in luft aufgelöst; lüften; luftpumpe; an die frische; zum kotzen|heulen|schreien; kotzt
    mich an; zum kotzen; zum sterben schön; sterbenslangweilig; todmüde; tod* müde; totmüde; hundemüde; todsicher;
    todernst; tote hose; mausetot; handy .. tot; akku tot|leer; leitung tot; tot chat; um den verstand; ums leben gern;
    für mein leben; leben lang; am leben bleiben; leben ist schön; leben retten|rettest; bestes leben; lampenfieber;
    reisefieber; heufieber; fieberhaft; im fieber; fußballfieber; goldfieber; herzschmerz film; herz jesu; alles dreht
    um; dreht sich .. um; dreht um; schwindel aufgeflogen; schwindelerregend; schwindeln; wehmut; auweh; sternzeichen;
    bin krebs|steinbock; krebs aszendent; arm dran; arme sau; arm und reich; armer; mit dem rücken zur wand; rücken
    freihalten|stärken|kehren; rückenwind; im nacken sitzen; chef im nacken; deadline .. nacken; deadline im nacken;
    bein stellen; auf die beine stellen; auf den beinen; kein bein; beine vertreten; klotz .. bein; ans bein; beine in
    den bauch; schwarzer peter; schwarz sehen; schwarz auf weiß; sehe schwarz; durchs bein; sand im getriebe; schlag ins
    gesicht|kontor; auf einen schlag; vor den kopf; gesicht verlieren; mund halten; große klappe; blut geleckt; böses
    blut; blut und wasser; blut schwitz*; herzblut; blutige anfänger*; blutiger anfänger*; blutspende*; blut spenden;
    blutorange; blutdruck; wehen rein; schwere geburt; geburt; krämpfe beim lachen; lachkrampf; lachanfall; wutanfall;
    anfall bekommen; spuckt .. töne|aus; auf den wecker; in die hose gegangen|gehen|geht; geht in hose; nackt; in die
    knie; weiche knie vor; weiche knie; butterweich; wie betäubt vor; heißer draht; heiß auf; blau machen; blaumachen;
    blau sein; blauer brief; rot sehen; roter faden; dicke bretter; dicke freunde; dick aufgetragen; dicker fisch; zu
    dick; klopf auf holz; auf die finger; lange finger; unter druck; druck machen|raus|aufbau*; deadline* druck;
    zeitdruck; druck vom chef; leistungsdruck; drucken; ausdrucken; eng gestrickt|getaktet; terminlich eng; zeitlich
    eng; eng mit; kalender eng; fällt aus allen; unfallfrei; versicherung*; kein mensch sterb*; umbringen vor; bringt
    mich .. um; das bringt mich um; bring mich? um den; zum umfallen; schluss für heute; feierabend; schluss mit arbeit;
    mach schluss für heute; bis zum umfallen; zum fall; im fall; auf jeden fall; auf keinen fall; fälle; ist alles
    vorbei mit; meeting vorbei; schreibtischstuhl; bürostuhl; strom sparen; stromausfall; strom weg; stromrechnung;
    blitz und donner; abstoßen; reißt mich; reiß dich zusammen; zerreiß mich; zerreißt mich nicht; mich zerrissen vor;
    kein halten; zum davonlaufen; sturzflug; absturz; server*; einschlafen* meeting; einschlafen vor
    langeweile; fast eingeschlafen; schläft gleich ein; eingeschlafen im meeting|webinar|beim; projekt eingeschlafen;
    meeting .. einschlaf*|eingeschlaf*; vor langeweile; thread eingeschlafen; nach luft nach; krampfhaft*; verkrampft
    lächeln
    """
WORK_TALK = """
    brust verspannt; verspannt* brust; brust .. verspannt; build; deploy*; rollback; server; server .. tot|abgestürzt|
    zusammengebrochen; memory leak; leak; leck; prozess* .. kill*|tot|hängt; release*; hotfix; pipeline; backend;
    frontend; queue; datenbank; cluster; container; absturz; crash*; crasht; app; passwort*; passwörter; audit; ticket*;
    sprint; bug*; testfall; backup; api; schnittstelle; code*; repo; commit; merge; branch; log*; cpu; ram; festplatte;
    speicher; netzwerk; router; firewall; budget; quartal; umsatz; kunde*; vertrieb; launch; druckertreiber; drucker;
    excel*; vertrag; angebot; folien; ausfall; systemausfall; latenz; skript; test* .. rot; rote zahlen; tests .. rot|
    brechen|fallen; zahlen .. rot; headless; monitoring; alarm; alert; instanz; node; tot* code; dead* letter; toter
    code; lahmgelegt; system .. lahm; internet .. lahm|schwach|weg; wlan .. schwach|lahm|weg; laptop .. lahm|tot;
    leitung; verbindung; schwach* passwort*; beamer; projekt .. tot|gestorben; umstellung; workflow; blocker; workshop;
    roadmap
    """
