"""What pairs of words weigh in an accusation; written by `tests.guard.learning`."""

# Twentieths, then what weighs so much: "blå_øjne" and "<H>_har".
_WEIGHED = """
-22 <#>_<H>
-21 <N>_<#>
-17 <N>_<.> for_os kan_ike
-16 <D>_siger jeg_bor
-15 slår_altid
-14 der_er
-13 <D>_blev <H>_seler kl_<#> med_på min_pake og_<#> til_ale tog_<S>
-12 <D>_slog er_<#> fik_smadret har_de har_fået i_tunelen med_at og_kan sin_bil stålet_sin ved_<H>
-11 <.>_dk <F>_får blev_snydt for_de fra_vores have_en og_fik seler_eg skyder_nytår til_<N> ver_dag
-10 <.>_com <D>_gør <F>_og at_der at_flyte at_lese brug_for er_ny er_på haft_inbrud har_adhd har_brug i_må
-10 kører_for på_altanen sig_på skal_have slog_knet to_gange uge_<#> var_falet vere_med
-9 <#>_<P> <#>_er <D>_fik <F>_bliver <H>_betaler <N>_<D> <S>_blev bar_mine den_lå eg_fra en_rampe er_god
-9 er_vek fik_stålet find_mig flyte_vis hanler_i har_lånt hos_<H> i_bilka i_ferien kender_ale lavet_en
-9 lavet_et med_<N> min_man min_mor mine_varer når_vi og_sover op_fra på_cykel på_lørdag ser_til slog_sig
-9 snap_<N> solt_hash synes_der så_vis til_børnene til_politiet ud_om vand_ned ved_vejen
-8 <#>_på <#>_så <#>_år <.>_<N> <D>_paser <D>_vil <F>_blev <F>_kan <H>_blev <N>_kan <N>_og <N>_vil <P>_slår
-8 <P>_tager blev_stålet bor_på børn_at bøt_her er_den er_løgn er_noget er_skrap et_godt fant_min fået_ny
-8 gange_om hører_stemer i_<#> i_bestyrelsen in_for inbrud_to jeg_havde laver_mad med_de med_os med_til
-8 ned_når når_man og_jeg paker_for pigerne_to snak_med snydt_af spørg_<N> spørg_efter vek_fra vil_vere
-7 <D>_brener <D>_er <D>_fyrer <D>_kat <D>_leverer <D>_så <F>_arbejder <F>_komer <H>_driker <H>_mangler
-7 <N>_leder <N>_tør <S>_er <S>_og <S>_tager adhd_og af_sine af_tyve ale_børnene bange_for blev_overfalet
-7 da_min de_bedste dem_til den_bedste den_blev den_skeve der_komer der_skal der_vile det_hele en_benk
-7 en_flot en_rude en_sedel er_bange er_helt er_lige er_rart et_uhel for_mig fra_sine fyret_uden
-7 giver_altid går_nat gør_ike har_lat har_lovet har_mistet har_styr hælder_vand i_gang i_sig i_uge i_varme
-7 ike_fra ilen_i jeg_er kom_på lejligheden_på lå_i mad_fra med_børnene med_drengene med_sin med_ungerne
-7 meget_i men_<P> mistet_sin mvh_<N> må_ike og_<N> og_slog og_tryk om_det pake_den ptsd_og på_skadestuen
-7 på_snap på_tiktok ros_til rude_af ryger_på seler_sin selv_i siger_at sin_sofa sine_høns skeve_flise
-7 slukede_ilen smadret_en styr_på står_tom så_<S> søger_en tager_dem tager_kontanter tager_ungerne tid_til
-7 til_<D> uden_at ungerne_med varer_op ved_et vil_gerne vile_stele vorfor_skal øl_til
-6 <#>_<N> <.>_maj <D>_havde <D>_hjelper <D>_mangler <F>_bor <F>_fant <F>_holdt <F>_kom <F>_kørte <F>_når
-6 <F>_taler <H>_<#> <H>_fik <H>_for <P>_laver <S>_med advarer_mod alarm_når altid_alarm altid_i altid_lidt
-6 at_råbe at_tage banken_efter bil_og brene_og bruger_hele burde_få dater_<N> de_siger de_unge dek_i
-6 der_gør der_ryger det_går det_regner efter_branen efter_lopemarkedet efter_stevnet ekstra_til en_fejl
-6 en_papirsedel er_<P> er_galt fem_sprog for_ale for_den fra_<N> fået_stålet får_dem griber_in griler_ver
-6 går_tur gøres_noget hans_<N> hans_arbejde har_diabetes har_funet har_fødselsdepresion har_malet
-6 har_mange har_nøgle har_paset har_selv har_skisofreni har_travlt har_tre hilsen_<N> hjem_efter hjem_til
-6 holer_altid holer_øje hovedet_in høj_løn i_banken i_busen i_kortspil i_og i_sankasen ike_finde ike_fået
-6 ike_kome ike_nogen jeg_har jeg_heder kan_vi køber_in kører_min kører_pigerne kørt_ned laver_den
-6 lese_igen leser_højt lidt_ekstra lige_hovedet lyd_for man_døde mangler_<S> med_stres min_bror min_onkel
-6 min_snap mine_børn mønter_og noget_er nu_og ny_dør nye_vinuer nytår_in når_jeg når_noget og_mobilepay
-6 og_se også_de om_sønagen op_efter op_i penge_med pengene_med pigerne_hjem på_<H> på_fredag på_gaden
-6 på_mig på_torsdag reparerede_min revisionen_er ringet_til same_dag se_på siger_der sin_fritid sin_pung
-6 sine_dek sit_hus skolen_og skrevet_til skrive_på stiker_af stiker_lige sumba_i så_i tager_børnene
-6 tager_mønter take_<N> ti_minuter til_<F> til_feleskafen til_lyd tret_af trøster_børnene udsat_for
-6 venine_<N> veret_udsat vi_spiler vol_på øje_med
-5 <#>_for <.>_fik <.>_k <.>_sig <.>_tog <D>_beholer <D>_bliver <D>_de <D>_giver <D>_heder <D>_hek <D>_kom
-5 <D>_leger <D>_men <D>_ringede <D>_selv <D>_side <D>_slår <F>_der <F>_luker <F>_neter <F>_redede
-5 <F>_samler <F>_smed <H>_havde <H>_og <H>_som <N>_det <N>_ike <N>_om <N>_år <P>_kaler <S>_fik
-5 <S>_fodbolstøvler af_fuglene af_til alrig_<D> alrig_ferie altan_når altanen_og anre_det at_gå at_ringe
-5 at_spørge barnevognen_stå beder_om betaler_mere bil_blev bil_ståene bilen_og blaner_sig blev_slået
-5 bliver_den bliver_mobet bliver_sent bliver_solt brener_haveafal børn_der børnene_til cykel_nu cykler_nu
-5 de_elre de_sidste den_ike den_lile den_nye der_kan der_svarer derfor_er det_dufter det_stemer
-5 drengene_hjem driker_te dårlit_på døren_stå efter_<N> efter_en egne_penge en_blå en_fin en_hånd en_krone
-5 en_medalje en_sluder en_snak end_de er_børn er_flytet er_gravid er_gået er_mig er_narkoman er_tret
-5 et_halvt et_slag et_sted et_svar fant_en fejl_i fik_mig fire_børn for_<F> for_egne for_høj for_meget
-5 for_togene for_vanet forbi_ver fordi_<P> fra_sig fra_stationen fusker_lidt få_en får_fat får_mad
-5 gamel_bil gang_med gav_mig gav_min giv_<P> giver_min gør_<S> gør_hele haft_en halvt_år har_<D> har_<H>
-5 har_autisme har_bat har_bøt har_det har_epilepsi har_ferie har_glemt har_købt har_skimel har_skrevet
-5 har_svert har_vand har_åbent hash_i havde_inbrud heder_<N> hele_opgangen helt_i henter_<S> hjem_når
-5 holer_de holer_åbent hos_<D> huger_brene hånd_på i_fordelingen i_foråret i_julen i_kan i_maj i_malmø
-5 i_marts i_orden i_vil igen_vorfor igenem_det ike_det ike_lejet ike_og imod_min ingen_anre initiativ_til
-5 is_<N> ja_det kamera_op kan_lave kan_se khatib_er kiger_forbi klager_over komunen_har kortspil_og
-5 købt_en køken_i kører_drengene kører_lastbil kører_på kører_skolebusen lader_barnevognen lader_døren
-5 lastbil_om lat_regnskabet legepladsen_og leger_med lejet_ud leser_til lidt_med lov_at lånt_min låste_sig
-5 man_<N> man_beder man_skriver mangler_en med_ale med_havearbejde med_mit men_retferdig mig_da mig_sin
-5 min_barnevogn min_stige mobet_på mod_tricktyve mor_en my_name name_is neter_at nogen_som noget_så
-5 nogle_unge numer_er ny_i nye_låse og_grinede og_har og_hører og_kaster og_skal og_smadrer om_tirsdagen
-5 opgangen_til paker_og paser_på pung_ved på_benken på_gulvet på_isen på_kontoret på_luket på_skolen
-5 på_trapen redede_<S> regnskabet_igenem ring_<#> sagde_<D> sat_kamera seler_hjemelavet seler_loder
-5 seler_sit selv_og set_regnskabet sidste_fire sig_ike sin_taske sit_kørekort skimel_i skrap_<D>
-5 skrevet_det skriver_gode slag_for slik_til sluder_af slået_ned slår_plenen smed_en små_på snaker_med
-5 snydt_for snød_i solt_bilen solt_sin sove_for sover_om sted_at stod_for stå_i stå_åben ståene_uden
-5 svarer_når svert_ved så_der så_står sådan_er søn_<S> søn_er tager_altid tager_bileder taget_initiativ
-5 tak_til til_avisen til_fastelavn til_feleshuset til_foreningen til_hele til_jul til_spanien tom_igen
-5 trenger_til tyv_i uden_dek unskyl_til vant_prisen vem_er ver_sønag veret_inlat vil_take vile_have vå_<N>
-4 <#>_den <#>_det <#>_spørg <#>_til <#>_vis <.>_<F> <.>_blev <.>_kan <.>_skriv <.>_år <D>_<H> <D>_bil
-4 <D>_dør <D>_egen <D>_fant <D>_lader <D>_larmer <D>_låner <D>_parkerer <D>_prøvede <D>_ringer <D>_samler
-4 <D>_ser <D>_vaskemaskine <F>_<D> <F>_<P> <F>_afleverer <F>_anmelte <F>_burde <F>_bør <F>_fodrer
-4 <F>_forklarede <F>_har <F>_hjalp <F>_klipede <F>_lovede <F>_lyver <F>_ringer <F>_skriver <F>_så
-4 <F>_tager <F>_trøster <H>_<.> <H>_holer <H>_liger <H>_ser <N>_<N> <N>_an <N>_jeg <N>_også <N>_sider
-4 <N>_x <P>_forteler <S>_falt <S>_var ad_mig af_<D> af_den af_drengene af_en af_kontanthjelp af_toget
-4 af_vejen alene_og alt_det altid_ordner altid_venlig an_i anmelte_herverket anre_får anre_kan
-4 arbejder_som at_bruge at_cykle at_grine at_lege at_sluke at_vide betaler_for betalt_mit bileder_af
-4 bileder_til bileter_til blev_kørt blev_truet blevet_gift bloken_og bor_<S> brente_i brudt_sin brød_er
-4 bøde_for bøgeparken_<#> børnebørn_i børnebørn_ver cykel_har cyklerne_ine da_det dag_hos dater_da den_<#>
-4 den_er den_forkerte den_i der_sagde der_styrer der_vil derfor_skal det_bliver det_brente det_og
-4 det_paser det_svert det_til det_treker dot_dk dør_og døren_in efter_nogen efter_sygdomen efter_vores
-4 egen_lade egen_port elevatoren_hele en_barnevogn en_måned en_nabofest en_overdosis en_pris en_sterne
-4 en_uge enerne_ved er_<F> er_alkoholiker er_autist er_brudt er_dement er_gamel er_gift er_glad er_guld
-4 er_løbet er_mega er_min er_sver er_sygemelt er_syn er_varmt et_skilt et_stort et_trehus et_utet
-4 fik_brudt fik_revet fik_ridset fik_sparket fik_taget fodrer_enerne for_<D> for_børnene for_en for_hurtit
-4 for_sent for_sterkt foran_<H> foran_døren foran_sin forbi_skolen fordi_den fordi_der fordi_jeg
-4 foreslog_en fortjener_en fra_<#> fra_blok fra_ålborg fyler_<#> få_et fået_bøde fået_tvilinger får_for
-4 får_hjemehjelp født_<#> før_tid først_på gavekort_på gemer_vores gester_til gift_igen gift_på glemt_det
-4 gode_referater gratis_for guld_verd gå_hjem går_med har_for har_foreslået har_ingen har_inviteret
-4 har_kol har_kreft har_også har_ret har_ringet har_roter har_sagt har_samlet har_skåret
-4 har_spiseforstyrelse har_veret har_vunet havde_glemt hegn_op hej_det hele_dagen hele_eftermidagen
-4 hele_gården hele_tiden hentede_min her_lengst hjalp_<S> hjalp_mig hjemehjelp_tre hole_foran holer_opleg
-4 huer_til hurtit_forbi hus_når huset_i højt_i høre_elevatoren i_bøgeparken i_havegrupen i_keleren i_kulen
-4 i_kulturhuset i_kø i_posen i_skoven i_somer i_søvn i_travlhed i_tredive i_vekenen ike_får ike_istansat
-4 ike_svaret ike_virker in_af inbrud_hos ingen_og inlat_på jeg_låner jeg_mangler jeg_tror jeg_var kan_<F>
-4 kan_man kat_in keleren_med kiger_efter kloken_<#> kniven_fra kol_og komer_først kontakt_<N>
-4 kontanthjelp_og kontingent_fordi kr_in kø_i kørekort_tilbage kører_elbil lerte_mine liger_hos lukede_for
-4 luker_<S> lys_på lyter_når låner_mig låser_cyklerne lægger_videør magacaygu_vå man_bliver mange_gester
-4 med_aviser med_supe med_tresko med_vores med_åbent meget_for melem_<#> men_er mit_kontingent mor_til
-4 naten_<.> ned_fra nogen_bryde nogen_har noget_ved og_afleverede og_bliver og_er og_holer og_ike
-4 og_kender og_kiger og_mangler og_paser og_redede og_ringede og_så og_taler og_vi om_<P> om_en om_jeg
-4 om_vinteren op_da opgang_d ordner_lyset os_til parkerer_på parkerer_skevt paser_børnebørn paser_min
-4 pererne_i politiet_om prøvede_at psykisk_syg på_ale på_cyklen på_den på_instagram på_kontanthjelp
-4 på_pengene på_same på_tirsdag på_tur ret_vi ridset_sin ring_til roter_under ryder_op sagde_at sal_til
-4 samler_flasker samler_skral sat_hegn savner_<D> sedler_i seler_kartofler sent_hjem set_dem sider_tit
-4 sig_tid siger_<D> siger_<N> sin_dør sin_rolator sin_trailer sine_børnebørn skifter_pererne skolen_i
-4 skriv_<N> skriv_til skriver_sedler slået_nogen slår_til snabel_a snap_x snyder_på sofa_bilit sp_<F>
-4 spanien_om stemer_altid stien_når stoler_på styrer_grilen stået_tom står_for står_ved svaret_på sver_at
-4 svoger_<N> sygemelt_med syn_for så_de så_nogen så_ring søn_da søn_til tager_kun taget_bileder taget_sit
-4 talte_med te_med til_eid til_revyen til_somer til_ungerne til_venstre tilbage_efter tit_alene tit_på
-4 tog_bileder tog_kniven tre_børn tre_kate tre_kelre tredive_år trehus_til treker_in trener_drengene
-4 trøstede_min tur_med under_gulvet utet_vinue vand_på vaner_mine vanet_løb vanet_uden ved_navn venter_på
-4 vh_<N> vi_få vi_savner vis_nogen vores_ekstranøgle vores_hus vorfor_bliver x_<N> åbent_vinue
-3 <#>_<.> <#>_kan <#>_og <#>_skal <.>_har <.>_komer <.>_kører <.>_mangler <.>_net <.>_vil <D>_børnene
-3 <D>_falt <D>_for <D>_går <D>_hanler <D>_henter <D>_klager <D>_lyter <D>_låser <D>_løber <D>_mistede
-3 <D>_sagde <D>_sate <D>_sit <D>_skriger <D>_skyder <D>_skyl <D>_spiler <D>_st <D>_synes <D>_tør
-3 <F>_finder <F>_fortalte <F>_fremlagde <F>_kører <F>_lerte <F>_om <F>_reker <F>_river <F>_skifter
-3 <F>_smider <F>_spiler <F>_stoper <F>_søger <F>_tog <F>_viser <H>_<S> <H>_deler <H>_giver <H>_har
-3 <H>_klase <H>_larmer <H>_protesterer <H>_på <H>_reparerede <H>_skal <H>_skyder <H>_snaker <H>_sover
-3 <H>_st <H>_søger <N>_<H> <N>_bager <N>_driker <N>_h <N>_henes <N>_mangler <N>_punktum <N>_snabel
-3 <N>_står <N>_synes <N>_vaxån <P>_bor <P>_gør <P>_kan <P>_og <P>_seler <P>_trenger <P>_vinkede <S>_boler
-3 <S>_drukne <S>_falde <S>_holer <S>_laver <S>_når <S>_runt adgang_genem adrese_<.> af_ale af_bolen
-3 af_fugle af_min afleverede_den ale_børnenes ale_kan ale_med ale_og alene_hjem alrig_når alrig_på alt_før
-3 alt_i altid_hånen altid_skylen altså_<N> anmelt_inbrudet arbejder_om at_hans at_her at_huset at_løbe
-3 at_spile aviser_om bare_ring barnevogn_og basaren_og bedste_falafel benken_i besøger_de blev_numer
-3 blev_valt blevet_dement blomster_og bo_uden boler_ekstra bor_alene bor_der branen_og brate_posten
-3 brekede_armen brent_af brente_og bror_<N> brugernavn_er burde_lyte byget_et børnene_det børnene_med
-3 børnene_om børnenes_navne c_<H> com_<N> cpr_<#> cyklen_i cyklen_over cykler_børnene cykler_ståene
-3 dansk_over de_anre de_elste de_ensome de_greder de_hjemløse de_skyler dement_og den_fineste den_igen
-3 den_ritige den_til der_blev der_fant der_pasede der_revner der_skrev der_tog der_var det_<.> det_gamle
-3 det_koster det_mørke det_ryger det_stemte det_virker det_vises dimision_i dk_vis driker_kafe duer_på
-3 dør_fordi døren_lige efter_ambulancen efter_basaren efter_et efter_reglerne efter_tyveriet egen_dør
-3 ejer_piseriet ekstra_i eler_adrese eler_i elsterådets_<D> en_at en_gang en_hun en_legeplads en_liste
-3 en_pumpe en_studerene eneste_der er_bipolar er_fint er_for er_fra er_godt er_inlat er_intet er_luket
-3 er_numeret er_ope er_optaget er_pent er_revisor er_roter er_senil er_skiftet er_slem er_syg er_sød
-3 er_til er_utilfreds er_utryg er_valt eren_for et_skur et_år falde_ved falsk_hånverker falt_i falt_på
-3 fejrer_sin fik_blomster fik_forkert filen_vem finder_altid fineste_have fire_måneder flink_men
-3 flyter_møbler flyter_ud flytet_in for_børn for_husholet for_kluben for_larmen for_lidt for_mørkt
-3 for_nesen for_sidst for_sit for_tidlit for_to for_varme fordel_for foreslået_et foreslår_en
-3 forkert_regning forman_for forsøt_selvmord fortalte_om fortele_om fra_krigen fra_loftet frem_til
-3 fritid_på frivilig_i fuglene_ved funet_kanyler fyrer_med få_det fået_demens fået_hun fået_kreft
-3 fået_kørekort fået_lov får_gaver får_nye får_nyt får_vand før_det gang_om gemeleg_i gemer_ike giv_<N>
-3 glemte_at god_til god_ved gratis_når greset_for grilen_og går_<S> går_alene gøede_da gør_det gør_et h_på
-3 haft_roter har_<#> har_<S> har_adgang har_anmelt har_bedt har_byget har_bytedag har_duer har_eren
-3 har_forsøt har_haft har_ike har_jeg har_lejet har_min har_myg har_nøgler har_parkinson har_ptsd
-3 har_startet har_stået har_taget have_ny hek_er heken_for hele_vejen helt_efter her_er her_ike her_kun
-3 hilser_alrig hjem_om hjemelavet_syltetøj hos_<S> hotmail_<.> hotmail_dot hun_der hus_på huse_med
-3 hvor_skøn hånen_op hører_vaskeriet i_ban i_banko i_containeren i_december i_dene i_facaden i_feleshuset
-3 i_filen i_fire i_gården i_kagekonkurencen i_koret i_mosen i_natøj i_området i_regnvejr i_seng i_sengen
-3 i_ser i_solen igen_og ike_få ike_mere ike_nå ike_ritit ike_selv ike_øl imod_ale in_over inbrud_og
-3 ingen_altan ingen_griber ingen_kan inlat_men insta_<N> istansat_enu jeg_foreslår jeg_lå kafe_på
-3 kaler_sig kan_fortele kan_kome kan_købe kat_der keler_op kender_ingen klase_har klipede_snoren
-3 kliper_mig kloken_fem klubens_<D> kom_med kome_noget komer_tit kort_med koster_<#> kreft_og krone_for
-3 kryker_og kun_det kun_om kører_<D> kører_skolebus larmen_men larmer_når lavet_den leder_efter
-3 leger_gemeleg lerte_mig leser_alt lige_for liger_over lil_<.> lile_<N> lile_skov liste_over loder_til
-3 lovet_os luke_vinuet lukede_døren luket_afdeling lyset_i lyte_mere låner_gerne låner_min mad_til man_har
-3 man_ringer mange_cykler mangler_varme marts_og med_brene med_hele med_kafe med_vaskeriet medicinen_op
-3 men_det men_folk mig_<N> mig_dansk mig_gratis mig_sit min_altan min_mail min_plads mine_planter
-3 mistet_sit mit_<H> mit_brugernavn mod_herverk mod_huslejen mon_ike mor_selvom morgenmad_hos musik_i
-3 myg_i må_gerne mørke_sving naten_med navn_telefon ned_og nej_til nesen_af nogen_pile nogen_siger
-3 noget_mere nu_vil numer_to ny_og nye_lamper nye_postkaser nå_dørtelefonen når_<F> når_der når_det
-3 nøglen_med og_<H> og_blev og_brekede og_burde og_får og_går og_gør og_henes og_nye og_seter og_spørger
-3 og_stiker og_synes og_søger og_tale og_venter om_onsdagen om_svinget om_vol ont_i op_igen op_ved
-3 ope_hele opgang_<#> opleg_om optaget_af os_<.> os_et os_gamle os_har os_om os_på over_det over_disken
-3 over_når over_porten over_stien parkerer_sin pas_på pasede_<S> penge_til pengene_samen pent_til pile_ved
-3 piler_og planter_op posten_op pris_for protesterer_mod ptsd_fra punktum_dk pusher_i på_<D> på_dem på_fb
-3 på_havnen på_hjørnet på_insta på_kluben på_kryker på_mails på_markedet på_metadon på_mødet på_noget på_p
-3 på_pension på_skødet på_snapchat på_vinuet redede_os regning_for regnskabet_frem regnskabet_i
-3 reker_altid reparerer_cykler ret_i revisor_og revner_i ringede_efter ringede_til roter_i ryger_in
-3 samen_efter samlede_<#> samler_penge se_det sede_i seler_honing seler_støvsugere seler_øl selv_<P>
-3 set_nogen sig_det siger_godmorgen sin_dimision sin_have sin_vaskemaskine sine_tomater sit_sede
-3 sit_verelse skak_med skal_bo skal_gøres skal_vi skermen_eler skiftet_ud skolebus_og skrap_men skrev_<.>
-3 skriv_ike skriv_på skriver_leserbreve skur_uden skyl_at skylen_for skyler_os skøn_tryker sluke_lyset
-3 slår_et slår_greset snydt_i som_har som_os som_seler sover_alrig sparket_døren spile_kort spiler_i
-3 spiler_klaver spiler_skak spiser_morgenmad spørg_<H> steler_fra stemer_og stk_<.> stopede_en
-3 studerene_helt stålet_to svarede_på svarer_ike syltetøj_på synger_i så_god søn_<N> søn_ver tager_nøglen
-3 tager_penge tager_telefonen tale_minre talte_pengene taske_i tegner_huse telefon_tid tid_eler til_<P>
-3 til_cykelkeleren til_en til_felespisningen til_festen til_fordel til_os til_somerfesten tiladelse_men
-3 tirsdag_og tlf_<.> to_cykler to_i to_verelser tog_ike tog_imod tog_ordet tog_pengene treker_cyklen
-3 trener_pigerne tur_for tur_ver ud_på uden_grun uden_køken uden_tiladelse ukr_<.> under_<N> unerviser_i
-3 utilfreds_med vad_gør valt_igen var_<F> var_inbrud var_så vaskeriet_om ved_bustopet ved_sin vek_i
-3 ventede_på venter_i ver_aften verelse_til verktøj_fra vi_bor vi_gemer vi_samler vi_ser vile_ike
-3 vinder_altid vinker_til vinuer_i vis_<D> vises_<.> viste_os vorfor_er åbent_hus åbent_til år_og
3 <#>_seler <#>_vek <.>_de <.>_lever <D>_a <D>_af <D>_brød <D>_chikanerer <D>_driver <D>_gav <D>_har
3 <D>_ike <D>_kaler <D>_råber <D>_rører <D>_stal <D>_tiser <D>_ver <D>_vidvasker <F>_alene <F>_betaler
3 <F>_en <F>_filmer <F>_krever <F>_skyler <F>_stak <F>_stiker <F>_teler <F>_vil <H>_bor <H>_dumper
3 <H>_dyrker <H>_fremlejer <H>_får <H>_føler <H>_kom <H>_køber <H>_lader <H>_om <N>_altid <N>_arbejder
3 <N>_garage <N>_lige <N>_på <N>_rører <N>_sate <N>_skriver <N>_som <N>_tage <N>_verelse <P>_er <P>_havde
3 <P>_henter <P>_kom <P>_lader <P>_om <P>_samlede <P>_sider <P>_tage <S>_for ad_badeverelsesvinuet af_<H>
3 af_med aftenen_<.> ale_har ale_opgaverne alene_hele alrig_tilbage alt_der anres_cykler armen_og
3 at_betale at_jeg at_lade at_se at_slå at_steme at_vere b_<P> badekaret_om bag_ratet bare_en barn_og
3 befamler_piger begynt_at bestyrelsens_<D> bil_der bil_på bilederne_af bileter_der blaner_noget
3 blant_børn blev_taget bliver_to bo_her bor_hos brener_kabler brors_scoter brute_fulmaten bryder_sit
3 buskene_ver bøne_i børn_spørg børn_vere børnehaven_med børnene_på bøt_i cykel_ståene cykelkeleren_har
3 da_strømen dag_i dater_på de_får de_gode dek_op deler_med den_eneste den_gamle den_på den_står der_<S>
3 der_lå der_stadig der_steler det_kun det_ritige du_kan dyrker_hash e_<F> e_kase efter_<P> efter_alt
3 efter_kvinerne efter_muslimer egen_svigersøn ekstranøglen_og elers_er en_fra en_nøgle en_stålet en_syg
3 en_volelig ene_øje er_begynt er_enlig er_et er_pudsit er_selv et_hjem falske_timer feter_ale
3 firmet_sende fjernsyn_dagen for_sine for_skolepiger for_store forfalsket_unerskrifter fra_<F>
3 fra_insamlingen fra_kasen fra_malerfirmet fra_trapen fra_vertshuset ful_ver fulmaten_til fusket_med
3 fået_nye gangen_og garagen_og gav_jobet gift_ud gifte_sin giver_sin gratis_hos grime_ting gyle_i
3 gå_sultne går_altid går_forbi går_hjem har_banket har_bileder har_fusket har_fylt har_gjort har_helt
3 har_kniv har_kopieret har_kørt har_låst har_pludselig har_ramt har_ridset har_same har_tent
3 hele_kvarteret henter_paker hjem_igen hos_dem hul_i hvert_år hælder_gift hælder_gyle hører_ike
3 i_badekaret i_baghaven i_banen i_biletkasen i_grøften i_lomen i_mine i_mit i_sit i_skuret i_spejderhyten
3 i_to igen_<.> igen_i ihjel_med ike_<F> ike_fines ike_for ike_geler in_mod in_og iser_<D> it_<S>
3 jaker_fra jobet_til kabler_af kamera_i kan_<N> kan_høre kan_i kasketer_og keler_er keler_og keleren_det
3 kirken_<P> kloken_fire knuste_buskuret koberet_fra kokain_i kom_der kom_til komer_kun kopieret_nøglerne
3 kun_når kun_og kune_se kursus_i kviner_i kvinerne_hjem køber_stemer kører_påvirket kører_runt
3 kører_spritkørsel kører_traktor kører_uden kørte_bare kørte_ful kørte_videre lad_mig lader_firmet
3 lader_ungerne lavet_herverk lejligheden_uden lejligheder_til leste_min luftbøse_efter låner_af løn_til
3 man_får man_går man_hører med_boligstøten med_dem med_den med_ekstranøglen med_kagekasen med_luftbøse
3 med_noget med_promile med_sine med_tre med_øl mens_<P> merker_ver mig_bare mig_der mig_med mig_om
3 min_brors min_knalert min_kusine min_lilebror mit_tøj mormors_konto musik_og må_gå mørkt_og navne_men
3 noget_på nu_<D> nye_blå nye_fjernsyn og_at og_danser og_en og_filmer og_jaker og_lader og_luker og_lyver
3 og_roder og_seler og_siger og_snyder og_solte og_stak og_steler og_stempler også_i om_formidagen om_hvor
3 om_inbrud om_ventelisten op_<P> op_af op_for opbevarer_tyvekoster os_mens os_og over_for overfalet_min
3 paker_fra paker_i penge_på piger_i piser_i pladser_på pludselig_råd prøv_at på_bygepladsen på_dagpenge
3 på_folk på_hans på_mine på_samvitigheden på_ventelisten ramt_et regninger_og rekruterer_drenge rent_hos
3 res_med ridset_min runt_på råber_og sagde_det samvitigheden_efter sat_noget sate_il seler_anres seler_de
3 seler_dem seler_den seler_piler seler_pladser seler_sprut seler_til sende_for set_<H> seter_il side_for
3 sider_i sig_in siger_altid siger_det sin_feter sin_man sin_pension sine_unger sit_barn sit_tilhol
3 skal_man skar_mine skriver_falske slået_sin slår_<S> slår_hans smadrede_min smed_mit små_drenge snus_til
3 snyder_de solt_min som_<F> som_er sort_i sovemedicin_for spritkørsel_ver spørg_vorfor steler_cykler
3 steler_i steler_strøm stemer_med sten_på stofer_til store_regninger stålet_knalert sultne_i syg_dreng
3 så_ungerne tager_kasketer taget_blev tar_af tener_il tent_il tever_sin the_schol til_<H> til_banen
3 til_blant til_containeren til_de til_før til_katene til_ny til_sine timer_på ting_<P> ting_fra tiser_i
3 tit_og to_små to_år tog_verktøjet tre_i tre_år tror_i tyvekoster_i tøj_fra tøj_ud tømt_mormors tør_sige
3 ud_som ud_uden uden_for uden_plader uden_tøj uden_udbud ugen_og under_på unge_piger ungerne_gå var_ine
3 var_på vatman_<N> ved_ale ved_at ved_børnene ved_vad vere_bag veret_ine veret_til vi_<S> vi_lader vi_var
3 vil_gifte vilje_og vores_feles vorfor_<P>
4 <#>_i <.>_<P> <.>_og <D>_at <D>_bruger <D>_fest <D>_ja <D>_kan <D>_keler <D>_leser <D>_lægger <D>_rager
4 <D>_røvede <D>_sener <D>_siden <D>_som <D>_spiser <D>_stak <D>_styrer <D>_voltog <F>_at <F>_brød
4 <F>_byter <F>_går <F>_havde <F>_langer <F>_maler <F>_opfordrer <F>_paser <F>_skerer <H>_banker <H>_brød
4 <H>_der <H>_filmer <H>_hælder <H>_ringer <H>_råber <H>_sider <H>_smadrede <H>_smider <N>_bloter
4 <N>_ryger <N>_s <N>_sener <N>_slog <N>_truede <P>_har <P>_heder <P>_også <S>_der <S>_det <S>_flytede
4 <S>_inesperet <S>_på a_har af_at af_vores afpreser_de ale_anre ale_der ale_samen alene_i alkoholiker_og
4 alrig_vist altan_med altid_<S> altid_ful altid_når altid_om at_<H> at_<P> at_give at_køre at_min
4 at_smadre betaler_ike betalt_sin bider_og bil_hvert bil_med biler_på brene_os burde_tage børn_til
4 dame_til de_holer dek_om den_alrig den_bran den_der den_har der_flyter der_går der_har der_havde der_i
4 der_lige der_noget det_ene det_genem det_gjorde det_heder det_nu drenge_til driver_bordel duerne_og
4 dumper_bygeafal dyrker_pot efter_hune efter_skolepigerne elre_damer en_<S> en_svinler eneste_bilag
4 eneste_med entreprisen_til er_beruset er_død er_falet er_ligeglad er_racist er_siker er_skyl et_eneste
4 et_lån et_nyt et_til flere_gange folk_er folk_med for_<H> for_penge for_u for_vol for_voltet
4 foran_dørene forgiftet_to forteler_de fra_<H> fra_festen fra_skolen ful_op fyret_fra fået_ale fået_et
4 får_børn får_penge får_sine før_<P> gamle_mor gang_<N> gav_entreprisen gemer_våben genem_vegen giver_den
4 givet_sin greder_hele grun_af gør_<D> hagekors_på halv_gris hans_bil har_da har_deket har_forbud
4 har_givet har_kamerer har_noget har_pyntet har_solt har_stuket har_tesket hash_til hele_aftenen
4 henes_smyker her_det holdt_op huget_min i_beken i_buskene i_egen i_halen i_hånen i_neto
4 i_omkledningsrumet i_sin i_svømehalen i_søen i_udvalet i_vanet ike_løn ike_set ike_skal imod_kontanter
4 jathyten_og jeg_siger jo_så kafe_og kamerer_retet kasen_til kaution_og klorin_i knalerter_af komer_med
4 komunen_ike kopierer_dankort kort_ved krever_beskytelsespenge kun_i køber_tyvekoster kører_hjem lader_de
4 lang_tid laver_falske leser_maling lort_i lurer_på lyset_er lægger_lort maler_hagekors maling_af man_i
4 mangler_der med_<D> med_luftgever med_regnskabet med_same meget_omsorgsful mens_vi mente_at mere_efter
4 midt_på min_dreng min_rude min_stedfar min_venine minuter_så mit_vinue mod_en morgen_med mors_konto
4 møder_ful neste_dag noget_med nok_ike når_folk og_deler og_langer og_man og_neste og_sagde op_til os_med
4 os_ned pakerne_foran penge_fra penge_under pigerne_om pyntet_på på_<#> på_<P> på_dba på_grun på_job
4 på_loftet på_mesenger på_parkeringspladsen på_talene på_tre på_vores ramt_<S> res_i returkomision_fra
4 ringe_til ringer_til råber_så røver_folk seler_vapes selv_til sener_bileder ser_det set_<N> sex_for
4 side_ved sige_nej sige_noget sin_gamle sin_kereste sin_maker sin_søn skal_hole skerer_dek skimer_kort
4 slog_min slået_min slået_ruden snus_og snyder_i solt_de solte_min som_straf spiler_højt spiser_hos
4 sprut_til spyter_efter spørg_lige stak_<S> stålne_cykler så_<N> søn_fik tager_af tager_anres
4 tager_kaution tager_medicinen tager_pakerne taget_af taget_med tesket_<S> til_jathyten til_kafe
4 til_kviner til_tre til_vol til_vores to_kate tre_ben tror_<N> truede_mig truer_mig truer_os tømte_min
4 u_<#> uden_om uden_vand under_bordet under_sengen ungerne_greder var_ful vasker_penge ved_<N>
4 ved_automaten vi_fik vi_har vist_et åbner_anres åbner_gravene åen_når
5 <#>_der <D>_<.> <D>_betaler <D>_dyrker <D>_graver <D>_pengene <D>_skriver <F>_brente <F>_lægger
5 <F>_solte <F>_steler <H>_lurer <H>_slår <H>_står <N>_a <N>_bryde <N>_dør <N>_lyver <N>_lånte <N>_samler
5 <N>_snyder <N>_truer <N>_voltog <P>_blev <P>_fik <P>_selv <P>_siger <P>_tør <S>_<D> af_heleri ale_i
5 ale_lejligheder ale_ved alrig_haft alrig_have altid_er anen_vej anre_hune anres_post at_få at_gøre
5 at_skrive bag_tremer bloter_sig brystet_da christiania_og de_døde de_komer den_anen den_gule der_ejer
5 der_en der_seler der_stal det_der det_er det_var drengene_en driker_i døde_nabør døren_og efter_folk
5 en_dør en_ekstra en_grun en_halv er_banemedlem er_bare er_forbudt er_hjeme er_skilt er_sluket er_stålet
5 fakturerer_for far_til fik_et folk_på for_<#> for_sin fra_opgangen ful_af ful_i gamel_man gemt_en
5 gjorde_rent godt_at godt_gå gå_når går_en går_i gården_og gør_ved halsgreb_på har_blå har_brent
5 har_brudt har_forfalsket har_gemt har_huget har_lenset har_set har_stemt have_med have_nøgler hegnet_når
5 hele_bloken henes_egen henter_hash herverk_på hjelpe_<P> hole_op huser_ilegale hvor_koberet hårdt_fat
5 højt_for i_ale i_ansitet i_arbejdstiden i_drivhuset i_gaden i_garagen i_hele i_kelerumene i_min i_skat
5 i_trek i_vaskekeleren i_vaskeriet i_vinuet i_åen i_år ike_af ike_kiger ike_på imod_bestikelse in_hos
5 in_til jeg_gjorde jeg_skal kan_stå kasen_at keleren_og komer_altid komer_er komunens_<D> lader_sine
5 langer_over laver_grafitien lavet_hul lenset_feriekasen leser_mine liger_i luker_døren lå_på mangler_et
5 med_kasen med_solbriler med_vem mig_ned min_dør mine_breve mit_vasketøj naten_til ned_ad nogen_der nu_er
5 ny_terase og_de og_der og_kørte og_på og_solt og_truer olie_i opfordrer_til opgangen_stinker over_hegnet
5 papiret_men penge_for penge_og på_brystet på_christiania på_femten på_hele på_legepladsen på_livet på_os
5 på_papiret på_pigerne res_og reter_i ruden_in runt_med rører_ved selv_in ser_ud sidste_der sig_til
5 siker_på sin_døde sin_far sine_dyr sine_døde skilt_på skriver_om skule_alrig sluker_for små_poser
5 snydt_sig som_ike som_slave sover_på stal_fra stele_for stemt_for stiker_drengene stålne_varer
5 sulter_sine så_blev så_er tale_om terase_same ti_år til_kloken til_kontoret til_minreårige til_pigerne
5 to_minuter tog_halsgreb tog_mig tog_min trapen_til tre_nye ud_for under_da unge_øl vad_<P> var_dement
5 var_det var_ope ved_pigerne ved_stationen ver_fredag ver_uge ver_veken vil_se vores_breve vores_kate
5 vores_penge vores_post år_<.>
6 <#>_genem <.>_jeg <D>_afpreser <D>_der <D>_driker <D>_fodrer <D>_kørte <D>_på <D>_stalker <F>_lader
6 <F>_skruer <H>_henter <N>_from <N>_giver <N>_have <N>_huger <N>_ni <N>_overfalt <P>_til <P>_vil
6 <S>_komer <S>_ved af_pigerne ale_på alrig_bliver altid_nye arbejde_sover bedt_om biler_og blev_bedt
6 bliver_lat block_<#> blå_merker brente_ansøgningerne burde_have burde_kige børn_aber børn_med
6 børnene_sovemedicin cykler_i da_<F> de_<#> de_bliver de_små de_syge de_to der_betaler der_mangler
6 der_tager det_må driker_på efter_<D> efter_busen en_flaske en_hel en_kuvert en_ny en_taske en_tyv er_<N>
6 er_ale er_de er_hans er_mørkt er_prostitueret et_laboratorium fik_en fik_tesk fodrer_roter for_dem
6 forbud_mod fra_ale får_altid gamle_og get_selv godt_vem har_begået har_flere har_forgiftet har_skudt
6 har_slået har_sparket har_svinlet har_tømt har_voltaget hjem_i hjem_med hjem_og hjeme_og hos_os
6 hælder_klorin hører_det i_bad i_bilen i_den i_journalerne i_kasen i_skabet i_varmekeleren ike_må
6 ike_sige ike_sit ike_så imod_penge inbrud_i ine_i jo_godt kaler_mine kan_godt kaster_sten kender_<N>
6 kiger_in koden_til kom_hjem kører_<#> kører_ful laboratorium_i lever_af lidt_for lyver_om mad_og man_vil
6 med_børn med_et med_strakt med_tesk medicinen_fra men_bor min_cykel min_eks min_fars min_telefon
6 misbruger_sin mit_kort mit_lår mod_at mor_på nogen_tager når_<P> og_griner om_<D> op_om pigerne_i
6 på_børnene på_jobet på_plejehjemet på_torvet rager_på roter_med ryger_hash samlede_in sat_il siden_<P>
6 sin_adrese sin_bror sine_børn sjovt_nok skrive_under skyder_med skød_efter slår_børnene
6 socialt_bedrageri solt_den stak_af stal_min stalker_mig stele_i stempler_in sten_efter strakt_arm
6 strøm_fra svare_på så_det så_mange så_selv søn_i tage_penge tager_det tele_ribenene til_børn til_noget
6 ud_af ude_i vad_<F> vapes_til var_<N> vi_ved voltaget_<S> våben_i
7 <D>_kører <F>_leser <H>_aflyter <H>_kaster <N>_havde <N>_steler <N>_tog <S>_<N> ad_trapen af_de af_kasen
7 aflyter_os at_kome at_stele blev_skrevet blive_gift blok_<#> bor_samen der_burde eg_efter elevatoren_ver
7 en_hashklub en_pistol en_på er_<H> er_dealer er_dømt fingrene_i for_min forkert_og fra_de gamel_dame
7 gik_til giver_børnene giver_de grun_til gå_til gå_ud haft_fingrene hanler_med har_nu har_sidet hash_på
7 hidser_<D> hr_<.> i_<D> i_elevatoren i_mangler i_ti i_urnen ike_en jeg_fant kig_hos kliper_låse
7 kører_med kører_ver lige_i luker_sig låse_op med_kniv min_pung min_søns mod_børnene naten_og noget_der
7 når_<N> og_ingen paker_uden på_de på_mit på_sin same_uge seler_snus sig_selv siger_de sin_dater
7 skrevet_<#> skyder_efter slog_en stemer_i stopede_stemer så_<D> taget_<#> tre_gange truet_mig truet_min
7 ud_med uge_som unge_til ved_jo ved_vem ver_lørdag vil_altid vil_helst vis_de
8 <.>_det <D>_<#> <D>_<P> <D>_i <D>_steler <F>_drejer <F>_kaler <F>_åbner <H>_steler <N>_blev <N>_fik
8 <N>_slår båd_af der_altid der_klager der_laver der_liger det_bedste dømt_for for_<N> fra_altanen
8 hans_egen har_<P> har_snydt hele_tunelen holer_<S> høre_det i_vand ike_<S> ike_var mors_ring navn_på
8 ny_båd nå_så når_komunen også_vad pengene_blev på_arbejde siden_af slår_<D> små_piger som_<D>
8 styrer_hele stålet_min står_og til_sig vad_der ved_godt ved_siden ver_nat
9 <F>_seler <H>_laver <N>_har <N>_seler <N>_tager <S>_ned af_i arbejder_sort at_brene at_man bad_om de_ike
9 det_gør efter_at efter_min en_lejlighed er_kriminele er_luder er_med er_meget er_pusher er_tredje
9 et_barn flut_fra for_glad fra_politiet få_fred føler_efter har_et har_smadret har_våben hilser_med
9 hvor_<P> ike_vil in_i lavet_inbrud leser_vores lovet_at mangler_<#> med_hjem men_<D> mine_dek
9 nogen_burde og_in på_flut sat_en set_<D> skal_ike skolens_<D> ting_om uden_kørekort vere_alene
9 voltog_<S> år_i
10 <D>_får <D>_når <F>_siger af_<N> at_<N> at_den at_ingen blev_af en_bane er_tyv er_volelig for_sig
10 gratis_mad har_bidt har_overfalet har_to hos_<F> i_<N> i_hans jeg_så kan_få man_ike mange_der med_stofer
10 og_<D> og_den og_et og_kun på_det på_min sidet_ine siger_jeg sin_kone skriver_til slog_<S> slår_sin
10 sove_i så_<P> tog_på åbner_vores
11 <D>_med <S>_<H> altid_på de_er glad_for har_truet i_<H> i_det jeg_ved kune_tale med_vilje og_slår
11 sig_for sin_hun slet_ike snyder_med var_<D>
12 <N>_der af_<S> bor_i dagen_efter de_same er_heler går_in ike_kan og_nu om_naten på_<F> råd_til
13 <D>_<N> at_<D> at_vi brød_in kører_res laver_inbrud siger_<P> vem_der
14 er_en fik_ny il_til man_skal min_bil
15 <P>_ike er_korupt er_pedofil i_blok med_en
16 <F>_for ike_er når_<D> og_<P> ver_gang
17 i_en og_<F> om_at
18 hos_<N>
19 for_at har_stålet
21 <F>_<N>
"""
_LINES = _WEIGHED.strip().splitlines()
WEIGHTS = {word: int(line.split()[0]) for line in _LINES for word in line.split()[1:]}
