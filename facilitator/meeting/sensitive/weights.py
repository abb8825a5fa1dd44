"""What words, their parts and pairs weigh in an accusation; written by `tests.guard.learning`."""

BIAS = -17
# Tenths, then what weighs so much: "hash", "narko-", "-tyven", "<H>_har", and "seler*" behind a person.
_WEIGHED = """
-20 <#>_<H>
-17 god tak
-15 <N>_<D> er_på skriv
-14 <N>_<#> dk fant* god* vil*
-13 <F> <N>_<.> for_de fores- ike* in_for jeg* kafe lys lys* mad med_<N> med_at til_<N>
-12 -arken -dagen -enger altan blev bloms- kan prøve- ros smed smed* år
-11 -talte <D>_fik <D>_slår <H>_seler at_flyte brene_og dement det* efter- flot gør* helt her hjalp hjalp*
-11 hos_<D> hus leger musik på_trapen ser* stålet_sin uden_at vejen
-10 -hjelp -kedet <.>* <D>_<H> <F>_tog <N>_vil altid* blev* bol bol* burde* der_er drile- er_<#> flyte
-10 friti- gerne grile- har_lånt har_nøgle hjelper invit- jeg_bor med_børnene møde nogen når_hun og_det
-10 også* plads sagde sagde* snak spørg_<N> svare- tid
-9 -avner -elper -esion -keste -kreft -lsdag -piler <#>_år <H>_<#> <N>_om adhd adhd* bor_på børnene_til com
-9 depre- eg_fra er_gået fant for_mig fået* gået har_adhd har_fået i_tunelen kender_ale kl koret lopem- lyd
-9 lyd* lyd_for mangler_en mistet* nogen* nøgle* nøglen* og_<N> og_går op* over* ros_til råbe savne- savner
-9 seler_eg selv_i skiso- slår_altid snak_med spiler sød tak_til taler* til_lyd til_politiet trome trome*
-8 -bejde -kater -kerer -ntakt -stede -temer -øglen <.>_dk <D>_slog <F>_har <F>_tager <H>_fik adhd_og
-8 aftal- angst arbejde bil* blev_stålet brug brug_for bør de_anre demen- den_nye er_fra er_god et_uhel
-8 falt fik_stålet find find_mig flere fodbo- for_<D> for_os fra_vores fødse- gode gode* hans_<N> har_brug
-8 har_de har_nøglen heken* huset højt høns ide jeg_er kl_<#> kontakt kontanthjelp kreft lampe lave mad*
-8 mange mangler* med_ham medic- mig_på min_onkel miste- mistede mødet noget_så når_vi nøglen plads* psyki-
-8 på_altanen ring snap sted stige sumba så* sød* til_<D> til_en tit to_gange uhel vand* ved_<H> ved_et vi
-8 vinte- åbent
-7 -dning -eklub -ement -eslår -kimel -melig -neret -ngede -nvejr -riler -skine -ården -øster <#>_er
-7 <D>_blev <D>_er <D>_falt <D>_fant <D>_fyrer <D>_gør <D>_paser <D>_siger <F>_fant <F>_og <F>_smed <H>_som
-7 <N>_ike <N>_og at_spørge autis- baby bar_mine bedst- benk brene* der_blev der_har der_komer der_styrer
-7 en_benk er_den er_glad er_min falt* for_ale foreslår forke- gang_igen hans_arbejde hek hilse- hjelp-
-7 inlat inlat* insta inviterede is kan_ike kan_se klase lave* laver_mad maj mvh mvh_<N> ned* nøgle- og*
-7 om* om_det parke- parki- psyko- regnv- regnvejr ringede set* skime- skimel skole spørg stod*
-7 styrer_grilen take taler tegne- telefonen til_<F> trape- unerv- varev- vere_med vil_vere år* øver
-6 -ailer -avede -egner -enlig -freni -idlit -idste -inget -keter -orgen -ratis -ravid -relse -rilen -tedet
-6 -teret -terkt -viser -yklen <#>_han <#>_har <.>_<N> <.>_com <D>_brener <D>_går <D>_hælder <D>_kat
-6 <D>_leger <D>_side <F>_får <H>_hanler <N>_mangler <N>_tør advar- af_den aflev- alrig* anore- bange
-6 biled- bileder* blev_snydt blomster* blomsterne boligforeningen boligforeningen* bryst- brystkreft busen
-6 børnene_med børnene_og cyklen dater_<N> deler depresion efter_en efter_et en_flot en_pung en_rampe
-6 en_snak er_bange er_der er_gravid er_mega feles* fire_børn flyte- for_boligforeningen for_høj for_sterkt
-6 forel- fugle- få_en får_for grati- gratis gravi- gravid gravid* grilen hanler* har_<H> har_ringet
-6 har_skisofreni hash_i hek* hjelper* hos_<H> hun_får huset_i hører_stemer i_gang i_kulturhuset
-6 i_lejligheden i_skak inkøb inlat_på jeg kan_<N> kat* klase* kloken* kontanthjelp* kontanthjelp_og kreft*
-6 kreft_og kultu- kulturhuset køres- larme- larmer lavet_en lege leger* leger_med mega mega* mine_børn
-6 mine_varer nogen_som ny_i nøgle og_kan op op_fra parkerer parkerer* planter* plene- på_skolen rampe
-6 ringe- ringet ringet* ringet_til sent set_dem sig* skak skal* skisofreni skrev snap_<N> snydt spile-
-6 spiseforstyrelse spiseforstyrelse* start- stemer sterk- sterkt tager_børnene taget_bileder take_<N>
-6 tidlit tolk tolk* trailer treng- trenger trenger_til truer_med tyve vaner var varevogn venin- venli-
-6 venlig veret*
-5 -agram -amper -angen -arede -arked -caden -dicin -dosis -edste -ernet -getøj -ilsen -imers -kenen -kiner
-5 -lasen -lavet -lenen -lytet -ormor -pchat -reder -reset -rigen -riger -tovet -ulvet -viste -ørene
-5 <#>_<N> <D>_altid <D>_ax <D>_børnene <D>_fra <D>_hek <D>_kaster <D>_kom <D>_mangler <D>_smed <D>_tog
-5 <D>_vaskemaskine <D>_vil <F>_blev <F>_gør <H>_klase <H>_kører <H>_på <H>_skyder <N>_<N> <N>_hjelper
-5 <N>_kan <N>_leder <N>_sider <N>_står <N>_år a_er af_kontanthjelp af_min aids aids* ale_børnene alshe-
-5 alsheimers alsheimers* altanen* altanen_og altid_venlig an at* at_der at_huset ax ax* ax_<#> ban
-5 bange_for bedste beste- bil_blev bileder blade busen* bør* børn_der bøt_her cykle- de_bedste de_elre
-5 dejli- deler* der_holer der_var det_treker dk* eler en* en_flad en_god en_overdosis er_helt er_lige
-5 er_sød facaden fb flad flink- flytet for_børn for_hele forto- fortovet fra_krigen fået fået_ny
-5 fødselsdag gamle_<N> gav god_til gres grese- greset gulve- gulvet gå går* går_med går_tur gør gør_det
-5 har_ike har_kreft har_lat har_ptsd hegn hegn* hele_opgangen her_i hilsen hilsen_<N> hjalp_med hjalp_mig
-5 hjemelavet holdt holdt* holer* holer_altid holm holm* hos_sin i_ban i_maj i_porten i_vekenen ingan-
-5 instagram intet jeg_heder k k* kafe* kager kager* kan_lave kanyler* klase_har klasen klaver* kloken kome
-5 krige- krigen larmer* leder* leget- legetøj legetøj* leser_højt leverer leverer* liger live lokal-
-5 lopemarked låne låner lånt_mig løbet løbet* med_på medicin melem min_altan min_snap morge- morgen mormo-
-5 mormor møble- møbler nogen_har nogle_unge ny* nøglen_til og_<#> og_jeg og_smadrer os* os_en overdosis
-5 paker paser paser* paser_vores penge_til plenen politiet_om porte- porten pose* prøv prøv_at ptsd ptsd*
-5 ptsd_fra på_luket på_sidste rabat rabat* repar- ring_til ryder ryder* ryger_på se_på seler_hjemelavet
-5 siger_at skal_have skrig- skriger smed_en smuke- smukeste smyker* snake- snapc- snapchat sne sne*
-5 som_har som_seler spiler_i spørg_efter stope stope- står_for svarer søde søde* søn_<N> sønag tale talte
-5 teper teper* th thi til_feleshuset til_mig tit* treker_in tvang- unge unge_i vaskekort vaskemaskine
-5 vaskemaskine* ve vek vek* vek_i veken- vekenen vem_<D> ver_dag vh vh_<N> vil_gerne vil_take vores_kat
-4 -arlig -baten -betes -cykel -dalje -deler -ekede -elsti -engen -enine -ening -ering -estol -ferat -heden
-4 -ideør -iktok -ilyke -inson -kifte -klava -koman -kødet -laget -leger -lepsi -liker -nagen -orier -orman
-4 -pgang -polar -ravlt -rkert -sning -teket -tenen -tisme -trisk -ukede -urant -varer -ykisk -ynger <#>*
-4 <#>_og <#>_spørg <.>_<F> <.>_<H> <.>_k <.>_vi <D>_<.> <D>_bil <D>_hanler <D>_havde <D>_heder <D>_hjalp
-4 <D>_hjelper <D>_klager <D>_leverer <D>_låner <D>_parkerer <D>_prøvede <D>_sagde <D>_ser <F>_burde
-4 <F>_hjalp <F>_taler <H>_<.> <H>_og <N>_driker <N>_forteler <N>_han <N>_kender <N>_savner <N>_synes
-4 adrese_<.> afven- afvening afvening* ale alkoholiker alkoholiker* alt* alt_før armen at_tage autisme
-4 autisme* bager bager* bakla- baklava bat* bedste* benet betalte bileder_af bilit bipol- bipolar bipolar*
-4 bliver* blok_c boler breke- brekede bøt bøt* c_<H> cpr cykel- cykelsti cykler* del dement* dement_og
-4 den_bedste depresion* der_skrev det_til det_vises diabe- diabetes diabetes* dot driker_sig eler_adrese
-4 eler_i en_medalje epile- epilepsi er_bipolar er_falet er_flytet er_narkoman er_nogen er_ny er_senil
-4 er_slem er_syg er_utryg facad- fald fant_en faren faren_er feles feleshuset ferie- ferien festu-
-4 festudvalet fik fik_smadret filen filen_vem flink fliserne flot* flytede* for_tidlit forkert forma-
-4 forman forman* forta- fortalte fortalte* fra_<N> fået_stålet føl før_det først først* gaden gamle
-4 gange_han gemer_ike gerne* giv giv_<N> glad* gmail god_at greset* greset_for gril gårdf- gør_hele
-4 haft_en hanle har_autisme har_bat har_bøt har_diabetes har_funet har_hørt har_parkinson har_styr har_tre
-4 have have* have_en heder hej histo- historier hjelp hjert- holer hus* højt* hører hørt hørt_at
-4 i_bestyrelsen i_ferien i_filen i_klasen i_kørestol i_live i_opgang i_sankasen i_uge ike_det ike_navn
-4 ike_slå ilen ilen_i inbrud_hos ingen_kan insta- jeg_låner kable- kede kender* klager* klager_over kome*
-4 komer_og kører_taxa kørestol lamper lekti- leser_alt lil lil_<.> live* lopemarkedet luker* lys_på lyter*
-4 lånt lånt* lægger_videør mad_til mail man_siger med_<D> med_stres medal- medalje meget* mere_af møde_at
-4 narkoman narkoman* navn_telefon ned_fra nu nytår- nøgle_til og_<H> om_han om_sin op_i op_på opgang
-4 os_til parkinson parkinson* paser_mine piseriet* planter plenen* pris prøvede prøvede* prøvede_at
-4 psykiatrisk psykisk psykisk_syg pung på_<D> på_fb på_fortovet på_insta på_kontanthjelp på_pengene
-4 på_skødet rabat- rabaten referat regnskabet* resta- restaurant ring_<#> ringede* ryder_op sal_til same*
-4 samen samler samler* sanka- sankasen savner* savner_<N> seler_gode seler_øl senil senil* sidst- sidste
-4 sidste* sidste_møde siger_<D> sin_bil sinsyg* skater skermen_eler skift- skifte skrev_<.> skriv_til
-4 skøde- skødet slem slik_til slog_mig slukede_ilen slår_greset slår_plenen snen snydt_af somerfesten
-4 sover_godt sp sp_<F> spise- st st* sted_at sterkt_på stile- stres styr styr* styr_på stålet_to sur*
-4 svarer* synes synes_der synge- synger synger* søger søger* telefon_tid telefonen* ti* tid_eler tikto-
-4 tiktok til_ale til_os til_somerfesten tilyk- tilyke tjek tlf tlf_<.> to_cykler trail- tramp- travl-
-4 travlt tret tret* tret_af tvangsfjernet tvangsfjernet* uge_<#> unerskrifter utryg vem_er venine
-4 venine_<N> vere verkt- vi_gemer vi_savner vi_skal videør vil vises vises_<.> x åbent* åbent_hus øl_til
-4 øver*
-3 -arere -artet -diner -dvert -døren -eafal -ealet -elavn -enget -eslog -estop -evogn -glene -haven -hemet
-3 -huset -iativ -istet -jelpe -jente -kerte -koven -ktier -levet -mater -meret -mster -nabel -ngang -nkene
-3 -nling -odbol -odrer -ofren -oftet -ogade -opede -orsøt -perne -rdber -risen -serne -skade -terer -tyker
-3 -tåene -utist -valet -vmord -ygede -yngen -ytede -ådets -ørnet <#>_<.> <#>_b <#>_vis <.>_skriv <.>_vil
-3 <D>_gul <D>_larmer <D>_laver <D>_ringede <F>_bliver <F>_kan <F>_kom <F>_kører <F>_luker <F>_sagde
-3 <H>_blinker <H>_st <N>_al <N>_an <N>_bor <N>_ejer <N>_for <N>_i <N>_laver <N>_lun <N>_også <N>_thi
-3 ad_vinuerne adreser af_ale af_en af_nytårsaften afdeling afløs- al al* alt an* an_i apote- arbejde*
-3 armen* at_gmail at_gå at_parkere at_reparere at_tale autist autist* b_<H> b_er bange* bat ben benk*
-3 bestyrelsen* betjente bilit* blev_overfalet blev_slået bleve- blevet blink- blinker blinker* blomster
-3 blomster_på bor_<D> bordv- bordvert borem- boremaskine bror_<N> brug* buskuret butik byen* byged- bygede
-3 bygede* bytep- bytepengene bør_kome børn* børn_og cyklerne de* de_unge den_er depresiv depresiv*
-3 der_bliver der_gør der_kan der_luter der_åbent det_<.> det_her det_siger det_skal dk_<#> doner- doneret
-3 doneret* dot* dot_com dreng* drengene dytig døren- dørene ebler ebler* efter_kl eg eg* egne elre_dame
-3 elste- elsterådets elsterådets_<D> en_depresion en_elre en_fin en_uge ensom er* er_<F> er_alene
-3 er_autist er_numeret er_rar er_skisofren er_tret er_udviklingshemet faler fant_min fast fast* faste-
-3 fastelavn felesarealet fik* fin fjern- flaske* flise- flyter_møbler fodbol fodre- fodrer fodrer*
-3 fodrer_fuglene folk_i for* for_flere for_lidt foran foran_<H> foreslog foreslog* foreslog_en forkerte
-3 forsøt forsøt* forsøt_selvmord fra_<D> frivi- fuglene fuglene* funet* fyrer fyrer* fået_barn
-3 fået_tvilinger fødselsdepresion fødselsdepresion* før* først_efter gang_i gardiner gardiner* geste-
-3 giver_rabat gmail* gmail_dot gode_boler gul gul* gul_gård gynge- gyngen gå_alene gået* gård* gårde-
-3 gården gør_et gør_når har_<#> har_doneret har_fem har_for har_forsøt har_fødselsdepresion har_lovet
-3 har_mistet har_sent har_spiseforstyrelse har_taget har_vanskade hej* heken heken_for henge- henger
-3 henger* henger_ud hjelm hjelm* hjelp_til hjelpe hjertestop hjørn- hjørnet hos_min hun_har hun_må huset*
-3 hygel- hygelit højre højt_men i_<F> i_gulvet i_sin i_skole i_skoven i_vil ike_kome imod_paker initi-
-3 initiativ initiativ* initiativ_til inviterer inviterer* is_<N> jeg_<D> jeg_synes jeg_var jordb- jordber
-3 kender_de kl* klage klage- klase_med kloke- kluben* kom* kome_en komer konta- kører_for lampe- lan lan*
-3 leder lejligheden lektier lektier* lever- lider lider_af lidt_tid lofte- loftet luket_afdeling lytep-
-3 lyter låner* låner_gerne låner_min mange* melem_<#> men* men_han mesen- mesenger mig_en mig_sin min_mor
-3 min_plads min_trailer mistet musik* my my_name må_ike møde* name name_is nogen_pile nogle* numer-
-3 numeret numeret_til når_det og_bliver og_burde og_lever og_ringede og_råbe og_skriger om_sønagen
-3 om_tirsdagen onkel onsda- opgan- opgang_<#> ordet ordet* os_ale over_vejen p p* paker* parkere
-3 parkerer_på parkerer_sin pengene_i pigek- pile pile_ved plant- pose postkasen prisen prisen* pung_og
-3 på_<H> på_ale på_hjørnet på_mesenger på_psykiatrisk på_torsdag rar renov- renoveret reparere rolat-
-3 runt_om same_dag samler_skral sat* selvm- selvmord selvmord* sen sende sent_<D> set_nogen sig_det
-3 siger_<N> sin_boremaskine skal skal_i skisofren skisofren* skisofreni* skove- skoven skovl- skral skral*
-3 skrevet_det skriv_<D> skriv_<N> skriv_ike skriver_grime slukede slået_ned snabe- snabel snabel* snabel_a
-3 somer somer- sover startet startet* stopede stopede* ståen- ståene supe supe* syg_og synes_<N> så_man
-3 sønag- sønagen tager_telefonen taget_initiativ tak* tak_for tale_med taler_med taxa* the thi* thi_lan
-3 til_fastelavn til_højre tirsd- tirsdagen tit_gester tovho- tovholer tovholer* travlt* tredje_gang truet*
-3 ture ture* tvili- tvilinger tør* ud_om udvik- udviklingshemet udviklingshemet* under_<N> unerviser
-3 unerviser* unerviser_i unger- ungerne v vansk- vanskade vanskade* var_inbrud var_sur varer varer_op
-3 venlig* vente- ver_morgen veret_inlat vi_bor vidt vis* vores_børn å ønske-
3 -adser -anket -arket -asene -atene -bulen -egynt -egået -ejder -ejdet -ejser -elpen -elsen -emede -etale
3 -føler -gelit -giver -halen -herne -igere -ighed -ilhol -inler -isker -jemet -kuber -kyler -lejer -maten
3 -neden -ngsel -nkort -nting -nuter -onist -ontor -orbud -pirer -preke -ragen -ratet -rdags -rente -riner
3 -river -roner -rødre -situm -tiker -tyrer -umene -usket -uvert -ykler -øgnet -ørger <#>_kroner <#>_årige
3 <D>_chikanerer <D>_der <D>_kan <D>_kiger <D>_som <D>_tever <D>_voltog <F>_siger <F>_snyder <H>_hos
3 <H>_lader <H>_smider <H>_står <N> <N>_bar <N>_bloter <N>_bryde <N>_der <N>_er <N>_har <N>_lurer
3 <N>_ryger <N>_voltog ad af_børn af_de afal afpreser_de ale_anre ale_ved alene_hele alene_i alere-
3 alerede anet anre_hune arbej- arbejder arbejdet arven at_kome b_han bad bagef- bagefter banker banker*
3 banket banket* bare* bare_sige befamler_piger begra- begyn- begynt begynt* begynt_at begåe- begået
3 beholer beholer* betale betaler_sort betalt* betje- bil_med bloke- bloken bloken* blå_merker bo bolig-
3 bor bor_hos brent- brente brudt brudt_in bruger bruger* bryde* bryde- bryder bryder_sit brødr- brødre
3 burde_tage bygep- bygepladsen c* cykel* cykel_i cykler da_<N> dag* dagen dame danko- dankort de_bliver
3 de_siger de_små de_to den_eneste den_gule den_på depositum der_betaler der_klager der_kører der_paser
3 det_kan dobel- dreng_ned driver_bordel du duer duern- duerne døgne- døgnet døgnet_runt efter_busen
3 efter_mig eget elre_damer en_flaske en_kuvert en_nøgle en_vis er_begynt er_et er_henes er_siker fengsel
3 fengsel_for filmer_børnene for_<#> foran* forbud forbud* forbud_mod forsikringen* freme- fremede frisø-
3 fuske- fusket fusket* fusket_med fylt får_besøg føler_efter før garagen gemer* gemer_våben get get_selv
3 gift_ud griner gå_til går_altid han_er han_ike han_ser han_tage har_banket har_betalt har_blå har_brudt
3 har_fusket har_kniv har_nu har_snydt har_solt har_sparket har_stuket hash_fra hash_på hel* henes henes*
3 herverk* herverk_på hjem_med huler* hun_heder hårdt_fat højt_for hører_det i_<H> i_banen i_bil
3 i_elevatoren i_fengsel i_garagen i_hånen i_kelerumene i_lørdags i_reten i_svømehalen i_to i_vaskekeleren
3 i_åen ike_gå ike_siger ine_for ingen- ingenting ja jeg_fik jo jo_godt kamer- kan_stå kaster_sten kate
3 katen- katene keler keleren_og kelerumene klokerne knalerter* kokain_i komer_i komunen* konen* konen_ver
3 koner kontanthjelpen konti- kontor krever krever* krone- kroner kun* kune_få kuver- kuvert kviner købe
3 købte køre køre* kører_ful kører_res kørte* later- latergas latergas* laver laver* laver_grafitien lejer
3 lejer* lejlighed_ful lejligheden_uden lejligheder* lejligheder_og leker leker* lever* lige* lige_i
3 ligen- ligene ligene* lute luter* lyver_om lås lægge lægge* lægger* løber løn lørda- lørdags man_går
3 mangler_et maski- med_<#> med_et med_pitbulen med_regnskabet med_vilje men_det merke- merker mig_og
3 min_dreng minut- minuter mit mod* mod_at måned- måneden naten_og neste noget_der nu_er nye* ofent-
3 og_bor og_et og_filmer og_giver og_griner og_hilser og_ser og_skuber og_så olie_i om_ventelisten op_af
3 over_for overfalet* papirer paser_børn penge_fra pengene_og pension pensionist pent pigerne_i pitbulen
3 pitbulen* plade- plader plads- pladser plejehjemet post post* prostitueret_og pudse- punkt- pusherne
3 på_arbejdet på_benken på_de på_den på_plejehjemet på_to racistiske racistiske_ting referatet regnskabet
3 res res* reten reten* river river* rodet ruden* råber_racistiske sager sal salet* se_<N> seler_latergas
3 seler_piler seler_smøger seler_stofer seler_til ser_ud side side_for sige_at sin_man sine_vener sit_eget
3 sit_tilhol skal_ike skat* skuber skyder_med skyle- skyler sling- slinger slinger* slået_min slået_ruden
3 slået_sin slår_de smøge- smøger smøger* smøger_til solt* som_han sparket spyte- spørger spørger*
3 sten_efter stofer_til styre- styrer styrer* stålet_min står svinler svøme- svømehalen så så_hun tag tage
3 tage_min tager_anres tager_de tager_imod tager_penge tever_sin til til_containeren til_katene tilho-
3 tilhol ting_og tog tog_pengene toile- tolv_man trakt- trick- truer_ale uden_plader uden_tøj ugen upase-
3 upasene upasene* var_ful var_ike vaskekeleren ved_at ved_skolen ved_stationen veken vem_mon ver_nat
3 ver_veken verelser* verelser_ud veret_ine veten* vilje vis_i våben_i åbnet årige økse
4 -acist -adrer -afiti -astet -ebørn -ejler -ekten -ergas -erier -esker -esket -fonen -gvogn -ikert -jorde
4 -ketøj -kohol -leder -lever -lorin -lsman -luker -mente -merne -nelen -nrede -nslag -olens -ordet -orvet
4 -osten -rager -ravet -reber -redag -redje -renes -reser -riser -ruset -tning -tofer -tsaks -tålet -yveri
4 -årige <D>_afpreser <D>_fest <D>_han <D>_med <D>_vidvasker <F>_er <F>_seler <H>_henter <N>* <N>_berer
4 <N>_brener <N>_lyver <N>_sate <N>_slog <N>_snyder <N>_steler <N>_truede <N>_truer af_<H> af_vores
4 ale_samen alkohol altså anony- anres at_slå at_vi bag_ratet barne- bedrager bedrager* befamler* behol-
4 benken* berer_kniv berus- beruset beskytelsespenge beskytelsespenge* blive* blok blå* bo* bolts-
4 boltsaks bordet brener bror brut buskuret* børnehaven børnehaven_med campi- campingvogn chika- coke
4 dater* dem demente den der_går der_seler der_tente det det_gjorde drebe- dreber dreber* dreng_uden
4 driker_på drive- driver driver* drivhuset duerne_og dyrker_hash døde* efter* efter_folk en_<D> en_rejse
4 er_beruset er_dømt er_racist fakturerer fakturerer* fakturerer_for fed fed* fejle- fejler fejler_noget
4 fengs- filme- flere_gange for_glad for_skolepiger for_vol forbi forsikringen forsø- fra_sin
4 fra_vertshuset fredag frem fri ful_af gang_<N> gemt gemt* gemt_en genbr- giver givet* gjord- gjorde
4 godt* grafiti gule han_heder har_bidt har_brent har_fri har_gemt har_sidet har_slået har_tesket
4 hashklub* hele_bloken hene* hjemehjelp hjemehjelp* hole hos* hvert hvert_år hånen hælder* hælder_klorin
4 høj_musik høre_det i_drivhuset i_mangler i_min i_skat i_vinuet ike_en ike_fejler imod_bestikelse jeg_så
4 jeg_tror jeg_ved kan_godt kan_høre kanon- kanonslag kaster* keleren* kiger* kiker- kikert kiosk- kiosken
4 klori- klorin klorin* koden kolek- kolekten konen konto- kort kører_med kører_påvirket kørte
4 lavet_inbrud legep- legepladsen lejli- lejlighed* leser* livet lyver lyver* løn* med_kikert med_pistol
4 med_solbriler mens mig mig* min_søns minre minreårige misbruger misbruger* misbruger_sin mit_vasketøj
4 mod_en nat naten* nede_på noget_men nyt når_<N> og_arbejder og_driker og_kun og_seler og_solt
4 omkledningen over papir- penge_for penge_og penge_under pige_på piger* pleje- priser priser* puter på
4 på_børnene på_det på_ham på_stien på_torvet pølser* racist ratet rejse reste- retet* ringer*
4 ringer_falske ryger* råber_og røver* røver_folk sal* seler_snus sener* senge- sengen siden_af sidet*
4 sig_til sige siger_han siger_hun siker siker_på sin_døde sin_hun sin_kat sin_søn sine* sit_barn sjov
4 sjovt skriver* skudt sluker slår_børnene slår_hene slås slås* små_drenge snupe- snus* snus_til solbr-
4 solbriler solt_den sover_på spark- spiler_høj spore- spørg_<F> stal_min stiker* stofe- stofer stofer_fra
4 strøm_fra stå stålet stålet* stålne_cykler stålne_varer står_og søns taget* tener tener* tente tesk*
4 tesker tesker* tesket tesket* tesket_en til_minreårige til_pigerne til_sig ting* torve- torvet tredj-
4 tredje tøj* ud_som uden_grun uden_kørekort uden_om under_bordet under_sengen vad_han var_<N> vasketøj
4 ved_jo ved_siden ved_vem vej vejer vem* vener* ver_fredag ver_lørdag verelser veret_her vi_kan vi_ved
4 vil_se vinue_og vol vol* volsm- volsman voltaget* voltaget_en vores_breve åbner_vores åen
5 -abyen -acket -agene -anger -armen -arnet -aster -efter -egale -elser -elset -erfor -evede -gaver -geren
5 -irket -jnene -kufer -lerum -loter -mlede -neren -ngene -ngens -ntret -osken -ovlig -penge -piger -raver
5 -ruede -rumet -serer -svant -taget -tiske -tålne -ulede -upede -voger -ylige -øjter <.>_<.> <D>_a
5 <D>_betaler <D>_brød <D>_dyrker <D>_graver <D>_have <D>_rører <D>_stalker <D>_steler <F>_lader
5 <H>_banker <H>_lurer <H>_ringer <H>_råber <H>_smadrede <H>_steler <N>_hun <N>_overfalt <N>_skriver
5 afpreser* ale_på alkoholiker_og arbejder_sort at_den at_få at_hun at_se babye- babyen begået* beken
5 betaler* bidt blive_gift blote- bloter bloter* bloter_sig blå brød_in buske- butik- butiken børne-
5 canab- containeren dater de_holer de_ike dek* deket deket* der_laver derfo- derfor drenge* død dømt* e
5 efter_at ejer ejer* en_hashklub en_hel en_kvine en_ny en_pistol en_volelig er_hans er_tredje folk* for
5 for_<N> forde- foreningens forsk- forsvant fra fred ful_i fyler* få gange gasen gift* givet_sin grave-
5 graver graver* gør_<D> hacke- hacket hacket* haft_fingrene hals hans* har har_begået har_skudt
5 har_smadret har_truet har_voltaget havemøbler hel heler- hjem hole_op holer_en hos_<F> hun_ike hun_seler
5 huser huser* huser_ilegale i_beken i_vores id id* igen* ike ike_nevne ike_noget ilega- ilegale ilegale*
5 imod_penge in* inbrud* inbrud_i ine* jeg_fant jeres kaster keler- kender_<N> kige kiger kokain* krevede
5 krevede* køber køber* lange- langer langer* lidt lurer_på lånte lånte* maler manen mangler_<#>
5 mangler_der midag min min_<D> min_dater min_søn nede nevne nevne_navne noget_i når og_lader og_truer
5 opgangen_og opkrever opkrever* oplys- oplysninger oplysninger* os_anre overfalt_en pigernes på_<#>
5 på_livet på_vores påvir- påvirket påvirket* ruden_in ruder- ruderne ruled- rulede runt_med seler* sener
5 sex sex* sex_for skere skolepiger skudt* skufe- skufer skyli- skylige slået slår_<D> slår_sine små* snus
5 sorte sove sove* sprit- spritkørsel spritkørsel* stalk- stalker stalker* stalker_mig stele_i sten sten*
5 strøm* ståln- stålne svoge- svoger så_<N> så_selv søn* tage_penge taget taget_med taske* taske- tele
5 tog_imod trued- truede truede* truer_mig truer_os tømes udbud uden* uden_udbud ulovlig ulovlig* ur
5 vere_alene vis_de volta- voltaget volte- vores_penge øjnen- øjnene
6 -anken -cialt -edlem -erlit -ernes -grene -ilmer -inlet -itiet -mider -munen -nerne -ntlig -oltog -rfalt
6 -tiken -urene -ælder <D>_det <D>_får <D>_sider <D>_styrer <D>_ver <F>_opfordrer <H>* <H>_om <N>_giver
6 <N>_havde <N>_huger <N>_tog alarmen altid_nye at at_give at_stele banem- banemedlem banemedlem* befamler
6 bestyrelsens biler- bilerne blev_taget bordel bordel* burde_kige bøn chikanerer chikanerer* conta- cykel
6 cykler_i der_altid der_mangler efter eg_efter en en_dreng er_<H> er_banemedlem er_volelig et_barn
6 feleskasen feleskasen* filmer fingrene fingrene* fingrene_i fra* fra_altanen gange* garag- gå_ud hans
6 har_et har_huget har_overfalet har_svinlet havemøbler* henes_smyker huget huget* hælde- hælder i_<N>
6 i_bilen i_det i_kasen in_hos kasen* kent kent* kniv* kober kober* komer_fra komet komun- komunen kørek-
6 kørekort kører lerer lovet_at men min_dør min_pung min_telefon minre- mors mors* motor- naten og_<F>
6 og_hun olie olie* opkre- os_med overfalt overfalt* pige* pigerne* polakerne* på_arbejde på_legepladsen
6 på_min på_veten rygen råber* røver røver- salet sat_il sele siden_hun sin_bror sin_kereste sit sit* skat
6 skole- skolens_<D> skral- skure- slog slog* slå smide- smider små_piger socia- socialt socialt_bedrageri
6 som_er sove_i stak* store ståle- svinlet svinlet* søen taget_af taske tatov- tever* til_<H> til_vol
6 ting_om tror truer* tyven unge_øl ved_børnene ved_søen vener verts- vertshuset volto- voltog voltog*
6 voltog_en vores_post øl
7 -adsen -alske -amser -anker -anler -drede -eriet -erker -evøen -gaven -heder -inele -inuet -irmet -kasen
7 -lsket -møger -rdrer -reste -reter -ruger -vinel <#>_seler <D>_b <D>_bruger <D>_driker <D>_i <F>_steler
7 <H>_kan <H>_kaster <N>_slår <N>_tager af_<N> afpre- afpreser alarm- anmel- anres* badet bag* bane banen*
7 barn barn* besty- bider* biler* borde- cigar- cigareter cigareter* compu- damer dek deken- dekene
7 dekene* depos- døde dømt dømt_for dør efter_min en_bane en_lejlighed er_kriminele er_med er_pusher
7 faktu- falsk falsk- falske falske* for_dem forfa- forfalsket forfalsket* forsviner fra_malerfirmet
7 genem* gift grams- gramser gramser* går_in ham* han* hanler_med hans_egen har_forfalsket hele helst
7 hos_os i_badet i_vand ike_kan il* in_i kaler* kaste- kereste kiosken* kniv_på kone* kriminele kriminele*
7 kun kører* lavet lejligheder lige maler- malerfirmet man man_ike med_kniv med_stofer mine_dek mit* navne
7 nevøe- nevøen nogen_burde når_han omkle- opfor- opfordrer opfordrer* opfordrer_til opgaven piler* polak-
7 polakerne prostituerede på_os på_sin racis- ruden råber råd rører_ved set sidet sidet_ine sin sine_børn
7 skal_man skube- slet slet_ike slår* slår_sin smadrede smadrede* smadrer* snyder_med spray- stele*
7 svinler* tever til_børn tog_min tredje* tror_<N> truet turen ved* vem_der veten vidvasker vidvasker*
7 vinue- vinuet volelig*
8 -asker -derne -ekene -enker -hklub -ierne -inder -ionen -kabet -lsens -okain -orfor -skede -tyven -ueret
8 -umper -yrker <#>_i <.>_har <H>_får <N>_blev <N>_på af_kasen ale* alter- at_<D> at_<F> besky- bider
8 bider_og bilen blok_<#> bor_i breve der der_bor der_ejer dumpe- dumper dumper* dyrke- dyrker dyrker*
8 en_tyv er_<N> er_dealer er_prostitueret flut flut* flut_fra for_sig forbu- fra_politiet får* glor
8 gratis_mad grun har_våben hashk- hashklub hjem_i hos huger huger* hår hår* in inen jobet jobet* kaler
8 kase keres- kirke- kober- kokai- kokain kreve- kører_altid lurer lurer* med_en med_tesk noget* og_han
8 og_slår pas pistol* prostitueret prostitueret* på_flut på_jobet runt runt* ryger_hash råd_til sele*
8 seler_hash sig_for skyde- smugl- stak stal stal* står* taget_<#> telefoner teror- truer truet_mig
8 ulovlit* unge_piger vem verel- vorfo- vorfor
9 -ageri -dofil -foner -gerne -ntene -nyder -renge -rever -ryder <H>_laver af altid_ful bedrageri befam-
9 besti- bestikelse bestikelse* betal- betaler burde dreng drenge er_pedofil forsi- gik give giver_de
9 grafi- han_har har_to hele_tunelen i korupt* lader* misha- narko- nok og_nu om_naten pedof- pedofil
9 pedofil* pisto- pistol pitbu- plynr- skunk skunk* smadr- små snyde- snyder snyder* stofer* strøm svinl-
9 teske- tre_gange ver ver_gang vise vores
10 -lerne -nerer -ordel -udene -viner <N>_seler banen breve* børn børnene_i dealer* det_var er_luder fingr-
10 for_ham genem hene hun_er høre ike_er ine lade laver_inbrud luder luder* navne_men ned noget opgav-
10 overf- pusher pusher* rører rører* se siden sine som styrer_hele søn tager ting tyvek- tøj vad
11 -alker -ealer -istol -kerne -lelig -orupt -ovlit -rerne -taler -ørsel <D>_kører da deale- dealer det_er
11 dom egen er_ike er_korupt folks fulma- fyler hash i_blok korup- korupt med penge* pushe- stele- steler
11 tanke- tanken ulovlit under* vi_har volel- volelig våben*
12 bare drike- er_heler foreningen havem- heler heler* hvor hvor* il kone med_hjem min_bil og om_at pigerne
12 sin_kone tesk to* ud_til
13 at_<N> folk hun igen il_til misbr- prost- slog_en stele tyv tyv* vidva- vores*
14 <N>_fik bedra- de_er er_en forgi- forsv- ham lader seler steler*
15 -teler <D>* <F>_for en_pige hos_<N> kniv kontanter krimi- mod tre
16 -anter -ingen biler den* foren- ful* sort sort* våben
17 -usher <D>_<N> de han i_en pige piger- to ulovl-
18 -kelse <F>_<N> hash*
19 <F>* kasen min* uden
20 har_stålet piger piler
21 bag for_at ful slår under
24 penge
"""
_LINES = _WEIGHED.strip().splitlines()
WEIGHTS = {word: int(line.split()[0]) for line in _LINES for word in line.split()[1:]}
