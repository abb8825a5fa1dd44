"""Surnames of people who live in Denmark, of every origin; words and places among them stand apart."""

_DANISH = """
aagaard aagesen aakjær abildgaard ahrendt albertsen albrechtsen ambrosen amdisen andersen andreasen ankersen
antonsen arentoft asmussen axelsen bagge bagger balslev bendixen bendtsen bengtsen benthien bentsen bentzen
berntsen bertelsen birkelund bisgaard bjerregaard bjerring bjørnsen blicher boesen bojsen borregaard boysen
bredahl breum brinch brix brodersen bruhn bruun bundgaard buus byskov bøgelund bøgh børgesen carlsen
caspersen christensen christiansen christoffersen clausen clemmensen dahlgaard dalgaard dalsgaard damgaard
damsgaard danielsen davidsen didriksen dinesen ditlevsen dreyer duelund dyhr ebbesen eriksen eskelund
eskesen eskildsen espersen fabricius fallesen fensbo filtenborg fischer fogh forsberg franck frandsen
frantzen frederiksen friis fuglsang fyhn gaarde gammelgaard gasbjerg geertsen gertsen gormsen gotfredsen
gravesen gravgaard gregersen grønbech grønbæk grønlund grønning gundersen gundesen gustafsson haagensen
haahr haastrup hagelskjær hallberg hansen hansson harboe hartmann haugaard hedegaard hedemann heilesen
heinesen helbo hemmingsen henningsen henriksen hermann hermansen hessellund hjort hjorth hjortshøj hoffmann
holgersen hollesen holmgaard holst holtegaard hornshøj hougaard hviid hyldgaard høgh højgaard højlund
hørlyck ibsen ipsen iversen jacobsen jakobsen jantzen jensby jensen jeppesen jepsen jespersen jessen joensen
johannesen johannsen johansen johansson jokumsen josefsen juhl jungersen justesen juul jørgensen kaae
kaspersen kirkegaard kjeldgaard kjeldsen kjær kjærgaard kjærsgaard kjærulff klausen klitgaard knudsen
koefoed kofoed kragh kramer kristensen kristiansen kristoffersen krogh krogsgaard kruse kudsk kyed køhler
lambertsen langballe larsen lassen lauridsen lauritsen lauritzen laursen lausen laustsen lautrup leerskov
leth levinsen lindegaard lindgren lindholm ljungberg lorentzen lorenzen ludvigsen lundgaard lundgren
lundsgaard lykkegaard lyngsø løvgreen madsen magnussen marcussen markussen martensen mathiasen mathiassen
mathiesen matthiesen meldgaard mikkelsen mogensen mortensen mouritsen mouritzen munch mygind mynster
mølgaard møllegaard nedergaard nicolaisen nicolajsen nielsen nikolajsen nissen norgaard nybo nygaard nymann
nymark nørgaard nørregaard nørskov odgaard ohlsen olesen olsen olsson ottesen overby overgaard ovesen
palludan paulsen pedersen persson petersen pihl ploug ploughmann porse poulsen poulsgaard povlsen prehn
printz quist raahauge raahede raben rahbek rasmussen ravnborg reimer riis rosenberg rosendahl rosenkilde
rosenkrantz rosenlund runge rønnow salomonsen samuelsen sandgaard sauer saugmann schack schaldemose schiøtt
schjødt schmidt schneider schou schrøder schultz schwartz sehested severinsen simoni simonsen sjøgren
skaaning skaarup skjoldborg skjødt skovgaard smedegaard smidt sonne staun steensen steffensen stenbæk
stendal storgaard strandgaard svarre svendsen svendsgaard svenningsen svensson søgaard sønderby søndergaard
sønderskov sørensen tauber therkelsen therkildsen thomassen thomsen thorsen thrane thuesen thygesen
thøgersen toftgaard tranberg troelsen tscherning tuxen uldall vadgaard valentinsen vejlgaard vestergaard
villadsen villumsen vinther vognsen voigt vollertsen wagner warming weber wedel weidner westergaard westh
wiberg wichmann wilhelmsen willadsen willumsen winkel winther wissing wolff wulff würtz zachariassen zeuthen
zimmermann ågård åkjær ørsted østergaard
"""

_ABROAD = """
abbas abbasi abdalla abdallah abdi abdirahman abdulkarim abdullah abdullahi aboud acar aden adeyemi afzal
ahmadi ahmadzai ahmed ahmetovic ahmić akbari akdogan akgul akhtar akin aksoy aktas aktaş alami alavi
albayrak ali alic alimi alić alkan altin amin amini amiri anwar arif arikan arslan asante asghar ashraf
aslan ates aydin aydogan aydın aygun ayhan aziz azizi babayigit bagheri bajrami bajric bajrić balasingam
balasubramaniam balci balcı bangura baran bashir bayram bašić begic begić begum bektas berisha berzins
bhatti bianchi bielak bilgin boateng bondar bondarenko boyko bozkurt bui bulut butt bytyci cabdi cakir
caliskan camara celik cetin ceylan chaudhry chen chernenko choudhary cicek cinar coban constantin coskun
cruz dabrowska dabrowski dahir dang davies dedic dedić delic delić demir demirci demirel demirtas diallo
dinh diop djurhuus dogan doğan duda dudek duman dumitrescu dumitru duong duran durmus dursun dąbrowski
ekinci elmi erdem erdogan erdoğan ergun eroglu ersoy ertas esposito evans fadel faisal farah farooq fazli
fernandez ferrari ferreira florea ganeshan garcia gashi gebre ghani ghebre gheorghe gholami gok gonzalez
gorski grabowska grabowski guled gumus guzel górski gökçe güler gündogdu günes habte haddad hadi hadzic
hadžić haidari haile hajizadeh hakimi halilovic hamad hamdan hamidi hamza haque hasani hasanovic hasanović
hasic hassan hassani heilmann hersi hirsi hoang hodzic hodžić hosseini hoti hryhorenko huang huseinovic
husic husić hussain hussaini hussein huynh ibrahim ibrahimi ibrahimovic ibrahimović imamovic ionescu iqbal
isik islami ismail ismaili issa ivanenko ivanov ivanova jabbar jaber jablonski jafari jalali jama jamal
jankauskas jankovic jankowski javed jaworski jeyakumar joensen johnson jones jovanovic jovanović juma
kaczmarek kadic kadir kahraman kahya kalnins kamara kaminska kaminski kamiński kanagaratnam kandasamy
kandiah kaplan karaca karadag karakaya karakus karaman karimi kaya kayed kazemi kazlauskas keita keles
kelmendi khadra khalaf khaled khalid khalil khan khatib khatun khawaja kidane kilic kiliç kleist koc korkmaz
koroglu kose koval kovalchuk kovalenko kowalczyk kowalska kowalski kozlov kozlowski koç krasniqi kravchenko
krawczyk krishnan krol król kumar kumarasamy kurtulus kuznetsov kuzu köse kılıç lekaj lewandowska
lewandowski lopez lynge lysenko mahamed mahamud mahendran mahmood mahmoud mahmud majewski malik malinowski
mansour marchenko marin martinez masood matei mazur mehari mehdi mehmedovic mehmeti mehmood melnyk mensah
michalski mirza mohamad mohamed mohammad mohammadi mohammed mohamud moradi moroz motzfeldt mousavi muhammad
muhamud mujic mujić mujkic muller munteanu murad murphy musa mustafa müller nadarajah nagalingam naseri
nasir navaratnam nazari ndiaye ngo nguyen nikolic nikolić nithiyananthan noor noori nowak nowakowski nowicki
nur nuur odeh okafor okonkwo okumus oliveira oliynyk olszewski omar omerovic omerović osman owusu ozcan
ozdemir ozer ozkan ozolins ozturk paramanathan parvez patel patursson pavlenko pawlak pawlowski pehlivan
pereira perez petrauskas petrenko petrov petrova petrovic petrović pham phan pietrzak pillai piotrowski
polat polishchuk ponnampalam ponomarenko popa popescu popovic popović qadir qasim qureshi rabbani radu
rahimi rahman rajaratnam rajendran ramadani ramanathan ramic ramirez rashid rasul rauf ravindran rexhepi
reyes rezaei rodriguez rossi rostami rudenko rusu rutkowski saad sabri sadat sadeghi sadiq said saleem saleh
salem salihovic salihu samadi samatar sanchez santos sarikaya sarwar savchenko sayed schäfer selimovic
selvanayagam selvarajah sesay sevim shabani shah shaheen shahzad shaikh sharif sharifi sharma shehu sheikh
sherzad shevchenko shevchuk siddique siddiqui sikora silva simic singh sinnathamby sivakumar sivanathan
sivapalan smirnov smith sokolov soltani soylu sriskandarajah stepanenko stepanov stoica subramaniam suleiman
suljic sultani szymanska szymanski szymański süleyman tahir tahiri taylor tekin tekle tesfay tesfaye
thambirajah tharmalingam thevarajah tkachenko tkachuk toprak tosun toure tran traore trinh truong tufan tunc
turan turkmen tymoshenko ucar ulusoy unal usta uzun uçar vasylenko vigneswaran volkov vuong wahab warda
warsame weldu williams wilson wisniewska wisniewski witkowski wiśniewski wojciechowski wojcik wong wozniak
woźniak wrobel wójcik yalcin yalçın yasar yavuz yaşar yildirim yildiz yilmaz yousef youssef yousufi yuksel
yusuf yüksel yıldırım yıldız yılmaz zahedi zaidi zajac zając zaman zamani zeka zekaj zengin zhang zhao
zielinski zieliński çakır çelik çetin çiçek özcan özdemir özer özkan öztürk ünal
"""

_ALSO_WORDS = """
alexander alstrup altun andreas astrup bach bager bagger bak bakke bang bank bay bech beck bendix berg birch
birk bjerg bjerge bjerre bjørn black bloch block blom bo bonde borg borup brandstrup brandt brask brink bro
brown brun bruun bruus brygger buch busch busk bæk bødker bøg cao christ dahl dal dalum dam damm dao degn
deniz do due dyrberg eg ege elkjær eng engel estrup falk fisker fjord fog foged frank frost fugl gade galle
gram gran green greve grøn gud guler gunes ha hald halkjær hammershøj hauge have hede heide hein helt hessel
hill hjelm ho holbæk holk holm holt horsens hove hummel hus hvid hvidt hyldahl høg høj højrup jung junker
kara kilde king kirk kirke klint klit knap koch kok kold kolding kongsted korsgaard krag kvist kær køster
ladefoged lai lam lang lange lau lausten le lei lemvig leth li lin lind lindberg liu long lorentz lund
lundberg ly lykke lyng løve ma mai mark meyer mose munk my møller nord norup ny nyborg nyby næsby nøhr nørby
nørre odder pagh palm park piil post prior randers rasch rask ravn ravnborg ree riber ring ris risager roed
rohde rose rosen rosing rud ry rye rytter salling sand sander savas schmidt siim simon skive skov skovbo
skovby slot smed smith sommer sort stage stampe stark sten stentoft stokholm stone storm strand stub stær
sun svan svane svarre sø søborg søby søe sølvsten tan tang terp thi thorup thy toft tofte tolstrup tolv torp
torup trap træ tved uhre ulrich urup ussing vad van vang vejen vejle vest vestbo vester vestergård vig
vilstrup vind vinter vo voss vu white wind with wood wu xu young yu
"""


def _names(*blocks: str) -> frozenset[str]:
    return frozenset(name for block in blocks for name in block.split())


SURNAMES_ALSO_WORDS = _names(_ALSO_WORDS)
SURNAMES = _names(_DANISH, _ABROAD) - SURNAMES_ALSO_WORDS
