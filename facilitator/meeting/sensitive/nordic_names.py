"""Given names of the other Nordic countries and Estonia."""

from facilitator.meeting.sensitive.word_list import words

_ICELANDIC_AND_FAROESE = """
alfheiður andrea anna ari arnar arnór arnþór auðunn auður aðalheiður baldvin barbur bergljót bergþóra birna
bjarni björg björk borghildur bryndís brynhildur brynjar bárður dagbjört davíð drífa eggert einar eiríkur
elínborg erla erlendur eydís eyrún eyðfinn eyðvør eyþór finnbogi finnur freydís friðrik geir grétar gunnar
gunnhildur gunnlaugur gunnvør guðbjörg guðjón guðmunda guðmundur guðný guðrún gísli hafdís hafsteinn halla
halldór halldóra hallgrímur haraldur haukur heiða heiðrun helgi herborg hildigunn hildur hjördís hjörtur
hlynur hrafn hrafnhildur hrefna hreinn hreiðar hrönn hulda ingibjörg ingimar ingvi ingólfur jákup jákupina
jóhann jóhanna jóhannes jónas jónína jökull júlíus ketill kjartan kolbeinn kolbrún kristbjörg kristján
kristrún kristín kári lovísa magnea malan margrét marjun matthías páll pétur rafn ragnar ragnheiður
ragnhildur rannveig rósa rúnar sigfús sigríður sigrún sigtryggur sigurbjörg sigurjón sigurður sigvaldi
sindri skúli snorri snædís stefanía stefán steingrímur steinunn sunnvør svanhildur svava sveinn svenning
sverrir sámal sæmundur sæunn símun sólveig tinna torkil trausti tryggvi tróndur tummas tórunn unnur
valgerður valur vigdís vigfús vilborg ylfa ásdís ásgeir ásgerður ásta ástríður ævar ólafur ólína ólöf örn
össur þorsteinn þorvaldur þuríður þóra þórarinn þórdís þórhallur þórir þórunn þórður
"""

_SWEDISH_AND_NORWEGIAN = """
agneta arvid asbjørn aslaug astor audun barbro berit birgitta bjarte bjørg bjørnar borghild brynjulf börje
christer dagfinn dagrun eilert eirik eivind erling espen evy fritjof gerd gudbrand gunilla gunn gunnhild
gunvor guttorm göran halvard halvor hege hjørdis håkan håkon hårek ingebjørg ingegerd ingemar ingunn ingvar
ingvild jarle jorunn jöran kjellaug kjerstin kjetil kristoffer kåre lennart magnhild margareta marit mats
måns norvald oddbjørn oddmund oddny oddvar ola olaug petter ragna ragnvald randi roald roar rolv sigbjørn
sigfrid sigvard sindre siri sissel snefrid solfrid solrun solvei steinar stian sture svanhild svante sverre
synne synnøve sølve terje thorvald tobias torbjörn tore torfinn torgeir torgunn torhild tormod torstein
trond trygve turid tyra unni vebjørn vegar vidar vigdis yngvar yngve åke åsa åse åshild åslaug åsmund öjvind
örjan östen øivind øystein øyvind
"""

_FINNISH_AND_ESTONIAN = """
aarne aavo aino aki aku anneli annikki antero antti arja armas arto arvo asko auli eero eeva eija eino
eliisa elina erkki esko hannele hannu harri heikki helmi henna hilkka iida ilkka ilmari indrek inkeri irmeli
jaakko jaan jaana janne jari jarmo jenni joonas jorma jouko jouni juha juhani jukka jussi jüri kaarel
kaarina kadri kaija kaisa kaja kalevi kalju katja kauko keijo kersti kimmo kirsi kristjan kyllikki kyösti
lauri leena leevi maarit maarja maija mait margus marika marja marjatta marketta markku martti matti mauno
merike merja mihkel miia mika mikko minna mirja niilo niina olavi onni osmo outi paavo pasi peeter pekka
pentti pertti petri pirjo pirkko priit päivi raija raimo raivo rauni reijo reino riikka riina riitta risto
ritva saara saija sakari salla satu seija seppo sinikka sirje sirkka sirpa sisko soile taavi taina taisto
tanel taneli tapani tapio tarja taru teemu teppo tero terttu tiina tiit tiiu toivo tommi toomas tuija tuomas
tuomo tuula tuulikki tytti tõnu urmas urve uuno valtteri veikko veljo vesa vilho virpi voitto väinö yrjö
ülle
"""

NORDIC_GIVEN_NAMES = (
    words(_ICELANDIC_AND_FAROESE) | words(_SWEDISH_AND_NORWEGIAN) | words(_FINNISH_AND_ESTONIAN)
)
