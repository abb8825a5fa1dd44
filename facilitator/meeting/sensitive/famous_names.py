"""Names on signs, stages, shirts and shops: who is meant is not somebody of the place."""

_LISTED = """
    adam price, albert einstein, alex vanopslagh, allan simonsen, amin jensen, amy winehouse, anders
    and, anders antonsen, anders fogh, anders fogh rasmussen, anders lund madsen, anders matthesen,
    andreas mogensen, angela merkel, anja andersen, anker jørgensen, anna ancher, anna frank, anne
    frank, anne hjernøe, anne linnet, anthon berg, arne jacobsen, asger jorn, astrid lindgren, bamse
    og kylling, barack obama, benny andersen, benny frandsen, bent fabricius, bent fabricius bjerre,
    bertel haarder, bertel thorvaldsen, bill clinton, bill gates, bille august, birthe kjær, birthe
    wilke, bjarke ingels, bjarne reuter, bjarne riis, bjørn nørgaard, bob dylan, bob marley, bodil
    jørgensen, boris johnson, brad pitt, brandmand sam, brian laudrup, brian mikkelsen, brian
    nielsen, bruce springsteen, brødrene løvehjerte, brødrene olsen, burhan g, buzz aldrin,
    byggemand bob, børge mogensen, c f møller, c th sørensen, c th zahle, camilla andersen, camilla
    martin, camilla ottesen, camilla plum, carl hansen, carl jacobsen, carl nielsen, carl sagan,
    caroline mathilde, caroline wozniacki, cecilie frøkjær, charles darwin, charlotte amalie,
    christen købke, christian d fjerde, christian den fjerde, christian eriksen, christoffer
    columbus, claus dalby, claus meyer, cristiano ronaldo, cykelmyggen egon, dan jørgensen, dan
    turèll, david attenborough, david bowie, dirch passer, ditte menneskebarn, dolly parton, donald
    trump, dora og boots, dronning margrethe, dronning mary, ebbe sand, ed sheeran, egon olsen, elon
    musk, elsa og anna, elton john, emil fra lønneberg, emil nolde, emil og detektiverne, emmelie de
    forest, erik balling, ernest shackleton, familien danmark, far til fire, finn juhl, franciska
    rosenkilde, frank sinatra, freddie mercury, fridtjof nansen, fritz hansen, fru danmark, fru
    hakkebakkeskoven, frøken jensen, gasolin tim, georg jensen, george bush, ghita nørby, gorm den
    gamle, greta thunberg, grete jalk, gurli gris, gustav winckler, halfdan e, halfdan rasmussen,
    hans christian andersen, hans egede, hans hedtoft, hans j wegner, hans knudsen, hans krull, hans
    lund, hans philip, hans pilgaard, hans rosling, hans scherfig, hans wegner, harald blåtand,
    harald nyborg, harry potter, helle helle, helle thorning, henning larsen, henrik pontoppidan,
    herman bang, hillary clinton, hilmar baunsgaard, holger danske, holger rune, hr danmark, hr og
    fru danmark, hr og fru jensen, ib spang olsen, ida auken, indiana jones, inger christensen,
    inger støjberg, isaac newton, jakob ellemann, jakob ellemann jensen, james bond, james price,
    jamie oliver, jan gehl, jan gintberg, jan magnussen, jarl friis mikkelsen, jeanette ottesen,
    jens jensen kolonne, jens okking, jens otto krag, jens vejmand, jeppe aakjær, jeppe på bjerget,
    jesus kristus, joe and the juice, joe biden, johannes ewald, johannes fog, johannes møllehave,
    johannes v jensen, john f kennedy, john lennon, john mogensen, johnny cash, johnny depp, johnny
    reimar, jon dahl tomasson, jonas vingegaard, josefine klougart, juri gagarin, jussi adler olsen,
    justin bieber, jørn utzon, k b andersen, kaare dybvad, kaj munk, kaj og andrea, kamala harris,
    kaptajn jespersen, karen blixen, karen volf, karen wolf, karius og baktus, karl bovin, karl
    gjellerup, karl johan, karl marx, karla kanin, kasper hjulmand, kasper schmeichel, kay bojesen,
    kevin magnussen, kim bodnia, kim dalsgaard, kim larsen, kirsten hüttemeier, kirsten og søren,
    kjeld jensen, klaus rifbjerg, klods hans, knud den store, knud kristensen, knud lavard, knud
    rasmussen, kong frederik, kronprins christian, kronprins frederik, kurt og bent, kurt
    trampedach, l a ring, lady gaga, lars boje, lars hjortshøj, lars larsen, lars lilholt, lars
    løkke, lars løkke rasmussen, lars ranthe, lars tyndskid, lars von trier, leif davidsen, leonard
    cohen, leonardo dicaprio, linda p, lionel messi, lise let, lise nørgaard, lotte friis, lotte
    salling, louis nielsen, ludvig holberg, ludvig mylius erichsen, lukas forchhammer, lukas graham,
    luke skywalker, mads clausen, mads langer, mads mikkelsen, mads og molly, mads pedersen, magnus
    heunicke, mai villadsen, marco polo, margrethe auken, margrethe vestager, marie curie, marie
    kisselgang, marie kondo, mark stokholm, mark zuckerberg, martin andersen nexø, martin lidegaard,
    martin luther, martin luther king, mary elizabeth, mathias gidsel, mattias tesfaye, mester
    jakob, mette f, mette frederiksen, mette nielsen, michael ancher, michael jackson, michael
    laudrup, michael rasmussen, mickey mouse, mikkel hansen, mikkel kessler, mimbo jimbo, mogens
    glistrup, morten albæk, morten grunwald, morten messerschmidt, morten olsen, morten østergaard,
    muhammed ali, naja marie aidt, nanna ditzel, natasja crone, neil armstrong, nelson mandela,
    nicklas bendtner, nicolai wammen, nicolas winding refn, niels bohr, niels bukh, niels ebbesen,
    niels hausgaard, niels juel, niels olsen, niels skousen, niels steensen, niklas landin, nikolaj
    coster, nikolaj jacobsen, nikolaj kirk, nikolaj lie kaas, nils holgersen, oh land, olafur
    eliasson, ole bornedal, ole brumm, ole espersen, ole henriksen, ole kirk, ole kirk christiansen,
    ole lukøje, ole lund kirkegaard, ole lynggaard, ole michelsen, ole opfinder, ole rømer, ole
    stephensen, ole thestrup, olsen banden, orla frøsnapper, otto brandenburg, otto mønsted, ove
    sprogøe, p c skovgaard, p s krøyer, palle alene, paprika steen, paul mccartney, pelle dragsted,
    pelle haleløs, per kirkeby, per vers, pernille blume, pernille harder, pernille skipper,
    pernille vermund, peter aalbæk, peter bangs, peter beier, peter belli, peter faber, peter gade,
    peter hansen museet, peter hummelgaard, peter høeg, peter justesen, peter larsen, peter naur,
    peter pan, peter pedal, peter plys, peter schmeichel, peter sommer, peter tordenskjold, peter
    wessel, peter willemoes, pia kjærsgaard, pia olsen dyhr, pia tafdrup, piet hein, pippi
    langstrumpf, pippi langstrømpe, postmand per, poul anker bech, poul bundgaard, poul dissing,
    poul hartling, poul henningsen, poul kjærholm, poul nyrup, poul nyrup rasmussen, poul schlüter,
    povl dissing, preben elkjær, prins joachim, prinsesse marie, rasmus højlund, rasmus klump,
    rasmus lauge, rasmus modsat, rasmus nøhr, rasmus seebach, regnar lodbrog, rene maren, rene
    redzepi, rené redzepi, richard møller nielsen, rikke møller pedersen, rikke skov, rip rap og
    rup, ritt bjerregaard, roald amundsen, robin hood, ronald mcdonald, ronja røverdatter, rosa
    parks, sanne salomonsen, sara blædel, sara slott, sepp piontek, sherlock holmes, sidse babett,
    simon hald, simon kjær, sofie carsten nielsen, sophie løhde, steen steensen blicher, stephanie
    lose, steve jobs, storm p, susanne bier, svend auken, svend brinkmann, svend robert, svend
    tveskæg, søren brun, søren gericke, søren kierkegaard, søren pape poulsen, søren pind, søren
    ryge, søstrene grene, tarzan og jane, taylor swift, thomas b thrige, thomas b thriges, thomas
    edison, thomas helmig, thomas tog, thomas vinterberg, thorbjørn egner, thorvald stauning, timm
    vladimir, tina dickow, tina turner, tom hanks, tom kristensen, tommy seebach, tove ditlevsen,
    tove jansson, trine dyrholm, troels lund poulsen, tycho brahe, uffe ellemann, ulla terkelsen,
    valdemar atterdag, valdemar sejr, verner panton, victor borge, viggo kampmann, viggo mortensen,
    viktor axelsen, villy søvndal, vincent van gogh, vitus bering, vladimir putin, volodymyr
    zelenskyj, winston churchill, yvonne jensen
"""
FAMOUS = frozenset(" ".join(name.split()) for name in _LISTED.split(","))
