"""What words, their parts and pairs weigh in an accusation; written by `tests.guard.learning`."""

# What it was learnt from; `tests/guard/test_learning.py` fails where that has changed since.
LEARNT_FROM = "b0236740db40e4d7"
BIAS = -17
# Tenths, then what weighs so much: "hash", "narko-", "-tyven", "<H>_har", and "seler*" behind a person.
_WEIGHED = """
-17 <#>_<H> god kafe
-16 <F>_og
-15 <N>_<#> tak
-14 hjalp jeg* plads vejen
-13 -arken fant* leger mad med_at skriv slår_altid
-12 -hjelp <N>_<.> bloms- dk for_de for_os fores- god* har_de lys lys* prøve- taler* til_<N>
-11 -dagen altan burde* da_min er_på fødse- gres gør* har_nøgle her hjalp* in_for kan kan_ike med_<N> musik
-11 nøglen* ring take til_en vi vil* år
-10 -lsdag -stede -øglen <F>_blev adhd adhd* at_flyte benk bor_på busen den_nye flot først gerne har_adhd
-10 heder hos_<D> i_bestyrelsen invit- jeg_bor larme- med_vores mistet* møde ned* nogen nøglen og_det ros
-10 råbe seler_eg ser* sød taler tid
-9 -avner -kedet -kerer -ntakt -piler -relse -talte -temer -viser <#>_år <D>_<H> <D>_fik <D>_siger <F>_tog
-9 <H>_fik <H>_som børn_at dement depre- der_er drile- eg_fra en_rampe er_god fodbo- fordi går_med hans_<N>
-9 har_fået har_lånt hjelper hjem_til højt høns inlat kl kl_<#> kontakt lampe min_mor nogen* også* om*
-9 paser på_altanen rampe ros_til sagde* savne- savner set* skift- spiler sted stålet_sin svare- til_<F>
-9 trøst- åbent
-8 -egner -esion -evogn -inget -kater -keste -kimel -kreft -ngede -skine -ukede <#>_er <.>* <.>_dk <D>_blev
-8 <D>_gør <F>_får <N>_<D> <N>_vil adhd_og aflev- altid* at* at_ringe autis- bager bar_mine bol boler
-8 brene_og brug brug_for børnebørn børnene_med c com demen- der_blev det* efter- egne en_benk fant find
-8 find_mig flere flyte- for_den fra_vores friti- fugle- fået* først* gode* har_brug har_nøglen helt
-8 hos_<H> huset hælder_vand i_tunelen ingan- inlat* jeg_er kender_ale kome koret leger_med lopem-
-8 med_børnene mere miste- og_går og_kan psyko- ringe- ringede ryder ryder* røde sagde selv_i skime- skimel
-8 skiso- smed smed* snak snaker* snaker_med stern- sterne stod* stope- sød* tager_børnene tak_til trene-
-8 trener trener* trome trome* tur udsat udsat_for uge unerv- var var_falet venli- vere_med veret_udsat
-8 vol_på år* øl_til
-7 -elper -lytet -neret -ntede -rupen -varer -ården <#>_han <D>_fra <D>_kat <D>_paser <F> <F>_fant <F>_smed
-7 <H>_<#> <N>_leder <N>_tør altid_en angst anore- at_lese bager* blev blev* blev_snydt blev_stålet bol*
-7 branen deler der_skal er_<#> er_bange er_glad er_min et_uhel falet ferien flytet foran forke- fødselsdag
-7 gamle glemt grile- går_tur gårde- gården har_funet have have_en heken* hentede hjelp- i_ferien i_kan
-7 i_sig ike* ingen* insta jeg_heder k k* kafe* klase kreft køber_in kører_for lavet_en leder* lyset løbe
-7 mad* maj man_døde mange med_drengene mine_børn mine_varer mistede morge- mvh mvh_<N> mødet nu ny* nøgle*
-7 os parki- paser_min plads* plant- på_trapen sal_til samler* seler_sin sent sin_bil sin_sofa skak skal*
-7 skifter snak_med snap snap_<N> sofa sofa* spørg stige støte synes_der tager_ungerne taget_bileder tegne-
-7 telefonen til_<D> til_politiet to_gange to_verelser trape- uden_at uhel unge_som ungerne_med vand* vaner
-7 ved_<H> ved_et ved_vejen vinke- vinte-
-6 -aften -angen -ateri -avede -dosis -egene -eklub -ement -enger -enlig -ernet -eslår -freni -ilsen -imers
-6 -jelpe -kenen -komen -melig -nvejr -ofler -ravid -reset -stuen -ulvet -viste -yklen -øster <#>_har
-6 <#>_på <.>_com <D>_bil <D>_brener <D>_er <D>_fyrer <D>_havde <D>_samler <D>_slog <F>_ser <H>_driker
-6 <H>_snaker <N>_om af_sine aftal- alrig* alshe- alsheimers alsheimers* at_der bange bange* barnevogn
-6 bater- bateri bedst- beste- bil* bil_og bileder* bilit blomster* bøde børnene_til cykel- cykle cykle-
-6 cyklen dans dater_<N> deler* den_bedste depresion depresion* der_komer der_styrer der_var det_regner
-6 død* ebler en_overdosis en_sterne en_uge er_fra er_gravid er_gået er_ny er_sød falt far feleshuset
-6 fik_smadret fik_stålet flyte for_<D> for_ale foreslår får_dem føl gange_om gav gerne* giv gravi- gravid
-6 gravid* grese- greset gulve- gulvet gået hanle hans_arbejde har_<H> har_ike har_lovet har_skisofreni hek
-6 hilse- hilsen hjalp_mig hjelpe hjelper* holdt* holer* hune* hus hus* i_gang i_kulen i_vekenen ide karto-
-6 kartofler kat_in kelre klase* kloken kulen larmer lave laver_mad leger* lekti- leser_højt leverer
-6 leverer* liger live lokal- luked- lukede låne låner løbet løbet* mangler_en med_hele med_os med_på
-6 med_ungerne min_barnevogn min_man måned noget_er noget_så ny_i når_vi nøgle og_fik og_paser og_smadrer
-6 og_sover om_det op_fra over* overdosis paker_for parkerer parkerer* plene- prakt- pris psyki- på_<D>
-6 på_fredag på_lørdag på_skadestuen regne- regner regnv- regnvejr repar- same* samle- sig* siger_der
-6 skade- skadestuen skal skal_have sker skisofreni smed_en sne snydt snydt_af spiseforstyrelse
-6 spiseforstyrelse* spørg_<N> spørg_efter sted_at stemer sterne* stod står_for sumba_i svarer synes synet
-6 så_en søde søde* sønag til_ale til_børnene til_fodbol til_os tit tit* toget tolk tolk* travl- tre_børn
-6 treng- trenger tret ud_om uge_<#> unerviser unerviser_i unge_i unger- ungerne vand_ned vaner_mine vant
-6 varev- vaskekort vek* veken- vekenen velko- velkomen venin- venlig vente- venter venter* veret_inlat
-6 vil_gerne vil_vere øver
-5 -ancen -bejde -betes -cykel -dning -edede -edive -emens -enine -erose -getøj -glene -ideør -idlit -ilyke
-5 -istet -keter -kstra -lejen -lenen -nkede -ofest -oning -orgen -ratis -rigen -rilen -sning -tisme -tåene
-5 -varet <#>_<N> <.>_<N> <.>_k <D>_falt <D>_hanler <D>_hjelper <D>_leverer <D>_låner <D>_mangler <D>_ser
-5 <D>_vaskemaskine <D>_vil <F>_bliver <F>_der <F>_har <F>_neter <F>_tager <H>_for <H>_hanler <H>_og <H>_på
-5 <H>_seler <H>_sover <N>_<N> <N>_ejer <N>_kan <N>_mangler <N>_sider advar- af_den af_kontanthjelp
-5 afleverede afvis- afviste afviste* aids aids* ale_børnene alt alt_det altan_når ambul- ambulancen an
-5 arbejde at_spørge autisme autisme* aviser_om baby bange_for banken banken_efter bat* bil_blev blomsterne
-5 boligforeningen brate bør bør* børnebørn_ver bøt_her cykler_nu de_anre dejli- demens den_lile den_til
-5 diabe- diabetes diabetes* dk* drengene_hjem driker_kafe dør* døren ebler* efter_branen efter_et
-5 efter_lopemarkedet egne_penge ekstr- ekstra eler en_flot en_liste en_måned en_nabofest en_pris en_snak
-5 en_sød er_den er_lige er_mega er_tret falt* fant_en fant_min fb feles* fem ferie* fik fik* fire
-5 for_børnene for_egne for_høj for_kluben for_mig fordel_for fra_<N> fuglene funet* fyler_<#> fået
-5 fået_hun fået_stålet får_for fødselsdag* først_på gamle_<N> gav* gmail grati- gratis greset_for gril
-5 grilen gør_hele han_var hanler* har_autisme har_bat har_diabetes har_fødselsdag har_kreft har_mistet
-5 har_skimel har_stået har_tre haveg- havegrupen hej hele_tiden henge- henger henger* her_i hilsen_<N>
-5 hjelp hjem_når holdt holer_altid honin- honing hun_vinkede huset_i husle- huslejen hygel- hygelit
-5 i_banken i_busen i_gården i_havegrupen i_kulturhuset i_kørestol i_maj i_malmø i_telefonen i_uge ike_kome
-5 ike_svaret ilen ilen_i ingangen inviterede isen kan_lave kan_se kat* kl* klaver* kome* kontakt_<N>
-5 kreft* krige- krigen kultu- kulturhuset køken kører_drengene kører_lastbil kører_min køres- kørestol
-5 larmer* lastb- lastbil_om laved- lavede lavet_et leget- legetøj legetøj* lese lidt* liste liste_over
-5 loder loder_til lopemarkedet lov lyd lyd* lyd_for lys_i lånt lånt_min lægger_videør mad_til mail malmø
-5 mange* mangler* med_ale med_aviser mega mega* melem men_er mig_i min_far min_kat min_stige mistet
-5 mor_selvom nabof- nabofest neter neter* neter_at nogen_bryde nogen_har nogen_som nye nye_låse når_der
-5 nøgle- nøglen_til og_<#> og_<N> og_taler op_efter ordne- over_det parke- pengene_med pigek- pigerne_to
-5 planter* plenen pose* på_ale på_cyklen på_insta på_isen på_luket på_og på_tur reded- redede ring_<#>
-5 ringede* rosen- ryder_op samler sat savner* seler_gode seler_kartofler seler_loder set_dem sig_på
-5 sin_taske sjele- skimel_i skole skrive_på slukede_ilen slår_greset slår_til smuke- smukeste sne*
-5 solt_sin som_har sover_om spile- start- stati- stod_for strik- ståen- ståene stået støj svaret svaret_på
-5 svert syn så* take_<N> tal taske_i ti* tidlit til_feleshuset til_fordel til_lyd tilad- tilyk- tilyke
-5 tre* tredi- tredive trener_pigerne trenger_til tret* tret_af tur_for tvang- tyven* tyver- tålmo- udsat*
-5 under_<N> varevogn varme vaskemaskine vaskemaskine* venine venine_<N> vh vh_<N> vi_er videør vil_take
-5 vinkede vinker vinker* vores_børn vorfor_er vorfor_skal år_og ønske- ønsker ønsker*
-4 -agram -ailer -arede -arlig -arsel -ation -baten -caden -dalje -dicin -edste -elsti -elvom -enget -ening
-4 -erien -ering -estol -evyen -genen -haner -huset -iativ -iktok -inson -jener -jente -kager -kerte -ktyve
-4 -lepsi -lsker -luder -mning -nagen -ngang -niven -nskab -odrer -ognen -orman -ormor -pchat -plads -polar
-4 -ranen -rdner -riber -riger -riler -rkert -rudet -slået -stbil -steme -tedet -tenen -teret -terkt -urant
-4 -urtit -usker -utist -ykisk -ynger -yster -ådets <#>_spørg <.>_sig <.>_skriv <D>_gav <D>_heder <D>_hjalp
-4 <D>_kaster <D>_larmer <D>_laver <D>_leger <D>_prøvede <D>_sate <D>_side <D>_slår <D>_synes <D>_var
-4 <F>_bor <F>_hjalp <F>_stod <F>_taler <H>_blev <H>_brate <H>_kører <H>_paser <H>_skal <H>_skyder <H>_øver
-4 <N>_an <N>_bager <N>_burde <N>_driker <N>_han <N>_ike <N>_og <N>_står <N>_år af_fuglene af_min af_synet
-4 afløs- ale_og altanen* altid_i altid_ordner altid_venlig an* an_i anmelt_inbrudet anre_får at_hans
-4 at_løbe at_tage autist autist* aviser ban barnevognen bedste benet besteme betalte betjente bil_gik
-4 bil_ståene bileter_til bipol- bipolar bipolar* blade blev_overfalet blev_slået boden boden_fordi
-4 boligforeningen* bor_en borde brane- brate* brene* bruge bryst- brystkreft brød_er burde_få busen*
-4 bytep- bytepengene bøde_for børn_der børn_på cykelsti dater_da dater_på de* de_smukeste de_unge demens*
-4 dement* der_holer der_står det_<.> det_bliver det_hele det_til det_treker doner- doneret doneret*
-4 drengen drengen_og dør_og efter_en ekstra_til eleve- eleverne elske- elsker elste- elsterådets
-4 elsterådets_<D> en_god en_legeplads en_medalje en_pung en_sluder eneste_der epile- epilepsi er_<F>
-4 er_autist er_bipolar er_brudt er_der er_flytet er_for er_godt er_helt er_hygelit er_løbet er_rar
-4 er_senil er_syn er_utryg er_valt er_varmt et_slag et_sted facaden felespisningen fem_sprog festu-
-4 festudvalet film_for finde flink flink- flote flytet* fodre- fodrer for_boligforeningen for_børn
-4 for_meget for_sterkt for_to fordi_netet foreslået forkert forkerte forma- forman forman* forta- fortalte
-4 fortalte* forto- fra_drengen fra_krigen fra_min freda- funet få_et fået_demens fået_ny får_fat før*
-4 gamel_bil gang_igen gange_han geste- giv_<N> giver_altid glad* godt greset* gribe- griber griber_in
-4 gårdf- gør gør_det han_trenger har_anmelt har_den har_doneret har_ferie har_foreslået har_ingen
-4 har_malet har_ptsd har_ringet har_styr hegn hegn_op hek* hele_gården hele_opgangen hentede_min henter_de
-4 hilser_på histo- hjalp_da hjert- hol holer_åbent hun* hurtit huske- husker hånd hører_stemer i_<F> i_ban
-4 i_dans i_koret i_live i_natøj i_skak i_stå i_vil ide* ike_mere in_over inbrud_hos inbrudet* ingen_anre
-4 initi- initiativ initiativ_til inlat_på instagram is_<N> jeg jeg_låner kafe_med kager kager* kan_<N>
-4 kanyler* katen* keleren kender_drengene kente klager* klase_har kloke- kloken* klub knive- kniven
-4 kniven* kniven_fra komer_først komer_og kontanter_ved kontanthjelp koret* kune kørekort_på kører_taxa
-4 kørte_min lastbil lave* lave_vanhaner laver_den leder lege legeplads lejligheden lerte lese_igen
-4 lidt_ekstra lile_skov live* lov* lov_at lukede* lys_på lyter* låner* låste løb malet* med_stres medal-
-4 medalje medic- medicin medicinen_op mere* min_onkel min_snap mistet_sit mod_tricktyve morgenen mormor my
-4 my_name måske møble- møbler møde* na name name_is natøj netet_var nogle_unge numer- nytår- når_<F>
-4 når_det når_hun når_jeg når_man og_<H> og_burde og_har og_hentede og_hjalp og_hører og_ike og_ringede
-4 og_råbe og_talte og_unerviser og_var om_sønagen op* op_da op_i opgang_<#> ordner ordner* ordner_lyset
-4 os_gamle os_til os_ver over_stien over_vejen panek- panekager parkinson parkinson* paser_børnebørn
-4 paser_på perso- planter plenen* porte- porten pris_for prøvede prøvede* prøvede_at psykisk psykisk_syg
-4 ptsd ptsd* ptsd_fra på_fb på_gaden på_same på_sidste på_tirsdag på_torsdag rabat rabat* rabat- rabaten
-4 rar rar* regns- regnskab regnskabet* resta- restaurant revye- revyen ring_på ringet ringet* ringet_til
-4 roser roser_i rude runt_i ryste- ryster s s* same_dag samen* sat_hegn savner_<N> se_på seler_bileter
-4 seler_øl selv* selvo- selvom senil senil* ser_til side* sig_tid sine_panekager sinsyg* sit_kørekort
-4 skater skimel* skisofreni* skov skrev skrig- skriger skriv_på slag* slag_for slik_til slog_sig slude-
-4 sluder sluder_af slået_ned slår_et slår_plenen smukeste_roser smyker* snake snake- snake_med snapc-
-4 snapchat sofa_bilit solne- sp sp_<F> spiler_i sprog st st* sterk- sterkt stien_når stor stort stres
-4 stude- styr styr* styr_på styrer_grilen ståene_uden stålet_to sumba svar svert* sving- svinget syn_for
-4 synes* synge- synger synger* synger_i søger søger* søn_<N> søn_da søn_ver sønag- sønagen tager_altid
-4 taget_initiativ tak_for tale taxa* telefonen* teper teper* tet tet_på th ti_minuter tid* tid_til tiden
-4 tikto- tiktok til_felespisningen til_revyen til_sin tilyke_til ting_på tlf to_cykler tog_bileder
-4 tog_kniven trailer trapen* traperne tre_kelre treker_in tricktyve trøstede trøstede_min tur_med
-4 tvangsfjernet tvangsfjernet* tyve tør* uden_dek unge utryg valt valt* vanha- vanhaner var_nede varer_op
-4 varmen varmt vaskeriet ve ved_boden vej* vek_fra vek_i vem_er ver_dag verkt- vi_savner vil vinker_til
-4 vis_<D> viser_film x åbent* øver*
4 -adsen -asene -atene -beret -egift -ejder -emede -esker -esket -evede -gever -gvogn -herne -idere -idset
4 -iftet -ikert -inder -isker -laner -luker -madre -neren -ontor -oster -piret -preke -ravet -rdags -rente
4 -udser -uvert -øgler <.>_er <D>_afpreser <D>_betaler <D>_bor <D>_får <D>_kan <D>_lægger <D>_sover
4 <D>_vidvasker <F>_kaler <H>_banker <H>_brød <H>_kom <H>_lader <H>_om <H>_slår <H>_står <N>_a <N>_berer
4 <N>_bloter <N>_overfalt <N>_slog <N>_snyder <N>_truede <N>_truer ad adres- af_at af_de afal* ale_anre
4 alere- alerede alrig_vist altan_med anen anmel- anony- anres_post arbejder at_betale at_min at_smadre
4 badet banker banker* barnevogne barnevogne* befamler_piger behol- beholer berer_kniv beskytelsespenge
4 beskytelsespenge* betale betalt_sin betje- bil_med blev_fyret blev_taget bliver_to bloken* blå_merker
4 bo* bo_her bolig- bor_samen brene- brener* brent- brente bro bruger* burde_tage butik- butiken bygea-
4 bygeafal bygeafal* bøne børn_aber børn_som børne- børnehaven_med campi- campingvogn chika- containeren
4 cykli- dame_til danko- dankort de_komer de_same de_syge dek den_der den_gule den_på der_mangler der_stal
4 der_tente der_tog det_ene det_gør driver* driver_bordel drivhuset dumper_bygeafal dårli- døde_nabør
4 døren_og efter_at efter_busen eks eleva- elre_damer en_kuvert en_rejse en_vis eneste_bilag er_<H> er_et
4 er_mørkt er_skilt er_skyl et_eneste et_lån et_nyt fakturerer fakturerer* fakturerer_for famil- fengs-
4 filmer* fingrene* fingrene_i flere_gange for_<#> foran_dørene forfalsket_unerskrifter forsikringen fra
4 fra_sin fra_vertshuset frem freme- fremede fri ful_i ful_ver fyler* fået_et får* får_man får_penge gasen
4 gemt gemt* gemt_en get get_selv gift_ud giver givet* givet_sin gjort* greder_hele gå_ud går_altid
4 gården_og han_kører hansk- har_brudt har_deket har_gemt har_skiftet har_stemt har_tesket har_voltaget
4 hashklub* havde* hegnet_når heken_hos hele_aftenen hele_kvarteret herverk* hole hole_op huler* hun_heder
4 hvert hvor_koberet hårdt_fat i_badet i_drivhuset i_kelerumene i_lørdags i_opgangen i_skat i_søen
4 i_vaskekeleren i_vaskeriet i_år ike_betaler ike_gå ike_må imod_bestikelse imod_kontanter imod_penge
4 in_med it jeg_tror jo job kaler_mine kalt kan_godt kan_høre kan_stå katen- katene keler* keler- kiker-
4 kikert kiosken koberet konen* konen_ver konto kontor krevede krevede* kune_få kuver- kuvert kvine kvine-
4 kviner køber kører_traktor langer_over laver* laver_falske lejer lejer* leker leker* lert* lever*
4 lever_af luftg- luftgever luftgever_fra lurer_in lurer_på lånte lægge lægger_gift lørdags mad_og man
4 man_skal med_et med_kikert med_luftgever med_regnskabet med_strakt medicinen_fra men_bor mere_og min_eks
4 mine minreårige* mit mit_tøj mit_vasketøj noget_han nyt når nøgler nøgler_videre og_<D> og_den og_driker
4 og_griner og_lader og_sener og_slå og_truet omkle- opgangen_stinker opkrever opkrever* os_anre
4 over_hegnet overfalt_en pakerne_foran papiret papiret_men penge_og pengene* pige_på piser* poser
4 prostitueret_og pudse- pudser pusher_i pusherne på_børnene på_de på_ham på_livet på_papiret på_stien
4 ramt rejse reste- retet_in ridse- ridset ringer* ringer_falske rocke- rockerne roteg- rotegift rotegift*
4 ruder ryger_hash råber_så røver_folk sager sele sele* seler_nøgler seler_piler seler_smøger seler_stofer
4 sener* sengen_og sige sin sin* sin_computer sin_døde sin_kereste sine_døde sit_arbejde skal_ike skate-
4 skilt_på skrive_under skule* sling- slinger slinger* slog slog* slået_ruden smadre smed_mit smider* små*
4 små_poser snus_til sorte spyte- spørg_<F> spørger* stak_en stal_min stedet* stele_i stemt stemt*
4 stemt_for stink- stinker strakt strakt* strakt_arm står_i så_ungerne søn_fik tag tage_penge
4 tager_pakerne taget* tesker tesker* tesket tesket* tesket_en til_banen til_katene til_pigerne til_sig
4 ting* to_minuter toile- tolv_man trick- truede_mig truer_ale tunelen* tøj_ud tømer tømer* ud_i ud_med
4 ulovlig* unerskrifter* ungdo- ungdomskluben ungdomskluben* ungerne_greder upase- upasene upasene*
4 var_ful vaskekeleren ved* ved_børnene ved_søen vej vem* ver_lørdag ver_veken vider- videre videre*
4 vil_have vil_se vinue_og vis_de vis_i vist vist_et vol* volta- voltaget voltaget* voltaget_en
4 vores_breve vores_kate vores_post åbner_anres åbner_vores økse
5 -abyen -acist -afiti -alene -arket -arnet -astet -derne -egale -ekten -elige -enset -erase -ergas -erier
5 -ester -etale -giver -grene -idser -irket -itiet -jnene -jorde -kabet -kufer -lejer -lever -lorin -loter
5 -lsman -malet -mente -møger -neden -ngens -nkort -nslag -oltog -orvet -ovlig -ragen -rager -raver -renes
5 -riner -riser -rmors -ruset -serer -støte -tiden -tiken -toren -trakt -tålne -umene -voger -yntet -øjter
5 <#>_genem <D>_<#> <D>_driker <D>_fest <D>_graver <D>_han <D>_rører <D>_skule <D>_som <F>_byter <F>_er
5 <F>_opfordrer <F>_paser <F>_rører <F>_snyder <H>_henter <H>_kan <H>_ringer <H>_smadrede <H>_steler <N>
5 <N>_altid <N>_bryde <N>_har <N>_huger <N>_lyver <N>_samler <N>_tager <N>_tog afpreser_de ale_lejligheder
5 alene_i alrig_have anre_hune arbej- arbejder_sort arbejdstiden arbejdstiden* arven at_give at_man at_slå
5 babye- babyen bag_ratet bagef- bagefter banen* banke barn* barnet bedrager bedrager* befamler* begået*
5 beken benken* berus- beruset biler- bilerne blive* blok blote- bloter bloter* bloter_sig bo boligstøte
5 brener bror bryde- bryder burde burde_vere bus byter byter* bøger børnene_i canab- chikanerer
5 chikanerer* conta- dagen_og dater de_bliver de_to dek_op deket demente der_bor der_burde der_går
5 der_kører der_seler der_tager det_gjorde dobel- drengene* driker_i drive- driver duerne_og dør e
5 efter_folk enest- eneste er_beruset er_racist feriekasen feriekasen* filmer_børnene finde- finder
5 fingrene for_<H> for_glad foreningens forskelige fra* fra_malerfirmet ful_af før garagen gemer* gjord-
5 gjorde grafiti grave- graver graver* griner ham* han_er han_ike har_begået har_brent har_fri har_lenset
5 har_pyntet har_ridset har_slået har_sparket have_nøgler havemøbler henes_smyker henter hever hever*
5 hidse- hidser hidser_<D> hjem hul hunen_ver huser huser* huser_ilegale hvert_år hår* hælder*
5 hælder_klorin højt_for i i_arbejdstiden i_beken i_garagen i_går i_hans i_mangler i_vanet i_vores id id*
5 ike_nevne ike_siger ilega- ilegale ilegale* in* in_i inbrud* inbrud_i kanon- kanonslag kaster* keler
5 kelerumene kiosk- kiosken* kirke- klori- klorin klorin* kniv* kober kober* koden kokain* kolek- kolekten
5 komunen* krever krever* kvine_som kører_<#> kører_med laver_grafitien lavet_hul lejli- lense- lenset
5 lenset* lenset_feriekasen livet lute lånte* lås maler- malerfirmet man_vil mange_der mangler_der
5 mangler_et med_solbriler med_stålne merke- midag min min_dreng min_søns misbruger misbruger*
5 misbruger_sin mod_børnene mod_en mor_på mormors mormors_konto mors mors* motor- musik_og måneden ned_ad
5 nevne nevne_navne noget_i ny_terase nye* og_<F> og_et og_kun og_solt olie_i opkre- oplys- oplysninger
5 oplysninger* over_for penge_under perke- pige* polakerne* priser priser* puter pynte- pyntet pyntet*
5 pyntet_på på_<#> på_det på_noget på_sin på_talene på_torvet påvir- påvirket påvirket* pølser* racist
5 ratet retet* ridset_min ringe_til rodet ruden_in ruder- ruderne ryger* råber_og røver* sal* same_uge
5 samler_in seler_snus seler_sprut sex sex* sex_for sig sin_kat sin_søn sjov skar_mine skolens skufe-
5 skufer skule_alrig skød_efter sluker slå* slået_min slår_børnene slår_hunen snart snus snus* solbr-
5 solbriler sover_på sparket spore- spritkørsel spritkørsel* sten sten* store strøm* stålet stålet* ståln-
5 stålne stålne_varer svoge- svoger så_<N> søen søns talen- talene tele tente teras- terase terase_same
5 tesk* til_børn til_containeren til_noget til_vol tog torve- torvet tredje* truer_mig tømt* tømt_mormors
5 uden* uden_for uge_som ulovlig under_bordet under_på under_sengen ungerne* ur vad_der var_ike varme-
5 vejer ver ver* vere_bag verelser* verelser_ud vi_kan vol volsm- volsman volte- volto- voltog voltog*
5 voltog_en vores_penge vorfor* år_<.> øjnen- øjnene
6 -acket -agene -anken -aster -edlem -ekene -ernes -evøen -gaven -gerne -inler -inlet -inuet -irmet -kohol
6 -lerum -ngene -nrede -ntlig -ntret -osken -penge -reber -remer -renge -reste -rfalt -rmene -ruede -rumet
6 -ryder -svant -tiker -tsaks -upede -ylige -årige -ælder <#>_seler <D>_i <D>_sider <D>_stalker <F>_steler
6 <H>* <H>_kaster <N>_hun af_børn af_vores afal ale* alkohol alkoholiker_og altid_ful arbejde_sover armen-
6 armene at_stele bag_tremer banem- banemedlem banemedlem* befamler begyn- bider* bider_og bidt blive_gift
6 block block* block_<#> blå bolts- boltsaks brut brød_in buske- bøn børn børnehaven coke de_holer de_ike
6 deken- dekene dekene* der der_stod det_er drebe- dreber dreber* drenge drenge_til døde efter efter*
6 eg_efter elevatoren_ver en_hashklub en_hel en_lejlighed en_ny en_tyv ene er_banemedlem er_med er_tredje
6 falsk feleskasen feleskasen* fik_en fik_tesk filme- finder* folk* forsvant føler føler* garag- gaver
6 gift* gik gør_<D> hacke- hacket hacket* hals har_altid har_bidt har_huget har_nu har_sidet har_snydt
6 har_svinlet havemøbler* hel hele heler- helst hos huget huget* hun_ike hunen hunen* hælde- hælder
6 høre_det i_<H> i_kasen i_varmekeleren i_vinuet ike_sit in ine* ine_i jeg_så kaler* kasen* kaster
6 kender_<N> kereste konen koner kontanter* køber_tyvekoster købte kørek- kørekort kører lavet lerer lyver
6 låse* løn løn* man* mangler_<#> men merker mesen- mesenger mig* min_cykel min_telefon minre minreårige
6 nevøe- nevøen når_<N> og og_arbejder og_der og_hun op_om opgangen_og opgaven overfalt overfalt*
6 paser_ike penge_for piger* piser pitbu- polak- polakerne post* på_arbejde på_mesenger på_veten racis-
6 runt_med røver salet sidet* siger_han siger_hun sin_hun sine* sit sit* sjovt skar* skat skere skole-
6 skolens_<D> skral- skriver* skudt skyder_med skyli- skylige slave slår_<D> slår_sine små_piger smøger*
6 snupe- solt_den som_slave sove* sprit- sprut sprut* sprut_til stak* stalk- stalker stalker* stalker_mig
6 stike- stiker ståle- svinler svinlet svinlet* så_selv søn taget_af tener tener* til_<H> til_minreårige
6 to* treme- tremer tror_<N> trued- truede truede* truer* truet_min tyvekoster tyvekoster* tømes udbud
6 uden_kørekort uden_udbud unge_øl vad varmekeleren ved_godt ved_vem veken ver_nat vere_alene vinue-
6 vinuet
7 -ageri -amser -anger -anker -cialt -drede -efter -elset -erfor -erlit -gaver -geren -inele -ionen -ision
7 -merne -okain -olens -rbudt -reser -reter -ruger -ulede -umper -urene <D>_dyrker <D>_med <D>_styrer
7 <H>_får <H>_laver <H>_lurer <N>_blev <N>_giver <N>_slår af af_kasen afpreser* alarmen anres at_se
7 bedrageri bestyrelsens betaler* biler* blok_<#> bordel* burde_kige cigar- cigareter cigareter* compu-
7 dame dek* der_ejer der_klager derfo- derfor driker_på dumpe- dumper dumper* dømt* elevatoren en_pistol
7 er_forbudt er_hans er_kriminele er_pusher for_<N> forbudt forsø- fulmaterne fyler føler_efter gamel_dame
7 gange* genem* giver_de grams- gramser gramser* grun gule han_heder hanler_med hans hans_egen har_et
7 har_overfalet har_skudt har_smadret hene hjem_med hører_det i_elevatoren i_vand jeg_fant jeg_ved jeres
7 keleren_og kige kliper_låse kokai- kokain komet kriminele kriminele* kører_altid kører_res lange- langer
7 langer* lige lån låse_op manen med med_stofer med_vilje min_<D> min_dør min_pung minre- nat ned
7 noget_men når_han og_de os_med på_legepladsen res res* ruled- rulede rygen råber råd* røver- sat_il selv
7 siden_hun sidet sidet_ine sin_bror skal_man skudt* slået slår* smadrede smadrede* snyder_med socia-
7 socialt socialt_bedrageri som stak står_og taske- teror- tever* tror tøj* verts- vertshuset vidvasker
7 vidvasker* vilje
8 -alske -anler -asker -heder -ilmer -ingen -lsket -mider -ordel -orfor -rdrer -rever -skede -tyven -ueret
8 -vinel <D>_bruger <D>_det <D>_kører <D>_pengene <D>_skriver <D>_steler <F>_lader <N>_der aber ad_trapen
8 af_<N> afpre- afpreser ale_på alter- at_<F> barn besky- bestikelse bestikelse* bider bilen bordel breve*
8 cykel cykler_i damer depos- der_laver det_var en_kvine er_dealer er_prostitueret er_tyv faktu- falsk-
8 falske filmer flut flut* flut_fra for_vol foran* forfa- forfalsket forfalsket* forsk- fra_<F>
8 fra_altanen fra_politiet fred gift gratis_mad gå_til har_forfalsket har_tømt har_våben hjem_i holer_en
8 huger huger* i_bilen i_det igen* ike_en ike_kan ike_noget in_hos jobet jobet* kase kaste- keres- kone*
8 kun laver_inbrud lavet_inbrud lejligheder lurer lurer* mens misha- mit* naten navne nok olie* om_naten
8 opfor- opfordrer opfordrer* opfordrer_til papir- pengene_blev piler* pistol* plynr- prostituerede
8 prostitueret prostitueret* på_flut på_hele på_jobet på_os rører_ved seler* seler_hash sener sine skar
8 skunk skunk* skure- slår_sin smadrer* smide- smider smugl- sove_i spark- spray- stele* står* svinler*
8 tatov- ting ting_om truet_mig turen tømt ud_til unge_piger ved_pigerne vise vist* volelig* vorfo- vorfor
9 -enker -foner -hklub -kasen -lerne -lsens -yrker <#>_i <H>_råber <N>_seler alarm- at_<D> bag* bare
9 betaler breve dealer* dyrke- dyrker dyrker* er_<N> er_dømt er_volelig et_barn fingr- for_dem for_sig
9 forsi- forsviner grafi- går_in han_har har_truet hashk- hashklub hele_tunelen hilser_med hun_er hvor*
9 inen kober- korupt* kreve- med_kniv med_tesk narko- navne_men nogen_burde og_nu og_truer olie pas pisto-
9 pistol pusher* på_min ruden råber* råd råd_til set sig_for sine_børn skriver_til skube- slet slet_ike
9 små snyder* stal stal* stiker* syge tager taget_<#> telefoner tre_gange tøj under* var_<N> ver_gang
9 veten vores* øl
10 -alker -dofil -ierne -istol -nerer -nyder -orupt -rerne -ørsel <N>_havde altid_nye anres* at_den befam-
10 besti- betal- deale- dealer den* der_altid drenge* dyren- dømt dømt_for egen en_dreng er_korupt
10 er_pedofil falske* forbu- genem glor han* har_to havem- i_<N> igen ike_er il* ine kaler korup- korupt
10 kører* lade lader* man_ike med_en mine_dek og_slår overf- pedof- pedofil pedofil* pigerne pusher siden
10 slog_en slå snyde- snyder stofer* strøm tever truet tyvek- ulovlit* unge_til vem vem_der vi_har vores
11 -ealer -lelig -ntene bane banen dom drike- efter_min en_bane er_luder folks for_ham foreningen fulma-
11 hos_os kone lovet_at luder luder* med_hjem min_bil noget* og_han penge* runt* se skyde- smadr- stele-
11 steler styrer_hele svinl- tanke- tanken teske- tre volel- volelig våben*
12 -ovlit -taler -teler -udene -viner <D>* blev_af bor_i de er_heler folk give hash heler heler* høre
12 i_blok i_en kontanter min* misbr- opgav- piger- rører rører* sin_kone steler* to truer ulovlit vidva-
13 -erker dreng en_pige hun il_til krimi- noget prost- seler
14 -anter <F>_for <N>_fik bedra- er_en forsv- il kniv om_at pushe- stele tyv tyv* våben
15 -kerne at_<N> de_er forgi- ful* hos_<N> lader mod sort*
16 <F>_<N> biler for_at foren- ham han hvor pige uden ulovl-
17 -usher <D>_<N> <F>* har_stålet hash* slår tesk
18 -kelse bag sort
19 ful
20 kasen piler under
21 penge
24 piger
"""
_LINES = _WEIGHED.strip().splitlines()
WEIGHTS = {word: int(line.split()[0]) for line in _LINES for word in line.split()[1:]}
