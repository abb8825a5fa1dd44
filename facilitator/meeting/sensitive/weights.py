"""What words, their parts and pairs weigh in an accusation; written by `tests.guard.learning`."""

# What it was learnt from; `tests/guard/test_learning.py` fails where that has changed since.
LEARNT_FROM = "2f820f0abd1fea41"
BIAS = -17
# Tenths, then what weighs so much: "hash", "narko-", "-tyven", "<H>_har", and "seler*" behind a person.
_WEIGHED = """
-17 god
-16 <#>_<H> <N>_<#>
-15 <F>_og hjalp kafe plads
-14 fant* jeg* tak vejen
-13 -arken -hjelp lys mad med_at skriv slår_altid
-12 altan dk for_de for_os fores- gør* her leger til_<N> til_en år
-11 <F>_blev <N>_<.> bloms- da_min er_på fødse- god* gres har_de heder in_for invit- kan kan_ike lys*
-11 mistet* prøve- ring ros taler* vil*
-10 -dagen -kedet -kreft -lsdag -relse -stede -viser <H>_fik burde* busen den_nye flot friti- gerne har_lånt
-10 har_nøgle hjalp* hos_<D> inlat med_<N> musik møde ned* nogen nogen* nøglen* ros_til råbe sagde* ser*
-10 stålet_sin take tid til_<F> vi åbent
-9 -avner -kater -kerer -ngede -ntakt -piler -skine -talte -temer -øglen <#>_år <D>_<H> <F>_tog <N>_vil
-9 adhd adhd* at_der at_flyte benk bor_på c com demen- depre- der_er det* efter- er_god fordi fugle- fået*
-9 først hans_<N> har_adhd har_fået helt hjelper hjem_til hos_<H> hælder_vand høns i_bestyrelsen jeg_bor
-9 kender_ale kl kontakt larme- laver_mad med_vores min_mor nøglen og_det og_går også* paser plads*
-9 på_altanen ringede ryder ryder* røde samler* savne- savner seler_eg sent skift- spiler sted svare- sød
-9 trøst- uden_at vere_med år*
-8 -egner -inget -rupen -ukede -varer <.>* <D>_blev <D>_fik <D>_siger <F>_fant <F>_får <H>_<#> <H>_som
-8 <N>_<D> <N>_leder aftal- altid* angst at* at_lese at_ringe autis- bar_mine boler brene_og brug brug_for
-8 dement drile- eg_fra eler en_benk er_<#> fant find find_mig flyte- fodbo- forke- gode* grile- går_med
-8 har_brug har_nøglen hjelp- huset højt i_tunelen ike* jeg_er kl_<#> kome koret køber_in lampe leder*
-8 leger_med lopem- lyset med_på mere mine_børn miste- morge- ny* og_kan om* sagde seler_sin selv_i set*
-8 sin_sofa skal_have skiso- smed* snaker* snaker_med sofa sofa* stern- sterne stod* synes_der sød* taler
-8 til_<D> to_verelser trene- trener trener* tur uge unerv- unge_som var øl_til
-7 -elper -esion -keste -kimel -kstra -ntede -yklen -ården <#>_er <#>_han <.>_<N> <.>_com <.>_dk <D>_brener
-7 <D>_fra <D>_gør <D>_kat <D>_paser <D>_slog <F> <N>_tør adhd_og af_sine aflev- ale_børnene altid_en
-7 anore- bager bileder* bilit blev* blev_stålet bol bol* børn_at børnebørn børnene_med børnene_til cyklen
-7 deler der_skal der_styrer egne ekstr- ekstra en_flot en_rampe er_bange et_uhel ferien fik_smadret flere
-7 for_ale foran fra_vores først* glemt gårde- gården har_funet har_lovet hus hygel- hygelit i_ferien
-7 i_kulen ide ingan- inlat* kafe* kat_in klase kreft kulen kører_for lave lavet_en leger* løbe mad*
-7 man_døde mange mangler_en med_børnene med_drengene melem mistede mvh mvh_<N> måned noget_så når_vi nøgle
-7 og_fik op_fra over* parki- paser_min plene- psyki- psyko- rampe ringe- same* skak skal* skifter skime-
-7 skimel smed snak snak_med snap snap_<N> snydt spiseforstyrelse spiseforstyrelse* spørg stemer stige
-7 sumba_i svarer tager_børnene taget_bileder tak_til tegne- telefonen trape- trome trome* udsat udsat_for
-7 uge_<#> uhel unerviser unerviser_i vand* vand_ned vaner var_falet ved_et venli- veret_udsat vinte-
-7 vol_på
-6 -ateri -avede -cykel -dning -ement -enger -enlig -erose -eslår -evogn -freni -glene -ilsen -jelpe -kenen
-6 -lytet -neret -nvejr -ofler -ognen -ratis -reset -stuen -ulvet -usker -viste -øster <#>_<N> <#>_på
-6 <D>_er <D>_hanler <D>_havde <F>_bliver <F>_bor <F>_der <F>_ser <F>_smed <F>_tager <H>_driker <H>_snaker
-6 <N>_ejer <N>_mangler afleverede alt_det altan_når arbejde baby bange bange_for barnevognen bater- bateri
-6 blev blev_snydt blomster* blomsterne branen bøde cykle- dans de_anre den_bedste depresion der_blev
-6 der_var ebler egne_penge en_sterne er_fra er_glad er_gået er_mega er_min falet falt far fik fik*
-6 fik_stålet fire flyte flytet for_<D> for_børnene for_den for_egne for_mig foreslår fuglene fået_stålet
-6 får_dem fødselsdag føl gamle gange_om gav giv grati- gratis grese- greset gril gulve- gulvet gået
-6 går_tur han_var hans_arbejde har_<H> har_skisofreni har_tre have have_en haveg- havegrupen heken*
-6 hentede hilse- hilsen hjalp_mig hjelp hjelpe hjelper* holdt holdt* holer* hune* huset_i huske- husker
-6 i_busen i_havegrupen i_kan i_sig i_vekenen ike_kome ingen* insta k k* kan_lave karto- kartofler kat*
-6 katen* kloken kreft* larmer lave* lekti- leverer leverer* liger lokal- luked- lukede løbet løbet* mail
-6 maj mange* med_hele med_ungerne mega mega* min_man min_snap mine_varer mødet nu nye nøgle* nøglen_til
-6 og_<N> og_sover os paker_for parke- parkerer parkerer* plant- planter* pris på_fredag på_skadestuen
-6 på_trapen på_tur regnv- regnvejr repar- ret* sal_til samle- samler sig* sin_bil skadestuen skal
-6 skisofreni skole snydt_af spile- sted_at stod stope- støte synes så* så_en søde søde* sønag
-6 tager_ungerne til_ale tit tit* to_gange toget travl- tre* tre_børn treng- trenger trenger_til tret
-6 udsat* unge_i unger- ungerne ungerne_med vant varev- varmen vaskemaskine ved_<H> ved_vejen vek* veken-
-6 vekenen venlig vente- veret_inlat vil_gerne vinke- vorfor_er vorfor_skal øver
-5 -aften -ailer -ancen -angen -baten -betes -dosis -edede -egene -eklub -elvom -emens -ening -ering -ernet
-5 -estol -getøj -idlit -iktok -ilyke -imers -istet -kerte -keter -komen -lejen -lenen -lepsi -melig -mning
-5 -nagen -ngang -ofest -oning -orgen -ormor -ravid -rigen -rilen -riler -rudet -stbil -tisme -varet -ynger
-5 <#>_spørg <.>_k <D>_falt <D>_fyrer <D>_gav <D>_hjelper <D>_leger <D>_leverer <D>_mangler <D>_samler
-5 <D>_side <D>_vaskemaskine <D>_vil <F>_har <F>_neter <F>_taler <H>_for <H>_hanler <H>_kører <H>_og
-5 <H>_seler <H>_skyder <N>_driker <N>_ike <N>_om advar- af_fuglene af_kontanthjelp afløs- aids aids*
-5 alrig* alshe- alsheimers alsheimers* alt ambul- ambulancen an anre_kan autisme autisme* aviser_om bager*
-5 bange* barnevogn bedst- beste- bil* bil_blev bil_og boligforeningen bor_en bryst- brystkreft brød_er
-5 cykel- cykle dater_<N> de* deler* demens dement* depresion* der_komer der_ryger det_<.> det_bliver
-5 det_regner diabe- diabetes diabetes* drengene_hjem død* efter_branen efter_et ekstra_til en_god en_måned
-5 en_nabofest en_overdosis en_pris en_snak en_sød en_uge epile- epilepsi er_<F> er_den er_gravid er_helt
-5 er_ny er_sød er_tret et_sted falt* fant_en fb feles* fem ferie* flink- flytet* for_høj for_kluben
-5 foran_<H> fordel_for forkerte fra_<N> fra_krigen funet få_en fået fået_ny får_fat fødselsdag* først_på
-5 gamle_<N> gav* geste- giver_altid godt gravi- gravid gravid* greset_for grilen gør_hele gøres_noget
-5 hanle har_autisme har_diabetes har_fødselsdag har_ike har_mistet har_ptsd har_stået have* hej hek henge-
-5 henger henger* henter_de hilsen_<N> histo- hjelp_til hjem_når holer_åbent honin- honing hus* huslejen
-5 i_gang i_klasen i_kulturhuset i_kørestol i_uge ide* ike_svaret ilen ilen_i in_over ingen_anre inlat_på
-5 inviterede isen jeg_heder kager kager* kan_se kelre kl* klase* kloken* klub kome* komer_først
-5 kontakt_<N> krige- krigen kultu- kulturhuset kune køken kører_drengene kører_lastbil kører_min køres-
-5 kørestol larmer* lastb- lastbil lastbil_om laved- lavede lavet_et leget- legetøj legetøj* lerte lese
-5 leser_højt lever- lidt_ekstra live loder loder_til lyd lyd* lyd_for lys_i låne låner lånt lånt_min
-5 mad_til med_ale med_aviser med_os mig_i min_barnevogn min_far min_kat min_mail min_stige mistet mormor
-5 møble- møbler nabof- nabofest neter neter* neter_at nogen_bryde nogen_har nogen_som noget_er nogle_unge
-5 nytår- når_hun når_man nøgle- og_<#> og_paser og_ringede og_smadrer om_det om_sønagen op_efter op_i
-5 over_stien overdosis paser_på perso- pigerne_to plenen porte- pose* prakt- pris_for ptsd ptsd* ptsd_fra
-5 på_isen på_luket på_lørdag rabat- rabaten reded- redede regne- regner ringede_<#> rosen- ryder_op sat
-5 savner* seler_gode seler_kartofler seler_loder selvo- selvom ser_til set_dem sig_på sig_tid siger_der
-5 sin_taske sjele- skade- skater sker skrive_på slukede_ilen slår_greset slår_til smed_en sne sne*
-5 sover_om sprog spørg_<N> spørg_efter start- stati- stod_for strik- styrer_grilen stået står_for sumba
-5 svaret svaret_på svert syn synet synge- synger synger* søger søger* søn_<N> sønag- sønagen take_<N>
-5 taske_i teper teper* tet tet_på ti* ti_minuter tid* tidlit tikto- tiktok til_børnene til_fodbol
-5 til_fordel til_lyd til_os til_politiet tilad- tilyk- tilyke ting_på tolk tolk* trailer trener_pigerne
-5 tret* tret_af tvang- tyver- under_<N> unge_der varevogn vaskekort vaskemaskine* velko- velkomen venin-
-5 venter venter* verkt- vh vh_<N> vi_er vil_take vil_vere vinker vores_børn x åbent* ønske- ønsker ønsker*
-4 -agram -arked -bejde -caden -dalje -delse -dicin -edive -edste -erien -evyen -genen -haner -ideør -idste
-4 -inker -inson -jener -kager -klava -koman -ktyve -laget -lasen -lavet -lebus -lsker -luder -niven -oftet
-4 -orman -pchat -plads -polar -ranen -rdner -riber -riger -rkert -slået -sning -steme -stisk -tadig -tenen
-4 -teret -terkt -trisk -tåene -urtit -utist <#>_har <.>_skriv <D>_bil <D>_børnene <D>_heder <D>_hek
-4 <D>_hjalp <D>_hælder <D>_kaster <D>_larmer <D>_laver <D>_ser <D>_slår <F>_kan <F>_når <F>_samler
-4 <H>_blev <H>_i <H>_komer <H>_med <H>_på <H>_skriver <H>_sover <N>_<N> <N>_an <N>_burde <N>_kan <N>_og
-4 <N>_sider <N>_år af_den af_min af_synet afvis- afviste afviste* altid_i altid_ordner altid_venlig altså*
-4 an* an_i anmelt_inbrudet at_danse at_hans at_løbe at_spørge autist autist* aviser bakla- baklava ban
-4 banken banken_efter banko bat* bedste benet benk_ud besteme bestyrelsen_for bestyrelsen_nu bil_gik
-4 bil_ståene biled- bileter_til bipol- bipolar bipolar* blev_overfalet blev_slået bliver_sent boden
-4 boden_fordi boligforeningen* borde brane- brate breke- brene* bruge burde_få busen* busen_og byget
-4 byget_et bytep- bytepengene bøde* bøde_for bør bør* børn_der børn_på børnebørn_i børnebørn_ver
-4 børnene_det bøt_her c_<H> cykelskuret cykler_nu cykler_ståene danse de_bedste de_elre de_smukeste dejli-
-4 deler_ud dem_til demens* den_fineste den_igen den_lile den_til der_gør der_ike der_svarer det_hele
-4 det_til dk* drengen drengen_og driker_kafe dytig dør* dør_og døren ebler* efter_en efter_lopemarkedet
-4 elske- elsker en_legeplads en_liste en_medalje en_pung en_sluder eneste* er_autist er_bipolar er_brudt
-4 er_fantastisk er_flytet er_for er_godt er_i er_lige er_løbet er_narkoman er_pent er_rar er_senil er_syn
-4 er_valt et_skur facaden fant_min fanta- fantastisk faren_er fejer fejer* feleshuset felespisningen
-4 fem_sprog festu- festudvalet fik_min film_for finde fines- fineste fineste_have fint flink flytede*
-4 for_boligforeningen for_børn for_sterkt for_to fordi_netet forel- foreslået forkert forma- forman
-4 forman* forta- fortalte fortalte* forto- fra_drengen freda- frivi- funet* funet_min fyler_<#>
-4 fået_demens fået_hun fået_tvilinger får_for før* gamel_bil gerne* giv_<N> glad* gmail greset* gribe-
-4 griber griber_in gå_hjem går_ned gårdf- gør_det haft_en hanler* har_anmelt har_bat har_byget har_den
-4 har_ferie har_foreslået har_ingen har_klaget har_malet har_parkinson har_ringet har_sagt
-4 har_spiseforstyrelse har_styr haven hegn heken heken_for hele_gården hele_tiden hentede_min hilser_alrig
-4 hjalp_da hjemelavet holer holer_altid hun* hun_vinkede hurtit husle- hånd hører_alt hører_stemer i_<F>
-4 i_ban i_banken i_dans i_de i_gulvet i_gården i_koret i_lejligheden i_live i_maj i_malmø i_natøj i_skak
-4 i_stå i_telefonen ike_mere ike_øl inbrudet* ingangen insta- instagram is_<N> jeg jeg_låner kanyler*
-4 keleren kere klager* klaget klaget* klase_har klasen klaver* knive- kniven kniven* kniven_fra komer_og
-4 kontanter_ved kontanthjelp koret* kr_in kørekort_på kører_skolebus kører_taxa kørte_min lave_vanhaner
-4 laver_den laver_om lavet_den leder lege legeplads lejligheden lektiehjelp lese_igen lidt* lil lil_<.>
-4 liste liste_over live* lofte- loftet lopemarked lov lys_på lyter* låner_min låste lægger_videør løb
-4 malet* malmø man_skriver mange_cykler marke- med_i med_skralet med_stres medal- medalje medic- medicin
-4 melem_<#> men_er mere* mere_af min_onkel mistet_sin mistet_sit mod_tricktyve mor* mor_selvom morgenen my
-4 my_name måske møde* na name name_is narkoman narkoman* natøj netet_var noget_ved numer- ny_i nye_låse
-4 når_det når_jeg og_<H> og_henes og_hjalp og_ike og_taler og_talte og_unerviser om_svinget op* op_da
-4 opgang_<#> opleg opskr- ordne- ordner ordner* ordner_lyset os* os_ale os_gamle os_til over_det
-4 over_vaskeriet panek- panekager parkerer_på parkinson parkinson* penge_til pengene_med pent planerne
-4 planerne_hele planter politiet_om psykiatrisk på_<D> på_ale på_cyklen på_fb på_gaden på_og på_pension
-4 på_planerne på_sidste på_tirsdag på_torsdag rabat rabat* rar regnskabet* revye- revyen ring_<#> ring_på
-4 ringe* ringede* ringet ringet* ringet_til roser roser_i s sagt same_dag samen* samlede_<#> se_på
-4 seler_bileter seler_hjemelavet selvm- senil senil* sin_dør sin_pung sine_børnebørn sine_panekager
-4 sine_tomater sinsyg* sit_kørekort skimel* skisofreni* skolebus skolebus_og skov skralet_for skrev skrig-
-4 skriger skriv_<N> skur_uden slog_sig slude- sluder sluder_af slået_ned smuke- smukeste smukeste_roser
-4 smyker* snabe- snake snake- snake_med snapc- snapchat snydt* solt_sin som_har som_seler sover spiler_i
-4 spise- spørg_<H> st st* stadi- stadig sterk- sterkt sterne* stor store_drenge stort stres stude- styr
-4 styr* styr_på ståen- ståene ståene_uden støj supe svar svarer* svarer_når sving- svinget sygemelt*
-4 syn_for synger_i søn_da søn_ver tak_for tal tale taxa* th thi tiden til_felespisningen til_revyen
-4 til_sin tiladelse tiladelse_men tilyke_til tlf tog_kniven trail- traperne tre_kelre tredi- tredive
-4 tricktyve truer_med tunelen_når tur_for tur_med tvangsfjernet tvangsfjernet* tvili- tvilinger tyve
-4 tyven* tålmo- tør* uden_dek uden_tiladelse unge valt valt_in vanet vanet_løb vanha- vanhaner var_nede
-4 varer_op varme vaskeriet vaskeriet_og ve ved_boden vek_i vem_er venter_på vere veret* videør vil vinkede
-4 vinker* vinker_til vis_<D> viser_film yoga år_og øver*
4 -abyen -adser -atene -egift -egynt -ejder -ejler -emede -esket -føler -gever -gvogn -herne -iftet -igere
4 -ikert -irket -isker -itiet -jemet -jnene -kabet -kuber -laner -lejer -lever -lorin -lsman -madre -mente
4 -ngens -orbud -oster -piger -pirer -piret -preke -ravet -rdags -renes -rente -riner -ruset -taget -toren
4 -øgler <#>_genem <D>_a <D>_afpreser <D>_betaler <D>_får <D>_kan <D>_sover <D>_ver <F>_byter <F>_kaler
4 <F>_snyder <H>_brød <H>_filmer <H>_hever <H>_køber <H>_ringer <H>_slår <N>_berer <N>_bloter <N>_dør
4 <N>_overfalt <N>_tog ad af_at af_børn afal* ale_lejligheder ale_opgaverne ale_samen alere- alerede
4 alrig_vist altan_med anen anmel- anres_post arbej- arbejder arm at_min at_smadre babye- babyen badet
4 bagdø- bagef- bagefter banker banker* barnet barnevogne barnevogne* befamler_piger begynt begynt*
4 begynt_at behol- beholer beken berer_kniv berus- beruset beskytelsespenge beskytelsespenge* besty-
4 betale betje- bilag blev_fyret bliver_to blok bloken* blå_merker bo_her bor_samen brene- brent- brente
4 bror bryde- bryder burde_have burde_vere butiken bygea- bygeafal bygeafal* byter* børn_aber børn_som
4 børnehaven_med børnene* campi- campingvogn chika- coke* cykli- dag_i dame_til de_syge dek demente den_på
4 den_same der_en der_mangler der_stod der_tog dreng_i drengene* driver_bordel drivhuset dumper_bygeafal
4 dårli- efter_folk eget eks en_vis ene eneste_bilag er_begynt er_beruset er_et er_ike er_skilt er_skyl
4 et_eneste et_lån et_nyt famil- fejle- fejler fejler_noget feter feter_ale finde- finder fingrene*
4 fingrene_i for_<#> for_penge forbud forbud* forbud_mod foreningens forfalsket_unerskrifter fra fra_<H>
4 fra_de fra_sin fra_vertshuset freme- fremede fri ful_af ful_i fyler* fylt fylt* få fået_en fået_et får*
4 får_penge får_sine gemer* gemer_våben genbr- get get_selv gift_ud giver_sin givet_sin greder_hele griner
4 haft_fingrene han_er han_ike han_kører han_tage hansk- har_deket har_fri har_fylt har_kamerer har_ridset
4 har_set har_tesket heken_hos hele_aftenen henter henter* hever_kontanthjelp hole_op huget_min hul huler*
4 hun_gør hvert_år hånen hårdt_fat hælder_klorin i_ale i_badet i_beken i_drivhuset i_går i_lørdags i_min
4 i_skat i_søen i_vanet i_åen i_år id id* ike_<D> ike_fejler ike_gå ike_må imod_bestikelse imod_kontanter
4 jeg_tror kaler_mine kamerer_retet kamph- kan_godt kan_høre kan_lese kaster* kaster_sten kate katen-
4 katene keler* keler- kiger* kiker- kikert kiosk- klede- kleder kleder_om klokerne klori- klorin klorin*
4 konen* konen_ver konto kvine_som kviner køber køber* kører_<#> later- latergas latergas* laver*
4 lavet_hul lejligheden_uden leker leker* lever lever* luftg- luftgever luftgever_fra lurer_in lyver lånte
4 lørdags mad_og man manag med_børn med_kikert med_luftgever med_regnskabet med_strakt medicinen_fra
4 meget_ved merke- merker_på midag min min_eks mine minreårige* minut- misbruger misbruger* misbruger_sin
4 mit mit_vasketøj mod_at mod_børnene mod_en mor_på mormors* mors neste nye* nyt nøgler nøgler_videre
4 og_<D> og_den og_driker og_et og_kun og_lader og_sener og_skuber og_steler og_truet om_ventelisten op_af
4 opgaverne opkrever opkrever* os_anre overfalt_en papirer papiret pige_på piger_om pigernes plads-
4 pladser plejehjemet post pusherne puter på_børnene på_ham på_papiret på_plejehjemet på_stien påvir-
4 påvirket påvirket* pølser* racist* ramt reste- retet_in ridset_min rockerne roteg- rotegift rotegift*
4 ruder- ruderne råber_så rører_for røver_folk sal* sele* seler_latergas seler_nøgler seler_piler
4 seler_smøger seler_snus seler_stofer set_siden sidet* sig_til siker siker_på sin sin* sin_døde sin_feter
4 sit_eget skilt_på skolepiger skrive_under skuber skød skød* sling- slinger slinger* slået_min slået_sin
4 slår_hans slås slås* smadre små* små_drenge smøger* snart snus snus* solt_den spørger* stal_min
4 stofer_til strakt strakt* strakt_arm strøm* stålet_min stålne_varer står_i så_ungerne søen søn_fik tag
4 tage_min taget* tente tesket tesket* tesket_en til_banen til_containeren til_katene til_pigerne til_sig
4 time ting* to_minuter tolv_man truer_os tunelen* ud_af ud_med uden_for uden_om uger ulovlig* uners-
4 unerskrifter* ungdo- ungdomskluben ungdomskluben* unge* ungerne* ungerne_greder vad_han vasker_penge
4 ved* ved_jo vem* ventelisten ver_lørdag ver_veken vere_bag verelser_ud veret_hos vi_ved vil_se vis_de
4 vist_et vol* volsm- volsman voltaget* voltaget_en vores_breve vores_penge vores_post åbner_anres
4 åbner_vores åen øjnen- øjnene
5 -afiti -alene -arket -arnet -astet -beret -egale -ekten -elige -enset -erase -ergas -erier -ernes -esker
5 -ester -evede -geren -gerne -jorde -kohol -kufer -leder -loter -neden -nkort -nrede -nslag -ntret -oltog
5 -ontor -orvet -rager -raver -riser -rmors -rumet -serer -tiden -tiken -trakt -udser -umene -voger -ylige
5 -yntet -årige -øjter <#>_seler <D>_<#> <D>_driker <D>_fest <D>_graver <D>_han <D>_rører <D>_skule
5 <D>_stalker <F>_er <F>_opfordrer <F>_paser <F>_rører <H>_banker <H>_henter <H>_kan <H>_lader
5 <H>_smadrede <H>_steler <N> <N>_bryde <N>_har <N>_huger <N>_lyver <N>_samler <N>_snyder <N>_truer af_de
5 afal afpreser_de ale_anre alkohol alrig_have anony- anre_hune arbejdstiden arbejdstiden* arven at_give
5 at_hun at_slå bare_sige barn* bedrager bedrager* befamler* begået* bidt biler* blive* blote- bloter
5 bloter* bloter_sig bo bo* bro bruger* brut burde bus butik- bøger bøn børnene_i canab- chikanerer
5 chikanerer* conta- dagen_og dater den_der der_bor der_burde der_stal der_tager det_gjorde dobel-
5 driker_i drive- driver driver* duerne_og døde_nabør dør døren_og e efter_at eg_efter elre_damer er_<H>
5 er_mørkt fakturerer fakturerer* fakturerer_for fengs- feriekasen feriekasen* fik_en filmer* finder*
5 flere_gange for_<H> for_glad foran_dørene forsikringen forskelige frem føler føler* gemt gemt* gemt_en
5 gjord- gjorde grafiti grave- graver graver* gule gå_ud har_begået har_bidt har_brent har_brudt har_gemt
5 har_lenset har_pyntet har_sidet har_slået har_snydt har_sparket har_stemt har_voltaget hashklub*
5 have_nøgler havemøbler havemøbler* henes_smyker hever hever* hjem hjem_med hos* hunen_ver huser huser*
5 huser_ilegale hvor_koberet højt_for i i_arbejdstiden i_hans i_kelerumene i_mangler i_vaskekeleren
5 i_vaskeriet i_vores ike_nevne ilega- ilegale ilegale* imod_penge in* in_i inbrud* inbrud_i kanon-
5 kanonslag kasen* keler_er kelerumene kiger kniv* kober kober* koberet koden kokain* kolek- kolekten
5 kontanter* kontor krevede krevede* krever krever* kvine købte laver_grafitien lejer lejer* lejli- lense-
5 lenset lenset* lenset_feriekasen lert* lurer_på lånte* løn løn* man_skal man_vil mange_der mangler_der
5 mangler_et med_et med_vilje men_bor min_søns minre minreårige mit_tøj mormors mormors_konto mors* motor-
5 musik_og måneden nevne nevne_navne ny_terase når_<N> og_<F> og_de og_solt olie_i opgangen_og
5 pakerne_foran pige* piser polak- polakerne polakerne* priser priser* pudser pynte- pyntet pyntet*
5 pyntet_på på_<#> på_de på_livet på_talene på_torvet rige ringer* rocke- rodet ruden_in råber_og røver*
5 same_uge samler_in seler_sprut sener* sex sex* sex_for sig sige_at sin_hun sin_kat sin_kereste sin_søn
5 sine* sine_døde sit* sit_arbejde sjovt skate- skolens skufe- skufer skule* skule_alrig skyder_med skyli-
5 skylige slog slog* sluker slå* slår_hunen slår_sine smed_mit sorte sover_på sparket spore- spred-
5 spritkørsel spritkørsel* stak_en stalk- stalker stalker* stalker_mig stele_i stemt stemt* stemt_for sten
5 sten* store stålet står_og svoge- svoger så_<N> søns tage_penge tager_pakerne talen- talene tener tener*
5 teras- terase terase_same tesk* tesker tesker* til_minreårige til_noget til_vol to* tog toile- torve-
5 torvet tredje* trick- truede_mig truer_ale tøj_ud tømes tømt_mormors ud_i uden_kørekort uge_som under_på
5 var_ike vaskekeleren ved_godt veken ver ver* verelser* vilje vis_i vist vol volta- voltaget volte-
5 volto- voltog voltog* voltog_en vorfor* år_<.>
6 -acist -acket -aster -cialt -edlem -ekene -erfor -etale -gaven -grene -idser -inler -inlet -ision -lerum
6 -malet -møger -ngene -ntlig -olens -osken -ovlig -ragen -rbudt -reber -remer -reser -reste -reter -rfalt
6 -rmene -ruger -svant -tiker -tålne -ulede -urene -ælder <D>_dyrker <D>_som <F>_hælder <F>_steler
6 <H>_kaster <N>_altid <N>_blev <N>_giver <N>_hun af_kasen af_vores ale* alkoholiker_og arbejder_sort
6 armen- armene at_stele bag_ratet bag_tremer banem- banemedlem banemedlem* banen* befamler begyn- benken*
6 betaler* biler- bilerne block block* block_<#> bordel* brener burde_kige buske- byter cigareter
6 cigareter* dame de_bliver de_ike de_to dek* dek_op deken- dekene dekene* deket der_går der_kører
6 der_seler derfo- derfor det_er drebe- dreber dreber* drenge_til driker_på efter elevatoren
6 elevatoren_ver en_hel en_ny en_tyv enest- eneste er_banemedlem er_forbudt er_hans er_med er_racist
6 er_tredje falsk feleskasen feleskasen* fik_tesk filmer_børnene fingrene folk* forbudt forsvant forsø-
6 fra* fra_malerfirmet fulmaterne føler_efter gamel_dame garagen gaver gik grun går_altid gør_<D> hacke-
6 hacket hacket* hals ham* hanler_med har_altid har_et har_huget har_nu har_skudt har_svinlet hel hele
6 helst hidse- hidser hidser_<D> hos huget huget* hår hår* hælde- hælder hælder* høre_det i_<H> i_bilen
6 i_elevatoren i_garagen igen* ike_siger in ine* jeg_så kaster keler kender_<N> kereste kige kirke-
6 komunen* kone* konen køber_tyvekoster kørek- kørekort kører kører_med kører_res lavet lige livet lute
6 låse* maler- malerfirmet mangler_<#> med_solbriler men merker mesen- mesenger mig* min_<D> min_cykel
6 min_dør min_telefon ned_ad og og_der og_griner op_om opgaven opkre- oplys- oplysninger oplysninger*
6 overfalt overfalt* paser_ike penge_for penge_under perke- piger* post* pudse- på_arbejde på_det
6 på_mesenger på_sin racist ratet res res* retet* ringe_til ringer_falske ruled- rulede runt_med ryger*
6 sat_il selv siger_han siger_hun sin_bror sine sjov skar* skar_mine skat skere skole- skolens_<D>
6 skriver* skudt skudt* skød_efter slave slår_<D> slår_børnene snupe- socia- socialt socialt_bedrageri
6 solbr- solbriler som_slave sove* sprit- sprut sprut* sprut_til stike- stiker ståle- stålet* ståln-
6 stålne svinler svinlet svinlet* så_selv søn tele tent til_<H> til_børn treme- tremer tror_<N> truer_mig
6 tyvekoster tyvekoster* tøj* tømt* udbud uden* uden_udbud ulovlig under_bordet under_sengen ur vad
6 vad_der varme- ved_børnene vej vejer ver_nat vere_alene verts- vertshuset vidvasker vidvasker* vinue-
6 vinuet vise
7 -agene -amser -anger -anken -derne -drede -elset -erlit -evøen -inele -inuet -ionen -irmet -merne -okain
7 -ordel -rdrer -renge -ruede -ryder -tsaks -umper -upede <D>_bruger <D>_i <D>_med <D>_sider <D>_steler
7 <D>_styrer <F>_lader <H>* <H>_laver <H>_lurer <N>_slår <N>_tager aber ad_trapen af af_<N> afpreser*
7 alarmen alter- altid_ful anres arbejde_sover at_se besky- bestyrelsens bider* bider_og bilen blive_gift
7 blok_<#> blå bolts- boltsaks bordel brød_in børn børnehaven cigar- compu- cykel de_holer der der_klager
7 drenge dumpe- dumper dumper* dyren- døde efter* en_hashklub en_lejlighed en_pistol er_dealer
7 er_kriminele er_pusher filme- for_<N> for_vol forsk- forsviner fyler gange* garag- genem* gift* grams-
7 gramser gramser* gå_til han_heder hans har_overfalet har_tømt heler- hun_ike hunen hunen* hører_det
7 i_kasen i_vand i_varmekeleren i_vinuet ike_sit ine_i inen jeg_fant jeres kaler* kiosken* kliper_låse
7 kokai- kokain komet koner kriminele kriminele* kører_altid lange- langer langer* lavet_inbrud lerer lån
7 lås låse_op manen med mens min_pung minre- nat navne nevøe- nevøen noget_men når_han og_arbejder og_hun
7 olie* opfor- opfordrer opfordrer* opfordrer_til os_med pistol* pitbu- plynr- på_hele på_os på_veten
7 racis- råber råd* rører_ved røver røver- seler_hash siden_hun sidet sit skal_man skral- skube- slået
7 slår* smadrede smadrede* smadrer* snyder_med som stele* syge tever* trued- truede truede* truer*
7 truet_min turen tømt unge_piger varmekeleren ved_vem
8 -ageri -alske -anker -anler -asker -efter -gaver -heder -lsket -mider -orfor -penge -rerne -rever -skede
8 -tyven -ueret -vinel <#>_i <D>_det <D>_kører <D>_pengene <D>_skriver <H>_får <H>_råber <N>_der ale_på
8 bag* bedrageri bestikelse bestikelse* betaler coke cykler_i depos- der_altid det_var dømt* en_kvine
8 er_dømt er_prostitueret faktu- falsk- falske for_sig foran* forfa- forfalsket forfalsket* fra_<F>
8 fra_altanen fred gift giver_de han_har hans_egen har_forfalsket har_smadret har_to har_våben hene hjem_i
8 holer_en huger huger* i_det ike_en in_hos jeg_ved jobet jobet* kase kaste- keleren_og keres- kun
8 lejligheder man* med_kniv med_stofer mit* naten ned nok og_nu og_truer olie om_naten papir- pengene_blev
8 prostituerede prostitueret prostitueret* på_jobet på_legepladsen rygen salet seler* sener sidet_ine skar
8 skriver_til skunk skunk* skure- slet slet_ike smide- smider små små_piger sove_i spark- stak stak*
8 stiker* strøm står* taget_<#> taget_af tatov- teror- ting ting_om tror truet_mig ud_til unge_øl veten
8 volelig* vorfo- vorfor øl
9 -enker -ilmer -ingen -lerne -lsens -yrker <N>_havde <N>_seler afpre- afpreser at_<D> at_den barn bider
9 damer der_ejer der_laver dyrke- dyrker dyrker* er_<N> er_tyv er_volelig et_barn filmer flut flut*
9 flut_fra folks for_dem fra_politiet grafi- gratis_mad går_in hele_tunelen hilser_med hun_er ike_noget
9 kaler korupt* kreve- laver_inbrud lurer lurer* man_ike med_en misha- nogen_burde pas piler* på_flut
9 ruden råber* råd_til sig_for slår_sin smugl- snyder* spray- stal stal* styrer_hele svinler* taske- tever
9 tre_gange ulovlit* under* ved_pigerne ver_gang vi_har vist* vores*
10 -alker -dofil -foner -hklub -ierne -istol -kasen -nerer -ntene -nyder -orupt -ørsel alarm- altid_nye
10 anres* at_<F> bare befam- besti- betal- bor_i breve breve* deale- dealer dealer* den* dom drenge* dømt
10 dømt_for efter_min egen en_dreng er_korupt er_pedofil falske* fingr- for_ham forbu- forsi- genem glor
10 har_truet hashk- hashklub havem- igen ike_kan ine kober- korup- korupt kører* lader* med_tesk mine_dek
10 narko- navne_men og_slår overf- pedof- pedofil pedofil* pigerne pisto- pistol pusher pusher* på_min råd
10 rører* se set sine_børn skyde- slog_en snyde- snyder stofer* tager telefoner teske- tyvek- tøj unge_til
10 var_<N> vem vem_der vores våben*
11 -ealer -lelig -ovlit -taler blev_af drike- er_luder foreningen fulma- give han* hvor* i_<N> i_blok
11 ike_er il* kone lade lovet_at luder luder* min_bil noget* og_han penge* runt* siden slå smadr- svinl-
11 tanke- tanken truer truet ulovlit volel- volelig
12 -teler -udene -viner <D>* bane de dreng en_bane er_heler folk hash heler heler* hos_os hun høre i_en
12 kontanter med_hjem min* opgav- prost- rører sin_kone stele stele- steler steler* to tre vidva-
13 banen en_pige forsv- krimi- misbr- noget piger- pushe- sort*
14 -anter -erker <N>_fik hos_<N> hvor il il_til om_at seler våben
15 -kerne <F>_for at_<N> bedra- biler er_en foren- ful* kniv lader mod tyv tyv*
16 <F>* de_er for_at forgi- ham han pige uden
17 -usher <D>_<N> slår ulovl-
18 -kelse <F>_<N> bag har_stålet hash* sort tesk
19 ful under
20 penge piler
21 kasen
22 piger
"""
_LINES = _WEIGHED.strip().splitlines()
WEIGHTS = {word: int(line.split()[0]) for line in _LINES for word in line.split()[1:]}
