"""Codes, passwords and dates of birth are masked, and what only looks like one is left alone."""

import pytest

from facilitator.meeting.sensitive import MASK, Kind, look


@pytest.mark.parametrize(
    ("text", "kind", "masked"),
    [
        (
            "alarmkoden er formandens fødselsdag, 230558",
            Kind.CPR,
            f"alarmkoden er formandens fødselsdag, {MASK}",
        ),
        ("jeg er født den 3. marts 1971", Kind.CPR, f"jeg er født den {MASK}"),
        ("døren hos min mor har kode 4471", Kind.ACCOUNT, f"døren hos min mor har kode {MASK}"),
        ("kodeordet til min mail er Havregryn77", Kind.ACCOUNT, f"kodeordet til min mail er {MASK}"),
        ("min pinkode er 4471", Kind.ACCOUNT, f"min pinkode er {MASK}"),
    ],
)
def test_what_opens_a_door_or_says_who_is_meant_is_masked(text: str, kind: Kind, masked: str) -> None:
    found = look(text)
    assert found.kinds == (kind,)
    assert found.masked == masked


@pytest.mark.parametrize(
    "text",
    [
        "Hjertestarterens kode er 4 lange tryk",
        "brug rabatkode SOMMER20",
        "alle født før 1960 får rabat",
        "dem født 2010-2012 træner kl 17",
        "kode står på skiltet",
        "f.eks. 12-04-2025 holder vi møde",
        "zip kode 2650",
    ],
)
def test_what_is_nobodys_code_is_left_alone(text: str) -> None:
    assert look(text).flags == ()


@pytest.mark.parametrize(
    "text",
    [
        "It is him at number 12 who is dealing",
        "the woman upstairs beats her children every night",
        "Pan z trzeciego piętra bije żonę",
        "12 numaradaki adam uyuşturucu satıyor",
        "الرجل في الطابق الثالث يبيع المخدرات",
        "Сусід з третього поверху продає наркотики",
        "Ninka dukaanka wuxuu xaday lacagta",
        "مرد طبقه سوم زنش را کتک می‌زند",
        "تیسری منزل والا آدمی منشیات بیچتا ہے",
    ],
)
def test_an_accusation_is_found_in_each_language_of_the_hall(text: str) -> None:
    assert Kind.ACCUSATION in look(text).kinds


@pytest.mark.parametrize(
    "text",
    [
        "the coach is great with the kids",
        "My bike was stolen in front of the library",
        "Pan z biblioteki uczy dzieci polskiego",
        "Komşum çok iyi bir insan",
        "جاري يساعدني كل يوم",
        "двірник прибирає сніг щоранку",
        "Min kat Misse er væk fra blok 2",
        "Nielsen & Søn's gamle købmandsgård kunne blive fælleshus",
        "Viceværten har aldrig slået en hund",
        "Nogen Lærke synger altid i marts",
    ],
)
def test_praise_pets_firms_and_a_denied_verb_are_left_alone(text: str) -> None:
    assert look(text).flags == ()


@pytest.mark.parametrize(
    "text",
    [
        "ham i nr 12 er ikke så uskyldig som han ser ud, han sælger hash til børnene",
        "naboen slår sin kone, og det er ikke mig der er skør",
        "naboen i nr 4 er blevet frikendt, men han stjæler stadig cykler",
        "kassereren tager af kassen, noget vrøvl at kalde det et lån",
        "det er løgn at naboen slår sin kone",
        "en Mohammed stjal min cykel i går",
        "koden til min hoveddør er 4471, der er parkering bag huset",
    ],
)
def test_no_word_elsewhere_in_a_text_takes_a_flag_away(text: str) -> None:
    assert look(text).flags != ()
