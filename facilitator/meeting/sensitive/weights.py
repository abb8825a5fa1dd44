"""What words, their parts and pairs weigh in an accusation; written by `tests.guard.learning`."""

# What it was learnt from; `tests/guard/test_learning.py` fails where that has changed since.
LEARNT_FROM = "ee8666bd985c0efc"
BIAS = -17
# Tenths, then what weighs so much: "hash", "narko-", "-tyven", "<H>_har", and "seler*" behind a person.
_WEIGHED = """
-17 god
-16 <#>_<H> <N>_<#> kafe
-14 <F>_og fant* hjalp jeg* plads tak vejen
-13 -arken -hjelp for_de leger med_at skriv til_en
-12 altan bloms- dk for_os gør* har_de lys mad slår_altid år
-11 <N>_<.> er_på fores- fødse- god* gres her hjalp* in_for invit- kan kan_ike lys* med_<N> prøve- ros
-11 taler* til_<N>
-10 -dagen -kreft <F>_blev adhd adhd* burde* c da_min den_nye efter- først gerne har_adhd har_lånt har_nøgle
-10 heder hos_<D> inlat jeg_bor mistet* møde ned* nogen* nøglen* på_altanen ring råbe ser* sted svare- tid
-10 til_<F> vi vil*
-9 -avner -kedet -kerer -lsdag -piler -relse -skine -stede -temer -viser -øglen <#>_år <F>_tog <H>_fik
-9 <N>_vil at_der at_flyte autis- benk bor_på busen com dement der_er drile- en_rampe er_god find find_mig
-9 flot fodbo- friti- fugle- hans_<N> har_fået har_nøglen helt hjelper hjem_til hos_<H> høns i_tunelen
-9 kafe* kender_ale kl kome larme- laver_mad leger_med med_vores min_mor musik nogen nøglen og_går også*
-9 om* paser plads* rampe ros_til ryder røde sagde* savne- savner seler_eg sent skal* skal_have skift-
-9 spiler stålet_sin sød sød* take vere_med år*
-8 -egner -kater -kimel -ngede -ntakt -talte <.>* <D>_<H> <D>_fik <D>_gør <D>_siger <F>_fant <H>_<#>
-8 <H>_som aflev- altid* altid_en angst at* at_ringe bileder* bol boler brene_og brug brug_for børnebørn
-8 børnene_med demen- depre- det* eg_fra eler en_benk fant flere flyte- for_ale fordi forke- fået* først*
-8 gode* grile- har_brug hjelp- hus huset hælder_vand højt i_bestyrelsen ike* kontakt køber_in lampe lopem-
-8 lyset løbe med_børnene med_på mere min_far miste- morge- mødet når_vi og_det og_kan psyki- ringede
-8 ryder* sagde samler* selv_i set* skime- skimel skiso- snaker* snaker_med stern- sterne stod*
-8 tager_børnene taler til_<D> trene- trener trener* trøst- tur uden_at uge unge_som var var_falet åbent
-7 -elper -esion -evogn -inget -jelpe -keste -rupen -ukede -varer -ården <#>_er <#>_han <.>_<N> <.>_com
-7 <.>_dk <D>_blev <D>_brener <D>_paser <F> <F>_får <F>_smed <H>_snaker <N>_<D> <N>_leder <N>_tør adhd_og
-7 ale_børnene anore- at_lese baby bar_mine blev* blev_snydt blev_stålet bol* børn_at børnene_til deler
-7 der_blev det_bliver egne en_flot er_<#> er_bange er_min et_uhel falet fik_smadret for_<D> for_den foran
-7 fra_vores føl gange_om glemt går_med gårde- gården have_en hjelp hjelpe i_gang ide ingan- k kat* kl_<#>
-7 klase koret kreft kreft* kører_for lastb- lave lavet_en leder* leger* mad* man_døde mange med_ungerne
-7 mine_børn mvh mvh_<N> måned nu nøgle os over* parki- paser_min plant- plene- på_trapen ret* seler_sin
-7 sin_sofa skak skifter smed smed* snak snak_med snap sofa sofa* spiseforstyrelse spiseforstyrelse* spørg
-7 stemer stige stope- strik- synes_der så* tak_til tegne- telefonen to_gange to_verelser trape- trome
-7 trome* udsat udsat_for uge_<#> uhel unerv- vand* vaner vaskemaskine ved_<H> ved_et vek* venli-
-7 veret_udsat vil_gerne vinke- vinte- vol_på øl_til
-6 -ateri -avede -ement -enlig -freni -getøj -glene -ilsen -kenen -lenen -lytet -neret -ntede -nvejr -ofler
-6 -orgen -ratis -ravid -rudet -stuen -ulvet -viste -yklen -øster <D>_er <D>_fra <D>_hanler <D>_kat
-6 <D>_slog <F>_ser <H>_driker <N>_ejer <N>_mangler af_sine aftal- aids aids* alrig* at_løbe bager bange
-6 bange* bange_for bater- bateri bil_og bilit blev blomsterne branen bøde cykle cykle- cyklen cykler_nu
-6 dans den_bedste den_lile der_komer der_skal der_styrer der_var ebler efter_et en_god en_sterne er_fra
-6 er_glad er_gravid er_gået er_mega er_sød falt fant_en far ferie* ferien fik fik_stålet flyte flytet
-6 fuglene fået får_dem får_fat fødselsdag gamle gav giv grati- gratis gravi- gravid gravid* gril gulve-
-6 gulvet gået går_tur han_var hanle hans_arbejde har_funet har_ike har_lovet har_skisofreni have heken*
-6 hentede hilse- hilsen hjalp_mig hjelp_til hjelper* holdt* holer* hune* huset_i i_ferien i_kan i_kulen
-6 i_sig i_vekenen ingen* ingen_anre inlat* insta inviterede isen jeg_er k* karto- kartofler kat_in kloken
-6 kulen køken larmer lavet_et leget- legetøj legetøj* lekti- leser_højt leverer leverer* liger lokal- låne
-6 løbet løbet* mail maj mangler_en med_drengene med_hele mega mega* melem mig_i min_man mine_varer mistede
-6 noget_så når_det nøgle* nøgle- nøglen_til og_fik og_paser op_fra paker_for parke- parkerer parkerer*
-6 plenen prakt- pris pris_for psyko- på_isen på_skadestuen regnv- regnvejr ringe- sal_til same* samle-
-6 ser_til siger_der sin_bil skadestuen skal skisofreni skole skrev smed_en snap_<N> snydt snydt_af
-6 solt_sin start- sted_at stod støte sumba_i svarer svert søde søger søger* sønag tager_ungerne
-6 taget_bileder til_ale til_børnene til_os til_politiet tit tit* toget tolk tolk* travl- tre* tre_børn
-6 treng- trenger tret udsat* unerviser unerviser_i unge_i unger- ungerne ungerne_med vand_ned varev-
-6 varmen veken- vekenen venlig vente- venter vores_børn øver
-5 -ailer -ancen -angen -betes -dicin -dning -dosis -edede -edive -egene -eklub -enger -ernet -erose -eslår
-5 -idlit -ilyke -istet -keter -kiner -komen -kstra -lejen -lepsi -nagen -ofest -oning -reset -rigen -rilen
-5 -riler -rkert -sning -steme -tisme -trisk -tåene -usker -varet -ynger <#>_<N> <#>_har <#>_på <.>_k
-5 <D>_falt <D>_fyrer <D>_havde <D>_hjalp <D>_hjelper <D>_leger <D>_leverer <D>_mangler <D>_parkerer
-5 <D>_samler <D>_sate <D>_side <D>_slår <D>_vaskemaskine <D>_vil <F>_bliver <F>_der <F>_har <F>_neter
-5 <F>_tager <H>_blev <H>_hanler <H>_komer <H>_kører <H>_og <H>_på <H>_seler <H>_skyder <H>_sover
-5 <N>_driker <N>_om <N>_år advar- af_fuglene af_kontanthjelp afleverede afvis- afviste afviste* altan_når
-5 altid_venlig ambul- ambulancen an arbejde at_spørge autisme autisme* bager* banken banken_efter banko
-5 barnevogn beste- besteme bil_blev blomster* boligforeningen bor_en bryst- brystkreft børnebørn_ver
-5 bøt_her dater_<N> de* de_anre deler* dement* den_til depresion depresion* det_<.> det_hele det_regner
-5 det_til diabe- diabetes diabetes* dør* dør_og efter_branen efter_lopemarkedet egne_penge ekstr- ekstra
-5 en_måned en_nabofest en_overdosis en_pris en_snak en_sød en_uge epile- epilepsi er_den er_helt er_ny
-5 et_sted falt* feles* feleshuset fem fik* fik_mig fire for_børnene for_egne for_høj for_kluben for_mig
-5 foran_<H> fordel_for foreslår forkert fra_<N> fra_krigen funet funet* fået_stålet får_for først_på
-5 gamle_<N> gang_med gav* gerne* gmail godt grese- greset greset_for grilen gør_det har_<H> har_autisme
-5 har_diabetes har_mistet har_ptsd har_stået har_tre have* haveg- havegrupen haven hegn hek henge- henger
-5 henger* henter_de hilsen_<N> holdt honin- honing hus* huske- husker husle- huslejen hygel- hygelit
-5 hører_stemer i_banken i_busen i_havegrupen i_kulturhuset i_kørestol i_maj i_uge ide* ike_kome ike_mere
-5 ike_svaret ilen ilen_i in_over inlat_på jeg_heder kager kager* kan_lave kan_se kelre kl* klase* kloken*
-5 kome_noget komer_først kontakt_<N> krige- krigen kultu- kulturhuset kune kører_lastbil kører_min køres-
-5 kørestol larmer* lastbil_om laved- lavede lege live loder loder_til luked- lukede lyd lyd* lyd_for
-5 lyter* låner lånt_min mad_til mange* med_os medicin min_barnevogn min_mail min_snap min_stige mistet
-5 nabof- nabofest neter neter* neter_at nogen_bryde noget_er noget_mere ny* ny_i nye nye_låse når_hun
-5 og_<#> og_<N> og_hører og_smadrer og_sover op_i over_stien overdosis paser_på pengene_med perso-
-5 pigerne_to planter* politiet_om porte- pose* psykiatrisk ptsd ptsd* ptsd_fra på_fredag på_luket
-5 på_lørdag på_tur reded- redede regne- regner regnskabet* repar- rosen- samler seler_gode seler_loder
-5 selvm- set_dem sig* sig_på sin_taske sjele- skater sker skov slog_sig slukede_ilen slår_greset slår_til
-5 smyker* snake snake_med sover_om spile- sprog spørg_<N> spørg_efter stati- stod_for ståen- ståene stået
-5 står_for svaret svaret_på syn synes synet synge- synger synger* søde* taske_i teper teper* tet tet_på
-5 ti* tid* tidlit til_fordel til_lyd tilad- tilyk- tilyke trailer tredi- tredive trener_pigerne
-5 trenger_til tret* tret_af tvang- tyven* tyver- vant varevogn vaskekort vaskemaskine* ved_vejen velko-
-5 velkomen venin- venter* veret_inlat verkt- vh vh_<N> vil_vere vinker vorfor_er vorfor_skal x ønske-
-5 ønsker ønsker*
-4 -aften -agram -arked -arlig -baten -bejde -caden -cykel -dalje -delse -edste -elvom -emens -enine -ening
-4 -ering -estol -evyen -genen -haner -huset -iativ -ideør -idste -iktok -imers -inson -jener -kager -kerte
-4 -klava -ktyve -laget -lasen -lebus -luder -melig -ngang -niven -nkede -oftet -ognen -opede -orman -ormor
-4 -pchat -polar -rdber -rdner -riger -rukne -sdage -stbil -stisk -tadig -tenen -teret -terkt -urtit -ygede
-4 -ådets <#>_spørg <.>_kan <D>_børnene <D>_gav <D>_giver <D>_heder <D>_hek <D>_ser <D>_synes <D>_var
-4 <F>_bor <F>_når <F>_taler <H>_<.> <H>_for <H>_i <H>_skal <N>_<N> <N>_an <N>_ike <N>_kan <N>_kender
-4 <N>_og <N>_sider <N>_står af_den af_min af_synet afløs- alshe- alsheimers alsheimers* alt alt_det
-4 altanen* altid_ordner an* an_i anmelt_inbrudet anre_får anre_kan at_drukne at_gå at_hans aviser
-4 aviser_om bakla- baklava ban barnevognen bat* bedst- bedste benet bestyrelsen_for bestyrelsen_nu bil*
-4 bil_gik bil_ståene bileter_til bipol- bipolar bipolar* blade blev_overfalet blevet_inlat bliver*
-4 bliver_mobet bliver_sent boden boden_fordi boler_til boligforeningen* bor_der brane- breke- brene*
-4 brød_er burde_få busen* busen_og butik byged- bygede bygede* byget byget_et bytep- bytepengene bøde_for
-4 bør bør* børn_der børn_på børnebørn_i c_<H> cykel- cykelskuret cykler_ståene danse de_bedste de_elre
-4 de_smukeste dejli- demens demens* den_igen der_gør der_ike der_ryger det_treker dk* dreng_fra drengen
-4 drengen_og drengene_hjem drukn- drukne dytig død* døren ebler* efter_en eftermidagen ejer_piseriet
-4 ekstra_til elste- elsterådets elsterådets_<D> en_liste en_medalje en_pung en_sluder ensom er_<F>
-4 er_bipolar er_brudt er_fantastisk er_flytet er_for er_pent er_rar er_senil er_skiftet er_syn er_tret
-4 er_valt et_skur et_slag facad- facaden falet* fant_min fanta- fantastisk far_og fb fem_sprog finde fint
-4 flink flink- fliserne flytet* folk_i for_boligforeningen for_meget for_sterkt for_to fordi_netet forel-
-4 forkerte forma- forman forta- fortalte fortalte* fra_at fra_drengen freda- funet_og fyler_<#> få_en
-4 fået_demens fået_hun fået_kreft fået_ny fået_tvilinger fødselsdage fødselsdage* gamel_bil geste-
-4 giver_altid glad* gode greset* gå_hjem gårdf- gør_hele gøres_noget han_trenger hanler* har_anmelt
-4 har_bat har_byget har_den har_ferie har_for har_klaget har_malet har_parkinson har_skimel
-4 har_spiseforstyrelse har_styr hegn_op hej hek* heken hele_eftermidagen hele_gården hele_tiden her_i
-4 hilser_alrig histo- hjalp_da hjelp* hjem_når holer holer_altid holer_åbent hos_min hun* hun_vinkede
-4 hurtit hånd højt_men i_<F> i_ban i_de i_gården i_klasen i_lejligheden i_live i_malmø i_natøj i_skak
-4 i_stå i_telefonen ike_finde inbrudet* ingangen initi- initiativ initiativ_til instagram intet is_<N> jeg
-4 jeg_var jordb- jordber kanyler* katen* keleren klager* klaget klase_har klasen klaver* klub knive-
-4 kniven kniven* kniven_fra kome* kontanter_ved kontanthjelp kr_in kreft_og kørekort_på kører_drengene
-4 kører_skolebus kører_taxa kørte_min lastbil lave* lave_vanhaner laver_den laver_om leder lejligheden
-4 lere lerte lese lese_igen lever- lider lider_af lidt* lidt_ekstra lil lil_<.> lile_skov liste liste_over
-4 live* loder* lofte- loftet lopemarked lopemarkedet lov lovet_os lys_i låne* låner_min lånt låste
-4 lægger_videør løb malet* malmø man_kan mange_cykler mangler* marke- med_ale med_aviser med_stres
-4 med_supe medal- medalje medic- men_er mere* mere_af min_kat min_onkel mistet_sin mistet_sit mobet mobet*
-4 mobet_på mod_tricktyve mor* mor_selvom morgenen mormor my my_name møble- møbler møde* na name name_is
-4 natøj ned_fra netet_var nogen_har nogen_som noget_ved nogle_unge nytår- når_jeg og_<H> og_blev og_ike
-4 og_ringede og_råbe og_taler og_talte om_det om_svinget om_sønagen områd- op op* op_da op_efter op_og
-4 opskr- ordet ordne- ordner ordner* ordner_lyset over_det panek- panekager parkinson parkinson* pent
-4 pigek- piseriet* planerne planerne_hele porten postkasen på_<D> på_ale på_cyklen på_dem på_fb på_gaden
-4 på_og på_planerne på_torsdag rabat rabat* rabat- rabaten rar redede* redede_en ret revye- revyen ringe*
-4 ringede* roser roser_i rude ryder_op same_dag samen_med samlede_<#> sat sat_hegn savner* seler_bileter
-4 seler_kartofler seler_øl selvo- selvom senil senil* sent* side* sig_tid sin_pung sine_børnebørn
-4 sine_panekager sinsyg* sit_kørekort skade- skiftet_ud skimel* skimel_i skisofreni* skolebus skolebus_og
-4 skrig- skriger skriv_<N> skrive_på skur_uden slag* slag_for slik_til slude- sluder sluder_af slår_et
-4 smuke- smukeste smukeste_roser snabe- snake- snapc- snapchat sne sne* snydt* som_har sover spiler_i st
-4 st* stadi- stadig sterk- sterkt sterkt* stopede stor stort stres styr styr* styr_på styrer_grilen
-4 ståene_uden støj sumba supe svar svarer* svert* sving- svinget syn_for synes* så_en søn_<N> søn_ver
-4 sønag- sønagen taget_initiativ take_<N> tal tale taxa* thi ti_minuter tiden tikto- tiktok til_feleshuset
-4 til_fodbol til_revyen tiladelse tiladelse_men tilyke_til ting_på tlf tog_kniven trail- traperne
-4 tre_kelre treker_in tricktyve truer_med tunelen_når tur_for tur_med tvangsfjernet tvangsfjernet* tvili-
-4 tvilinger tyve tålmo- tør* ud_igen ud_om uden_dek uden_tiladelse under_<N> unge unge_der valt valt_in
-4 vanet_løb vanha- vanhaner var_en var_nede varer_op ve ved_boden vek_i vem_er venine venine_<N> venter_på
-4 ver_dag vere vi_er videør vil vil_take vinkede vinker_til vis_<D> yoga åbent* øver*
4 -adser -arnet -astet -atene -egift -ejder -eleri -emede -ergas -esket -føler -gever -gvogn -halen -herne
4 -idere -igere -ikert -irket -itiet -jnene -jorde -kabet -keder -kuber -lader -laner -leder -lorin -lsman
4 -madre -ngens -onyme -orbud -piger -pirer -piret -preke -rager -ravet -rdags -renes -riner -riser -ruset
4 -taget -tiken -toren -voger -øgler <D>_<#> <D>_afpreser <D>_betaler <D>_chikanerer <D>_fest <D>_kiger
4 <D>_som <F>_er <F>_giver <F>_hælder <F>_kaler <F>_møder <F>_opfordrer <F>_skar <F>_snyder <H>_banker
4 <H>_brød <H>_filmer <H>_kan <H>_køber <H>_ringer <H>_står <N>_a <N>_bar <N>_berer <N>_bloter <N>_dør
4 <N>_overfalt <N>_slog <N>_tog ad af_at af_de af_heleri ale_opgaverne ale_samen alene_i alrig_vist anen
4 anmel- anonyme arbej- arbejder arm at_hun at_smadre badet bagef- bagefter banker banker* bedrager
4 bedrager* befamler* befamler_piger begra- begået* behol- beholer beken berer_kniv berus- beruset
4 beskeder beskytelsespenge beskytelsespenge* besty- betale betje- bliver_to blok blå_merker bo_her
4 bor_samen bran brene- bruger* bryde- bryder burde_have bus butiken børn_aber børn_som børne- campi-
4 campingvogn coke* conta- cykli- dagen_og dame_til de_to dek den_bran den_same der_lige det_ene
4 det_gjorde dobel- dreng_i driver_bordel drivhuset dumper_bygeafal dør efter_busen efter_folk eget eks
4 elevatoren* elre_damer en_vis eneste_bilag er_beruset er_et er_ike er_skilt et_eneste et_lån et_nyt
4 fakturerer fakturerer* fakturerer_for famil- feter feter_ale finde- finder fingrene* fingrene_i for_<#>
4 for_glad for_penge forbud forbud* forbud_mod foreningens forfalsket_unerskrifter freme- fremede ful_af
4 ful_op fylt* få fået_et får* får_besøg gang_<N> gange gemer* gemer_våben gift_ud giver_sin givet_sin
4 gjord- gjorde greder_hele griner går_altid gården_og haft_fingrene han_ike han_kører han_sele hansk-
4 har_begået har_deket har_fri har_fylt har_kamerer har_ridset har_sidet har_tesket havde* hegnet_når
4 heken_hos hele_aftenen heleri henes_smyker henter henter* herverk* hos* hul huler* hun_gør hvert
4 hvert_år hånen hårdt_fat hælder_klorin i_badet i_beken i_drivhuset i_går i_hånen i_lørdags i_min i_mit
4 i_skat i_svømehalen i_timen i_vanet i_åen i_år ike_må imod_bestikelse imod_kontanter job kaler_mine
4 kamerer_retet kamph- kan_godt kan_høre kate katen- katene keler* keler- kiger* kiker- kikert kiosken
4 klokerne klori- klorin klorin* kniv* kober kober* konto krever krever* kvine kvine- kvine_som kviner
4 køber købte langer_over laver_falske laver_grafitien lavet_herverk lavet_hul lejligheden_uden leker
4 leker* lever* luftg- luftgever luftgever_fra lurer_in lånte* lørdags man man_hører man_skal manag
4 mange_der maski- med_et med_kikert med_luftgever med_strakt med_stålne merke- midag min_eks mine minut-
4 misbruger misbruger* misbruger_sin mit mit_tøj mit_vasketøj mod_at mod_børnene mod_en mors musik_og
4 møder* møder_ful navn neste noget_i nyt når_folk nøgler og_den og_driker og_hidser og_sener og_skuber
4 og_truet om_ventelisten op_af opgaverne opkrever opkrever* os_anre over_for over_hegnet overfalt_en
4 paker- pakerne pakerne* papirer papiret penge_for penge_og pengene* pigernes piser* plads- pladser post
4 priser priser* pusherne puter på_børnene på_ham på_job på_papiret på_stien påvir- påvirket påvirket*
4 ramt res_og reste- rige ringer* rocke- roteg- rotegift rotegift* runt ryger_hash råber_så sal* sele*
4 seler_smøger sener* siker siker_på sin sin* sin_døde sin_feter sit_eget sjovt skilt_på skolens
4 skolepiger skrive_under skuber skuret sling- slinger slinger* slået_min slået_sin slår_hans slås slås*
4 smadre smed_mit små_drenge smøger* snart spred- spørg_<F> stal_min steler_cykler stofer_fra strakt
4 strakt* strakt_arm stålet_min stålne_varer står_i svoge- svoger svømehalen så_ungerne tage_penge
4 tager_imod taget* tente tesket tesket* tesket_en til_banen til_containeren til_folk til_katene til_vol
4 timen to_minuter tog toile- tolv tolv_man tre_i truede_mig truer_ale tyven tøj_ud ud_i ud_med uden_for
4 uden_om uger under_på unerskrifter* ungdo- ungdomskluben ungdomskluben* unge* ungerne* ungerne_greder
4 vad_han var_ful vasker_penge ved* ved_at ved_jo vem* ventelisten ver_lørdag ver_veken verelser_ud vi_kan
4 vider- videre vil_se vinue_og vist_et vol* volsm- volsman voltaget* voltaget_en vores_breve vores_kate
4 vores_penge vores_post åbner_vores åen øjnen- øjnene
5 -abyen -afiti -alene -arket -beret -egale -ekten -elige -enset -erase -erier -ernes -esker -evede -geren
5 -gerne -grene -kohol -lejer -lever -loter -malet -mente -nkort -nrede -nslag -ntret -olens -oltog -ontor
5 -orvet -osken -raver -rente -rmors -støte -tiden -udser -umene -ylige -yntet -årige -øjter <#>_genem
5 <D>_driker <D>_graver <D>_han <D>_rører <D>_skule <D>_stalker <F>_byter <F>_paser <F>_rører <F>_steler
5 <H>_henter <H>_kaster <H>_slår <H>_smadrede <H>_steler <N> <N>_altid <N>_bryde <N>_har <N>_huger
5 <N>_lyver <N>_samler <N>_snyder af_børn afal afpreser_de ale_anre ale_lejligheder alkohol alrig_have
5 anony- anre_hune anres_post arbejder_sort arbejdstiden arbejdstiden* arven at_få at_give at_slå babye-
5 babyen bag_ratet bare_sige barn* bidt biler* blev_fyret blive* bloken* blote- bloter bloter* bloter_sig
5 bo bo* boligstøte brener brent- brente bro brut burde burde_vere butik- bygea- bygeafal bygeafal* byter*
5 bøger bøn børnehaven_med børnene_i canab- chika- chikanerer chikanerer* dater dek_op deket demente
5 den_der der_bor der_burde der_går der_kører der_mangler der_seler der_stal der_stod der_tager driker_i
5 driker_på drive- driver driver* duerne_og døde_nabør døren_og efter_at eg_efter enest- eneste er_<H>
5 er_mørkt fengs- feriekasen feriekasen* fik_en filmer* filmer_børnene finder* fingrene for_<H>
5 foran_dørene forsikringen forskelige fra fra* fra_sin frem føler føler* gemt gemt* gemt_en grafiti
5 grave- graver graver* gule gå_ud har_bidt har_brent har_brudt har_gemt har_lenset har_nu har_pyntet
5 har_skiftet har_slået har_snydt har_sparket har_stemt har_voltaget hashklub* have_nøgler havemøbler
5 havemøbler* hever hever* hjem hole_op huser huser* huser_ilegale hvor_koberet hælder* højt_for høre_det
5 i i_arbejdstiden i_hans i_kelerumene i_mangler i_vaskekeleren i_vaskeriet i_vores ike_gå ike_nevne
5 ilega- ilegale ilegale* imod_penge in* in_i inbrud_i jeg_tror kanon- kanonslag kasen* kaster* keler_er
5 kelerumene kige kiger kiosk- koberet koden kokain* kolek- kolekten konen kontor krevede krevede*
5 kører_<#> lejli- lense- lenset lenset* lenset_feriekasen lert* lurer_på lute lyver løn man_går
5 mangler_der mangler_et med_solbriler men_bor mig* min minre minreårige mor_på mormors mormors_konto
5 mors* motor- ned_ad nevne nevne_navne noget_der ny_terase nye* og_<F> og_de og_et og_griner og_solt
5 olie_i opgangen_og oplys- oplysninger oplysninger* pakerne_foran penge_under piger* piger_om polak-
5 polakerne polakerne* pudse- pudser pynte- pyntet pyntet* pyntet_på på_<#> på_det på_livet på_talene
5 på_torvet pølser* ratet ringe_til ringer_falske ruden_in ruder- ruderne råber_og røver* røver_folk
5 same_uge samler_in seler_snus seler_sprut sidet* sig sige_at sin_hun sin_kat sin_kereste sin_søn
5 sine_døde sit* sit_arbejde sjov skar_mine skate- skolens_<D> skule* skule_alrig skyli- skylige
5 skød_efter slog slog* sluker slå* slår_<D> slår_børnene slår_sine små* snupe- snus snus* solbr-
5 solbriler sorte sover_på sparket spore- stak_en stalk- stalker stalker* stalker_mig stele_i stemt stemt*
5 stemt_for sten sten* stike- stiker store stålet stålet* så_<N> tager_pakerne talen- talene tener tener*
5 teras- terase terase_same tesker tesker* til_minreårige torve- torvet tredje* trick- truer_mig tunelen*
5 tømt_mormors ud_af uden_kørekort uge_som ulovlig* under_bordet under_sengen vad_der var_ike varme-
5 vaskekeleren ved_godt vejer ver ver* vere_bag verelser* vis_de vis_i vist vol volta- voltaget volto-
5 voltog voltog* voltog_en vorfor* år_<.>
6 -acist -acket -amser -anken -aster -cialt -derne -edlem -ekene -erfor -ester -etale -gaven -iftet -inler
6 -inlet -ision -kufer -møger -neden -ngene -ovlig -ragen -reber -remer -reste -reter -rfalt -rmene -rumet
6 -ryder -serer -svant -tiker -trakt -tålne -ulede -urene -ælder <#>_seler <D>_dyrker <D>_i <F>_lader
6 <H>_lader <N>_giver <N>_truer af_vores ale* alkoholiker_og altid_ful arbejde_sover armen- armene
6 at_stele bag_tremer banem- banemedlem banemedlem* banen* befamler begyn- benken* betaler* blive_gift
6 block block* block_<#> blå bror burde_kige buske- byter børnehaven cigareter cigareter* compu- cykel
6 dame de_bliver de_ike deken- dekene dekene* derfo- derfor det_er drebe- dreber dreber* drenge_til e
6 efter efter* elevatoren elevatoren_ver en_hashklub en_hel en_ny en_tyv ene er_banemedlem er_hans
6 er_racist er_tredje falsk feleskasen feleskasen* fik_tesk forsk- forsvant forsø- fra_malerfirmet
6 fulmaterne fyler føler_efter gamel_dame garag- garagen gaver gift* grams- gramser gramser* hacke- hacket
6 hacket* hals ham* har_et har_huget har_skudt har_svinlet hel hele helst hidser_<D> hjem_med hos huget
6 huget* hunen_ver hår hår* hælde- hælder hører_det i_<H> i_elevatoren i_garagen i_kasen i_varmekeleren
6 igen* ike_siger ike_sit in ine_i jeg_så kaster keler kender_<N> kereste kirke- komunen* koner kontanter*
6 køber_tyvekoster kørek- kørekort kører_med kører_res lejer lejer* livet lås låse* løn* mad_og maler-
6 malerfirmet man_vil med_vilje men merker mesen- mesenger min_<D> min_dør min_søns min_telefon måneden
6 noget_men når_<N> og og_arbejder og_der og_kun op_om opgaven opkre- overfalt overfalt* perke- pige*
6 piser pistol* post* på_arbejde på_de på_mesenger på_sin på_veten racist res res* retet* rodet ruled-
6 rulede ryger* røver sat_il selv sex sex* sex_for siger_han siger_hun sine* sit skal_man skere skriver*
6 skudt skudt* skufe- skufer skyder_med slave slår_hunen socia- socialt socialt_bedrageri solt_den
6 som_slave sove* sprit- spritkørsel spritkørsel* sprut sprut* sprut_til ståle- ståln- stålne står_og
6 svinler svinlet svinlet* så_selv søns taget_af tele tent tesk* til_<H> til_børn treme- tremer tror
6 tror_<N> tyvekoster tyvekoster* tøj* tømt* udbud uden* uden_udbud ulovlig ur vad varmekeleren
6 ved_pigerne ved_vem veken ver_nat verts- vertshuset vilje vinue- vinuet vise volte-
7 -agene -anger -anker -drede -efter -elset -erlit -evøen -idser -inele -inuet -ionen -irmet -lerum -merne
7 -ntlig -okain -ordel -rbudt -rdrer -renge -reser -ruede -ruger -umper -upede <D>_med <D>_sider
7 <D>_skriver <D>_styrer <H>* <H>_får <H>_laver <H>_lurer <N>_blev <N>_hun <N>_slår <N>_tager aber af
7 af_kasen alarmen anres at_se besky- bider* bilen biler- bilerne blok_<#> bordel bordel* brød_in børn
7 cigar- coke cykler_i de_holer dek* der der_altid der_klager drenge dumpe- dumper dumper* døde
7 en_lejlighed en_pistol er_dealer er_dømt er_forbudt er_kriminele er_med er_pusher filme- folk* for_<N>
7 foran* forbudt forsviner fred gange* gik grun gå_til gør_<D> han_heder hanler_med hans hans_egen
7 har_altid har_overfalet har_smadret har_tømt har_våben heler- hidse- hidser hun_ike hunen* i_bilen
7 i_vand i_vinuet ike_en ine* inen jeg_fant jeg_ved jeres kaler* keleren_og kiosken* kliper_låse kokai-
7 kokain komet kone* kriminele kriminele* kører kører_altid lange- langer langer* lavet lavet_inbrud lerer
7 lige lån låse_op manen mangler_<#> med mens min_cykel min_pung nat nevøe- nevøen når_han og_hun olie*
7 opfor- opfordrer opfordrer* opfordrer_til os_med paser_ike pitbu- plynr- på_hele racis- runt_med råber
7 råd* rører_ved røver- salet seler_hash siden_hun sidet sidet_ine sin_bror sine skar* skole- skral-
7 skriver_til skube- slået slår* smadrede smadrede* smadrer* små_piger snyder_med som stak* stele* søn
7 tatov- tever* til_noget to* trued- truede truede* truer* turen tømes tømt unge_piger unge_øl ved_børnene
7 vej vere_alene vidvasker vidvasker*
8 -alske -anler -asker -enker -gaver -heder -ilmer -lsket -mider -orfor -penge -rerne -rever -skede -tsaks
8 -tyven -ueret -vinel <#>_i <D>_bruger <D>_det <D>_kører <D>_pengene <D>_steler <H>_råber <N>_der
8 ad_trapen af_<N> afpreser* ale_på alter- bag* bestikelse bestikelse* bestyrelsens betaler bider_og
8 bolts- boltsaks depos- det_var dyren- dømt* en_kvine er_prostitueret er_volelig faktu- falsk- falske
8 filmer for_sig for_vol forfa- forfalsket forfalsket* fra_<F> genem* gift han_har har_forfalsket hene
8 huger huger* hunen i_det in_hos jobet jobet* kase kaste- keres- kreve- kun laver_inbrud lejligheder man*
8 med_kniv med_stofer med_tesk minre- mit* naten navne ned nok og_nu og_truer olie om_naten papir- pas
8 pengene_blev prostituerede prostitueret prostitueret* på_jobet på_legepladsen på_os seler* skar skat
8 skunk skunk* skure- slet slet_ike smide- smider små snyder* sove_i spark- stak stiker* strøm står*
8 svinler* syge taget_<#> taske- teror- ting_om truet_mig truet_min ud_til under* veten vist* vorfo-
8 vorfor øl
9 -ageri -hklub -ingen -lsens -yrker -ørsel <N>_havde <N>_seler afpre- afpreser altid_nye anres* at_<D>
9 barn bedrageri der_ejer der_laver dyrke- dyrker dyrker* efter_min er_tyv flut flut* flut_fra for_dem
9 fra_altanen fra_politiet giver_de glor grafi- gratis_mad går_in har_to hashk- hashklub hele_tunelen
9 hilser_med holer_en hun_er ike_noget kaler korupt* kører* lurer lurer* man_ike mine_dek misha- narko-
9 nogen_burde piler* på_flut ruden rygen råber* råd råd_til sener sig_for sine_børn skyde- slår_sin smugl-
9 spray- stal stal* styrer_hele tager tever ting ulovlit* ver_gang vi_har vores*
10 -alker -dofil -foner -ierne -kasen -lerne -nerer -ntene -nyder -taler alarm- at_<F> at_den bare befam-
10 besti- betal- bider breve breve* damer deale- dealer dealer* den* dom drenge* dømt dømt_for egen
10 en_dreng er_<N> er_pedofil et_barn falske* fingr- folks for_ham forbu- forsi- genem han* havem- hjem_i
10 hvor* igen ike_kan ine kober- lade lovet_at med_en min_bil navne_men og_han og_slår overf- pedof-
10 pedofil pedofil* pigerne pisto- pistol pusher pusher* på_min se set snyde- snyder stofer* telefoner
10 teske- tre_gange tyvek- tøj unge_til var_<N> vem vem_der volelig* vores
11 -ealer -istol -lelig -orupt -ovlit blev_af drike- er_korupt er_luder foreningen fulma- give har_truet
11 hash i_<N> i_blok il* kone kontanter korup- korupt lader* luder luder* rører* siden slog_en slå smadr-
11 svinl- tanke- tanken truet ulovlit volel- volelig våben*
12 -udene -viner <D>* bane bor_i de dreng en_bane er_heler folk heler heler* hos_os i_en ike_er med_hjem
12 min* noget opgav- penge* runt* rører sin_kone stele- steler steler* to tre truer vidva-
13 -teler banen en_pige forsv- hun høre misbr- noget* piger- prost- pushe- seler stele
14 -anter -erker <N>_fik at_<N> hos_<N> hvor krimi- om_at sort* våben
15 <F>_for bedra- biler de_er foren- forgi- il il_til kniv lader mod pige tyv tyv*
16 -kerne <D>_<N> <F>* er_en ful* ham han har_stålet tesk uden
17 -usher <F>_<N> for_at ulovl-
18 -kelse bag hash* slår sort
19 ful
20 kasen penge piler under
23 piger
"""
_LINES = _WEIGHED.strip().splitlines()
WEIGHTS = {word: int(line.split()[0]) for line in _LINES for word in line.split()[1:]}
