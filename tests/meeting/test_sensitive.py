"""What the guard points out in a card, kind by kind, and that no text can hurt it."""

import sys
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.meeting.sensitive import MASK, Kind, Lexicon, Reason, look, report_line
from tests import hostile


def kinds(text: str) -> set[str]:
    return {flag.kind.value for flag in look(text).flags}


def flagged(text: str, kind: Kind) -> list[str]:
    return [text[flag.start : flag.end] for flag in look(text).flags if flag.kind is kind]


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("Mit cpr er 120385-1234, tak", Kind.CPR, "120385-1234"),
        ("cpr 7103851234", Kind.CPR, "7103851234"),
        ("1 2 0 3 8 5 1 2 3 4", Kind.CPR, "1 2 0 3 8 5 1 2 3 4"),
        ("Ring 22 33 44 55!", Kind.PHONE, "22 33 44 55"),
        ("sms til 2 6 7 1 9 0 3 4 tak", Kind.PHONE, "2 6 7 1 9 0 3 4"),
        (
            "ring toogtyve fireogtredive niogfyrre elleve",
            Kind.PHONE,
            "toogtyve fireogtredive niogfyrre elleve",
        ),
        ("mit sygesikringsnummer 2609882514 er", Kind.CPR, "2609882514"),
        ("skriv 23 11 84 kl 2076 i sagen", Kind.CPR, "23 11 84 kl 2076"),
        ("26 sep 88, 2514 så", Kind.CPR, "26 sep 88, 2514"),
        ("231184-xxxx er mit", Kind.CPR, "231184-xxxx"),
        ("tlf;7516O482 duer", Kind.PHONE, "7516O482"),
        ("mob 60 l5 O7 83", Kind.PHONE, "60 l5 O7 83"),
        ("my number is 27 5 5 8 1 4 0, ask", Kind.PHONE, "27 5 5 8 1 4 0"),
        ("мій номер 27 3 3 45 61", Kind.PHONE, "27 3 3 45 61"),
        ("fastnet 86 18 4 4 0 2", Kind.PHONE, "86 18 4 4 0 2"),
        ("spørg gamle Gudmund Hvidtfeldt", Kind.PERSON_NAME, "Gudmund Hvidtfeldt"),
        ("Lis nede i stuen er sød", Kind.PERSON_NAME, "Lis"),
        ("jeg så Ragnheiður bage kage", Kind.PERSON_NAME, "Ragnheiður"),
        ("пані Оксана з третього", Kind.PERSON_NAME, "пані Оксана"),
        ("min adr: Åvej 7", Kind.ADDRESS, "Åvej 7"),
        ("oppe i ahorn stien tooghalvfjers bor", Kind.ADDRESS, "ahorn stien tooghalvfjers"),
        ("hjørnehuset på Engdraget 2 er", Kind.ADDRESS, "Engdraget 2"),
        ("Baldersbuen femogtyve", Kind.ADDRESS, "Baldersbuen femogtyve"),
        ("de fire sidste er 4471 og fødselsdagen er 9 april 1983", Kind.CPR, "4471"),
        (
            "født 0 8 0 5 4 1 og så 1 9 3 2",
            Kind.CPR,
            "0 8 0 5 4 1 og så 1 9 3 2",
        ),
        ("bare hit mig på 71 3 9 4 5 2 0", Kind.PHONE, "71 3 9 4 5 2 0"),
        ("zt 8l o77 står på fortovet", Kind.PLATE, "zt 8l o77"),
        ("polsk trailer WGM 7K29 bag Netto", Kind.PLATE, "WGM 7K29"),
        ("insta snabel a lune.kager", Kind.HANDLE, "lune.kager"),
        ("jeg er ravnsborgboy#4471 der", Kind.HANDLE, "ravnsborgboy#4471"),
        (
            "tre et nul otte syv fem, bindestreg, to et to fire",
            Kind.CPR,
            "tre et nul otte syv fem, bindestreg, to et to fire",
        ),
        ("cprnummer 1 2 1 1 6 5 x 1 0 8 7", Kind.CPR, "1 2 1 1 6 5 x 1 0 8 7"),
        ("pladen EX 5 0 3 1 kører", Kind.PLATE, "EX 5 0 3 1"),
        ("en rød toyota d j toogtyve seks nul fem", Kind.PLATE, "d j toogtyve seks nul fem"),
        (
            "skoda med e c femogtredive seks hundrede og tolv",
            Kind.PLATE,
            "e c femogtredive seks hundrede og tolv",
        ),
        ("vedrørende svaret: 23 80 14 - 95", Kind.PHONE, "23 80 14 - 95"),
        ("bor egilsgade to hundrede og tre", Kind.ADDRESS, "egilsgade to"),
        ("Åvej 9 er min", Kind.ADDRESS, "Åvej 9"),
        ("på messenger, hun hedder mettehhh.86 der", Kind.HANDLE, "mettehhh.86"),
        ("brugernavn på nextdoor er oksi_bond", Kind.HANDLE, "oksi_bond"),
        ("skriv på reddit u/vestbyfyren", Kind.HANDLE, "vestbyfyren"),
        ("linkedin skråstreg in skråstreg camillabruun", Kind.HANDLE, "camillabruun"),
        ("skriv på sofiekrabbe[at]student.au.dk", Kind.EMAIL, "sofiekrabbe[at]student.au.dk"),
        (
            "et fem nul fire otte to streg to seks nul otte",
            Kind.CPR,
            "et fem nul fire otte to streg to seks nul otte",
        ),
        ("ring 60 (mellemrum) 18 og så 55 47", Kind.PHONE, "60 (mellemrum) 18 og så 55 47"),
        (
            "det er enogtres nulfire treogtredive femogtyve",
            Kind.PHONE,
            "enogtres nulfire treogtredive femogtyve",
        ),
        ("det var e k 7 1 2 0 8", Kind.PLATE, "e k 7 1 2 0 8"),
        ("bogstaverne B og R og så treogtres fem fyrre", Kind.PLATE, "B og R og så treogtres fem fyrre"),
        ('bilen med "LILLEP1" på nummerpladen', Kind.PLATE, "LILLEP1"),
        ("hos os på Ringvej 4a", Kind.ADDRESS, "Ringvej 4a"),
        ("skriv til hanne.b@gmail.com", Kind.EMAIL, "hanne.b@gmail.com"),
        ("peter snabel-a gmail punktum com", Kind.EMAIL, "peter snabel-a gmail punktum com"),
        ("følg @lille_ismail2", Kind.HANDLE, "@lille_ismail2"),
        ("den sorte med AB 12 345 på", Kind.PLATE, "AB 12 345"),
        ("larm på Lærkevej 12, 2. tv hver nat", Kind.ADDRESS, "Lærkevej 12, 2. tv"),
        ("i blok 7 2. tv", Kind.ADDRESS, "blok 7 2. tv"),
        ("Tak til Hassan Ali for hjælpen", Kind.PERSON_NAME, "Hassan Ali"),
        ("hr. Sørensen ved det", Kind.PERSON_NAME, "hr. Sørensen"),
        ("Det er ham i nr. 12, der sælger.", Kind.ACCUSATION, "ham i nr. 12"),
        ("naboen er skizofren", Kind.HEALTH, "naboen"),
    ],
)
def test_the_flag_lies_on_the_words_that_are_meant(text: str, kind: Kind, found: str) -> None:
    assert flagged(text, kind) == [found]


@pytest.mark.parametrize(
    ("text", "is_somebody"),
    [
        ("Christian den 4. byggede det", False),
        ("Christian IV byggede Rundetårn", False),
        ("Christian den 4. marts kom for sent", True),
        ("Christian den 4. 3. kom for sent", True),
    ],
)
def test_a_king_is_told_from_a_neighbour_with_a_date(text: str, is_somebody: bool) -> None:
    assert ("person_name" in kinds(text)) is is_somebody


def test_the_suggestion_masks_the_person_and_keeps_the_matter() -> None:
    assert look("Det er ham i nr. 12, der sælger.").masked == f"Det er {MASK}, der sælger."


@pytest.mark.parametrize(
    "text",
    [
        "Naboen slår græs",
        "Naboen fik stjålet sin bil",
        "Naboen har fundet kanyler",
        "Viceværten blev truet",
        "Viceværten taler med de unge om hash",
        "Købmanden sælger gode grøntsager",
        "Nogen sælger hash ved søen",
        "De unge sælger stoffer",
        "Borgmesteren lovede lys",
        "Næste møde er 26.09.2019 kl. 19.00-21.00",
        "Blok 12, 14, 16 og 18",
        "Det kostede 12.500.000 kr",
        "Jens Olsens Vej mangler fortov",
        "Sankt Hans på plænen",
        "Lærkevej 3 gange om ugen",
        "Skriv til info@boligforeningen.dk",
        "Jeg har angst og tør ikke gå ud",
        "Mødet den 12 03 26 kl 1930 er flyttet",
        "12. maj 24, 1930 i salen",
        "Fra 01 10 24 og med 2030 gælder planen",
        "Den 12 03 26 kl 1945 og den 19 03 26",
        "Købt i 20l5 for l2 kr",
        "covid19 er slut, gruppen hedder Trygby_2650, og facebook er nede",
        "jeg elsker at bo i Jens Jessens-kvarteret",
        "sms kode 1245 på parkeringsautomaten virker ikke",
        "frederik den syvendes torv trænger til blomster",
        "de sidste fire børn blev født i 2015",
        "i skoven 3 steder ligger der skrald, og bidraget 50 er for lidt",
    ],
)
def test_what_residents_may_well_say_is_left_in_peace(text: str) -> None:
    assert look(text).flags == ()


@pytest.mark.parametrize(
    ("text", "is_accusation"),
    [
        ("Naboen slår sin kone", True),
        ("I går slog naboen sin kone", True),
        ("Min cykel blev stjålet af naboen", True),
        ("Min cykel blev stjålet fra naboen", False),
        ("Naboen siger at nogen stjæler", False),
        ("Naboen er underlig. Han stjæler.", True),
        ("Han stjæler.", False),
        ("Der er sat ild til skuret. Det var ham i nr. 4.", True),
        ("naboen stjæller og sæler hash", True),
        ("NABOEN STJÆLER", True),
        ("naboen sjtæler", True),
        ("naboen mishndler sin hund", True),
        ("naboen staar og saelger hash paa trappen", True),
    ],
)
def test_who_does_it_is_told_by_the_order_of_words(text: str, *, is_accusation: bool) -> None:
    assert ("accusation" in kinds(text)) is is_accusation


def test_the_areas_own_streets_need_no_street_ending() -> None:
    assert look("larm ved Rådyrløb 12").flags == ()
    assert flagged_with_streets("larm ved Rådyrløb 12", "Rådyrløb") == ["Rådyrløb 12"]


def flagged_with_streets(text: str, *streets: str) -> list[str]:
    return [text[flag.start : flag.end] for flag in look(text, streets=streets).flags]


def test_other_names_can_be_handed_in() -> None:
    lexicon = Lexicon(given=frozenset({"zorblax"}))
    assert look("tak til zorblax").flags == ()
    (flag,) = look("tak til zorblax", lexicon=lexicon).flags
    assert (flag.kind, flag.reason) == (Kind.PERSON_NAME, Reason.GIVEN_NAME)


def test_a_line_is_reported_as_words_for_machines() -> None:
    assert report_line("Ring til Mette på 22334455") == {
        "flags": ["phone", "person_name"],
        "masked": f"Ring til {MASK} på {MASK}",
    }
    assert report_line("Mere lys") == {"flags": [], "masked": "Mere lys"}


@given(hostile.nasty_text())
def test_any_text_gets_an_answer_with_flags_inside_it(text: str) -> None:
    found = look(text)
    assert found == look(text)
    assert all(0 <= flag.start < flag.end <= len(text) for flag in found.flags)


KNOWN_WORDS = (
    *(
        "ham",
        "hende",
        "den",
        "i",
        "nr",
        ".",
        "12",
        "2",
        "tv",
        "på",
        "fra",
        "med",
        "naboen",
        "naboens",
        "Peter",
    ),
    *(
        "Hansens",
        "sælger",
        "slår",
        "hash",
        "sin",
        "kone",
        "har",
        "er",
        "og",
        "der",
        ",",
        "blok",
        "stjålet",
        "blev",
    ),
    *(
        "af",
        "lille",
        "en",
        "to",
        "tyve",
        "toogtyve",
        "@",
        "snap:",
        "+",
        "45",
        "22",
        "-",
        "/",
        "Vej",
        "vej",
        "\n",
    ),
)


@given(st.lists(st.sampled_from(KNOWN_WORDS), max_size=40))
def test_any_order_of_the_words_it_knows_gets_an_answer(words: list[str]) -> None:
    text = " ".join(words)
    assert all(0 <= flag.start < flag.end <= len(text) for flag in look(text).flags)


@pytest.mark.parametrize("text", hostile.EVERYTHING, ids=range(len(hostile.EVERYTHING)))
def test_hostile_texts_get_an_answer(text: str) -> None:
    look(text)


REPEATED = (
    *("DK12345678 sælger hash ", "tyv 1. tv ", "Ali! ", "er tyv i nr. 1 "),
    *(
        "ham i nr. 12 sælger ",
        "naboen har ",
        "hash ",
        "de kalder ham for sig ",
        "A. ",
        "nul ",
        "to tre fire fem ",
    ),
    *(
        "Peter Jensen ",
        "1. tv ",
        "fra nr. 1 ",
        "den lille tykke ",
        "Det var ham. ",
        "22 33 44 ",
        "a.b@ ",
        "vej 1 ",
    ),
)


@pytest.mark.parametrize("piece", REPEATED)
def test_the_work_grows_with_the_text_and_no_faster(piece: str) -> None:
    short, long = (steps_of((piece * 600)[:length]) for length in (400, 1_600))
    assert long <= 6 * short


def steps_of(text: str) -> int:
    """Count the calls that a look makes, whatever the machine is busy with."""
    steps = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal steps
        steps += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        look(text)
    finally:
        sys.setprofile(before)
    return steps
