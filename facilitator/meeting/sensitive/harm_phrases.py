"""Phrases for harm told with everyday words: to my things, to a child, with the common money."""

from facilitator.meeting.sensitive.word_list import words

_HARMING = words(
    """
    knækkede knækket kradsede kradset pressede presset rev revet åbnede åbnet gemte gemt smadrede
    smadret bankede sparkede hældte klistrede snuppede beholder ridsede kvalte forgiftede druknede skød
    væltede væltet skubbede ruskede rusket hev hevet trak trukket slæbte slæbt klippede savede fældede
    fældet flåede kørte nakkede spyttede spytter kyler kylede smider smed pissede tissede ødelagde
    ødelægger brækkede brækket stikker stak skar skåret overdænger overdængede chikanerede plager
    plagede stjal
    """
)
_OF_OURS = ("min", "mit", "mine")
# Words between which "i", "på" or "en" may stand; each line is read as one phrase.
_TOLD = """
drengenes lommepenge | drenges lommepenge | pigers lommepenge | brændte hækken | anmeldt for blufærdighed
| heilet |
heiler ad | børnenes lommepenge | lommepenge fra | fingrene i | fuld og kaster | fuld og slår | fuld og
råber
| fuld og smadrer | kaster ting ud fra | kaster ting efter | filmede en pige | filmer en pige | filmet en
pige |
filmede piger | filmer pigerne | filmer kvinder | filmer kvinderne | fotograferer børn | fotograferer
piger | op under
skørterne | op under kjolen | under nederdelen | graver olie | gravede olie | tømmer olie | lader sin
pitbull | lader
sin kamphund | livet af | ruskede et barn | rusket et barn | rusker børnene | ruskede barnet | udgiver sig
| udgav sig
| udgivet sig for | har tilstået | kastede en sten | kastet en sten | kastet en brosten | kastede en
brosten | sten
gennem | skære halsen | skåret halsen | brække benene | brække armene | lånte af de gamle | låner af de
gamle | uden lys
og | kører i timen | kørte i timen | kører med i timen | kører uden syn | uden syn og | nedklippede dæk |
brækket armen
på | brækkede armen på | brækkede næsen | brækket næsen på | slog tænderne | tænderne ud på | serverer for
drenge |
serverer for børn | serverer for mindreårige | skænker for mindreårige | skænker for børn | ikke er hans |
ikke er hendes
| ikke er deres egne | fakturerer for | penge til sig selv | overført til sig selv | overførte til sig
selv | rullede en |
rullet en | ruller gamle | ruller folk | kørte ned med vilje | ind i pigernes | ind i damernes | ind i
kvindernes |
klorin i | småpiger på besøg | pigebørn på besøg | små piger på besøg | små drenge på besøg | hende i
håret | ham i håret
| pige i håret | dreng i håret | mig i håret | op ad muren | op mod muren | skal have bank | skal have
tæsk | hyret nogen
| passe på mine børn | ved hvor jeg bor | død rotte | død fugl | en due på | hundelort i min | lort i min
| løgne om |
med løgne | løgne til | mit nummer på | lån i sin mors | lån i sin fars | lån i mit | ringer til gamle |
ringer til ældre
| siger de er fra politiet | siger han er fra banken | siger hun er fra banken | kopier af nøgler | kopi
af nøglen | kopi
af nøgler | mit pulterrum | i mit kælderrum | i mit skab | i mit skur | foreningens kort | klubbens kort |
afdelingens
kort | foreningen betale | klubben betale | afdelingen betale | for foreningens penge | af foreningens
penge | for
klubbens penge | af klubbens penge | for fælles midler | forsikringspenge | snyder forsikringen | snød
forsikringen |
væltet gravsten | knækket de nye | knækker træer | knækkede træerne | hængt hunden | hængte hunden | stå
uden vand |
uden vand og mad | uden mad | skyder med bue | skød med bue | fra en anden bil | stjålne plader | kørt
ihjel | kørte
ihjel | sniffer og kører | ind i folk | tømmermænd og kører | meget medicin | forkert medicin | låser dem
inde | låst inde
| låser hende inde | låser ham inde | låser inde | grimt til de gamle | grimt til de demente | grimt til
børnene | hede
beskeder | frække beskeder | klamme beskeder | slibrige beskeder | min datter bagi | klappet bagi |
klappede bagi | klapper
pigerne | ikke lade hende gå | ville ikke lade | holdt fast i | holdt hende fast | holder hende fast | i
kælderen der
arbejder | arbejder gratis for | kroner i timen | bo i containere | bo i skure | bo i garagen mod | giftet
bort | mod
hendes vilje | mod deres vilje | ud af landet for | sendt på genopdragelse | genopdragelsesrejse |
omskåret sine |
kæmpet i syrien | hentet af politiet | blevet ransaget | blev ransaget | en sag om | sag for retten | sag
i retten |
set med min | set på min | min cykel stående | mine ting stående | kører på min stjålne | mine penge
tilbage | vores penge
tilbage | pengene ikke tilbage | kælderrum ud som | kælderrum til folk | boende i en toværelses | boende
på et værelse |
mennesker boende | uden hygiejne | kører skolebus fuld | følger efter små | følger efter piger | følger
efter børn
| følger efter kvinder | følger efter skole | går efter de små | tager gas | sniffer gas | på gas og | høj
og kører |
kører høj | kører skæv | skæv og kører | kører på stoffer | på stoffer og | lover tæsk | lover bank |
giver tæsk | lovet
bank | lovede at slå | vil slå ham ihjel | vil slå hende | ville slå mig | ville slå ham | ville slå os |
ville stikke
| vil stikke | ville skyde | vil skyde | ville brænde | vil brænde | vil smadre | ville smadre | skal nok
få os |
skal nok få ram | hævner sig | hævnede sig på | tog kvælertag | tager kvælertag | spærret inde | spærrer
hende inde
| kylet ud af en bil | gik til angreb | går til angreb | gået til angreb | angreb en | angriber folk |
angriber mig |
angreb mig | angreb min | angriber en | sætter ild | satte ild | sat ild | stukket ild
| piller ved målere | piller ved elmåleren | snyder med måleren | stjæler vand | stjæler varme | ringe med
nøglen i lakken | nøgle hen ad | nøglen i lakken | sukker i tanken | sukker i min | vand i tanken | løsnet
hjulboltene |
løsnede hjulene | skåret bremserne | skar bremserne | bremsekablet over | hul i dækkene | hul i mine |
luften ud af |
lukker luften | tager folks | tog folks | nuppet folks | taget folks | gør skade på børn
"""


def harm_phrases() -> str:
    """Return the phrases, written as the other ones are."""
    ours = (f"{verb} {whose}" for verb in sorted(_HARMING) for whose in _OF_OURS)
    return " | ".join([" ".join(_TOLD.split()), *ours])
