"""What pairs of words weigh in an accusation; written by `tests.guard.learning`."""

# Twentieths, then what weighs so much: "blå_øjne" and "<H>_har".
_WEIGHED = """
-22 <N>_<#>
-21 <#>_<H>
-19 <N>_<.>
-18 for_os
-17 jeg_bor kan_ike
-15 <D>_siger <D>_slog for_de
-14 der_er
-13 at_flyte flyte_vis seler_eg slår_altid
-12 <F>_blev at_der blev_snydt har_fået kl_<#> med_på med_til og_<#> skyder_nytår slog_sig stålet_sin
-12 tog_<S> vere_med
-11 <.>_dk <D>_blev <S>_er er_på fik_smadret for_den fra_vores gange_om haft_inbrud har_adhd har_styr
-11 i_tunelen in_for min_mor min_pake når_man når_vi og_kan sin_bil slog_knet snydt_af styr_på til_ale ud_om
-11 ved_<H> ved_vejen
-10 <#>_år <.>_com <D>_er <D>_gør <N>_kan betaler_regningen brug_for er_<#> fant_min find_mig har_brug
-10 have_en kører_for med_<N> med_at og_fik og_jeg på_lørdag regningen_ver snap_<N> til_<F> til_<N>
-10 til_børnene uge_<#>
-9 <#>_<P> <#>_er <.>_<N> <F>_bliver <F>_kan at_bore at_lese bar_mine blev_stålet bor_på bore_huler
-9 brene_og den_lå eg_fra en_rampe er_gift er_god for_mig fået_ny får_for hanler_i har_<H> hos_<H>
-9 huler_med hører_stemer i_bilka i_taxa jeg_er kender_ale med_os mine_varer når_jeg paker_for pistol_til
-9 på_altanen ser_til skal_have snak_med solt_hash spørg_efter vand_ned var_falet ver_dag vil_vere
-8 <#>_på <#>_så <.>_kan <D>_bliver <D>_brener <D>_leger <D>_spiler <D>_vil <F>_bor <F>_holdt <F>_komer
-8 <F>_tog <N>_<D> <N>_og <P>_altid <P>_tager <S>_blev ale_børnene at_luke bange_for banken_efter
-8 blev_overfalet børn_at bøt_her de_elre den_bedste den_lile det_hele efter_lopemarkedet en_flot er_bange
-8 er_den er_lige er_løgn er_noget er_ny er_skrap et_slag fik_stålet for_sent går_tur har_de har_lånt
-8 har_travlt hjem_til i_<#> i_banken i_ferien i_må i_sig ike_fra inbrud_to jeg_havde kører_min laver_mad
-8 lavet_en lavet_et lejligheden_på med_børnene med_de med_ungerne men_<P> ned_når og_slog op_fra
-8 pengene_med på_<H> på_cykel på_skadestuen på_snap same_dag seler_loder seler_sin siger_at sin_sofa
-8 sit_hus slag_for spørg_<N> synes_der så_vis tager_dem taget_bileder til_en til_politiet to_gange
-8 truer_med uden_at vek_fra vorfor_skal
-7 <D>_fik <D>_fyrer <D>_kat <D>_leverer <D>_men <F>_ser <H>_betaler <H>_mangler <H>_og <N>_leder <N>_tør
-7 <N>_vil <S>_tager adhd_og af_sine af_tyve at_råbe bil_blev bileter_til da_min dater_<N> de_bedste
-7 dem_til den_blev der_komer der_var der_vile det_regner efter_branen egne_penge en_benk er_glad er_vek
-7 et_godt et_uhel for_ale for_egne fra_<N> fra_sine giver_altid går_nat gør_ike har_<D> har_funet
-7 har_lovet har_mistet har_paset har_samlet har_tre hjem_når hjemehjelp_tre holer_øje hos_sin hus_når
-7 i_bestyrelsen i_busen i_og ike_mere ilen_i jeg_har købt_en kører_drengene kører_elbil kører_på laver_den
-7 leger_med leser_højt lå_i mad_fra mangler_<S> med_hele med_stres mvh_<N> nytår_in og_<N> og_får og_har
-7 og_hører og_skal og_sover og_tryk pake_den penge_med pigerne_to på_insamlingen på_pengene på_tiktok
-7 på_trome redede_<S> revisionen_er ros_til se_på seler_sit siger_der sine_høns sit_job skolen_og
-7 skrive_på slukede_ilen slår_et sted_at står_tom så_<S> søger_en tager_altid tager_børnene
-7 tager_kontanter tager_ungerne til_feleskafen til_jul til_revyen til_somer trome_i ved_et venine_<N>
-7 vil_gerne vile_stele øje_med øl_til
-6 <.>_har <.>_k <.>_kører <.>_maj <D>_bor <D>_fant <D>_giver <D>_går <D>_havde <D>_mangler <D>_paser
-6 <D>_selv <D>_side <F>_fant <F>_neter <F>_når <F>_taler <H>_<#> <H>_seler <H>_som <N>_år <O>_er <O>_har
-6 <P>_<O> <P>_laver <P>_slår <S>_fik <S>_og advarer_mod af_ale af_en af_til alarm_når alrig_<D>
-6 altid_alarm altid_i altid_lidt ansate_ordentlit blev_kørt byen_for børn_der de_nye de_siger dek_i
-6 den_nye der_ryger der_skal det_går efter_aftale ekstra_til en_blå en_krone en_papirsedel en_rude
-6 en_sedel en_øl er_galt er_gået er_helt er_rart et_sted fem_sprog for_<D> forbi_ver fra_blok fra_sig
-6 fra_ålborg fyret_uden fået_stålet får_dem får_fat gift_med greset_for griber_in gøres_noget hans_<N>
-6 har_bøt har_fødselsdepresion har_glemt har_malet har_skimel har_skisofreni har_skrevet har_svert har_ti
-6 har_vand hash_i hele_byen hilsen_<N> hovedet_in huger_brene høj_løn i_havegrupen i_kulen i_sankasen
-6 i_skak i_uge ike_det ike_fået ike_kome ike_nogen ingen_anre ja_det jeg_heder kan_se kan_vi kat_in kent_i
-6 kiger_forbi kloken_ti kom_på komer_for køken_i kørt_ned lat_regnskabet lavet_vores lidt_ekstra
-6 lige_hovedet loder_for lyd_for lånt_min man_døde med_drengene min_man min_snap min_stige mistet_sin
-6 mor_til neter_at noget_er noget_så numer_er nye_benke nye_vinuer når_noget og_<H> og_kiger og_se
-6 om_sønagen om_tirsdagen op_efter os_en pas_på ptsd_og på_isen på_mig på_torsdag på_tur ring_<#>
-6 ringet_til rude_af samler_flasker selv_og sin_bolsjebutik sin_have sin_pung sine_dek skimel_i
-6 slår_greset smadret_en stiker_lige svert_ved tag_på take_<N> tid_til til_feleshuset til_lyd tre_børn
-6 trenger_til tur_med ud_ved udsat_for ungerne_med varer_op veret_udsat vi_spiler vol_på
-5 <#>_<N> <#>_det <.>_sig <.>_skriv <D>_<H> <D>_deler <D>_egen <D>_hek <D>_klager <D>_larmer <D>_parkerer
-5 <F>_arbejder <F>_hjalp <F>_kørte <F>_og <F>_ringer <F>_samler <F>_smed <H>_<.> <H>_driker <H>_fik
-5 <H>_for <H>_havde <H>_skyder <N>_det <N>_ike <N>_om <O>_fik <P>_kaler <S>_tog af_boligforeningen
-5 af_fuglene af_kontanthjelp af_vejarbejdet af_vejen af_året alrig_ferie alt_det altan_når altid_et
-5 altid_hånen altid_ordner altid_pent anmelte_herverket anre_får anre_kan arbejder_om at_grine at_gå
-5 at_ringe at_spørge at_tage at_vide barnevognen_stå beder_om bilen_ren blaner_sig blev_slået bliver_den
-5 bliver_mobet bliver_sent bliver_solt bor_der brener_haveafal brudt_sin bruger_hele burde_få børnebørn_i
-5 børnene_til cykler_nu de_unge den_forkerte den_ike den_skeve der_gør der_sagde der_svarer der_vil
-5 derfor_er derfor_skal det_dufter det_paser driker_te dårlit_på efter_<N> efter_en efter_stevnet eg_ved
-5 en_fejl en_hånd en_medalje en_nabofest en_sluder en_snak en_uge en_yngre er_<P> er_byens er_dement
-5 er_gamel er_gravid er_hånverker er_mig er_min er_narkoman er_syn er_tret et_halvt et_svar fik_brudt
-5 fik_mig fik_sparket fire_børn for_børnene for_en for_høj for_lidt for_sterkt for_vanet foran_i
-5 foran_kiosken fra_krøn fusker_lidt få_en fået_kørekort fået_tvilinger får_mad gav_sit giv_<P> giver_min
-5 griler_ver gå_foran haft_en halvt_år hans_arbejde har_<S> har_bat har_diabetes har_epilepsi har_ingen
-5 har_kol har_købt har_mange har_nøgle har_også har_ringet har_sagt har_selv har_taget har_vunet
-5 havde_inbrud heder_<N> hele_gaden hele_opgangen henter_<S> hjalp_mig hjem_efter hjem_fra holer_altid
-5 holer_bilen holer_de holer_åbent hos_<D> huer_til hånd_på hånen_op hånverker_og højt_i i_december i_gang
-5 i_julen i_kan i_keleren i_kortspil i_maj i_marts i_optoget i_petanque i_somer i_varme i_vekenen
-5 igen_vorfor ike_finde ike_få ike_istansat ike_lejet ike_noget ike_og ike_svaret in_af is_<N> jeg_falt
-5 jeg_tror job_videre kafeautomaten_ver kan_<F> kan_lave khatib_er klager_over klubens_<D> kniven_fra
-5 kol_og kontakt_<N> køen_og kører_pigerne lader_barnevognen lat_det lat_penge lejet_ud lese_igen
-5 leser_til lidt_med liger_hos lile_skov lod_mig lov_at luke_butiken luker_<S> låser_op låste_sig
-5 løn_siger man_beder man_skriver med_ale med_havearbejde med_mit med_tresko meget_for meget_i
-5 men_retferdig mig_da mig_gå mig_sin min_barnevogn mobet_på mod_tricktyve mor_en my_name må_gerne
-5 mønter_og name_is nogen_som noget_mere nogle_unge og_er og_kaster og_mobilepay og_ringede og_smadrer
-5 og_vi også_de om_det om_en om_vinteren op_i opgang_<#> opgangen_til ordner_lyset os_ale paker_og
-5 pent_tilbage pigerne_hjem politiet_om på_cyklen på_fredag på_gaden på_kantstenen på_luket på_same
-5 på_trapen reker_altid reparerede_min ring_til ringede_til ryger_på seler_hjemelavet selv_i set_dem
-5 sig_ike sig_på sin_fritid sin_taske skeve_flise skolen_luker skralespanen_foran skrap_<D> skrevet_det
-5 skriver_altid skriver_gode skriver_leserbreve skyler_mig slik_til sluder_af slået_ned slået_nogen
-5 slår_plenen slår_til smed_en snaker_med solt_sin sp_<S> spejdere_sniter stod_for stoler_på stå_i sumba_i
-5 svarer_når svaret_på sygemelt_med så_der så_ring sådan_er tager_bileder tager_mønter tak_til tever_ale
-5 ti_minuter til_fastelavn to_verelser tog_kniven tom_igen tredive_år tret_af trøster_børnene tyv_i
-5 tømer_kafeautomaten tømt_skralespanen udlanet_halvdelen unerviser_i unskyl_til vand_på vanet_løb
-5 var_inbrud var_ved vejen_og vem_er ver_sønag veret_inlat vh_<N> vi_spejdere vil_take vile_ike vis_skolen
-5 vores_tag vå_<N>
-4 <#>_<D> <#>_den <#>_for <#>_og <#>_spørg <#>_vis <.>_<D> <.>_<F> <.>_blev <.>_bor <.>_vil <D>_bil <D>_de
-4 <D>_dør <D>_heder <D>_hjelper <D>_kyser <D>_lader <D>_lyter <D>_låner <D>_ringede <D>_ringer <D>_sate
-4 <D>_ser <D>_skriger <D>_skyl <D>_slukede <D>_smed <D>_synes <D>_tever <D>_vaskemaskine <F>_<P>
-4 <F>_afleverer <F>_burde <F>_bør <F>_der <F>_forklarede <F>_klipede <F>_kom <F>_lovede <F>_luker <F>_må
-4 <F>_redede <F>_smider <F>_stod <F>_så <F>_søger <F>_tager <F>_viser <H>_<S> <H>_blaner <H>_kan <H>_klase
-4 <H>_liger <H>_skal <H>_sover <H>_ved <N>_<N> <N>_an <N>_driker <N>_henes <N>_jeg <N>_også <N>_sider
-4 <N>_x <O>_<N> <O>_samler <P>_og <S>_drukne <S>_falt <S>_holer <S>_laver <S>_runt adgang_genem af_aleren
-4 af_drengene af_fugle af_holet af_min afleverede_tusin alene_hjem alt_før alt_om altanen_og altid_komer
-4 altid_trapen altid_venlig an_i anre_det arbejde_i at_bruge at_lege basaren_og betaler_mere betalt_mit
-4 bil_og bileder_af bileder_til blev_valt blevet_gift bloken_og bo_uden bor_<S> bor_alene brener_ler
-4 brent_af brente_i brut_motorcykel brød_er børnene_heder børnene_med cykel_nu cykler_ud da_det dag_hos
-4 dater_da de_elste de_greder de_sidste dement_og den_<#> den_er den_i der_kan der_skrev der_tog det_<.>
-4 det_brente det_har det_ryger det_stemte det_til det_vises dom_over dot_dk duer_for dømt_ude døren_in
-4 døren_stå efter_basaren efter_tyveriet efter_vores eler_adrese eler_i en_brut en_løsning en_måned
-4 en_pris en_sterne end_de enerne_ved eneste_der er_<F> er_autist er_brudt er_børn er_flytet er_godt
-4 er_guld er_luket er_løbet er_mega er_sver er_syg et_kor et_par et_skilt et_stort fant_en fejl_i
-4 fik_revet fik_ridset filen_vem filmet_somerfesten finder_altid fire_måneder fisk_om flad_når
-4 flyter_møbler fodrer_enerne folk_frokost for_<F> for_hurtit for_komunen for_mørkt foran_<H> foran_døren
-4 fordi_<P> fordi_den fordi_der fordi_jeg foreslog_en fortjener_en fra_krigen frisk_fisk fyler_<#>
-4 fyrer_med få_det få_et fået_demens fået_lov fået_nyt får_gaver født_<#> gang_med gav_mig gemer_ike
-4 gemer_vores gift_igen giver_sine glemt_det glemte_at god_til gode_referater gratis_for grilen_og
-4 guld_verd gå_hjem går_<S> går_med gør_<S> gør_hele haft_roter halvdelen_af har_adgang har_autisme
-4 har_ferie har_kamera har_kreft har_lat har_lavet har_myg har_ptsd har_ret har_skåret
-4 har_spiseforstyrelse har_talt har_veret har_åbent havde_funet havde_glemt hej_det hele_eftermidagen
-4 hele_gården hele_tiden helt_i henger_ud hentede_min hilser_alrig hjem_om hjemelavet_syltetøj holer_opleg
-4 holet_på hovedør_efter huse_med huset_i hælder_vand i_ban i_banko i_dans i_filen i_fire i_fordelingen
-4 i_foråret i_højsesonen i_kort i_krydset i_løn i_tredive i_vil ike_får ingen_altan ingen_griber ingen_kan
-4 initiativ_til inlat_på jeg_foreslår jeg_låner jeg_mangler jeg_var jul_og kaler_sig kamera_op kan_købe
-4 keler_op keleren_med kiger_efter kinen_når kloken_seks kome_noget komunen_har konfirmanerne_med
-4 kontanthjelp_og kontingent_fordi kortspil_og kr_in kreft_og kroner_som krøn_i kyser_på køber_in
-4 kører_lastbil lader_døren lastbil_om leje_hos ler_i leser_alt lidt_i lukede_for lys_på låner_mig
-4 låner_min lægger_videør mad_til man_<N> man_bliver man_på mangler_en med_brene med_min med_sin med_supe
-4 med_vores med_åbent men_det men_er mig_en mig_til min_søn mit_kontingent mon_ike myg_i navn_telefon
-4 ned_fra nogen_bryde nogen_har nu_har ny_dør ny_i nye_låse nøglen_med og_grinede og_ike og_lat og_låser
-4 og_mangler og_redede og_synes og_ved om_jeg ont_i os_et os_til over_sig par_fodbolstøvler parkerer_på
-4 paser_min paser_på penge_ud pengene_samen pent_til pererne_i pris_for psykisk_syg ptsd_fra på_benken
-4 på_biblioteket på_den på_hjemesiden på_instagram på_kinen på_markedet på_pension på_skralespanen
-4 på_snapchat på_tavlen regnskabet_i regnskabet_og ret_i ridset_sin roter_under ryger_in samen_efter
-4 samler_skral sat_kamera se_det seler_frisk seler_støvsugere sider_tit sidste_fire sig_om sig_tid
-4 siger_<N> sin_dør sin_hovedør sin_rolator sine_tomater sit_kørekort skak_ver skal_bo skermen_eler
-4 skifter_pererne skralespanen_ver skrev_<.> skriv_<N> skriv_ike skriv_til skyder_duer skyl_at skøn_tryker
-4 slår_på snabel_a snap_x snyder_på snød_i sofa_bilit solt_bilen som_har som_os somerfesten_og sover_om
-4 sparket_døren spiler_i stemer_og stiker_af stiker_os stå_åben stået_tom står_for står_ved svarer_altid
-4 sver_at syltetøj_på syn_for så_de så_i så_nogen søn_<N> søn_da søn_er søn_et taber_i tager_kun
-4 tager_nøglen taget_initiativ talte_med talte_pengene te_med tegner_huse telefon_tid tever_mig tid_eler
-4 til_<D> til_festen til_fodbol til_foreningen til_krøn til_os til_spanien til_venstre tit_på tog_ike
-4 tog_konfirmanerne tre_kelre trener_drengene trener_pigerne truet_af trøstede_min tur_for tusin_kroner
-4 ude_af uden_køken under_gulvet valt_igen vaner_mine vanet_uden vant_prisen ved_alt ved_navn ved_traperne
-4 vi_få vi_gemer vi_nu vi_savner vi_taber vinder_altid vis_<D> vises_<.> viste_os vores_ekstranøgle
-4 vorfor_bliver vorfor_er x_<N> åbent_vinue
4 <#>_i <.>_<P> <.>_og <.>_tog <D>_bruger <D>_brød <D>_fest <D>_føler <D>_ike <D>_ja <D>_keler <D>_kører
4 <D>_på <D>_solte <D>_som <D>_spiser <D>_stal <D>_styrer <D>_tømer <D>_ver <D>_voltog <F>_er <F>_går
4 <F>_havde <F>_opfordrer <F>_råber <F>_seler <F>_skyder <H>_brød <H>_dyrker <H>_lurer <H>_ringer
4 <H>_råber <H>_smadrede <H>_smider <N>_dør <N>_s <N>_sener <N>_slog <N>_truede <O>_kan <P>_blev <P>_fik
4 <P>_går <P>_heder <P>_paser <P>_til <S>_flytede <S>_inesperet <S>_lader a_har af_heleri af_med af_vores
4 aflytet_mødet afpreser_de ale_der ale_har ale_lejligheder ale_opgaverne alkoholiker_og alrig_haft
4 alrig_har altan_med altid_ful at_<H> at_blive at_give at_køre at_slå at_smadre bag_ratet behanlinger_på
4 betaler_ike betalt_sin bil_hvert bil_med biler_på bileter_der blive_drebt boligstøte_her bordel_i
4 brene_vores brente_ansøgningerne bryder_sit brystet_da burde_tage børn_er børn_til børnehaven_med
4 cykelkeleren_har de_anres de_dementes de_holer de_komer dek_om deker_over dementes_stemesedler den_bran
4 den_der den_eneste der_<S> der_en der_har der_havde der_i der_noget der_seler der_stal det_der det_fra
4 det_gjorde det_heder drengene_en driver_bordel druknet_kilinger duerne_og dumper_bygeafal dyrker_pot
4 død_fugl efter_hune efter_skolepigerne elre_damer en_af en_gamel en_halv enlig_og er_bare er_beruset
4 er_død er_forbudt er_mørkt et_laboratorium et_nyt feter_ale fik_en fik_min fjernsyn_dagen fodbol_med
4 folk_alrig folk_med folk_på for_voltet forteler_de fra_festen fra_lopemarkedet fra_skolen fra_vertshuset
4 fugl_i ful_hjem fyret_fra fået_et får_børn får_sine før_<P> gamle_mor gang_<N> gemer_våben giver_sin
4 gjorde_rent godt_at godt_vem går_forbi går_i gården_og gør_ved hagekors_på har_aflytet har_da har_deket
4 har_druknet har_forbud har_gravet har_huget har_pyntet har_solt har_tesket hash_til hegnet_når
4 hele_kvarteret hever_boligstøte hidser_<D> holdt_op hus_af hvor_koberet hårdt_fat i_beken i_buskene
4 i_grøften i_kuferten i_køkenet i_svømehalen i_trek igen_<.> ike_<F> ike_for ike_løn ike_set ike_skal
4 ike_vere imod_konvoluter ine_for ingen_har jathyten_og jeg_deler jeg_gjorde jeg_siger jeg_skal jo_så
4 kafe_og keler_er kilinger_i knalerter_af krever_beskytelsespenge kun_i kun_når kursus_i køber_tyvekoster
4 laboratorium_i lader_børnene lang_tid langer_over laver_bomber lejer_piger lejet_sin lejlighed_ud
4 leser_mine man_hører man_i man_tager mangler_der med_noget med_tømermen meget_omsorgsful melt_sig
4 mens_vi mente_at mere_efter midt_på min_dør mit_navn mit_tøj mod_vores morgen_med musik_og må_gå
4 naten_og ned_bag neste_dag netet_i nevne_navne nok_ike nye_fjernsyn når_pigerne nøgler_til og_de
4 og_deler og_hever og_neste og_på og_smider og_steler også_i om_på opgangen_stinker os_med over_hegnet
4 pengene_fra piger_ud pigerne_om prostitueret_og pyntet_på på_armene på_brystet på_livet på_mesenger
4 på_parkeringspladsen rekruterer_drenge res_så ringe_til rockerne_og røver_folk seler_den seler_sine
4 seler_sprut selv_til sener_bileder set_<H> sex_for sig_enlig sin_adrese sin_feter sin_gamle sin_man
4 sine_dyr sit_arbejde sit_tilhol skerer_dek skolebusen_med skriver_behanlinger skruer_<F> skyder_folks
4 skyl_i sluker_for slået_ruden slår_mor smed_mit små_drenge små_poser snus_og snyder_i snydt_med
4 snydt_sig solt_de som_er som_folk som_straf spiler_højt stemte_på stiker_drengene stope_så stålne_varer
4 sulter_sine så_børn tager_af taget_pengene tesket_<S> til_<S> til_banen til_jathyten til_kviner til_min
4 til_vol ting_til to_kate tre_ben tre_gange tror_<N> tror_i truede_mig truer_mig truer_os truer_vidner
4 tøj_ud uden_vand udlanet_og vad_<P> vapes_til var_ful vasker_penge ved_børnene ved_hele ved_vorfor
4 ver_fredag vere_bag veret_til vi_fik vi_ike vi_skule vidner_til vil_se vile_brene vores_breve
4 vores_penge åbner_anres
5 <D>_afpreser <D>_brente <D>_der <D>_hidser <D>_huger <D>_røvede <D>_seler <D>_siden <D>_skar <D>_skenker
5 <F>_byter <F>_det <F>_stak <H>_banker <H>_bor <H>_der <H>_filmer <H>_lod <N>_a <N>_bryde <N>_giver
5 <N>_lyver <N>_lånte <N>_samler <N>_snyder <N>_truer <P>_har <P>_jeg <P>_også <P>_vil <S>_bor <S>_enre
5 <S>_slog <S>_ved af_at alarmen_den ale_anre alrig_have altid_<S> altid_når altid_om anen_vej at_betale
5 at_få at_gøre at_tie bag_tremer bedt_om biler_og blå_merker brene_os børnehjem_der børnene_på
5 christiania_og cykler_fra de_døde deler_have dem_om den_anen den_gule den_har der_ejer der_går
5 der_stadig det_var det_verste drenge_til driker_i døde_nabør efter_folk en_dør en_ekstra en_grun en_hel
5 en_ny en_profil en_tyv eneste_med enre_testamente entreprisen_til er_banemedlem er_falet er_hans
5 er_ligeglad er_siker er_skilt er_sluket er_stålet et_børnehjem et_til fakturerer_for fik_et flere_gange
5 folk_er for_<H> for_alarmen for_ike for_u for_vol ful_af ful_i fået_<S> får_penge gamel_dame gamle_fisk
5 gav_entreprisen gemt_en godt_gå gå_når går_en haft_kørekort hans_bil har_blå har_forfalsket har_givet
5 har_koblet har_melt har_opretet har_rodet har_set har_skudt har_sparket har_stemt har_stuket har_svinlet
5 have_nøgler henes_egen henter_hash herverk_på hestene_til hjelpe_<P> hjem_og hole_op hurtit_og
5 huser_ilegale i_ansitet i_arbejdstiden i_bilen i_drivhuset i_gaden i_halen i_kiosken i_melken i_skabet
5 i_skat i_spabad i_vanet i_vaskekeleren ike_af ike_kiger imod_bestikelse imod_gratis imod_kontanter
5 imod_penge in_på ine_i inviterer_drengene jo_godt kaler_<F> kasen_at koblet_sig kom_til komer_med
5 komunen_ike komunens_<D> kort_ved kroner_i kører_bil laver_falske laver_grafitien lavet_hul lejren_og
5 lever_af lige_på liger_i lod_en luker_døren lyset_er lå_på mad_for maler_dem mangler_et med_<S>
5 med_kasen med_luftgever med_solbriler merkater_på mig_ned min_cykel min_postkase min_telefon min_venine
5 misbruger_sin mit_vasketøj mod_en mødet_med naten_til navne_men ned_ad nogen_der numre_til nye_merkater
5 og_kørte og_maler og_man og_piser og_seler og_siger og_solt op_ad opfordrer_til opretet_en os_ned
5 papiret_men pase_på penge_og penge_under pigerne_i pisker_hestene på_<#> på_børnene på_christiania på_en
5 på_femten på_hans på_jobet på_legepladsen på_os på_papiret på_plejehjemet res_og reter_i river_<D>
5 ruden_in sate_il se_noget seler_de seler_recepter selv_in seter_nye side_ved sidste_der sig_til sige_nej
5 siker_på sin_bror sin_døde sin_kereste sin_lejlighed sin_maker sin_søn sine_døde skilt_på skriver_om
5 skule_alrig skule_pase slår_børnene som_slave sprut_til stak_<S> stal_min stationen_og stele_for
5 stemt_for så_blev så_hurtit så_mange tager_cykler tager_de tager_imod tale_om taper_strøm tever_sin
5 til_børn til_kafe til_kloken til_kontoret til_pigerne til_vores to_minuter tre_nye tre_år u_<#> uden_for
5 udleverer_vores under_bordet under_da under_sengen unge_øl vand_i var_dement var_ope ved_at
5 ved_automaten vi_har voltaget_<S> vores_kate vores_numre vores_vand våben_i åbner_gravene åbnet_mine
6 <#>_der <.>_jeg <D>_driker <D>_får <D>_lægger <D>_stalker <F>_leser <F>_skifter <H>_henter <N>_from
6 <N>_have <N>_huger <N>_overfalt <N>_seler <N>_voltog <P>_tør ad_trapen af_kasen af_politiet af_tre
6 ale_på ale_ved alrig_bliver altid_er altid_nye anre_hune arbejde_sover at_skrive blev_bedt blev_taget
6 block_<#> burde_have burde_kige børn_aber børnene_sovemedicin da_<F> de_<#> de_små de_sover der_burde
6 der_laver der_mangler der_tager det_bedste det_er det_genem det_må det_nu det_ved driker_på døren_og
6 døren_udefra en_flaske en_taske er_ale er_dømt er_skyl er_smidt far_til fingrene_i folks_kate for_<#>
6 for_min forbud_mod foreningens_plenekliper fra_<F> fra_ale genem_vegen get_selv gik_til gned_sig
6 haft_fingrene halsgreb_på har_begået har_beholt har_brudt har_flere har_forgiftet har_gemt har_nu
6 har_sletet har_voltaget hele_bloken hjelper_dem hjeme_og holdt_mig hælder_klorin i_ale i_bad i_banen
6 i_den i_garagen i_journalerne i_kasen i_kelerumene i_køen i_mangler i_mit i_omkledningsrumet
6 i_varmekeleren i_vaskeriet i_vinuet ike_en ike_må ike_på ike_sit in_hos in_mod jeg_skule kaler_mine
6 kaster_sten kiger_in kliper_låse kluber_for koden_til kom_hjem komer_altid komer_er kører_ful kører_med
6 kørte_videre lader_sine lidt_for låse_op mad_og man_vil med_strakt med_vem men_bor min_fars mit_kort
6 mit_lår mod_at mor_på nogen_tager nu_er ny_terase når_<N> og_bor og_truer olie_i om_halsen op_om
6 paker_uden profil_i på_arbejde på_bilen på_hele på_pigerne på_sin på_tre runt_med ryger_hash rører_ved
6 samlede_in samler_in sat_il seler_det ser_ud siden_<P> sig_op sin_far sine_børn sjovt_nok skenker_for
6 skyder_efter skød_efter slået_sin smidt_ud socialt_bedrageri solt_den sover_på stak_af stal_fra
6 stalker_mig stele_i stempler_in sten_efter strakt_arm svare_på så_selv søn_i tage_penge tager_det
6 tele_ribenene terase_same til_blods til_det til_et tog_halsgreb tog_mig trapen_til tre_kluber tusin_i
6 ud_med ude_i udefra_når vad_<F> var_<N> var_det ved_pigerne ver_veken vi_ved vil_helst år_<.>
7 <#>_genem <D>_<P> <D>_dyrker <F>_drejer <F>_skruer <F>_tilbage <H>_kaster <H>_slår <H>_steler <N>_blev
7 <N>_steler <S>_<N> <S>_druknede <S>_komer af_de af_pigerne aflyter_os at_<S> at_jeg at_se at_stele
7 at_steme blev_skrevet blive_gift bliver_lat blok_<#> bloter_sig båd_af børn_med cykler_i datørne_på
7 de_bliver de_ike de_to den_nat der_betaler der_ike efter_busen elevatoren_ver en_hashklub en_kuvert
7 en_sporer er_<H> er_<N> er_de er_dealer er_prostitueret fodrer_roter forkert_og fra_de fusker_med
7 får_altid gamle_og geme_pengene giver_børnene giver_de grun_til hanler_med hans_egen har_et har_lenset
7 har_slået hash_på hr_<.> hvor_<P> i_<D> i_elevatoren i_min i_urnen i_år in_når in_til jeg_så kender_<N>
7 kig_hos kører_<#> kører_ver luker_sig man_lige med_et med_regnskabet med_stemerne min_pung mine_dek
7 mod_børnene navn_på noget_der ny_båd og_der og_griner og_in og_slår penge_for pengene_blev på_kødet
7 på_mit på_som på_torvet på_vores rager_på rodet_med roter_med seler_snus siger_de sine_vener
7 skifter_datørne skrevet_<#> slog_en slår_<D> sporer_på stemer_i stopede_stemer så_<D> så_det taget_<#>
7 taget_med ti_år til_noget truet_min tyve_tusin unge_piger unge_til ved_godt ved_jo ved_vem ver_lørdag
7 vis_de åbner_vores
8 <#>_årige <D>_i <D>_leser <F>_lader <F>_åbner <H>_laver <N>_fik <N>_havde <N>_tog anres_post
8 arbejder_sort at_geme at_kome at_man at_stike at_vi dem_med der_liger efter_<D> eg_efter en_på er_tredje
8 flut_fra fra_altanen fra_politiet gå_til gå_ud har_<P> har_brent har_sidet har_smadret hele_tunelen
8 hjem_med holer_<S> høre_det hører_det i_<H> i_hans i_søen i_vand i_åen ike_sige ike_var in_i inbrud_i
8 jeg_fant keleren_og leser_vores lige_i mangler_<#> med_børn med_hjem med_tesk mors_ring når_komunen
8 og_ingen også_vad om_<D> på_de på_flut same_uge siden_af sig_selv skolens_<D> skrive_under skyder_med
8 små_piger som_<D> spiler_fodbol stålet_min står_og til_sine ting_om truet_mig ud_af uden_kørekort
8 uge_som ved_ale ved_siden vil_altid år_i
9 <D>_med <F>_kaler <N>_slår <S>_ned at_brene at_den bad_om blev_af der_altid der_klager det_gør dom_for
9 dømt_for efter_at efter_min en_død en_lejlighed er_hjeme er_kriminele er_luder er_med er_meget er_pusher
9 er_volelig et_barn for_<N> for_penge fra_opgangen få_fred føler_efter hacket_min har_hacket har_snydt
9 har_to hilser_med hjemehjelp_og hos_<F> ike_<S> ingen_siger jeg_ved kan_godt lovet_at låret_hele man_ike
9 mange_der med_kniv med_stofer men_<D> mig_om min_søns mine_breve nogen_burde nå_så når_<P> og_spiler
9 på_låret set_<D> sig_for siger_<P> siger_vorfor sin_kone sin_telefon skal_ike skriver_til strøm_fra
9 styrer_hele vad_der vejen_hjem voltog_<S>
10 <.>_det <D>_<#> <D>_når <D>_steler <N>_har <N>_tager <S>_<H> af_<N> at_ingen bor_samen de_same for_glad
10 for_sig gamel_man glad_for har_bidt har_våben have_med hos_os i_ti ike_fines ike_vil kan_få lavet_inbrud
10 og_den og_et og_kun på_min på_mine råd_til sin_hun slog_<S> slår_sin til_sig
11 <N>_der at_<N> de_er en_bane har_overfalet hjem_i i_<N> i_det om_naten sat_en sidet_ine siger_jeg
11 slet_ike snyder_med så_<P> tog_på var_<D> ver_gang ver_nat vere_alene
12 <F>_siger at_<D> har_truet ike_kan kune_tale laver_inbrud man_skal min_bil og_<D> og_nu om_at på_<F>
12 sove_i
13 <D>_<N> af_<S> af_i altid_på brød_in dagen_efter er_heler er_tyv med_vilje vem_der
14 bor_i er_en er_pedofil gratis_mad går_in il_til på_det
15 er_korupt fik_ny kører_res
16 <F>_for i_blok i_en med_en når_<D> og_<F>
17 <P>_ike
19 ike_er
20 for_at hos_<N> og_<P>
21 <F>_<N> har_stålet
"""
_LINES = _WEIGHED.strip().splitlines()
WEIGHTS = {word: int(line.split()[0]) for line in _LINES for word in line.split()[1:]}
