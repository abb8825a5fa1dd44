"""What words, their parts and pairs weigh in an accusation; written by `tests.guard.learning`."""

# What it was learnt from; `tests/guard/test_learning.py` fails where that has changed since.
LEARNT_FROM = "480f0a72f976c2a3"
BIAS = -18
# Tenths, then what weighs so much: "hash", "narko-", "-tyven", "<H>_har", and "seler*" behind a person.
_WEIGHED = """
-17 <#>_<H> god
-16 kafe
-15 <F>_og <N>_<#> tak
-14 -arken fant* hjalp jeg* mad plads vejen
-13 lys med_at skriv slår_altid til_en
-12 -hjelp <N>_<.> altan da_min dk for_de for_os fores- gør* her leger prøve- til_<N> år
-11 -dagen bloms- er_på fødse- gerne god* har_de in_for kan lys* møde nøglen* svare- taler* tid
-10 -stede -talte <D>_siger <F>_blev <F>_tog adhd adhd* burde* busen den_nye der_er flot fordi friti- først
-10 gres har_adhd har_fået har_nøgle heder hjalp* hjem_til hos_<D> i_bestyrelsen invit- kan_ike larme-
-10 med_<N> med_vores mistet* musik ned* nogen nogen* og_det også* paser på_altanen ring ros ser* set* sød
-10 take vi vil*
-9 -avner -kater -kedet -kerer -kreft -lsdag -ngede -piler -relse -temer -viser -øglen <#>_er <D>_blev
-9 <D>_fik <H>_fik <H>_som benk bor_på dement depre- find find_mig flyte- fodbo- har_lånt helt hjelper højt
-9 høns i_tunelen inlat jeg_bor kl med_børnene med_på miste- nøglen om* ringede ros_til råbe sagde savne-
-9 savner seler_eg skift- skiso- snak spiler sted stålet_sin taler til_<F> trome trome* trøst- vere_med
-9 åbent
-8 -egner -esion -keste -ntakt -skine -ukede <#>_han <#>_år <.>* <.>_dk <D>_<H> <D>_gør <N>_vil adhd_og
-8 altid* at* at_der at_flyte at_lese autis- bange* bar_mine bol boler brene_og brug brug_for bøde børn_at
-8 c com deler demen- der_blev drile- efter- eg_fra en_benk en_rampe er_<#> er_god fant fugle- først*
-8 hans_<N> har_brug har_nøglen hos_<H> hælder_vand ike* jeg_er kafe* kender_ale kl_<#> kontakt lampe
-8 leger_med lopem- løbe maj man_døde mange mere min_mor nøgle og_går rampe røde sagde* selv_i skal*
-8 skal_have smed smed* snaker* snaker_med sød* tak_til tegne- til_<D> to_verelser trene- trener trener*
-8 uden_at unge_som var_falet år* øl_til
-7 -avede -elper -ernet -evogn -freni -inget -kimel -lytet -ntede -varer -yklen -ården <#>_på <D>_brener
-7 <D>_kat <D>_paser <F> <F>_fant <F>_får <F>_smed <H>_<#> <N>_<D> <N>_leder <N>_tør af_sine aflev-
-7 altid_en angst anore- at_ringe bager bager* blev blev* blev_snydt blev_stålet blomster* børnebørn
-7 børnene_med cyklen det* ebler egne er_bange far ferien flere flytet for_den forke- fra_vores fået*
-7 fødselsdag gode* grile- går_med gårde- gården hans_arbejde har_ike har_skisofreni have_en heken* hentede
-7 hjelp- hjelper* hus hus* huset i_ferien i_kan i_sig ide inlat* jeg_heder kloken kome koret kreft
-7 køber_in kører_for leder* leger* lyset låner mail med_os mine_børn mine_varer mistede morge- mvh mvh_<N>
-7 mødet ny* nøgle* op_fra over* parki- plads* plene- på_trapen ringe- samler* seler_sin sent sin_sofa skak
-7 skime- skimel skisofreni snap snap_<N> sofa sofa* spørg stemer stern- sterne stige stod* stope- støte
-7 synes_der tager_børnene taget_bileder telefonen til_ale to_gange toget trape- travl- tur udsat udsat_for
-7 uge unerv- vand* vand_ned var ved_<H> ved_vejen venli- veret_udsat vil_gerne vinke- vinte- vol_på øver
-6 -ateri -eklub -ement -enger -enlig -eslår -ilsen -kenen -keter -komen -kstra -lenen -neret -nvejr -orgen
-6 -ratis -ravid -reset -rupen -stuen -ulvet -varet -viste -øster <.>_<N> <D>_er <D>_hanler <D>_hjelper
-6 <D>_samler <D>_vil <F>_bliver <F>_ser <F>_tager <H>_driker <H>_og <H>_snaker <N>_om afleverede aftal-
-6 alrig* an at_spørge bater- bateri bedst- bileder* blomsterne bol* branen børnene_til cykel- cykle cykle-
-6 dans dater_<N> den_bedste depresion depresion* der_komer der_styrer der_var det_bliver døren ekstr-
-6 ekstra en_flot en_god en_snak er_glad er_gravid er_gået er_min er_ny et_uhel falet falt fant_en
-6 fik_smadret fik_stålet fire flyte for_<D> for_børnene for_mig foran foreslår føl gamle gange_om gav
-6 glemt grati- gratis gravi- gravid gravid* grese- greset greset_for gulve- gulvet gået går_tur har_<H>
-6 har_funet har_lovet har_stået har_tre have hek hilse- hilsen hjalp_mig holdt holdt* holer* hune* i_gang
-6 i_maj i_vekenen ike_kome ike_svaret ingan- ingen* insta isen k k* kan_se kat* kelre klase klase* kreft*
-6 lastb- lave laver_mad lavet_en lekti- leser_højt leverer leverer* liger live låne løbet løbet* mad*
-6 mange* mangler_en med_hele med_ungerne min_far min_man min_onkel måned noget_så nu ny_i nye når_vi
-6 nøglen_til og_fik og_kan og_paser om_det os paker_for parke- parkerer paser_min paser_på plant- planter*
-6 plenen pris psyki- psyko- på_isen på_lørdag på_og på_skadestuen regnv- regnvejr repar- ryder ryder*
-6 sal_til same* samle- sat ser_til siger_der sjele- skade- skadestuen skal sker skifter skole slår_greset
-6 smed_en snak_med snydt snydt_af som_har spiseforstyrelse spiseforstyrelse* spørg_<N> spørg_efter sted_at
-6 stået står_for sumba_i svarer svaret svaret_på syn så* så_en søde søde* tager_ungerne take_<N> til_os
-6 til_politiet tit* tolk tolk* tre_børn treng- trenger tret udsat* uge_<#> uhel unerviser unerviser_i
-6 ungerne_med vaner vant varev- vaskekort ved_et veken- vekenen velko- velkomen venlig vente- venter
-6 veret_inlat vil_vere vorfor_er vorfor_skal
-5 -aften -angen -baten -bejde -betes -dicin -dning -dosis -edede -edive -egene -elvom -emens -ering -erose
-5 -getøj -glene -ideør -idlit -iktok -imers -istet -jelpe -lejen -lepsi -melig -nagen -ofest -ofler -oning
-5 -riber -rigen -rilen -rudet -sning -teret -tisme <#>_<N> <#>_har <.>_com <.>_k <D>_falt <D>_fra
-5 <D>_fyrer <D>_havde <D>_leger <D>_leverer <D>_mangler <D>_sate <D>_slog <D>_vaskemaskine <F>_der <F>_har
-5 <F>_neter <H>_blev <H>_for <H>_kører <H>_på <H>_seler <N>_<N> <N>_ejer <N>_kan <N>_mangler <N>_står
-5 <N>_år advar- af_den af_kontanthjelp afløs- afvis- afviste afviste* aids aids* ale_børnene alshe-
-5 alsheimers alsheimers* alt alt_det altan_når arbejde autisme autisme* aviser_om baby bange bange_for
-5 banken banken_efter banko barnevogn beste- bil* bil_blev bil_og bil_ståene bilit boligforeningen bor_en
-5 bryst- brystkreft burde_få bytep- bytepengene bøde_for bør bør* bøt_her de_anre dejli- deler* demens
-5 dement* den_lile der_holer der_skal det_regner diabe- diabetes diabetes* død* dør* dør_og efter_branen
-5 efter_et efter_lopemarkedet egne_penge eler en_måned en_nabofest en_overdosis en_pris en_sterne en_uge
-5 epile- epilepsi er_<F> er_den er_fra er_helt er_lige er_mega er_syn er_sød er_tret et_sted falt*
-5 fant_min fb feles* feleshuset ferie* fik fik* finde flink- flytet* for_ale for_egne for_høj for_kluben
-5 fordel_for forta- fortalte fortalte* fra_krigen fuglene funet fyler_<#> fået fået_hun fået_stålet
-5 får_dem får_fat fødselsdag* gamel_bil gamle_<N> gav* giv godt gribe- griber griber_in gril grilen
-5 han_var hanle hanler* har_autisme har_diabetes har_fødselsdag har_kreft har_mistet har_ptsd har_skimel
-5 har_styr have* hele_tiden henge- henger henger* henter_de her_i hjelpe hol holer_åbent honin- honing
-5 hun* huset_i husle- huslejen hygel- hygelit hører_stemer i_banken i_busen i_kulen i_kulturhuset
-5 i_kørestol i_malmø i_uge ilen ilen_i ingen_anre inviterede kager kager* kan_lave karto- kartofler kat_in
-5 katen* kome* kontakt_<N> krige- krigen kulen kultu- kulturhuset kører_lastbil kører_min køres- kørestol
-5 larmer larmer* lastbil_om laved- lavede laver_den lavet_et lege leget- legetøj legetøj* lejligheden lese
-5 live* loder loder_til lokal- lov luked- lukede lyd lyd* lyd_for lys_i lånt lånt_min lægger_videør malmø
-5 med_ale med_aviser med_drengene medicin mega mega* mere* mig_i min_barnevogn min_kat min_stige mistet
-5 nabof- nabofest neter neter* neter_at nogen_har nogen_som nye_låse når_der når_det nøgle- og_<N>
-5 og_ringede og_smadrer og_sover op* op_efter opgang_<#> ordne- overdosis parkerer* pengene_med pigerne_to
-5 porte- porten pose* prakt- ptsd ptsd* ptsd_fra på_fredag på_gaden på_luket på_tur rabat- rabaten reded-
-5 redede regne- regner rose ryder_op samler savner* seler_gode seler_loder selvo- selvom set_dem sig*
-5 sig_på sin_bil sin_taske sinsyg* skater skimel_i skrev skrive_på slukede_ilen slår_til sne solne-
-5 sover_om spile- start- stati- sterne* stod stor strik- styr styr* styr_på ståene_uden svert syn_for
-5 synes synes* synet søger søger* søn_<N> sønag tale taske_i telefonen* ti_minuter tid* tid_til tidlit
-5 tikto- tiktok til_børnene til_fodbol til_fordel til_lyd tilad- tit tog_bileder tre* tredi- tredive
-5 trener_pigerne trenger_til tret* tret_af tvang- tvangsfjernet tvangsfjernet* tyven* tyver- tålmo-
-5 uden_dek under_<N> unge_i unger- ungerne vaner_mine varevogn varme varmen vaskemaskine vaskemaskine*
-5 vek* vek_i venin- venter* vh vh_<N> vi_er videør vinker vores_børn x åbent* ønske- ønsker ønsker* øver*
-4 -agram -ailer -ancen -arede -arked -arlig -arsel -ation -caden -cykel -dalje -edste -elsti -enget -enine
-4 -ening -erien -estol -evyen -genen -haner -ilyke -inson -jener -kager -kerte -klava -lafel -laget -loken
-4 -luder -mning -neder -niven -nkede -nling -odbol -orman -ormor -pchat -plads -polar -rdner -riger -riler
-4 -rkert -rukne -slået -stbil -steme -teren -terkt -trike -tåene -urtit -usker -utist -vlhed -ynger -ådets
-4 <#>_spørg <.>_kan <.>_laver <.>_vil <D>_<.> <D>_bil <D>_børnene <D>_gav <D>_heder <D>_kaster <D>_larmer
-4 <D>_låner <D>_ser <D>_side <D>_slår <D>_synes <F>_bor <F>_hjalp <F>_kan <F>_når <F>_taler <H>_hanler
-4 <H>_i <H>_komer <H>_skal <H>_sover <N>_an <N>_burde <N>_driker <N>_ike <N>_og <N>_sider <N>_synes
-4 af_fuglene af_min af_synet ale_<.> alene* altanen* altid_i altid_ordner altid_venlig ambul- ambulancen
-4 an* an_i anmelt_inbrudet anre_får arbejde* at_drukne at_hans at_her at_løbe at_strike autist autist*
-4 aviser bakla- baklava ban bat* bedste bedste_falafel benk_ud besteme bestyrelsen_nu betalte bil_gik
-4 biled- bileter_til bipol- bipolar bipolar* blade blev_overfalet blev_slået bliver_solt bo_uden boden
-4 boden_fordi boler* boligforeningen* bor_alene bruge brød_er busen* busen_og butik børn_der børn_på
-4 børnebørn_ver bøt* cpr cykelsti cykler* da_jeg dater_på de* deler_ud demens* dement_og den_til der_fant
-4 der_gør der_ike der_ryger det_<.> det_hele det_treker dk* doner- doneret doneret* dot dreng_fra drengen
-4 drengen_og drengene_hjem driker_kafe drukn- drukne dytig ebler* ekstra_til eleve- eleverne elste-
-4 elsterådets elsterådets_<D> en_legeplads en_liste en_medalje en_sluder en_sød er_autist er_bipolar
-4 er_brudt er_flytet er_for er_godt er_hygelit er_løbet er_rar er_senil er_valt eren eren_for et_slag
-4 facaden falaf- falafel faren_er fejer fejer* fem festu- festudvalet fik_min film_for fint fire_måneder
-4 fliserne fodbol for_boligforeningen for_børn for_et for_hele for_hurtit for_sterkt for_to for_vanet
-4 foran_<H> forbi_skolen fordi_netet foreslået forkert forkerte forma- forman forman* forto- fra_<N>
-4 fra_at fra_drengen funet* funet_kanyler få_et fået_demens fået_ny får_for først_på gerne* geste-
-4 giver_altid glad* gmail gode greset* gårdf- gør_det gør_hele gøres_noget han_trenger har_anmelt har_bat
-4 har_den har_doneret har_eren har_ferie har_for har_foreslået har_ingen har_klaget har_lige har_malet
-4 har_sagt har_skyl haveg- havegrupen hegn hej hek* hele_opgangen hentede_min her_er hilsen_<N> histo-
-4 hjalp_da hjelp hjem_når holer_altid hos_min hun_vinkede hurtit hurtit* hurtit_forbi huske- husker hånd
-4 i_<F> i_ban i_banko i_dans i_de i_fire i_gården i_havegrupen i_lejligheden i_live i_natøj i_skak i_stå
-4 i_telefonen i_travlhed i_vil ide* ike_få ike_mere in_over inbrud_hos inbrudet* ingen_varme inlat_på
-4 instagram is_<N> jeg jeg_var julea- juleaften kan_<N> kanyler* keleren kere kl* klager* klaget klaget*
-4 klase_har klaver* klub knive- kniven kniven* kniven_fra komer_først kontanter_ved kontanthjelp
-4 kontanthjelp* kreft_og kune køken køken_i kørekort_på kører_drengene kører_taxa kørte_min larmen lastbil
-4 lave* lave_vanhaner leder legeplads lerte lese_igen lever- lidt* lidt_ekstra lile_skov liste lopemarked
-4 lopemarkedet lyter* låner* låste løb mad_til malet* mangler* med_stres medal- medalje medic- melem
-4 min_mail min_snap mistet_sin mistet_sit mor* mor_selvom morgenen mormor my my_name måneder møble- møbler
-4 møde* mødte na name name_is natøj netet_var nogen_bryde noget_er nogle_unge når_<F> når_hun når_jeg
-4 og_<#> og_<H> og_burde og_har og_henes og_skriger og_taler og_var om_<D> om_sønagen onsda- op_da op_i
-4 ordet ordet* ordner ordner* ordner_lyset os_ale os_gamle os_til over_stien over_vejen panek- panekager
-4 parkinson parkinson* penge_til pent perso- pigek- planter politiet_om pris_for på_<D> på_ale på_cyklen
-4 på_fb på_tirsdag på_torsdag på_tredje rabat rabat* rar rar* redede* redede_en regnskabet* reparerer
-4 reparerer* revye- revyen ring_<#> ring_på ringe* ringede* rosen- rude runt_i ryger_på sagt same_dag
-4 samen* seler_bileter seler_kartofler senil senil* sine_panekager sine_tomater sit_kørekort skal_bo
-4 skimel* skisofreni* skolen_i skov skrig- skriger skriv_til slag* slag_for slog_sig slude- sluder
-4 sluder_af slukede slået_ned slår_et smuke- smukeste smyker* snabe- snake snake- snake_med snapc-
-4 snapchat sne* solt_hash spiler_i sprog st st* sterk- sterkt stod_for stope stres strike styrer_grilen
-4 ståen- ståene støj sumba svar sving- svinget synge- synger synger* søn_da søn_ver sønag- sønagen
-4 tager_altid tak_for tal taxa* teper teper* tet tet_på th thi ti* tiden til_feleshuset til_revyen til_sin
-4 tilyk- tilyke ting_på tlf tog_kniven tomat- tomater trailer trapen* traperne travlhed tre_kelre
-4 tredje_uge treker_in tyve tør* ud_om uden_køken unge unge_der valt vand vanet vanha- vanhaner var_nede
-4 varer_op varme_på vaskeriet ve ved_boden vej* vem_er venine venine_<N> verkt- vi_skal vil vil_take
-4 vinder_altid vinkede vinker* vinker_til vis_<D> viser_film
4 -adsen -arnet -atene -beret -egift -ejder -ejler -ejser -eleri -emede -esket -etale -evede -føler -idere
4 -igere -ikert -inder -isker -ister -itiet -jnene -lader -lejer -lorin -madre -neden -ngsel -omber -ontor
4 -orbud -oster -piger -piret -preke -ravet -rdags -rente -river -rmors -rnsyn -sgreb -støte -toren -usket
4 -uvert -øgler <D>_afpreser <D>_bor <D>_får <D>_kan <D>_lægger <D>_sener <F>_er <F>_hælder <F>_kaler
4 <H>_banker <H>_brød <H>_dumper <H>_kan <H>_køber <H>_lader <H>_om <H>_står <N>_a <N>_berer <N>_bryde
4 <N>_huger <N>_lyver <N>_overfalt <N>_truede adres- af_at af_de af_heleri ale_der ale_samen alene_i
4 alere- alerede alrig_vist altan_med anen anmel- anony- anres_post arbej- arbejder arm arven at_give
4 at_hun at_min at_smadre banker banker* bare_sige barnet befamler* befamler_piger behol- beholer beken
4 berer_kniv beskytelsespenge beskytelsespenge* betale betalt_sin betje- bloken* blå_merker bo bo* bo_her
4 bolig- boligstøte bombe- bomber bor_samen brene- brent brent- brente bro brut bryder* burde_vere bus
4 buskuret* butik- butiken bygea- bygeafal bygeafal* bøger bøn børn_aber børnehaven_med cykli- dag_i
4 dagen_og dame_til danko- dankort de_syge deket den_der der_mangler der_tente drengene* drive- driver
4 driver* driver_bordel dumper_bygeafal døde_nabør efter_at efter_busen eks elevatoren* elre_damer
4 en_kuvert en_rejse en_vis en_volelig eneste_bilag er_altid er_ike er_skilt er_skyl et_eneste et_lån
4 et_nyt fakturerer fakturerer* fakturerer_for fejle- fejler fejler_noget fem_minuter fengsel fengsel_for
4 fik_en fjernsyn foran_dørene forbud forbud* forbud_mod forfalsket_unerskrifter fra fra_de fra_sin frem
4 freme- fremede fri ful_af ful_i ful_ver fuske- fusket fusket* fusket_med fyler* få fået_en fået_et får*
4 får_man gange gemer* gemer_våben genbr- get get_selv gift_ud givet* givet_sin gjort* glad_for
4 greder_hele går_altid halsg- halsgreb halsgreb_på han_kører hansk- har_fusket har_kamerer har_kniv
4 har_ridset har_set har_skiftet har_stemt har_tesket hashklub* havde* hegnet_når hele_aftenen heleri
4 heleri* hene* henter* hever* hever_kontanthjelp hole hos* hul huler* hun_heder hun_seler hvert_år
4 hvor_koberet hånen hårdt_fat hælder_klorin i_beken i_fengsel i_går i_hans i_lørdags i_opgangen i_skat
4 i_søen i_vanet i_vaskekeleren i_åen id id* ike_fejler ike_gå ike_siger imod_bestikelse inbrud_i it
4 jeg_ike jo jo_godt job kaler_mine kamerer_retet kamph- kan_godt kate katen- katene keler* keler-
4 keler_og kiger kiger* kiker- kikert kiosk- kiosken klori- klorin klorin* koberet kontor krevede krevede*
4 kune_få kuver- kuvert kvine kvine- kviner køber køber* købte kører_traktor kørte_fra langer_over laver*
4 laver_bomber lavet_herverk lavet_hul lejer lejer* leker leker* lert* lige* lurer_in lånte lægge
4 lægger_gift lørdags løs man man_går mange_der mangler_et mangler_penge med_<#> med_kikert med_regnskabet
4 med_rygen med_strakt med_stålne medicinen_fra men_bor mere_og merke- min_dreng min_eks mine mit mit_tøj
4 mit_vasketøj mod_at mod_børnene mod_en mormors mormors* mormors_konto musik_og måneden noget_i nøgler
4 og_et og_giver og_lader og_luker olie_i omkle- opkre- opkrever opkrever* over_hegnet overfalt_en
4 pakerne_foran papiret pengene* pengene_og pigernes piser* plade- plader poser post prostitueret_og puter
4 på_<#> på_børnene på_de på_ham på_netet på_papiret rejse res_i retet_in rige ringer* rocke- roteg-
4 rotegift rotegift* ruden_in ruder- ruderne runt ryger_hash råber_så røver_folk sal* seler_piler
4 seler_smøger seler_stofer sengen_og ser_ud set_siden sige sige_at siker siker_på sin* sin_kereste
4 sine_døde skal_ike skilt_på skolepiger skrive_under slog* slår_de slår_hans slår_hene smadre smed_mit
4 smider* smøger* snart som_er sorte spyte- spørg_<F> spørger* stedet* stele_i stemt stemt* stemt_for
4 stofer_fra store strakt strakt* strakt_arm strøm* stålne_varer svinlet_med så_ungerne søn_fik tag
4 tage_penge tager_pakerne taget_med tent tesket tesket* tesket_en til_katene ting* tog_halsgreb toile-
4 trick- truede_mig truer_ale truer_os tunelen* tøj_ud tømt_mormors ud_af ud_i ud_som uden_plader uger
4 ulovlig* unerskrifter* ungerne_greder vad_han varme- vaskekeleren vasker_penge ved* ved_det ved_jo vej
4 vem* vem_mon ver* ver_lørdag ver_veken vere_bag vi_ved vider- videre vil_se vis_de viske- vist_et vol*
4 vores_kate vores_penge vorfor* våben_i åbner_anres øjnen- øjnene
5 -abyen -acist -afiti -alene -arket -asene -astet -egale -ekten -elige -enset -ergas -erier -esker -ester
5 -giver -herne -inlet -irket -jorde -kabet -lever -loter -lsman -mente -møger -neren -nkort -nrede -nslag
5 -oltog -orvet -ovlig -ragen -rager -raver -renes -riser -rmene -rumet -ruset -tiden -tiken -udser -umene
5 -voger -yntet -årige -øjter <#>_genem <D>_<#> <D>_betaler <D>_fest <D>_graver <D>_i <D>_rører <D>_skule
5 <F>_byter <F>_opfordrer <F>_paser <F>_snyder <F>_steler <H>_henter <H>_kaster <H>_kom <H>_ringer
5 <H>_slår <H>_smadrede <N> <N>_giver <N>_har <N>_samler <N>_tager <N>_tog <N>_truer ad af_børn af_vores
5 afal afpreser_de ale_lejligheder alkoholiker_og alrig_have anre_hune arbejdstiden arbejdstiden* armen-
5 armene at_man at_slå babye- babyen bag_ratet bagef- bagefter barn* bedrager bedrager* begyn- begået*
5 berus- beruset bidt blev_fyret blev_taget blive* blok blote- bloter bloter* bloter_sig bror bryde-
5 bryder byter* bøne børn_som børnehaven børnene_i canab- chika- compu- containeren dater de_bliver de_to
5 dek_op deken- dekene dekene* demente den_gule der_bor der_burde der_kører der_seler der_tager det_ene
5 det_er det_gjorde det_gør dobel- driker_i driker_på drivhuset duerne_og dør døren_og e efter efter_folk
5 eg_efter en_ny ene enest- eneste er_<H> er_beruset er_racist famil- fengs- feriekasen feriekasen* finde-
5 finder for_<H> forskelige fra* fra_malerfirmet fra_vertshuset garagen gemt gemt* gemt_en gjord- gjorde
5 grafiti grave- graver graver* gå_til gå_ud han_er han_ike har_altid har_begået har_brent har_brudt
5 har_fri har_gemt har_lenset har_pyntet har_sidet har_snydt har_sparket har_svinlet har_voltaget
5 have_nøgler havemøbler havemøbler* heken_hos henter herverk_på hever hjem hole_op hun_ike hunen_ver
5 huser huser* huser_ilegale hår* højt_for i i_arbejdstiden i_drivhuset i_garagen i_kelerumene i_vaskeriet
5 i_vores i_år ike_nevne ilega- ilegale ilegale* in* in_i inbrud* ine_i jeg_så jeg_tror kalt kan_høre
5 kanon- kanonslag keler kelerumene kender_<N> kirke- kober* koden kokain* kolek- kolekten komunen* konen
5 krever krever* kører_<#> kører_med laver_grafitien lense- lenset lenset* lenset_feriekasen lever* livet
5 lurer_på lute lyver lånte* lås løn løn* mad_og maler- malerfirmet man_skal mangler_<#> mangler_der
5 med_et med_solbriler mesen- mesenger midag mig* min min_cykel min_søns minre minreårige misbruger
5 misbruger* misbruger_sin mor_på mors motor- ned_ad nevne nevne_navne nye* nyt og_<F> og_de og_den
5 og_griner og_hun og_kun og_solt oplys- oplysninger oplysninger* penge_og penge_under piger* piser
5 polakerne* priser priser* pudse- pudser pusherne pynte- pyntet pyntet* pyntet_på på_det på_en på_livet
5 på_mesenger på_stien på_talene på_torvet påvir- påvirket påvirket* pølser* racist ramt ratet reste-
5 retet* ringer_falske rodet ryger* råber_og røver* samler_in seler_snus seler_sprut selv sener* sex sex*
5 sex_for sidet* sig sin_søn sit_arbejde sjov skar_mine skolens skule* skule_alrig skyder_med slave slog
5 sluker slået_min slår_børnene slår_hunen slår_sine små* små_drenge snus snus* solbr- solbriler solt_den
5 som_slave sparket sprit- spritkørsel spritkørsel* stak_en sten sten* stålet stålet* står_i svinlet
5 svinlet* svoge- svoger søen søns taget* talen- talene tele tener tener* tente tesk* tesker tesker*
5 til_containeren til_minreårige til_noget til_vol tog torve- torvet truer_mig uden* uden_for ulovlig
5 under_bordet under_på under_sengen upase- upasene upasene* ur var_ike vejer veken verelser* verelser_ud
5 vi_kan vinue_og vis_i vol volsm- volsman volta- voltaget voltaget* voltaget_en volto- voltog voltog*
5 voltog_en år_<.>
6 -acket -agene -anken -aster -cialt -derne -drede -edlem -erase -ernes -geren -gerne -grene -idser -inler
6 -irmet -ision -kohol -kufer -lerum -malet -ngene -ngens -ntlig -ntret -olens -osken -rbudt -reber -remer
6 -reste -reter -rfalt -ruede -ryder -serer -svant -trakt -tsaks -tålne -upede -urene -ylige -ælder
6 <#>_seler <D>_driker <D>_dyrker <D>_han <D>_sider <D>_som <D>_stalker <F>_rører <H>* <H>_steler
6 <N>_altid <N>_hun <N>_slår ale* alkohol altid_ful arbejde_sover arbejder_sort at_stele bag_tremer banem-
6 banemedlem banemedlem* banen* befamler benken* betaler* bider* bider_og biler* biler- bilerne blive_gift
6 block block* block_<#> blå bolts- boltsaks brener burde buske- byter chikanerer chikanerer* cigareter
6 cigareter* coke conta- de_ike der_går der_stod drebe- dreber dreber* drenge_til efter* elevatoren
6 elevatoren_ver en_hashklub en_hel en_lejlighed en_pistol en_tyv er_banemedlem er_forbudt er_med falsk
6 feleskasen feleskasen* fik_tesk finder* fingrene for_glad forbudt foreningens forsvant forsø- føler
6 føler* føler_efter før gift* gik hacke- hacket hacket* hals ham* har_bidt har_et har_huget har_nu
6 har_slået hel hele helst henes_smyker herverk* hidse- hidser hidser_<D> hos huget huget* hunen hunen*
6 hælde- hælder hælder* høre_det hører_det i_<H> i_elevatoren i_kasen i_varmekeleren i_vinuet ike_sit
6 imod_penge in ine* kaler* kasen* kaster kaster* kereste kige kiosken* kniv* kober koner kontanter*
6 køber_tyvekoster kørek- kørekort kører_altid lavet lejli- lige lån låse* man_vil manen med_vilje men
6 merker min_pung mors* ny_terase og og_der op_om opgangen_og os_med overfalt overfalt* paser_ike
6 penge_for perke- pige* polak- polakerne post* på_sin på_veten racis- ringe_til råd* røver same_uge sener
6 siger_han siger_hun sin_bror sin_kat sine* sit* sjovt skar* skate- skere skole- skolens_<D> skral-
6 skriver* skudt skufe- skufer skyli- skylige skød_efter slå* slår_<D> smadrede smadrede* små_piger socia-
6 socialt socialt_bedrageri sove* spore- sprut sprut* sprut_til stalk- stalker stalker* stalker_mig stike-
6 stiker ståle- ståln- stålne står_og svinler så_<N> så_selv søn taget_af teras- terase terase_same
6 til_<H> til_børn til_pigerne tredje* treme- tremer tror tror_<N> trued- truede truede* truer* truet_min
6 tyvekoster tyvekoster* tømes udbud uden_kørekort uden_udbud uge_som unge_øl vad vad_der varmekeleren
6 ved_godt ved_vem ver ver_nat vere_alene vilje vinue- vinuet vise volte- vores_breve åen
7 -amser -anger -anker -asker -elset -erfor -erlit -evøen -gaven -gaver -inele -inuet -ionen -merne -okain
7 -penge -rdrer -renge -ruger -tiker -tyven -ulede -umper <D>_det <D>_med <D>_styrer <H>_får <H>_laver
7 <H>_lurer <N>_blev <N>_der ad_trapen af af_<N> afpreser* alarmen anres at_se bestyrelsens bilen blok_<#>
7 bordel* brød_in burde_kige børn cigar- cykel cykler_i dame damer de_holer der der_klager derfo- derfor
7 drenge dumpe- dumper dumper* døde er_kriminele er_pusher er_tredje faktu- filme- folk* for_vol
7 fulmaterne fyler gamel_dame gange* garag- gaver genem* grams- gramser gramser* grun gule gør_<D>
7 han_heder hanler_med hans hans_egen har_overfalet har_skudt har_smadret har_tømt har_våben heler- hene
7 hjem_med i_bilen i_det i_mangler i_vand jeg_ved jeres keleren_og keres- kokai- kokain komet kriminele
7 kriminele* kun kører kører_res lange- langer langer* lavet_inbrud lerer man* med mens min_<D> min_dør
7 min_telefon minre- mit* nat navne ned nevøe- nevøen noget_men nok når_<N> og_arbejder olie olie* opfor-
7 opfordrer opfordrer* opfordrer_til opgaven pistol* pitbu- plynr- på_arbejde på_legepladsen res res*
7 ruden ruled- rulede runt_med råber rører_ved røver- salet siden_hun sidet sidet_ine sin_hun sine sit
7 skat skriver_til skudt* skure- slået slår* smadrer* snupe- snyder_med som sover_på stak* taske- tever*
7 to* tøj* tømt tømt* ud_til ved_børnene ved_pigerne verts- vertshuset vidvasker vidvasker*
8 -ageri -alske -anler -efter -ekene -ierne -ilmer -ingen -lsket -mider -ordel -orfor -reser -skede -ueret
8 -vinel -yrker <#>_i <D>_bruger <D>_kører <D>_pengene <D>_steler <H>_råber af_kasen ale_på at_<D>
8 bedrageri besky- bestikelse bestikelse* betaler bider bordel dek* depos- der_ejer dyrke- dyrker dyrker*
8 dømt* en_kvine er_dealer er_dømt er_hans er_prostitueret er_tyv er_volelig falsk- falske filmer for_<N>
8 foran* forfa- forfalsket forfalsket* forsi- forsk- fra_<F> fred gift gratis_mad har_forfalsket holer_en
8 huger huger* igen* ike_en ike_kan ike_noget in_hos jeg_fant jobet jobet* kaler kase kaste- kliper_låse
8 kober- kone* kører* laver_inbrud låse_op man_ike med_stofer med_tesk misha- naten når_han om_naten
8 papir- pas pengene_blev prostitueret prostitueret* på_hele på_jobet på_os rygen råber* sat_il seler*
8 seler_hash skal_man skar skube- skunk skunk* slår_sin smide- smider smugl- små snyder* sove_i spark-
8 stak stal stal* stele* står* svinler* syge tatov- teror- ting_om tre_gange truet_mig turen unge_piger
8 var_<N> veten vorfo- vorfor øl
9 -alker -enker -hklub -kasen -lerne -lsens -rerne -rever <D>_skriver <F>_lader <N>_havde <N>_seler aber
9 afpre- afpreser alarm- alter- at_<F> at_den bag* barn betal- der_laver det_var drenge* dyren- fingr-
9 flut flut* flut_fra for_dem for_sig forsviner fra_altanen fra_politiet giver_de grafi- han_har hashk-
9 hashklub hele_tunelen hilser_med hjem_i hvor* igen inen korupt* kreve- lurer lurer* med_kniv narko-
9 navne_men nogen_burde og_nu og_truer piler* prostituerede pusher pusher* på_flut råd set sig_for
9 sine_børn slet slet_ike spray- stiker* strøm styrer_hele taget_<#> telefoner tever ting tyvek- ulovlit*
9 under* ver_gang vi_har vist* volelig* vores*
10 -dofil -foner -heder -istol -ntene -nyder -orupt -ørsel altid_nye anres* bare besti- breve breve* deale-
10 dealer dealer* den* der_altid dom dømt dømt_for efter_min egen en_dreng er_<N> er_korupt er_pedofil
10 et_barn falske* folks for_ham forbu- foreningen genem går_in han* har_truet havem- hun_er i_<N> il* ine
10 kone korup- korupt lejligheder lovet_at med_en min_bil og_slår overf- pedof- pedofil pedofil* pigerne
10 pisto- pistol på_min råd_til siden skyde- snyde- snyder stofer* tager teske- truet unge_til vem vem_der
10 vores
11 -ealer -nerer -taler -udene <D>* bane befam- blev_af drike- en_bane er_luder folk fulma- give glor
11 har_to hash hos_os høre i_blok lade luder luder* med_hjem mine_dek penge* runt* rører rører* sin_kone
11 slog_en slå smadr- stele- steler svinl- tanke- tanken to tre truer tøj volel- volelig våben*
12 -lelig -ovlit -teler -viner banen bor_i de er_heler heler heler* i_en ike_er kontanter lader* min*
12 misbr- noget noget* og_han opgav- piger- se ulovlit vidva-
13 -erker dreng en_pige hun prost- pushe- seler steler*
14 -anter bedra- forgi- forsv- il_til krimi- lader mod om_at sort* stele våben
15 -kerne <F>_for <N>_fik at_<N> biler de_er er_en foren- ham hos_<N> il kniv tyv tyv*
16 -usher <D>_<N> ful* han hvor pige tesk uden
17 <F>* <F>_<N> for_at har_stålet ulovl-
18 -kelse bag hash* slår
19 ful piler sort
20 kasen under
21 penge
23 piger
"""
_LINES = _WEIGHED.strip().splitlines()
WEIGHTS = {word: int(line.split()[0]) for line in _LINES for word in line.split()[1:]}
