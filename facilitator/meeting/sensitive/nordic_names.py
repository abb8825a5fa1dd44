"""Given names of the other Nordic countries, and of a few far ones, written without foreign accents."""

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

_THAI_AND_KHMER = """
anchalee anong apinya areerat arthit boonmee boonsri bopha bopharath chaiya channary chanthara chanthy
chantrea chompoo daranee duangjai jintana kanchana kanokwan kanya kittisak kosal kunthea malai malee mealea
naree nattaya nittaya nongnuch onanong orathai panya patcharin ploy pornpimol pornthip pranee prasert
rachana ratana ratchanee rattana rithy saengdao samnang sarawut sawat serey sirikit siriporn sokha sokhom
sombat somchai somjit somkid sommai somphone somporn somsak sophal sophea sopheak sopheap sothea srey
sreymom suda sukanya suksan sumalee sunisa supaporn supranee surasak suthida thanakorn thavy thida thongchai
vannak veasna veerachai wandee wanida wannapa warunee wichai wilaiwan yupin
"""

_SOUTH_ASIAN = """
aditya amrita anil anita anjana apsara arati arjun arvind ashok ashwin bahadur bhim bimala binita binod
bipin bishal chandani dawa deepa devi dhan dinesh durga gagan gautam geeta gita hari indira indra ishwar
jagat jamuna janaki jyoti kabita kalpana kamala krishna kumari kusum lal laxmi lhamo lobsang manish manoj
mohini muna nabin narayan naresh nirmala nisha pasang pawan pemba phurba pirabaharan prabin pradip prakash
pramila puja purna pushpa pushpam radha rajendra rajesh rajkumar rama ramila ranjit rekha renuka rishi
rojina rupa sabitri sagar samjhana sangita sanjay santosh saraswati sarita saroj sellathurai shanta sharada
shiva shreya shyam sindhu sita srijana subash sudha suganthi sujan suman suraj suresh surya sushil sushma
thangaraja tharsini thayalan thayaparan tsering tulsi uma umesh usha vijay vimaladevi yamuna yogeswary
"""

_SOUTHERN_AND_LATIN = """
adelaide afonso agostinho alcides alejandra alejandro alvaro amalia anabela antonella araceli arlete armando
arminda ascensao augusto aurelio beatriz belmira bernardo bruna caetano candida celeste celso cesar claudia
claudio conceicao consuelo cristiano dalila dario davide deolinda despina dimitris diogo domenico duarte
edgardo edite eleni elisabetta emanuele emiliano encarnacion enrique enzo ermelinda ernesto esteban estela
ester eugenio fabiana fabio federica federico felicia felipe fernanda fernando filippo filomena flavia
florencia fotini francesco franco gabriela gaetano genoveva gerardo gilberto gioia giovanna giovanni
giuliana gonzalo graca gregorio guadalupe guido guilherme gustavo heitor henrique hilario iara ignacio ilda
ines iolanda isadora isaura itziar jacinta jacinto jaime jeronimo joana joao joaquim joaquin jorge josefa
josue juanita juliana julieta julio kostas leandro leonor leticia lidia lorenzo lourdes luana lucia luciana
luciano ludovica luisa luiza lurdes manuela marcela marcello marcelo marcio margarida mariana mariano
marilene marisa martim mateo matilde maura mauricio maurizio micaela miguel milagros milena mirella
montserrat natalia neusa noelia norberto nuno octavio orlando osvaldo otilia pablo palmira paola paolo
patricio paulina paulo pedro pilar pio quim rafaela raimundo ramiro raquel reinaldo renato ricardo roberta
rocio rodolfo rodrigo rogerio romeu ronaldo rosana rosario rubens ruy salvatore santino sebastiao serafina
sergio severina silvana silvia silvio simao soraia stavros stefania susana telmo teodoro teresa tereza
thiago tiziana tomas tulio umberto valdemira valeria vanda vasco vassilis vicente violeta vitor vittorio
waldir wilma xavier ximena xiomara yolanda zelia zulmira
"""

_ALBANIAN_AND_BALKAN = """
adelina afrim agon albina albulena ardian ardita arian arta artan avdi avni behar bekim besa besart besim
blerim bujar burim dardan dashuri dijana driton edona elira elmaze emine enver ermal fadil fahrije fatbardha
fatlum fatos feride flaka flamur florije gentiana gezim granit hajrije hasime hysen ilir jehona jeton
kastriot kujtim leonora leutrim liridon liridona lirije luan lulzim majlinda mimoza mirjeta naim naser
nazmije nexhmije pashko qendrim remzije rexhep rrahim rrezarta sadete sadik sefer selvete selvije shaban
shkelqim shkelzen shkendije shkurte skender sokol taulant teuta valdet valmir valon vehbi vjollca vlora
xhemail xhevahire xhevat yllka zana zef zejnulla
"""

NORDIC_GIVEN_NAMES = (
    words(_ICELANDIC_AND_FAROESE) | words(_SWEDISH_AND_NORWEGIAN) | words(_FINNISH_AND_ESTONIAN)
)
WORLDS_GIVEN_NAMES = (
    words(_THAI_AND_KHMER) | words(_SOUTH_ASIAN) | words(_SOUTHERN_AND_LATIN) | words(_ALBANIAN_AND_BALKAN)
)
