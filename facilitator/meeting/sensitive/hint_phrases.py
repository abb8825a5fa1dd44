"""What people write when they do not want to say it: phrases, and words that point at somebody."""

from facilitator.meeting.sensitive.harm_phrases import harm_phrases
from facilitator.meeting.sensitive.word_list import sound, sounds

_WRITTEN = """
malker systemet | malker kommunen | malker staten | falsk adresse | falske adresser | forkert adresse for
at | kameraer rettet mod | kamera rettet mod | kamera ind i | kameraer ind i | brugt vores penge | bruger
vores penge | brugte vores penge | brugt foreningens penge | sex for | sex som betaling | krævede sex |
kræver sex | nazistiske ting | nazistiske hilsner | heiler | heilede | tog imod kontanter | tager imod
kontanter | modtog kontanter | tog imod penge | taget imod penge | tager imod penge |
er altid fuld | er tit fuld | er ofte fuld | er fuld hver | er fuld når | er konstant fuld | fuld igen |
går fuld rundt | er altid skæv | er altid påvirket | snyder med | snød med |
anmeldt for vold | anmeldt for tyveri | anmeldt for overgreb | anmeldt for chikane | sigtet for | mistænkt
for | tiltalt for | dømt for | fyret for tyveri | fyret for at stjæle | fyret for at slå | bortvist for |
løn uden at | fakturerer for ting | regning for ting | lækker vores | lækker oplysninger | lækker
fortroligt | forsvandt med | forsvundet med | dækket over en | dækker over sin | dækker over en | penge
for at lade | mod betaling smide | sælge sig selv | sælger sig selv |
tømmer kassen | tømte kassen | snyder med regnskabet | skjuler bilag | gemmer bilag | bruger foreningens
kort | bruger klubbens kort | foreningens kort privat | foreningens kort til | giver sig selv løn | gav
sig selv | honorar til sig selv | udbetaler til sig selv | udbetalt til sig selv | sælger lejligheder
under | sælger lejligheder sort | lejligheder til sine | lejlighed til sin | lejligheden til sin |
forfalsker | forfalskede | forfalsket | stemmefusk | falske fuldmagter | fusker med | truer medlemmer |
truer beboerne | truer lejerne | lyver for beboerne | laver fusk | sin bror opgaven | sin søn opgaven |
sin svoger opgaven | sin fætter opgaven | sin kone opgaven | sin bror jobbet | sin søn jobbet | sit eget
firma | hyrer sit eget | hyrer sin | ansat sin egen | ansatte sin | ordren til sin | opgaverne til sin |
opgaven til sin | modtager gaver | får gaver af | fået gaver | tager imod gaver | gratis ferie | betalt
ferie af | betalt middag af | låser sig ind | låste sig ind | lukker sig ind i | lukkede sig ind | går ind
uden lov | ind uden at spørge | roder i skuffer | rodede i | sover på jobbet | sover på arbejdet | stjæler
værktøj | sælger foreningens | sælger vores maskiner | sælger de maskiner | sælger maskinerne | solgt
foreningens | udlejer kældre | udlejer kælderrum | privat i arbejdstiden | privat arbejde i arbejdstiden |
tøj med hjem | varer med hjem | mad med hjem | materialer med hjem | værktøj med hjem | tager materialer |
river i armen | rev i armen | rykker i armen | forhold til en elev | forhold til elev | forhold til en af
pigerne | kærester med en elev | skriver med elever | skriver med pigerne | sms til piger | sms til
pigerne | rørt ved en | rørt ved min | rørte ved min | rørte ved en | rører ved en | rører ved min | rører
ved de | går i bad med | bader med børnene | bad med børnene | kysser børnene | kyssede en elev | kyssede
en pige | pigerne på skødet | børnene på skødet | alene med pigerne | hylder terror | støtter terror |
hylder is | støtter is | støtter islamisk stat | prædiker had | hader jøder | hader muslimer | hader
homoseksuelle | vier mindreårige | tvangsvier | kvinder skal slås | rejst til syrien | falske recepter |
sælger recepter | sælger piller | sælger medicin | stjæler medicin | stjæler smykker | stjæler fra de
ældre | hårdhændet | hårde hænder | slår de gamle | slår min mor | hårdt fat i | hårdhændet ved | lader
hende ligge | lader dem ligge | giver forkert medicin med vilje | over for rødt med | lukker døren i
hovedet | taster i telefonen mens | under disken | smuglervarer | kopivarer | falske mærker
| falske tasker | falske sko | fordærvet kød | for gammelt kød | gammelt kød som | uden bon og | lejer
værelser ud | snus og vapes | vapes til | snus til | sælger vapes | sælger snus | sælger puff | sælger
lattergas | sælger fyrværkeri | smider folk ud | lukker for varmen | lukker for vandet | truer lejere |
overpris for | tager overpris | forgifter | rottegift til | affald over hegnet | affald ind til | smider
affald ind | filmer os | filmer mig | overvåger os | skriger ad konen | skriger ad børnene |
råber ad konen | råber ad børnene | råber efter kvinder | råber efter piger | råber efter pigerne | råber
racistiske | råber racistisk | racistiske ting | racistisk mod | grimme ting om | hidser på | hidser
hunden | pudser hunden | pudser hunde | hunden på folk | hunden på børn | hund der bider | gør det med
vilje | gjorde det med vilje | med vilje ødelagt | kørte på mig | kørte ind i mig | prøvede at køre | går
efter min | gik efter min | går efter børn | gik efter børn | gik efter mig | gik efter en | går efter
folk | kom efter mig | løb efter mig | truende adfærd |
på rov i | har været på rov | sort arbejde | hældt maling | hældte maling | hælder maling | maling på min
bil |
leger med ild | legede med ild | kører 100 på | kørte 100 på | ud til ti mand | ud til for mange | lejer
ud til
mange | uden mundkurv | lader hunden bide | lader sin hund bide | kalder min søn | kalder min datter |
kalder
mig perker | kalder os perkere | kalder mig luder | filmer ind | filmer gennem | overvåger hele | overvåger
naboerne | eftersøgt af | efterlyst af | hjalp tyvene | hjælper tyvene | hjulpet tyvene | hjælper pusherne |
mit dankort | mit kreditkort | mit mitid | mit nemid | min netbank | penge for et barn | smider asbest |
smed
asbest | kemikalier i | spildolie i | fredede træer | ramt et barn | ramte et barn | tapper benzin | tappede
benzin | tapper diesel | i drinks | i pigernes drinks | i hendes drink | drukket en dreng fuld | drukket en
pige fuld | drikker børn fulde | bedøvet en | bedøvede en | boret min lås | borede låsen | stod i min
lejlighed |
sidder i min lejlighed | var i min lejlighed | sælger ventelistepladser | sælger pladser på ventelisten |
sig selv bonus | sig selv løn | foreningskortet | foreningens dankort | foreningens kreditkort | tager
provision | får provision | piratkørsel | og sælger det sort | sælger sort | sælger det sort | låser
børnene |
låser sine børn | låste børnene | giver sine børn sovepiller | sovepiller til sine børn | drikker mens hun
er
gravid | drikker under graviditeten | trukket min datter | trak min datter | trak en pige | trukket en
pige |
trak en kvinde | tog min datter | tog min søn | tog pigen i armen | inviterer små | inviterer drenge hjem |
inviterer piger hjem | inviterer unge piger | piger for sex | drenge for sex | betaler for sex | sex med
en på |
sex med et barn | sex med en mindreårig | sex med en pige | sex med unge | 14 årig gravid | 15 årig gravid |
16 årig gravid | en mindreårig gravid | besøg af pushere | besøg af narkomaner | besøg af dealere | folk
boende i
kælderen | boende i kælderen | folk i kælderen mod betaling | billeder af min kone | billeder af min
datter |
billeder af piger | billeder af børn | billeder af børnene | billeder af kvinder | har noget ulovligt |
noget
ulovligt | gør ulovlige ting | laver noget ulovligt | uden for loven | på kant med loven | tager loven | har
blod på hænderne | stod bag | står bag | er skyld i branden | er skyld i ilden | skyld i tyverierne |
ødelagde
vores | ødelægger vores | ødelægger alt | ødelagt vores | ødelagt alt | knust min | knuste min | knuser
alt |
løber med | løb med min | løb med pengene | stikker af fra regningen | stak af fra regningen | betaler
aldrig
husleje | driver klinik | massage med | massage til mænd | mænd ind og ud | tager imod mænd | sælger sin
krop |
sælger kvinder | sælger piger | køber sex | køber piger | handler med kvinder | handler kvinder |
drukner killinger | druknede en kat | sparker sin hund | slår hunden | sulter hunden | sulter katten |
sulter
sine | lader hunden sulte | lader katten sulte | slår katten ihjel | dræber katte | hund angriber |
hunden angriber | hund angreb | hund går løs på | hund bider | hund flår | hund har bidt | hund bed |
hunden bed |
vasker penge | vaskede penge | skovler penge | kræver penge for | kræver penge af | kræver beskyttelse |
døde mors pension | døde fars pension | sin døde | sine forældres pension | hæver pension | bundet sin
kone |
bundet sin kæreste | binder sin kone | bundet sine børn | filmer min | filmer vores | filmer folks | filmer
børn | filmer piger | filmer andre | filmede min | filmede mig | filmet mig | filmet min | kamera i
opgangen |
uden kontrakt | uden at betale | uden lov | uden tilladelse | taget uden at spørge | uden samtykke | uden
licens |
uden autorisation | uden løn | uden snor og bider | job ved siden | arbejde ved siden | betaler ikke skat |
betaler aldrig skat | betalt en krone i skat | betalt skat | betaler ikke moms | betalt moms | snyder i
skat |
kilometertælleren tilbage | kilometertæller tilbage | kører over for rødt | kørte over for rødt | pisser
ned | pisser på | pisser i | tisser på | tisser i opgangen | tisser ned | kigger ind til kvinder | kigger
ind
til kvinderne | kigger ind til pigerne | kigger på kvinder | kigger på piger | stirrer på pigerne | stak af
efter | stukket af efter | stak af fra | bag rattet fuld | fuld bag rattet | laver alt sort | laver det
sort |
sort uden | alt er sort | mand i to værelser | mand i et værelse | mand i en toværelses | hjælper med
hashen | falske brandalarmer | smider vores breve | smed vores breve | smider breve væk | smider posten |
aldrig billet og | tager aldrig snor på og | lader som om han er syg | lader som om hun er syg | slog ham
ned | slået ham ned | slår ham ned | slog hende ned | sparkede til
ham | sparkede til hende | kørte en dreng ned | kørt ned og | olie i vores | gift i vores | gift ud til |
skrevet under for | underskrift på | skrev under i mit navn | i mit navn | i andres navn | brugt mit navn |
brugt mit kort | bruger mit kort | brugte mit kort | brugt min konto | lånt min identitet | går ind i andres
| går ind i folks | gik ind i min lejlighed | var inde i min | inde i min lejlighed uden | lukket sig ind |
har nøgle til alles | snager i | snagede i | roder i vores | roder i andres | roder i folks | løs på andre |
løs på børn | løs på mig | løs på os | løs på min | uden afgift | uden papirer | uden moms |
uden kvittering | uden arbejdstilladelse | uden bevilling | uden kørekort | uden nummerplader | opfører
sig truende | står og venter på mig |
forfulgte mig | sender mig beskeder | sender beskeder om natten | ringer og truer | lagde trusler | ridset
min bil | ridsede min bil | ridset bilen | punkteret mine | punkterede mine | skåret mine dæk | ødelagde
min | sparket min | sparkede min | slog min | spyttet på min | spyttede på min | tog min cykel | tog min
taske | tog min telefon | tog min pung | taget fra min | hugget min | snuppet min | nuppet min | hapset
min | bajet min | nakket min | nakkede min | kigget i mine | læst mine breve | åbnet mine breve | åbner
mine breve | åbner min post |
er fuld på | var fuld | kom fuld | kommer fuld | møder fuld | mødte fuld | møder beruset | er beruset |
var beruset | er påvirket | var påvirket | er skæv | var skæv | var stangstiv | lugter af sprut | lugter
af alkohol | lugter af øl | lugter af spiritus | filmer børnene | filmer børn | filmer vores børn | filmer
mine børn | filmer min datter | filmer kvinder | filmer damer | fotograferer børn | fotograferer børnene |
fotograferer pigerne | billeder af min datter | billeder af vores børn | billeder af kvinder | dumper
affald | dumper asbest | dumper olie | dumper kemikalier | dumper byggeaffald | hælder olie | hælder
maling | hælder gift | hælder benzin | hælder syre | olie i kloakken | gift ud til | gift i haven | asbest
i skoven | affald i skoven | rører upassende | rørte upassende | opfører sig upassende | for nærgående |
går over grænsen | gik over grænsen | overskrider grænser | upassende beskeder | upassende billeder |
grænseoverskridende | fik en rejse af | fik rejser af | betalt rejse af | gaver af leverandøren | gaver
fra entreprenøren | venner få de bedste | venner får de bedste | sine venner få | sin familie få | sin søn
få | giver opgaver til sin | giver job til sin | gav jobbet til sin | gav opgaven til sin | ansætter kun
sin familie | springer køen | springer over ventelisten | foran på ventelisten | de unge alkohol | unge
alkohol | børn alkohol | mindreårige alkohol | sælger til mindreårige | øl til børn | øl til børnene | øl
til mindreårige | alkohol til børn | alkohol til mindreårige | smøger til børn | sprut til de unge |
stoffer til børn | piller til unge | passer børn sort | gør rent sort | klipper sort | kører taxa sort |
lejer ud sort | betaler sort | arbejder sort | sort ved siden af | uden at betale skat | uden at betale
moms | fifler med | snyder på vægten | vejer forkert | skruer på vægten | dobbelt regning | regninger to
gange | tog forskud | i forskud aldrig | forskud og kom | aldrig dukket op | kom aldrig igen | kom aldrig
tilbage | så aldrig pengene | misbruger medicin | misbruger alkohol | misbruger stoffer | misbruger piller
| misbruger sin stilling | misbruger sin magt | misbruger sin position | misbruger tilliden | skubber
eleverne | råber ad eleverne | slår eleverne | slår børnene | skubber børnene | låser børn inde | låser
børnene inde | låser konen inde | låser sin kone inde | holder hende fanget | tager hendes penge | tager
hendes pas | bestemmer over hende | må ikke forlade lejligheden | tvangsgift | gift med tvang | giftes væk
| genopdragelsesrejse | bærer taske stoffer | penge for at bære | penge for at gemme | penge for at levere
| rekrutterer | hverver | lokker unge | lokker de unge | får børn til at | får unge til at | får drengene
til at | tyvekoster | hælervarer | fuld af stjålne | fyldt med stjålne | stjålne varer | stjålne cykler |
stjålne telefoner | stjålen bil | stjålen scooter | stjålen knallert | er stjålne | penge ud af gamle |
penge af de gamle | snyder de gamle | snyder gamle | narrer gamle | narrer de gamle | stjæler fra de gamle
| stjæler fra gamle | stjæler fra sin | arven fra | snød sin | snyder sin | lænser kontoen | hæver på
kortet | hævede på kortet | bruger hendes kort | bruger hans kort | brugte hendes dankort | gik amok | går
amok | går til angreb | gik til angreb | kastede en flaske efter | kaster flasker efter | kaster sten
efter | kastede sten | smider sten | truet med | truede med | trusler mod | sviner folk til | sviner mig
til | sviner os til | spytter på | spytter efter | tager overpris for | tager depositum og | beholder
depositummet | stikker af med depositum | snyder med depositum | udlejer uden kontrakt | er kendt for at |
har ry for | har et ry som | ikke til at stole på | skal man ikke stole på | skal I passe på | hold
børnene væk fra | hold jeres døtre | hold jer fra | pas på ham | pas på hende | vogt jer for | burde
spærres inde | burde låses inde | burde smides ud | bør smides ud | skal smides ud | burde i fængsel |
hører hjemme i fængsel |
gang i noget lyssky | gang i noget i kælderen | gang i noget ulovligt | gang i noget snavs |
gang i noget skidt | har noget kørende | ikke lovligt | ikke helt lovligt | ikke helt efter bogen |
ikke efter bogen | lyssky | fordækt | fordægtigt | mel i posen | fingrene i kassen | fingre i kassen |
nallerne i kassen | hånden i kassen | lange fingre | lang fingret | langfingret | klister på fingrene |
klistrede fingre | sad inde | var inde og ruske | været inde og ruske | ruske tremmer | bag tremmer |
bag lås og slå | kendt af politiet | kendt i retten | kant med loven | side af loven | fod på ret |
på prøveløsladelse | prøveløsladt | lige kommet ud fra fængsel | lige kommet ud igen | politiet burde
kigge |
politiet burde se | politiet burde tage | politiet burde ransage | politiet burde besøge |
politiet skulle kigge | politiet skulle tage | politiet skulle prøve | politiet bør kigge |
politiet bør ransage | politiet bør besøge | få ransaget | skaffe alt | skaffe hvad | skaffe det hele |
skaffe billige | skaffe ting | skaffe noget | skaffer alt | skaffer hvad | skaffer billige | skaffer ting |
faldet af lastbil | faldet af lastvogn | faldet ned fra lastbil | uden kvittering | uden bon | små poser |
poser i hånden | biler hele natten | kommer går hele natten | kommer går døgnet | folk ind og ud |
ind og ud hele natten | ind ud om natten | løber folk | rend hele natten | rend om natten |
rend døgnet rundt | minutter ad gangen | regne ud hvad sælger | ved hvad sælger | ved godt hvad sælger |
blå mærker | blåt øje | blå øjne | tør ikke gå hjem | tør ikke gå ud for | tør ikke sige ham imod |
går ud over konen | går ud over børnene | løs på konen | løs hånd | løs på nævn | let til bens |
glad for små | glad for de små | glad for børn | glad for piger | tæt på børnene | tæt på pigerne |
tæt på de små | holde fingrene fra | holde fingrene væk | holde nallerne | holde hænderne fra |
hænderne for sig selv | fingrene for sig selv | kan ikke lade pigerne | kan ikke lade damerne |
følger efter piger | følger efter pigerne | følger efter børn | følger efter kvinder | følger efter mig |
fulgte efter mig | følger efter unge | venter på børnene | står uden tøj | viser sig frem |
arbejder ikke men | egen lomme | egne lommer | lommen i stedet | under bordet | bor der ikke | bor der
slet |
bor der jo | boet der i | pro forma | proforma | enlig mor men | enlig men | siger hun er enlig |
siger de skilt | skilt på papiret | melder sig syg men | sygemeldt men | uden kørekort | på stoffer |
skæv hele | skæve hele | stener hele | stener dagen | ryger fede | ryger sig skæv | ryger den fede |
fuld af planter | planter i kælderen | planter under loftet | lamper lyser hele natten | varmelamper |
ikke er tilfældigt | ikke tilfældigt | alle ved hvad | alle ved hvem | alle ved det | ved alle godt |
hele opgangen ved | mystiske pakker | mystiske gæster | mystiske besøg | mystiske biler | underlige pakker |
mærkelige pakker | for gode til at være sande | halv pris | halve pris | ikke handle ærligt | uærlig |
falsk navn | falske papirer | falske sedler | falske mærkevarer | penge for at gå fri | betale for fred |
betale for beskyttelse | ellers sker der noget | ved hvor du bor | ved hvor jeg bor | får tæsk | får klø |
får tæv | lægger hånd på | lagde hånd på | hånd på sin | hånd på konen | hånd på børnene | gået over
stregen |
gør ved børn | gør ved pigerne | gjort ved børn | gjorde ved min | gjorde mod min | købe alt | købe hvad |
mangler der noget | mangler der altid | gæster minutter | overskuddet blev af | pengene blev af |
kassen blev af | nye telefoner | telefoner til salg | mobiler til salg | cykler til salg | smøger til salg |
lyde af slag | lyden af slag | syg men | syg og arbejder | uden udbud | uden at det var i udbud |
på to lejligheder | to lejligheder | bor kun | stak af med | stukket af med | sukker i tanken |
for foreningens penge | for klubbens penge | for vores penge | cigaretter fra polen | cigaret fra polen |
smøger fra polen | smøger fra tyskland | sender nudes | nudes | taget kroner | lurer på børnene |
lurer på pigerne | lurer på piger | lurer på børn | glor på pigerne | glor på piger | glor på børnene |
stirrer på pigerne | stirrer på børnene | kigger på småpiger | kigger på pigerne | kigger efter pigerne |
kigger efter piger | kæmper hunde | rodet i mine | rodet i vores | roder i mine | roder i andres | tage
pas |
tager pas | tog pas | ikke give løn | betale ikke løn | giver ikke løn | betaler ikke løn | en gun | har
gun |
har en strømpistol | taget på fersk | fersk gerning | fingrene nede | hånden nede | uden om ventelisten |
udenom ventelisten | foran i køen | uden om reglerne | udenom reglerne | op ad ventelisten | af vores
penge |
for fælleskassens | boligforeningens penge | fællesskabets penge | beboernes penge | for vores husleje |
klubbens penge | til familien og vennerne | til sine venner | regning hver | gift ud | rottegift |
foreningens dankort | klubbens dankort | foreningens konto | beskeder til piger | forhold til en pige |
forhold til en dreng | forhold til en elev | billeder til piger | beskeder til små | ind når folk |
for penge om natten | inden razziaen | tipper banden | med rockerne | med banden | med pusherne |
med bandemedlemmer | penge for at | penge ind for | penge sort | uden om skat | udenom skat |
billeder af børn | til sin egen familie | billeder af småpiger | billeder af pigerne | lukker venner ind |
lukker sine venner | med i det og | siddet inde for |
siddet inde flere | har siddet inde | pynter på regnskabet | fifler med regnskabet | piller ved regnskabet |
laver om på regnskabet | får regnskabet til at passe | fylder egne lommer | på foreningens regning |
for bestyrelsens regning | på vores regning | på kommunens regning | penge i kassen og | del af kagen mod |
tog pengene kom aldrig | tog pengene forsvandt | tog pengene og | løb med pengene | løber med pengene |
løb med kassen | skred med pengene | vasker penge | vaske penge | beskeder til pigerne | beskeder til
drenge |
beskeder til mindreårige | skriver til piger | skriver til småpiger | skriver til pigerne |
skriver til mindreårige | løber for pusherne | løber for banden | løber for bander | ærinder for |
arbejder for pusherne | arbejder for banden | arbejder for rockerne | går til hånde for | kurer for |
muldyr for | grov mod børnene | grov ved børnene | hård mod børnene | grov mod sin | grov mod konen |
hård ved sin kone | hård ved børnene | revet i håret | hevet i håret | trukket i håret | hiver i håret |
river i håret | trak i håret | taget hårdt fat | kvælertag | en skalle | nikkede skalle | en på hovedet |
en på kassen | en lussing | forsyner unge | forsyner de unge | forsyner børn | forsyner hele |
forsyner kvarteret | forsyner byen | hash på lommen | stoffer på lommen | kniv på lommen | kniv på sig |
kniv i lommen | pistol på sig | pistol i bukserne | våben på sig | mens jobber | samtidig arbejder sort |
kontanthjælp men | kontanthjælp mens | dagpenge men | dagpenge mens | bistand men | førtidspension men |
scorer kassen | scorer penge | snyder staten | snyder systemet | snyder kommunen | snyder skat |
snyder i skat | udnytter systemet | uden opholdstilladelse | ulovlig fremleje | fremlejer sin |
fremlejer værelser | skjuler illegale | sort arbejdskraft | sorte penge | falske timer | falske fakturaer |
fakturaer to gange | skriver timer | fiktive timer | hjemmebrændt | hjemmebrændt sprut | spilleklub i |
ulovlig klub | ulovligt casino | ulovligt bordel | sælger sin krop | sælger sex | købersex | køber sex |
sex for penge | penge for sex | sex mod | sex med mindreårige | sex med børn | sex med en pige |
sex med elever | passer ikke sine børn | børnene får ikke mad | børn får ikke mad | lader børnene sulte |
børnene sulter | lader hunden sulte | sparker sin hund | sparker hunden | slår hunden | slår sin hund |
stjæler strøm | tapper strøm | hugger strøm | hugger benzin | stjæler benzin | tømmer kældre |
tømmer kælderrum | klipper låse | klipper låsene | bryder låsen | dirker låse | lister ned i kælderen |
lister rundt i kælderen | franarrer | pumper de gamle | lokker penge | låner penge betaler aldrig |
låner penge betaler ikke | skylder alle penge | betaler aldrig tilbage | kom aldrig tilbage med |
kørte ned og stak | kørte fra stedet | flugtbilist | frakendt kørekortet | frakendt sit |
har ikke kørekort men kører | tanker op før | øl og kører | øl og kørte | kører hjem fra værtshuset |
kører bil efter øl | spreder løgne | spreder nøgenbilleder | deler nøgenbilleder | deler billeder af |
poster billeder af | filmer naboerne | filmer pigerne | tager billeder af børn | udspionerer | luske rundt |
lusker rundt | sniger rundt | lister rundt om natten | er racist | er nazist | er en racist | rent racist |
er psykopat | ude på prøve | på prøve løsladt | på flugt | efterlyst af | bag indbruddene | bag tyverierne |
bag hærværket | bag brandene | bag overfaldet | bag det hele | står bag | har det på samvittigheden |
er skyld i | er den skyldige | er skyldig | gerningsmanden er | tyven er | tyven hedder | synderen er |
ikke tåler dagens lys | ikke tåler lys | under radaren | lugter langt væk af | skumle typer | skumle mænd |
skumle forretninger | skumle ting | beskidte penge | beskidte forretninger | beskidt spil | lovens lange
arm |
hvor pengene kommer fra | hvor pengene går hen | hvor går pengene | pengene forsvinder | pengene forsvandt |
pengene er væk | mangler i kassen | kassen stemmer ikke | regnskabet stemmer ikke | bilag mangler |
uden bilag | private indkøb | privat forbrug | hvem der slår | hvem der stjæler | hvem der sælger |
hvem der gør det | hvem der gjorde det | hvem der står bag
"""


def _table(written: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the phrases by their first word, as they sound."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in written.split("|"):
        first, *rest = (sound(word) for word in phrase.split())
        found[first] = (*found.get(first, ()), tuple(rest))
    return found


PHRASES = _table(f"{_WRITTEN} | {harm_phrases()}")

# Before these nothing but the subject itself is meant.
OF_SUBJECT = sounds("er var har havde kom kommer møder mødte står bor gik går giver gav får fik")

# Something has happened that somebody did.
AFTERMATH = sounds(
    """
    stjålet stjålne forsvundet forsvandt forsvinder væk mangler brændte brændt nedbrændt smadret ødelagt
    knust ridset udbrændt tømt tog taget klippet skåret punkteret flået spraymalet malet indbrud gjorde
    gjort kastede
    """
)
# Right before a person these say: that is the one.
POINTING = frozenset(
    tuple(line.split())
    for line in """
    spørg
    spørge
    så spørg
    bare spørg
    kig hos
    se hos
    led hos
    tjek hos
    kig ind til
    se ind til
    kig i
    kig bare i
    se i
    led i
    tjek
    ransag
    var ham
    var hende
    mistænker
    det var
    det er
    tror det
    spørg lige
    spørg bare
    spørg selv
    sig til
    sige til
    prøv at spørge
    gætter på
    tippet på
    peger på
    peger mod
    skylden på
    hilsen til
    takket være
    """.strip().splitlines()
)
POINTING_LENGTHS = sorted({len(pointing) for pointing in POINTING})
