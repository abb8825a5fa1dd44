"""How much of what is said beside a person sounds like an accusation, counted in kinds of words."""

from facilitator.meeting.sensitive.word_list import sounds

# Two kinds of these beside a name, three beside anybody else known, and a person should look.
KINDS: tuple[frozenset[str], ...] = (
    sounds(
        """
        penge pengene kontanter kontant kassen kasse regnskab regnskabet overskud overskuddet indsamling
        indsamlingen indsamlede kroner kr kontingent kontingentet dagpenge kontanthjælp bistand boligstøtte
        børnepenge husleje depositum dankort konto kontoen løn mobilepay opgaven udbud tilbuddet gaver
        bonus honorar skat moms regning regninger regningen faktura rolex mercedes bmw audi
        """
    ),
    sounds(
        """
        tog tage tager taget stak stikker snuppede snupper snuppet forsvandt forsvinder forsvundet mangler
        manglede rodet roder stjålet stjålne stjal stjæler hugget gemt gemmer gemte skjuler lommen lommer
        lånt låner tømt tømte beholder beholdt
        """
    ),
    sounds(
        """
        sælger solgte sælge solgt salg salget køber købe købte købes handler handle skaffe skaffer leverer
        levere deler uddeler bytter cigaretter cigaret smøger øl sprut vodka telefoner mobiler iphones
        varer vapes lattergas piller pulver poser pose pakker kunder
        """
    ),
    sounds(
        "natten nætter døgnet minutter gæster besøg biler taxaer klokken mørket kælderrum kælder garage loft"
    ),
    sounds(
        """
        slag slår slå slog slået bank tæsk banket bange skrig skriger græder grædende mærker solbriller kniv
        gun våben pistol truende truer råber blå hævn blod brækket skubber skubbet ondt vold rundt
        """
    ),
    sounds(
        """
        piger pigerne pigen småpiger børnene børn drengene lurer glor stirrer nudes nøgen nøgne
        nøgenbilleder
        billeder badet omklædning rører følger kysse kysser kærester mindreårige
        """
    ),
    sounds(
        """
        politiet politi betjentene retten retssag fængsel tremmer loven lovligt ulovligt dom dømt anmelde
        anmeldelse razzia ransagning patruljen skattevæsenet
        """
    ),
    sounds(
        "tilfældigt tilfældigvis pludselig pludseligt mystisk mystiske mærkeligt underligt påstår åbenbart"
    ),
    sounds(
        "syg sygemeldt rask enlig skilt dobbelt papiret falsk falske snyd snyder løgn lyver løj lejligheder"
    ),
)
NAMED, AT_HOME, KNOWN = 2, 3, 3


def weight(spoken: set[str]) -> int:
    """Return how many kinds of such words stand among these."""
    return sum(not kind.isdisjoint(spoken) for kind in KINDS)
