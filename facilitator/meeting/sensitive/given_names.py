"""Given names of people who live in Denmark, of every origin; Danish words among them stand apart."""

_DANISH_WOMEN = """
aase abelone adelheid agathe agathea agnes agnete agnethe alberte alexandra alice alicia alissa alma almut
alva amalie amanda anastasia andrea anemone anette angela anine anita anja ann anna annabell annabella anne
anneke annelis annelise annemarie annemette annette anni annie annika anny antonia asta astrid athena
augusta aya barbara beate beatrice bella benedicte benedikte bente bergljot berit bertha bettina bianca
birgit birgitte birte birthe bodel bodil bolette brigitte britt britta britte bylgja camilla camille carina
carla carolina caroline cathrine cecilia cecilie celina celine charlotte chili christa christel christiane
christina christine clara claudia connie conny cornelia dagmar dagny daisy dania daniela daniella danielle
debbie diana dicte ditlev ditte dittemarie dorit dorothea dorrit dorte dorthe dorthea ebba edel edith elena
elin elina eline elinor elisa elisabeth elise elissa ella ellemor ellen ellie ellinor ellinore elly elma
elna elsa elsebeth elvira emely emilia emilie emma emmy erika erna esmeralda ester esther ethel eva evelyn
evy fanny felicia filippa filucca filukka franciska frederikke freja freya frida frieda gabriella gerd gerda
gertrud gina gisela gitte grete gretha grethe gudrun gunhild gunild gunvor gurli haldis hanna hannah hanne
harriet hedda hedvig heidi helen helena helene helga henny henriette herdis herle hilda hildur hjørdis iben
ida ilse ina ine inga inge ingeborg ingelise inger ingerlise ingrid irene isa isabel isabella isabelle ivalu
ivy jackie jane janet janice janne janni jannie jasmin jeanette jeanne jennifer jenny jessica jessie jette
jill joan joanna johanna johanne jolanda jonna josefine josephine judit judith julia juliane julie jutta
jytte kaia kaja kamilla kamille kamma karen karin karina karla karoline kate kathe kathrine katja katrin
katrine kaya kelly ketty kira kirsa kirsten kirstine kitt kitty klara konstance kristina kristine laila lana
laura laurina lea leah leila lena lene leonora lilian lilli lillian lilly lily linda linea linnea linnéa
lisa lisbet lisbeth lise liselotte lisette liva livia liz lizette lizzi lizzie lizzy loa lone lotte louisa
louise lucca lulu lydia maibritt maiken maja majbrit majbritt majken malene malin malou manuela maren margit
margot margrete margretha margrethe maria mariam mariane marianna marianne marie mariella marlene marley
marta martha martine mary maryam mathilda mathilde matilde maya melanie melina melissa merete merethe merle
meta metha mette mia michaela michala michelle mie mika milla mille millie mimi mina minna mira miriam molly
mona monica monika monna nadia nadja naja nana nancy nanna naomi natalie natasha natasja nathalie naya nelly
nete netta nicola nicole nicoline nikita nikoline nina nini ninna noelia noelle nora norma nya oda olga
oline olivia ophelia oriana pamela patricia paula pauline pernille petra petrea petrine pia polly ragna
ragnhild rakel ramona randi rebecca rebekka regina regitse regitze renata renate rigmor rikke rikkelise rita
roberta ronja rosalina rosemarie rosita runa ruth sabina sabine sabrina sally samantha sandie sandra sanne
sara sarah selina selma sidse sidsel sigga signe sigrid silje silla simone sofia sofie solveig solvej sonja
sophia sophie stella stephanie stine susan susanna susanne susie sussan sussi sussie suzanne svea sylvia
synne synnøve tabita tamara tania tanja tatjana tenna terese thea theodora therese therise thilde thit thora
thyra tiana tilda tina tine tinna tora tove trine tutti ulla ulrikke ursula valborg vanessa vera vibeke
vicki vicky victoria vigga viktoria vilhelmine vilja villemo vilma virginia vivi vivian vivianne wanda
wenche wendy winnie yrsa yvonne zenia zoe åse
"""

_DANISH_MEN = """
aage adam albert alexander alf alfred allan allen alvin anders andreas andré andy anton antonio arne arnold
aron arthur arvid asbjørn asger aske asmus axel bastian bendix bendt benedikt benjamin benni benny bernhard
bernhardt bernt bertel bertil bertram bertrand birger bjarke bjarki bjarne bjørk boje boris boye brian bruno
buster børge børre carlo carsten casper ceasar charles charlie chris christen christer christian christoffer
christopher claes claus clemens colin conrad cornelius daniel daniell danni danny david dennis ditlev ditmar
ebbe eddie eddy edgar edmund edvald edvard edwin egon eigil eik einar ejgil ejgild ejler ejlif ejnar ejner
ejvind eli elias elio elliot ellioth elmer elvin elvis emanuel emil emilio enok erhard eric erik erland
erling ernst esben eskil eskild evald ewald fabian felix ferdinand filip finn flemming folmer frands frans
franz freddy frederic frederik fredrik frej frits fritz gabriel georg george gerhard gerner gilbert glenn
gordon gorm gotfred gottlieb gregers gregor gunnar gunner gunni gustaf gustav haakon hakon halfdan hanse
harald hardy harly harold harry hartvig hasse heine heino hektor helge helmer helmut helmuth hemming hendrik
henning henrik henry herbert herluf herman hermann hjalmar hjalte holger hubert hugo håkon ib ivan ivar
jacob jakob james janik jannick jannik janus jarle jasper jean jeff jens jeppe jerry jesper jess jim jimmi
jimmie jimmy joachim joakim jochum joe joel johan johannes john johnni johnnie johnny jon jonas jonatan
jonathan jonni jorgen josef joseph josva jules julian julius justin jørgen jørn kalle karlo karsten kasper
keld keneth kenn kennet kenneth kenny kevin kian kim kjartan kjeld kjell klaus knud knut konrad konstantin
kresten kristian kristoffer kurt kæld lars lasse lauge laurids laurits lauritz leander leif lennart lenny
leo leon leonard leopold lorens lorentz lorenz louie louis lucas ludvig lui luis luka lukas lukka mads magni
magnus malte malthe manfred marcel marchen marco marcus marinus mario marius markus marlon martin martinus
marvin mathias mathis mathæus matias mats matthias mattias mattis melvin michael mick mickey mik mikael mike
mikkel milas milo milton mogens morris morten nathan neel nicki nicklas nickolaj nicky niclas nico nicolai
nicolaj nicolas niels nikita niklas nikolai nikolaj nikolas niller nils noa noah noel nohr olaf olav ole
oliver olivier ollie olliver oluf orla oscar oskar osvald oswald otis otto ove ozzy patrick patrik paul
pauli peder peter philip phillip poul povl preben pætur quentin ragnar ralf ralph rasmus raymond reinhold
ricco richard richardt ricki ricky rico roald roar rob robbie robert robin roger roland rolf ronald ronni
ronnie ronny rory ruben rudi rudolf rudy rune salomon sam sammy samson samuel sander sean sebastian severin
sigfred sigge sigurd silas simon sofus sonny soren stanley steen stefan steffan steffen stephan stephen
steve steven stewart sune sven svenn svenning sylvester søren ted teddy terje terkel theis theo theodor
thies thomas thorbjørn thore thorkild thorleif thorsteen thorsten thorvald thøger timmy timothy tobias toke
tommi tommy toni tonni tonny tony torben tore torgny torkil torleif tormod torsten torvald tristan troels
tyge tyler uffe ulf ulrich ulrik vagn valdemar valentin vardan verner vernon victor vidar viggo viktor
vilfred vilhelm vilhjelm villads villiam villy vilmer vincent vitus waldemar walter walther werner william
willy wilmer wolfgang yannick zacharias zander åge øjvind øyvind
"""

_ARABIC = """
abbas abbass abdalla abdallah abdel abdelaziz abdelhadi abdelkader abdelkarem abdelkarim abdellah
abdelrahman abderrahim abdi abdiasis abdifatah abdihakim abdikadir abdikarim abdinasir abdirahman abdirashid
abdirisak abdisalam abdou abdoul abdul abdulaziz abdulkadir abdulkarim abdulla abdullah abdullahi
abdulrahman abdurahman abed abir abla abu adam adham adib adil adnan afaf afnan ahd ahlam ahlem ahmad ahmed
ahmedou ahmet aicha aida aischa aisha akram alaa alaeddin alhassan ali alia alya amal amani amar ameen ameer
amel amer amin amina aminah amine amir amira amjad ammar ammara amna amr anas anisa anwar aqeel aref arwa
asad aseel ashraf asma asmaa asmae assad assem assia atef awad aws aya ayah ayat ayham ayman aymen ayoub
ayub aziz aziza azzedine bachir bader badr bahaa bahija bakr bana baraa bashar bashir basma bassam bassel
bassem batoul bayan bessam bilal bilel bishr bouchra boushra brahim bushra chadi chafik chaima chaker dalal
dalia dania daniya daoud darin daris dawood dhia dhuha diaa dima dina doaa dounia dua duaa duha dunia dunya
ebtisam emad eman esam esmail essam fadel fadi fadia fadil fadwa fahad fahd fahmi faisal faiz fakhri farah
faraj farid farida faris farouk faruq fatema fathi fathia fatiha fatima fatimah fatin fatma fatme fawaz
fawzi fayez fayrouz ferdaws fida firas firdaws fouad fuad furat ghada ghaith ghalib ghassan ghazi ghina
habib habiba hadeel hadi hadil hafez hafid hafida hafsa haidar haider haifa haitham hajar hajer hakim hala
halim halima hamad hamdan hamdi hamed hamid hamida hamoda hamoud hamoudi hamudi hamza hamzah hana hanaa
hanan haneen hani hania hanin harith haroun hasan hasna hassaan hassan hassanain hatem hatim haya hayder
hayfa haytham heba heyam hiba hicham hikmat hind hisham houda huda hudhayfa husam husein hussain hussam
hussein iba ibrahim ibtihal ibtisam idris ihab iham ihsan ikram ilham ilias imad iman imran inas intisar
isam ismaeel ismael ismail isra israa issa issam iyad jaber jabir jad jafar jalal jaleel jamal jamil jamila
jana jawad jawdat jihad jihan jinan jouman joumana jumana kadhim kais kamal kamil karam karar kareem karim
karima karrar kassem kathem kawthar khadija khadijah khadra khaled khalid khalil khaoula khattab khawla
laith lamia lamis lana latif latifa layal layan layla leen leyla leïla lina loay louay loubna lubna lujain
lujayn lulwa maha mahdi mahmood mahmoud mahmud maisa majd majda majed majid majida malak malek malika manal
manar mansour marah maram mariama marwa marwan maryam masoud maya mayar maymuna mays maysa maysoon medina
mehdi mehmood menna meriem milad mina mirna moaath moataz moayad moaz mohamad mohamed mohammad mohammed
mohamud mohanad mohannad mohsen mona montaser mouaz mouna mounir mourad moussa muaz mubarak mudar muhamed
muhammad muhammed muhannad muhsin mukhtaar mukhtar muna munir munira muntaha murad murtada musa mussa
mustafa mustapha mutaz nabeel nabil nabila nada nader nadim nadine naeem nagham nahed nahla naim najah najat
najeeb naji najib najla najma najwa naser nasim nasima nasir nasr nasreen nasrin nassim nawaf nawal nawar
nayef nazar nazih nermeen nibras nidal nihad nisreen nizar noaman noha noor noora nora nouh nour noura
nourhan nouri nuha nur nura nuri nuseir obada obaida oday omaima omar omer omran osama osman othman ouafa
ouail oubay oussama qais qamar qasim qusai raafat rabab rabia rabie rabih racha rachid rachida radwan raed
rafat rafic rafik raghad raghda ragheb rahaf rahim rahma raid raja rajab ramadan ramez rami ramin ramiz
ramzi rana raneem rania ranim ranya raouf rasha rashad rasheed rashid rashida rasim rawan rawand rayan
rayane rayyan razan reda reem reema rida ridwan rihab riham rima rita riyad riyadh roba rola rouba roula
ruaa rukaya rula ruqaya ruqayya saad saadia sabah saber sabir sabri sabrin sabrine saddam sadek sadiq safa
safaa safia safin safiya safwan sahar saher sahra said saida saif sajad sajida sajjad sakina salah salam
saleem saleh salem salha salim salima salma salman salwa samah samar sameer sameh samer sami samia samih
samir samira sana sanaa sara sawsan sayed seham selim selma shadi shadia shahad shahd shaima shaimaa sharif
shatha shayan shayma shereen sherif siham sihem souad souhaila souheil soukaina suad subhi suha suhad suhaib
suhayla suheil sulaiman suleiman sumaya suzan tabarak tahani taher tahir taim taimaa tala talal taleb talia
tamim tarek tareq tarik tariq tasneem tasnim taufiq tayeb thaer tuqa ubaida umaima umar wael wafa wafaa
wahid wail walaa waleed walid warda wasan wassim widad wisam wissam yahia yahya yaman yamen yara yaseen
yaser yasin yasir yasmeen yasmin yasmina yasmine yassin yassine yazan yazid yehia yehya younes youness
younis yousef yousif youssef youssra yunis yunus yusra yusuf zahra zahraa zaid zain zaina zainab zakaria
zakariya zaki zakia zayd zayn zaynab zeid zein zeina zeinab zena zeyad zeyna ziad zineb ziyad zohra zouhair
zuhair zuhra zumar
"""

_TURKISH_AND_KURDISH = """
abdurrahman adem ahmet akif ako alara alev alican alper alperen aram aras arda ari arif aryan ashti asiye
asli asya atakan awat ayfer aygul aygül aygün ayhan ayla aylin aynur ayse aysegul aysel aysen aysun ayten
ayşe ayşegül azad azat bakhtiar baran batuhan bayram bedia bedriye behcet bekir belgin berat berfin beritan
berkan berkay berke berna berzan besim bestun betul betül bextiyar beyza bilge birgul birgül birol bora
bozan bugra buket bulent burak burcu burhan busra bülent büşra cafer cagla cagri cahit canan caner cansu
celal cem cemal cemil cemile cengiz ceren cevdet ceyda ceylan chiman chnar chra cihat civan ciwan coskun
cuma cumali damla darya dashti davut derya devrim dilan dilara dildar dilek dilovan dilsad dilşad diyar
diyari dogan dogukan doğan dursun duygu ebru ece eda efe egemen elif elifnur elvan emin emine emrah emre
enes engin ercan erdal erdem erdi erdinc erdogan erdoğan ergin ergun ergün erhan erkan erol ersin ertan
ertugrul esin esma esra evin eylem eyup eyüp fadime fahri fatih fatma fatos ferda ferdi ferhan ferhat feride
ferit ferman fevzi fidan fikret filiz firat firdevs funda furkan fırat gamze gizem gokce gokhan gonca goran
gulay gulbahar gulcan gulistan gulizar gulsen gulsum gulten gunay gurbet gursel guzel gökhan göksel gül
gülay güler gülsüm gülten gülşen güven hacer haci hacı hakan hakki halgurd halide halil halime haluk hande
harun hasibe hasret hatice havva hawar hawre haydar hayri hejar helin hemin heval hevin hilmi hiwa hozan
hulya huri hurriyet huseyin huseyn husnu hülya hüseyin ibo idil ihsan ilayda ilhan ilkay ilker ilknur ilyas
imdat inan ipek irem irfan ismet ismigul israfil jinda jiyan jwan kaan kadir kadri kadriye kamuran karwan
kawa kazim kemal kenan kerem kerim kerime kivanc kiymet koray kosar kubilay kubra kurdo kübra kürşat lanja
latife lawend levent leyla mahabad mahir mahmut mahsum mazlum mehmed mehmet mehmetcan melahat melek melike
melis meltem mem memduh memet mensur meral mert merve meryem mesut metehan metin mevlut mevlüt mikail mirac
mizgin mualla muazzez muhammet muharrem muhittin muhlis mujde mukaddes murat murvet musti muzaffer naciye
nadire nafi nagihan naime nalan nali narin nasrin nawroz nazan nazife nazim nazli nebahat necati necla necmi
nergis nermin nesim nesrin nevin nevzat newal newroz nezahat nihal nihat nilay nilgun nilufer nilüfer nimet
nisa niyazi nuran nuray nurcan nurettin nurgul nurhan nurhayat nuri nuriye nursel nurten oguz oguzcan
oguzhan okan oktay olcay omer onur onurcan orhan osman ozan ozcan ozge ozgur ozkan ozlem oğuz pelin perihan
peshawa pinar polat pshtiwan pınar rabia ramazan ramis rasim rebar rebaz rebin recep refik rekan remzi resul
reyhan rezan ridvan rifat riza rizgar rojbin rojda rojhat rojin ronahi ronak rozerin rozh rozhan ruken
rukiye runak ruya sabahat sabiha sabri sadik sadiye safiye sahin salar salih saliha samet sangar saniye
sarbast sardar sarkaut sarkawt satilmis sazan sebahat seda sedat sefa seher selahattin selami selcuk selin
selma selvi selçuk semih semiha semra sena senay serap sercan serdar serhat serife serkan serok serpil
sertac servet sevda sevil sevim seyhan seyit seyran sezgin shad shahin shahla shaho shahram sherko sherzad
shilan shivan shler shno shwan sibel sidar sidika sinan sinem sirin sirwan sivan soma songul songül soran
sozan srwa suheyla sukran sukru suleyman sultan sulten sumeyye sureyya suzan süleyman taha tahsin talat
tamer taner tansu tarik tarkan tayfun tayyip tekin temel tolga toprak trifa tuana tugba tugce tulay tuncay
tuncer turan turgay turgut turhan tülay ufuk ugur umay umran unal unsal uğur vahap vedat vehbi veysel viyan
volkan welat xezal yagmur yahya yakub yakup yalcin yaren yasar yasemin yasin yasir yavuz yaşar yelda yeliz
yesim yeter yeşim yigit yildirim yildiz yilmaz yonca yuksel yunus yusuf yüksel zafer zahide zana zanyar
zehra zekeriya zeki zekiye zeliha zerdesht zerrin zeynel zeynep zhala zhian zilan zozan zubeyde zubeyir
zuhal zulfikar züleyha zümrüt ömer önder özcan özge özgür özkan özlem ünal şahin şenay şerife şükran
"""

_PERSIAN_AND_AFGHAN = """
abdolreza abtin afsaneh afshin ahmadreza ahmadshah akbar alireza amirali amirhossein anahita arash ardalan
ardeshir arezo arezou arian arman armin arsalan arshia artin arya aryan asadullah asghar atefeh atiqullah
azadeh azar azita babak bahar bahareh bahman bahram behnam behrouz behzad bijan borzoo dariush daryoush
delaram ehsan elahe elham elnaz emamreza esmatullah farahnaz faramarz farangis fardin farhad farhan fariba
farima farnaz farrokh farshad farshid farzad farzaneh fatemeh fawad fazel feraidoon fereshteh ferhad
feridoon firoozeh firouz forough frishta ghazal ghazaleh ghodsi gholam ghulam ghulamreza gita golnaz golsa
golshifteh habibullah hakimullah hamidreza hamidullah haroon hashmat hasib hedayat hila homa homayoun hooman
hoshang hossein houshang iraj jahan jahangir jalil jamshid javad javid kambiz kamran karimullah katayoun
kaveh kazem keyvan khaleda khatereh khodadad khorshid khosro kian kiana kiarash kimia kobra ladan laleh
latifullah leili lida lotfullah mahan mahbube mahdiyeh mahin mahnaz mahsa mahshid mahtab malalai mandana
maneli mansoor mansoureh marjan marzia marzieh masih masood masouma massoud masume matin mehran mehrdad
mehri mehrnoosh mehrzad milad minoo mirwais mitra mohsen mojdeh mojgan mojtaba mortaza morteza mozhgan mujib
mursal nader naghmeh nahid najibullah narges nargis nasibeh nasima nasrullah nastaran navid nazanin nazir
nazira negah negar negin nesa nika niki niloofar niloufar nima noorullah omid omidullah palwasha pantea
parastoo pari parichehr parisa parvaneh parvin parviz parwana parwiz payam pedram pegah peyman pooya pouya
puya qasem qudrat rafiullah rahela rahima rahimullah rahmat rahmatullah ramesh reyhaneh reza rohullah
roksana roozbeh roshan rostam roya ruhollah saba sadaf saeed saeid saghar sajad saman samaneh samiullah
sanam sedigheh sediqa sepehr sepideh setareh shabnam shafiq shahab shahin shahnaz shahpour shahriar shahrokh
shahrzad shahzad shaima shakiba shakila sharareh shekib shima shirin shiva shohreh shokoufeh shukria siamak
siavash sima simin sina sohail soheil soheila sohrab solmaz somaya somayeh sonia soraya sorour sousan
spozhmai tahereh tahmina tahmineh taraneh toba touraj vahid vida wahida wahidullah wali waliullah yaghoub
yalda yama yasaman yasna zabi zabihullah zahir zahra zalmai zarghuna zarmina zhaleh zia ziba zohal zohreh
zubair
"""

_SOMALI_AND_AFRICAN = """
abayomi abdiaziz abdiqani abdiwahab abdow abdullahi abeba abel abiy abraha abshir abukar achieng adan addis
ade adebayo aden adiam adow afework ahado aideed akua alem almaz amadou amanuel aminata amran anab asad asha
asli awale aweis awet awil ayaan ayan ayanle babatunde bahsan barkhad barni bashe bereket berhane biniam
binta bishaar bishaaro boubacar burhan cabdi canab casho cawo chidi chinedu chioma dahabo dahir daniat daud
dawit deeqa deka dembele deqa dhahabo dhuuxo djibril ebrima ebyan efrem elmi emeka eyerusalem eyob faduma
fadumo fahma faiza farah fardowsa farhio farhiya fartun farxaan farxiya fatou fatoumata fatuma fawsi feven
filmon filsan fitsum folake fowsia fowzia freweini funmi garad gebre geedi getachew girma gobdon guled
guuled habane habiba hadliyo hadsan haile halane halgan haliimo halimo hamdi harun hawa haweya hawo henok
hersi hibaq hibo hidaya hinda hirsi hiwot hodan hodo hoodo hussien ibrahima idil idman ifeoma ifrah igal
ikenna ikran ilwad ilyas iqra isaaq isaias isatou isse issouf istahil jama jamaal jawahir kadiatou kaltun
kamau kamila kflom khadar khadra khadro khalif kidane kidist kinsi kofi kojo kwabena kwame kweku ladan lamin
lemlem letay liban liiban luul luula luwam maandeeq mahad mahamed mahamud malyun mamadou mariama maryan
maxamed maymun mebrahtu mehari mehret melat merhawi meron mesfin michaele mire modou mohamoud mohamuud mohed
moussa mugabe muhubo mulki mulugeta mumin muna munasar munira muno mursal musu muxumed naasir nasra nasteexo
nasteho natnael ndeye ngozi nimco nimo njeri nkechi nomvula nuh nuradin obinna odhiambo oluwaseun omer
otieno ousmane raage rahmo raho rahwa ramla robel roble robleh roda rooble rowda ruqiyo ruun saada saado
sabriye sadia safiyo sagal sahal sahra samatar samrawit samsam saynab sekou selam selamawit semhar senait
seynab shamsa shamso sharmake shucayb shukri simret siyad sofiya solomon sucaad sulayman suldan suleekha
suleqa suuban tadesse tekle temesgen tendai tesfai tesfay tesfaye tewodros thabo tsegay tsige tunde ubah
ubax uche uchenna wanjiku wanjiru warsame warsan winta xaawo xalimo xamdi xasan xawo xirsi xuseen yahye
yared yasmiin yaw yemane yetunde yohannes yonas yordanos yuusuf zahro zakariye zamzam zerai zeynab
"""

_SLAVIC_AND_BALKAN = """
adisa admir adnan adrian agim agnieszka agron ainars aivars ajla ajna alban albana albin albina albion
aldijana aldin aleksandar aleksander aleksandr aleksandra aleksej aleksy alen alena alexandru alin alina
alisa almedin almina almir alojzy amela amila amra anastasiia anastasija anatolii anatolij anca andjela
andreea andrei andrej andrii andrija andris andriy andrzej anela anesa aneta angelika anica anisija antoni
arben ardian ardit arijana armend armina arta artan artem artur arturs arvydas asim asmir asta audrius
aurelija austeja azem azra bahrija bajram bartek bartlomiej bartosz bartłomiej bashkim bekim besa besart
besnik betim biljana birute blerim blerina blerta bogdan bogdana bogumił bojan bojana borislav borys
boryslav boshko bozena bożena branislav branka branko catalin catalina cezary ciprian claudiu constantin
corina cosmin costel cristi cristian cristina czeslaw czesław dace dainius daiva dajana dalibor damian damir
danijel danijela danilo danuta danylo darek daria darija dario darius dariusz dariya darko davor dawid
deividas dejan denys desislava dijana dimitar dimitri dimitrij djordje dmitri dmitrij dmitry dmytro doina
domantas dominik dominika dorota doru dragan dragana drazen draško drita dubravka dumitru dusan dušan dzenan
dzenana dzevad edgars edin edina edis edita edyta egle ekaterina elmedin elmir elmira elona elvedin elvir
emilian emina emir emira enis enver erion erjon ermal ermin ermina esad evaldas ewa ewelina fadil fahrudin
faruk fatime fatmir fatos fikreta flavius florin florina flutura franciszek franjo gabriela gatis gazmend
gediminas genc georgiana gheorghe giedre gintaras gjon goran gordana grazyna grażyna greta grzegorz guntis
halil halina halyna haris hasnija henryk hristo hryhorii ibro ieva igor ihor ileana ilie ilija ilir ilirjana
ilona ilze inese inga ioan ioana ion ionel ionela ionut ionuț irena irina iryna iulia iulian iva ivana
ivanka ivars ivica ivo iwona izabela jacek jadranka jadwiga jakov janis jaroslav jaroslaw jarosław jasmina
jasminka jasna jelena jerzy jolanta jolita jonas jovan jovana jowita jozef jurate juris justas justyna józef
kacper kamila karlis karol karolina kasia kaspars katarina katarzyna kateryna kazimierz kestutis kinga
klaudia kosta kristupas krystian krystyna krzysztof kseniia kujtim kushtrim kęstutis laima laura laurentiu
lavinia lazar ledina lejla lendita lesia leszek lidia lidija liliana lina linas liridon lirije liudmyla
liviu ljiljana ljubica ljubo loredana lucian lucyna ludmila lukas lukasz luljeta luminita lyubov lyudmila
maciej magda magdalena maksim maksym malgorzata mantas marcin marek margarita marian mariana marija marijan
marijana marin maris mariusz mariya marko martyna maryna matej mateja mateusz małgorzata meliha merima
mersiha michal michał mihaela mihai mihail mikolaj mikołaj milana milena milica milija miljana milorad milos
miloš mindaugas miralem mircea mirela mirjana mirko miroslav miroslaw mirosław mirsad mirsada mirza mladen
muamer muhamet muharem munevera mykhailo mykola nadezhda nadiia nadija natalia nataliia natalija nataliya
natasa nataša nebojsa nedim nedzad nedžad nela nemanja nenad nerijus nerma nermina nevena nicolae nicoleta
nihada nikola ninoslav normunds oana octavian ognjen oksana oleg oleh oleksandr oleksandra oleksii oleksiy
olena olesia olesya olga olha olimpia orest osmo ovidiu oxana paulina pavel pavle pavlo pawel paweł petar
petrica petro petru piotr polina predrag przemek przemyslaw przemysław rada radek radomir radoslav radoslaw
radosław radu rafal rafał raimonds raisa raluca ramo ramunas ranko rasa ratko razvan rifet rimas rita rokas
roksolana roxana ruslan ruslana ruta ruzica ryszard sabahudin sabit sadeta safet salko samra sanda sandis
sandro sanel sanela sanja sasa saulius saša sead sedin sejla semir senad senada senka sergei sergej sergey
sergiy serhii shpresa shqipe sigita silviu simona slavica slavko slawomir slobodan slobodanka snezana
snežana sofiia solomiia sorin sorina srdan srdjan stanislav stanislaw stanisław stefania stefanija stelian
stepan stjepan stojan suada suljo suvad svetlana svetozar svitlana sylwester sylwia szymon sławomir tadas
tadeusz taras tatiana tatjana tatyana teodora tetiana tihana tomas tomasz tomislav tomo tudor uldis uros
uroš urszula vadim vadym vaida valbona valentin valentina valerie valeriia valerij valeriu valmir valon
vanja vasil vasile vasilij vasyl veronica vesna veton viktoriia vilius violetta viorel viorica vitalii
vitalij vitaliy vjosa vlad vlada vladan vladimir vladislav vlado vladyslav vojislav volodymyr vuk vukasin
vytautas waclaw wacław waldemar weronika wieslaw wiesław wiktor wiktoria witold wladyslaw wlodzimierz
wojciech władysław xhevat xhevdet yana yaroslav yaroslava yaryna yelena yevhen yevheniia yulia yuliia yurii
yuriy zane zbigniew zdenka zdravko zdzislaw zeljko zenun zlatan zlatko zofia zoran zorica zuzanna zvonko
zydrunas zygmunt łukasz žarko željko
"""

_ASIAN = """
aamir aarav abhishek aditya ajay ajith akash akira akshay amit amrit analyn anand ananya anbu anh anil
anjali ankit anura anuradha anusha arjun aruna arvind ashok ashvin asif atif ayesha bala balakrishnan
bhavani binh chandra chathura chau chi cuong deepa deepak devi dhanushan diem dilip dinesh dinh divya duc
duy fahim faizan farooq farzana fawzia gagandeep ganesh gautam gayathri geetha giang gopal gurpreet habibur
hafiz hanh hao harini harish harpreet haruka hemant hieu hiroshi hoa hoai hoang hong huong huu huy imelda
imtiaz indira indra iqbal irshad jagdeep jaspreet jayanthan jayanthi jeevan jiahui jimin jing jisoo jocelyn
jomar junwei kajal kalpana kamala kannan kanokwan kanya karan karthik kaushalya kavitha kenji khanh khoa
khurram kieu kiran kishore krishan krishna kugan kumar kumaran lakshmi lalitha lien linh loan madhu mahesh
malee manish manjit manoj maqsood maricel marites mariyam meena mehwish mei meiling minh minjun mohan
mubashir mudassar muneeb nadeem nagarajan naoko naresh nattaya naveed neha ngan ngoc nguyet nhi nhung nimal
nirmala nirosh nisha nishanth nitin nong oanh pavithra pensri phat phong phuc phuong ping piyush pooja
pornthip prabhakaran pradeep prakash pranav prasert prashant pratheep praveen prem priya priyanka pushpa
qamar qiang quan quang quoc quyen quynh raghav rahul raj raja rajan rajesh rajini rajiv rajkumar rakesh
ramanan ramesh ranjan ranjit ranjith ratana ravi ravindran rehan rizwan rodel rohan rohit rosalinda rowena
rubina rukhsana saima sajid sajida sakthi sakura salima samina sandeep sangeetha sanjay sanjeev santhosh
saqib saraswathi saravanan sarfraz sasikala satish satoshi sawitri selvam selvarajah seojun shabana shabir
shagufta shahbaz shahid shahida shahzad shaista shalini shankar shanthi sharmila shazia shehzad shoaib shyam
siriporn sivakumar sivanesan sohail somchai somsak sri subramaniam sudha sujatha suman sumathi sunil sunisa
supaporn suphaporn suresh sushil takashi thanh thanu thao tharani tharsan thien thinh thushara thuy toan
trinh trong trung tuan tuyet umesh usha usman uyen uzma vasanthi vasuki vijay vijaya vikram vimala vinh
vinod vishal wanida waqar waqas waraporn waseem weiwei wilai xiaoming xin xiuying xuan yogesh yuki yuko yumi
yuto zafar zaheer zahida zeeshan zubaida
"""

_WESTERN = """
aaron abigail aiden alejandro alessandro alessia alfonso alfredo alonso alvaro ana angelo antoine antonella
aputsiaq aqqaluk arnaq ashley austin aviaja bernard bernardo blanca bogi brandon brenda brittany bruce bryan
bárður cameron candice carlos carol caroline cassandra catalina catherine cedric cesar chantal chloe
christophe clement cody craig cristiano cynthia dave deborah denise derek desiree diego dimitrios dolores
donald donna donovan doris dorothy doug douglas duncan dylan edouard eduardo eileen eleanor eleni elisabetta
elizabeth ellie emiliano emily enrico enrique enzo ernesto esteban ethan eugene eyðun federica federico
fernanda fernando fiona florence florian francesca francesco francisco francois françois frederique gareth
gary gavin georgios gianluca giorgio giovanni giulia giuseppe gloria gonzales gonzalo graham guillaume
guillermo guiseppe gustavo hanus heather hector heini hernan howard høgni ian ignacio inuk isaac ivalo
jacques jaime jaqueline jason javier jayden jeffrey jeremy jerome joao joaquin jorge jose joshua josie josé
joão juan juanita julien jurgen jákup jógvan jürgen kathleen kathy katie keith kimberly kyle lauren laurent
lawrence leandro liam logan lorenzo lorraine luca luciano luigi luisa luiz malik malina marc marcela marcelo
marguerite marisol martina massimo matteo matthew maurice mauricio maxime megan miguel minik miranda
mitchell nadine najannguaq nelson nigel nivi nivikka norbert nuka octavio olivier pablo paninnguaq paola
paolo pascal patrice pedro penelope philippe pierre pilar pipaluk poula priscilla pætur qivioq rachel rafael
ramon raphael raquel raul renaud ricardo roberto rodolfo rodrigo ronaldo rosalie rosario roy russell ryan
rói róin salik salvador salvatore santiago scott sergio shannon sharon shaun sheila shirley spencer stacy
stefano stephane susana sydney sylvie sólja tamika tanya terry thiago tiago tiffany todd tracy travis trevor
tukumminnguaq turið tyrone tóra ujarak valeria valerio veronique vicente vincenzo virgil vittorio warren
wayne wesley wilson xavier yves zachary
"""

_NICKNAMES = """
abdo abdu aboudi ahmo allu bassi bibi bitten bobbi bobby bubber caro chalie charly freddie gitta hamoudi
hasse hassi henne jacko jane jokke jokum jønne kalle kenni kris maggi maibrit malle mathi mazen mehmo mikki
mimmi mogge momo mustii nadi nalle nickie nik nikko palludan peddy rassi rikki robi sami samo sanni sannie
sebi sibbe sonni sonny stebbe steff susi tess thommy tommi vivs willi yassi yusso yussuf zak zaki zakki
zille
"""

_ALSO_WORDS = """
adel aksel alaska ane angel anis anker april art asia ask aster august aurora bach baker balder bao baris
barış ben bent berg berk bi bile bill birk bjørn blanka bo bror can carl carmen cihan crystal dag dan dat
deniz dian dino dung egal ege elle else eren falk fie finne flora florens folke frank fred frede frode fryd
gert gift gro gry gul gull gunes hai hans hava hayat helle hikmet hoda hope hue india ing irma iver jack jan
jarl jo joy juni kai kaj kamel karl kelvin ken kent kenya king kit kong kristen lage lam lan laust lin line
lis liv live loke long love lucia lucky lue lulle luna ly lykke lærke mai maj mana marina mark mars max may
memo milan mine mo muse musse my mynte nick nis nor nord nova nuur ny odin pace palle pan paris pax peer
pelle per pil poppy ravn rene rené rex rim ro roman rosa rose saga sand santa savas savaş sevgi sevinc sif
silke siri siv sky sol son star sten stig stjerne storm su sunna sus svend søs tage tam tan tao tea thi thor
tilde tim tin tom tor tram trang tri trille tue tulle tuna ulv umit ummit umut urd van vang veli vester
vibe viet vilje ville vin viola violet vita wade wolf yen yes ægir ørn østen ümit
"""


def _names(*blocks: str) -> frozenset[str]:
    return frozenset(name for block in blocks for name in block.split())


GIVEN_NAMES_ALSO_WORDS = _names(_ALSO_WORDS)
GIVEN_NAMES = (
    _names(
        _DANISH_WOMEN,
        _DANISH_MEN,
        _ARABIC,
        _TURKISH_AND_KURDISH,
        _PERSIAN_AND_AFGHAN,
        _SOMALI_AND_AFRICAN,
        _SLAVIC_AND_BALKAN,
        _ASIAN,
        _WESTERN,
        _NICKNAMES,
    )
    - GIVEN_NAMES_ALSO_WORDS
)
