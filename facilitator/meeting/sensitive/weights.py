"""What words, their parts and pairs weigh in an accusation; written by `tests.guard.learning`."""

BIAS = -17
# Tenths, then what weighs so much: "hash", "narko-", "-tyven", "<H>_har", and "seler*" behind a person.
_WEIGHED = """
-19 <#>_<H>
-17 tak
-16 god
-15 <N>_<#>
-14 er_på fant* god* kafe skriv vil*
-13 <F> <N>_<D> altan bloms- dk fores- ike* in_for lys med_at vejen
-12 -arken -dagen -talte <D>_fik <H>_seler for_de helt jeg* kan lys* mad med_<N> og_det smed smed* til_<N>
-12 år
-11 -enger -hjelp <.>* <D>_siger <F>_tog <N>_<.> altid* blev blev* brene_og burde* dement der_er flot her
-11 hjelper hos_<D> hus musik plads prøve- ros ser*
-10 -elper -kedet <D>_<H> <D>_slår at_flyte bor_på det* efter- gør* har_nøgle hjalp hjalp* invit- jeg_bor kl
-10 leger mangler_en med_børnene møde også* plads* på_trapen sagde sagde* slår_altid snak stålet_sin svare-
-10 taler* uden_at
-9 -avner -keste -kreft -lsdag -ntakt -piler <F>_får <H>_<#> <N>_vil adhd adhd* arbejde bil* børnene_til
-9 com demen- depre- er_<#> er_min fant find find_mig for_mig friti- fået* fødse- først gerne grile-
-9 har_adhd har_de har_fået har_lånt har_nøglen hjelp- højt i_tunelen jeg_er kontakt koret lampe lave lave*
-9 mig_på min_onkel miste- mødet nøglen* og_<N> og_går op* på_altanen savne- savner skiso- spiler spørg_<N>
-9 tak_til tid til_politiet trome trome* ved_<H> vere_med åbent
-8 -bejde -ement -esion -kater -kerer -nvejr -stede -temer -øglen <#>_år <.>_dk <D>_blev <D>_slog <F>_tager
-8 adhd_og aftal- angst autis- bol bol* brug brug_for den_nye der_blev der_komer drile- eg_fra er_gået
-8 et_uhel flyte fodbo- for_<D> for_os gode gået hans_<N> har_brug heken* høns ide kan_ike kender_ale
-8 kl_<#> kontanthjelp kreft lopem- lyd lyd* lyd_for mangler* mistede nogen nogen* når_hun nøglen og* over*
-8 psyki- regnv- regnvejr ring råbe seler_eg selv_i snak_med stige sumba så* sød sød* taler tegne-
-8 telefonen til_<D> til_lyd tit tyve uhel vand* ved_et
-7 -angen -avede -dning -eklub -eslår -kimel -ngede -relse -skine -ården <#>_er <#>_har <D>_fyrer <D>_gør
-7 <D>_kat <F>_fant <F>_har <F>_og <H>_fik <H>_som <N>_mangler <N>_og <N>_om <N>_tør aflev- alrig*
-7 at_spørge ban biled- blev_stålet blomsterne brene* busen* bør der_styrer en_flot er_fra er_god er_helt
-7 falt fik_stålet flere flyte- for_ale foreslår fra_vores først* gang_igen gode* hans_arbejde har_<H> hek
-7 hilse- huset i_ban inlat inlat* insta kafe* kat* klase klase* kreft_og liger mad* maj mange med_ham
-7 medic- min_altan mistet* mvh mvh_<N> ned* noget_så når_vi nøgle- om* parke- parkerer parkerer* plene-
-7 psyko- på_skolen repar- ringe- ringede ros_til set* skift- skime- skimel skole snap snydt spiler_i spørg
-7 sted taget_bileder take take_<N> th til_<F> to_gange trape- truer_med unerv- unge_som varev- vek* veret*
-7 vi vil_vere vinte- år* øver
-6 -ailer -egner -freni -idlit -idste -inget -keter -neret -ravid -rilen -riler -teret -terkt -viser -yklen
-6 -ørene -øster <#>_han <.>_<N> <D>_børnene <D>_er <D>_falt <D>_fant <D>_går <D>_leger <F>_blev <F>_smed
-6 <F>_taler <H>_hanler <N>_<N> <N>_leder a_er advar- anore- at* baby bange bar_mine bedst- benk bileder*
-6 bryst- brystkreft busen børnene_med børnene_og cyklen deler der_har efter_et en_benk en_god en_pung
-6 er_bange er_den er_der er_glad er_gravid er_mega er_sød falt* feles* flink- fliserne for_høj for_sterkt
-6 forel- forke- forta- fortalte fortalte* fået får_for fødselsdag gamle_<N> gravi- gravid gravid* grilen
-6 hanler* har_skisofreni hek* hjalp_mig hos_<H> hun_får huset_i hører hører_stemer i_gang i_kulturhuset
-6 i_skak ingan- inkøb inlat_på inviterede is jeg k k* kan_<N> kan_lave kan_se kome kontanthjelp*
-6 kontanthjelp_og kultu- kulturhuset køres- larme- larmer laver_mad leder* lege leger* leger_med
-6 leser_højt leverer leverer* låner mega mega* mine_varer nogen_som ny_i når* når_de nøgle nøgle* og_<#>
-6 og_kan op parki- planter* politiet_om ryder ryder* same* savner* sent set_dem skak skal* skifter
-6 skisofreni spiseforstyrelse spiseforstyrelse* start- stemer sterk- sterkt styrer_grilen står_for støj
-6 tager_børnene telefonen* tidlit til_en tolk tolk* trailer treng- trenger trenger_til tvang- vaner vek
-6 venin- venli- vil_take
-5 -arede -ation -dalje -dicin -dosis -edste -elsti -ening -enlig -ernet -getøj -iktok -ilsen -imers -jelpe
-5 -kiner -lenen -lytet -melig -orgen -pchat -ratis -reset -rigen -riger -tedet -tenen -ulvet -viste
-5 <#>_<N> <.>_com <.>_k <D>_altid <D>_brener <D>_fra <D>_hek <D>_hjelper <D>_hælder <D>_kaster <D>_mangler
-5 <D>_paser <D>_side <D>_smed <D>_tog <D>_vil <H>_klase <H>_kører <H>_skyder <N>_ike <N>_sider <N>_står
-5 <N>_år af_den af_kontanthjelp af_min aids aids* ale_børnene alshe- alsheimers alsheimers* at_huset bat*
-5 bedste beste- blev_snydt bliver* blomster* boler boligforeningen boligforeningen* breke- bøt_her
-5 cykelsti cykle- dater_<N> de_anre de_bedste de_elre dejli- dement* dement_og depresion der_holer der_var
-5 det_her det_treker dk* efter_en en* en_flad en_medalje en_overdosis en_rampe en_snak er_flytet er_lige
-5 faler fb fire_børn flad flytet for_boligforeningen for_børn fra_krigen fugle- få_en fået_stålet føl
-5 gaden geste- glad* grati- gratis grese- greset gulve- gulvet gå går_med går_tur gør hanle har_bat
-5 har_ike har_lat har_ptsd har_ringet hash_i heder hegn hegn* hilsen hilsen_<N> hjelp hjelpe holdt holdt*
-5 holer_altid i_bestyrelsen i_lejligheden i_maj inbrud_hos kager kager* klase_har klaver* kloken kloken*
-5 komer kontakt_<N> kreft* krige- krigen kører_taxa larmer* lavet_en leget- legetøj legetøj* lokal-
-5 lopemarkedet lys_på låne løbet løbet* mad_til med_på medal- medalje medicin meget* mere_af mine_børn
-5 morge- morgen ny* nøglen_til og_jeg om_det op_fra op_i os* overdosis paker parkerer_sin paser paser*
-5 paser_vores penge_til plenen porte- porten pose* pris ptsd ptsd* ptsd_fra på_luket rabat rabat* rampe
-5 ringet ringet* ringet_til sig* skal_have skrev skrevet_det skrig- skriger skrive_på slog_mig smed_en
-5 smuke- smukeste snake- snap_<N> snapc- snapchat snydt_af som_seler sp sp_<F> spile- spørg_efter
-5 sterkt_på stod* stope stope- supe supe* søde søn_<N> talte thi tikto- tiktok til_os tit* tjek treker_in
-5 ture ture* unge unge_i var varer_op varevogn vaskekort venlig vere verkt- vh vh_<N> vil vores_kat øver*
-4 -amper -arere -arked -baten -betes -caden -cykel -ekede -elavn -engen -enine -eslog -estol -ideør -ifter
-4 -inson -jente -kenen -klava -kødet -laget -lasen -lavet -leger -lepsi -liker -nagen -odbol -orier -pgang
-4 -polar -ravlt -reder -rkert -serne -sning -tisme -tovet -trisk -ukede -utist -varer -ykisk -ynger <#>*
-4 <#>_spørg <.>_<H> <.>_skriv <D>_<.> <D>_ax <D>_heder <D>_kaler <D>_kom <D>_laver <D>_leverer <D>_låner
-4 <D>_parkerer <D>_prøvede <D>_sagde <D>_ser <D>_vaskemaskine <F>_bliver <F>_gør <F>_kom <F>_kører <H>_<.>
-4 <H>_har <H>_på <N>_driker <N>_kan <N>_kender <N>_laver <N>_også <N>_savner afven- afvening afvening* ale
-4 alkoholiker alkoholiker* altanen* altanen_og altid_venlig an anre_får anre_kan armen* at_der at_tage
-4 autisme autisme* autist autist* ax ax* ax_<#> bager bager* bakla- baklava bange* bange_for bedste*
-4 bestyrelsen* betalte betjente bil_blev bileder bileder_af bilit bipol- bipolar bipolar* blade
-4 blev_overfalet blok_c borde brekede bør* bør_kome børn_der bøt bøt* c_<H> cpr cykel- cykler* de* de_unge
-4 deler* depresion* der_kan diabe- diabetes diabetes* dot driker_sig døren- dørene efter_kl egne eler
-4 epile- epilepsi er_autist er_bipolar er_falet er_nogen er_rar er_slem facad- facaden fald fant_en faste-
-4 fastelavn fat* ferie- ferien festu- festudvalet fik fik_smadret flink fodbol for_hele foran foran_<H>
-4 foreslog foreslog* foreslog_en forkert forte- forteler forteler* forto- fortovet fra_<D> fra_<N> funet*
-4 fået_ny får_fat gav gerne* gmail gmail* god_til gres greset* greset_for gril gået* går* gør_det gør_et
-4 gør_hele har_<#> har_autisme har_bøt har_diabetes har_funet har_hørt har_spiseforstyrelse have have*
-4 have_en hej hele_opgangen henger_ud her_i histo- historier hjalp_med hjelp_til hjelper* hjemelavet
-4 holer* holm holm* hos_sin hus* hørt hørt_at i_<F> i_de i_ferien i_klasen i_kørestol i_opgang i_porten
-4 i_sankasen i_uge i_vekenen ike_kome ilen ilen_i ingen_anre intet jeg_heder jeg_låner kanyler* kl*
-4 klager* klasen kome* kome_en konta- kørestol lamper lekti- liger_i lil lil_<.> live lopemarked lånt
-4 lånt* lånt_mig lægger_videør mail man_siger med_min melem min_kone min_mor min_snap møble- møbler møde*
-4 ned_fra nogen_har nogle_unge nytår- og_<H> og_lever og_ringede og_skriger og_smadrer om_han om_sin onkel
-4 opgang ordet ordet* os_ale os_til over_vejen parkinson parkinson* pigek- piseriet* planter plenen* prøv
-4 prøv_at prøvede prøvede* prøvede_at psykiatrisk psykisk psykisk_syg pung pung_og på_<D> på_fb på_insta
-4 på_kontanthjelp på_sidste på_skødet rabat- rabaten rar reparere ring_<#> ring_til ringede* rolat- ros*
-4 ryder_op ryger_på sal_til sanka- sankasen se_på seler_gode seler_hjemelavet seler_øl selvm- sidst-
-4 sidste sidste* siger* siger_<D> siger_<N> sin_bil sinsyg* skater skovl- skøde- skødet slem slik_til
-4 slukede_ilen slår_greset slår_plenen smyker* sne sne* som_har somerfesten sover_godt spise- st st*
-4 sted_at stile- svarer svarer* synes synge- synger synger* søde* søger søger* sønag tale taler_med teper
-4 teper* til_ale til_fastelavn til_feleshuset til_mig til_somerfesten tlf tlf_<.> trail- travl- travlt
-4 tret tret* tret_af tvangsfjernet tvangsfjernet* uge_<#> unerviser unerviser* unerviser_i unger- ungerne
-4 vaskemaskine vaskemaskine* vek_i veken- vekenen vem_<D> vem_er venine venine_<N> vi_skal videør
-4 vil_gerne åbent* åbent_hus øl_til ønske-
-3 -agram -arlig -artet -diner -eafal -ealet -ehave -enene -enget -engst -estop -glene -haven -heden -huset
-3 -ilser -ilyke -istet -kifte -koman -koven -kring -krive -levet -mater -meret -mning -mster -nabel -ngang
-3 -odrer -ofren -oftet -ogade -olhol -orman -ormor -orsøt -ovler -rdber -resiv -risen -skade -teket -terer
-3 -tmail -tyker -urant -vmord -ygede -ørnet <#>_<.> <#>_b <#>_og <#>_vis <.>_<F> <.>_sig <.>_vi <.>_vil
-3 <D> <D>_hanler <D>_havde <D>_hjalp <D>_klager <D>_på <D>_ringede <F>_afleverer <F>_burde <F>_fortalte
-3 <F>_hjalp <F>_kan <F>_sørger <H>_giver <H>_han <H>_larmer <H>_og <H>_slår <H>_st <N>_al <N>_an <N>_b
-3 <N>_ejer <N>_for <N>_forteler <N>_går <N>_h <N>_lun <N>_siger <N>_snabel <N>_synes ad_vinuerne
-3 adrese_<.> af_en afdeling al al* ale_komer alt alt* alt_før an* an_i anre armen at_ale at_gmail
-3 at_reparere at_skrive b_<H> bar bar* bat benet benk* besøg* bilit* blev_slået bleve- blevet blevet*
-3 blomster bor_<D> borem- boremaskine bror_<N> brug* buskuret butik byged- bygede bygede* bytep-
-3 bytepengene børn_og børnehave børnehave* cykelskuret da_jeg den_bedste depresiv depresiv* der_gør
-3 der_ike der_skrev der_åbent det_<.> det_siger det_skal det_til det_vises doner- doneret doneret* dot*
-3 dot_com dreng* dreng- drengene_sine ebler ebler* eg eg* eler_adrese eler_i elre_dame elste en_elre
-3 en_fin en_hamer en_til ensom er* er_<F> er_alene er_dement er_narkoman er_numeret er_ny er_senil
-3 er_skisofren er_syg er_tret er_utryg er_vek et_fodbolhol falet falet* fant_min faren faren_er fast fast*
-3 fat fat_i feles felesarealet feleshuset fik* filen filen_vem fjern- flink* flise- flot* flytede*
-3 flyter_møbler flytet* fodbolhol fodre- fodrer fodrer* fodrer_fuglene for_børnene for_flere for_sin
-3 for_tidlit forma- forman forman* forsøt forsøt* forsøt_selvmord fortalte_at fra_stedet frivi- fuglene
-3 fuglene* fyrer fyrer* fået_tvilinger fødselsdepresion fødselsdepresion* før* før_det gad_vide gang_i
-3 gange- gange_han gangen gardiner gardiner* gemer_ike giv giv_<N> giver_rabat gmail_dot gode_boler
-3 gå_hjem gårde- gården gårdf- h h* h_på haft_en hamer har_doneret har_fem har_for har_forsøt
-3 har_fødselsdepresion har_kreft har_købt har_lovet har_mistet har_parkinson har_startet har_styr har_tre
-3 har_vanskade har_åbent heder* heder_han hej* heken heken_for hemel- henge- henger henger* her_lengst
-3 hilser hilser* hjelm hjelm* hjert- hjertestop hjørn- hjørnet holer hos_min hotma- hotmail hun_må hygel-
-3 hygelit højre højt* højt_men i_busen i_filen i_gulvet i_live i_sin i_skole i_skoven i_vil ike_det
-3 ike_navn ingen_kan insta- instagram inviterede* inviterer inviterer* is_<N> jeg_<D> jeg_foreslår
-3 jeg_synes jeg_var jordb- jordber kable- kede keler_<H> keleren kender* klage klager_over kloke- kluben*
-3 kom* komer_og komer_til købt købt* kører_for lan lan* laver_den leder lengs- lengst leser_alt lever-
-3 live* lofte- loftet luker* luket luket* luket_afdeling lyset lyter* låner* låner_gerne låner_min låse
-3 låste mange* med_<D> med_stres meget men* men_han mig_sin min_mors mine* mistet mormo- mormor musik* my
-3 my_name måned møde_at name name_is narkoman narkoman* navn_telefon nogen_pile nogle nu numer- numeret
-3 numeret_til når_det når_jeg nøgle_til og_burde og_ingen og_råbe om_tirsdagen onsda- op_på opgan- opgang*
-3 opgang_<#> orde os_en p* paser_mine pengene_i pile pile_ved plant- prisen prisen* på_<H> på_<N>
-3 på_fortovet på_hjørnet på_pengene på_psykiatrisk på_snapchat på_tiktok på_torsdag regnskabet* reparerer
-3 reparerer* reparerer_cykler resta- restaurant ros_for runde same_dag samen samler samler* samler_skral
-3 sat* selvmord selvmord* sende senil senil* set_nogen sidste_møde sig_det siger_at sin_boremaskine
-3 sin_scoter sine_gamle skal skal_i skermen_eler skifte skilt- skisofren skisofren* skisofreni* skove-
-3 skoven skovler skral skral* skrev_<.> skriv_<N> skriv_ike skriv_til skrive skriver_grime slukede
-3 slået_ned snabe- snabel snabel* snabel_a snen solne- somer somer- sover startet startet* startet_et
-3 sterkt* stres styr styr* styr_på stålet_to sur* syg_og synes_<N> synes_der så_man sørge- sørger sørger*
-3 sørger_for tak* tak_for taxa* telefon_tid the ti* tid_eler til_festen til_højre til_orde tilyk- tilyke
-3 tirsd- tirsdagen to_cykler tovho- tovholer tovholer* trafi- travlt* tredje_gang tvili- tvilinger tyver-
-3 ud_om unerskrifter utryg vanet vansk- vanskade vanskade* var_inbrud var_sur varer varer* ve vente-
-3 ver_dag ver_morgen veret_inlat vi_bor vi_gemer vide vide_om vidt vis* viser_drengene vises vises_<.>
-3 vores_børn vores_cykler x år_og ønsker ønsker* ønsker_en
3 -adser -amler -anket -anske -arket -atene -avnen -bulen -ejder -ejser -ekort -elsen -erede -ester -etale
3 -gevel -giver -gvogn -hjeme -iftet -ighed -ikert -ilhol -inler -ister -jemet -ketøj -kuber -kyler -liser
3 -maten -milie -neden -ngsel -omber -onist -ontor -onyme -orbud -pirer -piser -preke -rdags -redje -riser
3 -river -roner -ruset -selig -tning -tyrer -umene -usket -verer -verne -ykler <#>_kroner <D>_at
3 <D>_betaler <D>_fest <D>_kan <D>_kiger <D>_som <D>_tever <D>_vidvasker <D>_voltog <F>_leser <F>_spørger
3 <F>_vil <H>_dyrker <H>_henter <H>_lader <H>_smider <H>_står <N> <N>_arbejder <N>_bloter <N>_bryde <N>_er
3 <N>_har <N>_lige <N>_lurer <N>_ryger <N>_råber <N>_skriver <N>_snyder <N>_voltog ad_vinuet adres- af_<H>
3 afal* afpreser_de ale_anre ale_samen alene_i alere- alerede alige- aligevel alkoholiker_og altan_med
3 altså anen anet anonyme anre_er arbej- arbejder arven at_betale at_kome bad badev- bagdø- bagef-
3 bagefter banker banker* banket banket* bare* barnet befamler* begra- beholer* berus- beruset betale
3 betalt* bidt* blok blok* bloke- bloken bloken* blå_merker bombe- bomber bor_hos bro brost- brosten brudt
3 brudt_in bruger bruger* brut bryde* bryde- bryder bryder_sit burde_tage bus buser- buserne børn_på
3 børn_som børnehaven børnehaven_med børnene* campi- campingvogn coke* cykel* cykel_i cykler da_<N> dame
3 danko- dankort dater* de_gamle de_komer de_små de_to dem* den den_gule der_går der_klager der_kører
3 der_paser der_seler der_tente derhj- derhjeme det_kan dreng_ned driver_bordel du dyrker_hash e_<F>
3 efter* efter_mig eget elev en_elev en_man en_rejse er_alrig er_beruset er_et er_kent er_siker famil-
3 familie fengsel fengsel_for feste- fik_tesk filmer* fliser for_<#> for_nøgler for_skolepiger for_vol
3 foran* forbud forbud* forbud_mod fr fra_kasen frisø- ful_af fuske- fusket fusket* fusket_med fylt fylt*
3 fyr* får_besøg får_penge føler føler* føler_efter gang* gang_hun gasen gavek- gemer* gemer_våben get
3 get_selv gift_ud giver_dem giver_stofer gjort gjort* godt* godt_vem gule haft_fingrene han_bor han_sele
3 han_tage har_<N> har_banket har_brudt har_fusket har_fylt har_gjort har_nu har_skiftet har_snydt
3 har_solt har_sparket har_stuket har_tent hash_og hashklub* henes herverk* hjem_med hjemehjelp
3 hjemehjelp* hos* hun_seler hunen hunen* hårdt_fat højt_for i_<H> i_ale i_elevatoren i_fengsel
3 i_kelerumene i_lomen i_lørdags i_omkledningen i_skat i_vaskekeleren i_vaskeriet i_åen i_år ike_gå
3 ike_løn in* ine_for ine_i it ja jake jeg_klagede jo jo_godt kaler* kamer- kan_stå kaster* kaster_sten
3 kate katen- katene keler keler* keler_er kelerumene kent_for kiker- kikert klagede klede- kleder
3 kleder_om kokain_i komunen* konen* konen_ver konti- konto- kontor krone- kroner kun* kvine kviner kvite-
3 kvitering købe køre kører_ful kører_påvirket kørte* laver* laver_bomber laver_falske lavet_herverk
3 lavet_inbrud lejer lejer* lejligheden_uden lejligheder_og leveret lige* lomen love luter* lyver_om lånte
3 lånte* lås lægge lægge* lægger* løber lørda- lørdags løs man_går med_kikert med_piler med_pistol
3 med_pitbulen med_solbriler men_det mens* merke- merker min_hun min_pas mod* mod_at mod_en måned- måneden
3 naten_og neste noget_der når_<N> og_aligevel og_et og_giver og_griner og_hanler og_hilser og_ser
3 og_skuber og_så olie_i om_ventelisten omkledningen op_af over_for overfalet* papirer parkeringspladsen
3 pension pensionist pent piger_i piler_til pitbulen pitbulen* plads- pladser plejehjemet pluds- pludselig
3 priser priser* pudse- på_benken på_de på_parkeringspladsen på_plejehjemet rejse res_og retet
3 ringer_falske river river* ruden* ruder- ruderne røver_folk sat_en se_<N> seler_cigareter seler_stålne
3 seler_til senge- sengen set_siden side sin_hun sit_barn sit_eget sit_tilhol skal_ike skat* skate-
3 skiftet skolens skuber skule* skyder_med skyle- skyler sling- slinger slinger* slået_sin slår_hans slås
3 slås* små_drenge solbr- solbriler solt solt* solt_min sover_på sparket spiser spred- sten_efter stike-
3 stiker stue styre- styrer styrer* står svinler tage tage_min tager_anres tager_imod taget tent* tent_il
3 tente tever_sin til til_containeren til_katene tilho- tilhol tog tolv_man trakt- tre_børn tredj- tredje
3 truer_ale tømer tømer* uden_om ugen under_sengen unerl- unerlit var_<N> vaskekeleren vasker_penge
3 vasketøj ved_godt ved_jo ved_pigerne ved_skolen ved_stationen vener* ver verelser verelser* verelser_ud
3 veret_her veret_hos vi_ved vicev- vinue_og vol våben_i åbner_vores åbnet
4 -acist -afiti -asene -astet -ebørn -egale -egynt -ejdet -ejler -ekten -emede -ergas -erier -esker -esket
4 -fonen -herne -igere -isker -jnene -jorde -kohol -leder -lejer -lorin -lsman -luker -mente -mlede -nelen
4 -neren -nkort -nslag -nting -ntlig -olens -orvet -osten -ragen -ratet -ravet -renes -rente -riner -rumet
4 -taget -tiker -tiske -tofer -tålet -yveri -årige -øjter <.>_<.> <D>_<#> <D>_afpreser <D>_bor <D>_brød
4 <D>_chikanerer <D>_dyrker <D>_han <D>_med <D>_ver <F>_seler <F>_siger <F>_snyder <H>_banker <H>_lurer
4 <H>_ringer <H>_siger <N>_berer <N>_brener <N>_lyver <N>_overfalt <N>_sate <N>_steler <N>_truede
4 af_foreningens af_vores afal alkohol anony- anre_hune anres arbejdet at_det bare_sige befamler_piger
4 begyn- begynt begynt* begynt_at behol- beholer beken berer_kniv beskytelsespenge beskytelsespenge*
4 betje- blive* blå* borde- brener brent- brente buskuret* butiken bygep- bygepladsen c* containeren dater
4 de_holer de_ike de_siger deket deket* demente der_en der_stal derfo- derfor det det_gjorde dobel-
4 driker_på drive- driver driver* drivhuset død døde* efter_at efter_busen efter_folk eks en_vis
4 en_volelig er_begynt er_ful er_racist fakturerer fakturerer* fakturerer_for fed fed* fejle- fejler
4 fejler_noget filme- filmer_børnene fingrene* fingrene_i flere_gange folk* forsikringen forsø- fra
4 fra_sin fra_vertshuset frem freme- fremede fri ful_i gang_<N> garagen gift* giver givet* gjord- gjorde
4 grafiti grave- griner går_altid han_heder han_ike har_betalt har_brent har_et har_fri har_kniv har_sidet
4 har_slået har_tesket har_voltaget havde* hele_bloken hene* henes* hole_op holer_en huler* huser huser*
4 huser_ilegale hvert hvert_år hånen hælder_klorin høj_musik hører_det i_beken i_drivhuset i_garagen
4 i_hånen i_mangler i_skabet i_vores ike_fejler ike_noget ike_siger ilega- ilegale ilegale*
4 imod_bestikelse in_hos ine* ingen- ingenting jeg_så jeg_tror kan_godt kanon- kanonslag kiger kiger*
4 kiosk- kiosken klori- klorin klorin* knalerter* koden kolek- kolekten konen koner køre* kører_res kørte
4 later- latergas latergas* laver_grafitien legep- legepladsen lejli- lejlighed* leker leker* leser* lidt
4 lige_i lurer_på lyver lyver* løn mangler_der mangler_et med_børn med_et med_regnskabet mig mig*
4 min_dreng min_eks min_søn min_søns mine minreårige minut- misbruger misbruger* misbruger_sin mit
4 mit_vasketøj naten* noget_men nu_er nye* nyt og_arbejder og_driker og_kun og_solt omkle- opgangen_og
4 os_anre over overfalt_en penge_fra penge_og penge_under piger* pigernes pusherne puter på på_arbejdet
4 på_bygepladsen på_børnene på_den på_det på_ham på_livet på_stien på_to på_torvet på_vores racist
4 referatet res res* reste- ringer* rodet ruden_in ryger* råber_og sager sal* seler_latergas seler_piler
4 seler_smøger seler_snus sener* sige_at siger_han siger_hun sin_kat sjov sjovt skabe- skabet skat sluker
4 slået_min slår_<D> slår_børnene slår_hene slår_sine smider* små_for smøge- smøger smøger* smøger_til
4 snus* solt_den spark- spiler_høj spore- spørg_<F> spørger spørger* stal_min stofe- stofer stofer_fra
4 stofer_til strøm_fra stå stålet stålet* stålet_min svinlet_med søns tener tener* tesk* tesker tesker*
4 tesket tesket* tesket_en til_minreårige ting* torve- torvet trick- truer_os tøj* ud_som uden* uden_grun
4 uden_kørekort uden_tøj ulovlit_til under_bordet upase- upasene upasene* ur vad_han ved_vem vej veken
4 vem* vem_mon vener ver* ver_lørdag vi_kan vil_se vis_de vis_i viske- vol* volsm- volsman volta- voltaget
4 voltaget* voltaget_en volte- vores_breve vores_penge åen øjnen- øjnene
5 -abyen -acket -agene -armen -arnet -aster -efter -elser -erfor -ernes -evede -geren -irket -kufer -lerum
5 -lever -loter -merne -ngene -nrede -osken -ovlig -penge -piger -rager -raver -reber -redag -reser -ruede
5 -tsaks -tålne -upede -urene -voger -ælder <D>_det <D>_graver <D>_rører <D>_sider <D>_stalker <F>_er
5 <F>_opfordrer <H>_råber <H>_steler <N>* <N>_giver <N>_hun <N>_truer ad afpreser* ale_på ale_ved
5 arbejder_sort at_<D> at_den at_give at_hun at_se at_slå at_vi babye- babyen bag_ratet bedrager bedrager*
5 begået* benken* bidt blev_taget blive_gift blote- bloter bloter* bloter_sig bolts- boltsaks bror brød_in
5 buske- butik- chika- coke der_laver drebe- dreber dreber* duerne_og dømt* eg_efter ejer ejer* elre_damer
5 en en_dreng en_hashklub en_hel en_ny er_dømt er_hans er_tredje fengs- for_glad forbi forde- forsk- fred
5 fredag ful_ver før gange gange* gemt gemt* gemt_en genbr- givet_sin graver graver* gør_<D> hacke- hacket
5 hacket* hals hanler_med hans* har har_begået har_bidt har_gemt har_smadret havemøbler havemøbler* hel
5 heler- helst henes_smyker hjem hole hos_<F> hun_ike hælde- hælder hælder* høre_det i_bilen i_det
5 i_vinuet id id* igen* ike_en imod_penge inbrud_i jeg_fant jeg_ved jeres kaler kan_høre kaster keler-
5 keleren* keleren_og kender_<N> kige kokain* krevede krevede* køber køber* kører_med laver lerer livet
5 maler mangler_<#> med_<#> mens min_dater min_dør minre nat nede_på når og_<F> og_lader opkre- opkrever
5 opkrever* oplys- oplysninger oplysninger* os_med papir- penge_for pige_på pigerne* pleje- polakerne*
5 påvir- påvirket påvirket* pølser* ratet retet* råber sener sex sex* sex_for sidet* sige siker siker_på
5 sin_døde sin_kereste sin_søn sine* skere skolepiger skral- skudt skufe- skufer slå* små* snupe- snus
5 snus_til sove* sprit- spritkørsel spritkørsel* stak* stalk- stalker stalker* stalker_mig stele_i sten
5 sten* stiker* strøm* ståle- ståln- stålne stålne_varer står_og svoge- svoger så_selv søn* tage_penge
5 taget* taget_med taske* tele til_sig til_vol tog_imod trued- truede truede* tyven tømes ulovlig ulovlig*
5 ved_at vejer ver_fredag ver_nat vere_alene
6 -anger -anken -cialt -drede -edlem -elset -gaver -grene -heder -ilmer -inder -itiet -mider -munen -nerne
6 -ngens -ntret -oltog -renge -rfalt -serer -svant -tiken -ulede -ylige <#>_seler <D>_a <D>_får <D>_have
6 <D>_steler <D>_styrer <F>_lader <H>* <H>_om <H>_smadrede <N>_huger <N>_tog af_<N> alarmen at at_få
6 at_stele badet banem- banemedlem banemedlem* barne- befamler bestyrelsens betaler* biler- bilerne blå bo
6 bo* bordel bordel* burde_kige bøn børne- canab- chikanerer chikanerer* conta- cykel dek* der_bor drenge
6 dør e en_kvine en_pistol er_<H> er_banemedlem er_med er_pusher et_barn feleskasen feleskasen* filmer
6 fingrene for for_<N> foreningens forsvant fyler* få garag- gift gå_ud ham* hans hans_egen har_huget
6 har_skudt har_svinlet har_truet hele huget huget* hår hår* i_badet i_kasen i_min ike ike_nevne inbrud*
6 kasen* kent kent* kniv_på kober kober* komer_fra komet komun- komunen kone* kørek- kørekort lange-
6 langer langer* lejligheder lovet_at løn* manen med_en med_kniv men midag min min_<D> min_pung
6 min_telefon mine_dek minre- mors mors* motor- nede nevne nevne_navne noget_i og_hun olie* overfalt
6 overfalt* pige* polak- polakerne på_<#> på_arbejde på_veten racis- ruden ruled- rulede runt_med røver*
6 røver- sat_il sele seler* seler_hash siden_hun sin_bror sit skole- skolens_<D> skudt* skyli- skylige
6 slog* slået slår_sin smadrede smadrede* smide- smider små_piger socia- socialt socialt_bedrageri som_er
6 sorte store svinlet* så_<N> taget_af taske taske- tatov- til_pigerne ting_om tog_min tredje* tror_<N>
6 truer* truer_mig truet udbud uden_udbud unge_øl vad ved* vinue- volto- voltog voltog* voltog_en
7 -adsen -amser -derne -eriet -erlit -evøen -gaven -inele -inlet -irmet -kasen -lsket -okain -orfor -rdrer
7 -reste -reter -skede -vinel <.>_har <D>_bruger <D>_driker <F>_steler <H>_kan <H>_kaster <N>_havde
7 <N>_slår <N>_tager af_kasen afpre- afpreser alarm- ale* altid_nye anres* banen* barn barn* besty- bider
7 bider* bider_og bilen biler* blok_<#> cigareter cigareter* compu- cykler_i deken- dekene dekene* depos-
7 der_altid der_mangler drenge* døde dømt dømt_for efter efter_min en_lejlighed er_<N> er_dealer
7 er_kriminele er_volelig faktu- falsk for_dem for_sig forfa- forfalsket forfalsket* forsviner fra*
7 fra_altanen fra_malerfirmet får* genem* grams- gramser gramser* gratis_mad grun har_forfalsket
7 har_overfalet i_<N> il* in kaste- kereste kirke- kniv* kokai- kokain kriminele kriminele* kun kører
7 kører* lurer lurer* maler- malerfirmet man_ike naten nevøe- nevøen nogen_burde og_truer olie opfor-
7 opfordrer opfordrer* opfordrer_til opgaven piler* på_legepladsen på_min på_sin runt rygen råber*
7 rører_ved røver salet set sidet sine_børn sit* skal_man skure- slet slet_ike slog små snyder_med sove
7 spray- stak stele* svinler* svinlet søen tever tever* til_<H> til_børn turen unge_piger ved_børnene
7 ved_søen verts- vertshuset veten vidvasker vidvasker* vores_post vorfo- vorfor øl
8 -alske -anker -anler -ekene -erker -ierne -inuet -møger -ntene -rever -ruger -ueret -umper -yrker <#>_i
8 <D>_b <D>_i <H>_får <N>_blev <N>_på alter- altid_ful at_<F> bag* bane besky- bestikelse* betaler breve
8 cigar- damer dek dumpe- dumper dumper* dyrke- dyrker dyrker* en_bane en_tyv er_prostitueret falsk-
8 falske falske* flut flut* flut_fra forbu- fra_politiet gik glor går_in han* har_våben hjem_i hos_os
8 huger huger* i_vand ike_kan inen jobet jobet* kase keres- kiosken* kreve- lavet lige man med_stofer
8 med_tesk misha- mit* navne ned når_han og_han pas pistol* pitbu- prostituerede prostitueret
8 prostitueret* på_flut på_jobet på_os runt* råd råd_til sele* sidet_ine sig_for sin slår* smadrer* smugl-
8 sove_i strøm står* teror- tror under* verel- vinuet volelig*
9 -ageri -dofil -enker -gerne -hklub -ionen -istol -kabet -lsens -ryder -tyven anmel- banen bedrageri
9 befam- besti- bestikelse betal- burde der der_ejer det_var er_pedofil forsi- fra_<F> genem giver_de
9 grafi- han_har har_to hashk- hashklub hele_tunelen hos hun_er i in_i kober- korupt* kører_altid lader*
9 narko- noget* pedof- pedofil pedofil* pisto- pistol plynr- siden sine skube- skunk skunk* skyde- slå
9 smadr- snyder* som stal stal* styrer_hele søn taget_<#> ting to* tre_gange truet_mig tyvek- ulovlit* vem
9 vem_der vise
10 -alker -asker -foner -lerne -nyder -ordel -taler -viner <D>_kører <H>_laver <N>_seler af bor_i breve*
10 børn børnene_i deale- dealer dealer* dreng fingr- folks for_ham hene ike_er ine laver_inbrud med
10 navne_men nok og_slår om_naten opgav- pusher pusher* ryger_hash rører rører* snyde- snyder stofer*
10 svinl- telefoner teske- truer tøj ver_gang vores
11 -ealer -kerne -lelig -nerer -orupt -ovlit -rerne -udene da det_er dom egen er_ike er_korupt er_luder
11 foreningen fulma- fyler give havem- høre kone korup- korupt luder luder* med_hjem noget og_nu overf-
11 pushe- se slog_en tager tanke- tanken ud_til ulovlit vi_har volel- volelig våben*
12 -ørsel drike- er_heler hash heler heler* hvor hvor* i_blok igen lade min_bil og stele- steler tesk tre
12 vidva- vores*
13 -teler at_<N> bare folk il misbr- om_at penge* pigerne prost- sin_kone
14 <F>_for <N>_fik bedra- de_er forsv- ham hun il_til lader seler stele steler* tyv tyv*
15 -ingen <D>* en_pige er_en forgi- ful* hos_<N> kniv kontanter mod sort* våben
16 <D>_<N> biler den* i_en krimi- piger- to ulovl-
17 -anter -kelse -usher de foren- han pige
18 <F>* min* sort
19 <F>_<N> for_at har_stålet uden
20 hash* kasen piler
21 bag piger slår
22 ful
23 under
25 penge
"""
_LINES = _WEIGHED.strip().splitlines()
WEIGHTS = {word: int(line.split()[0]) for line in _LINES for word in line.split()[1:]}
