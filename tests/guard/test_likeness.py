"""What is heard beside the rules, what is not believed, and what is written by ear."""

import pytest

from facilitator.meeting.sensitive import MASK, Kind, look


@pytest.mark.parametrize(
    "text",
    [
        "Hos dem på tredje kommer der folk med tomme lommer hele natten",
        "Ham i nr. 7 har en hel kælder med cykler og aldrig en kvittering",
        "Der kommer tit fremmede biler hos ham i endehuset, de holder to minutter med tændt motor",
    ],
)
def test_an_accusation_that_no_rule_was_told_is_heard(text: str) -> None:
    assert Kind.ACCUSATION in look(text).kinds


@pytest.mark.parametrize(
    "text",
    [
        "Ham i nr. 7 har altid tid til at lappe vores cykler",
        "Naboen har lånt mig sin trailer hele ugen",
        "Gad vide hvornår kassereren har kontortid",
        "Vand i blok 3 igen",
        "Skimmel i opgang 2",
        "børnene bader i søen og er sultne",
        "den ligger henne ved søen",
        "Lejemål 23 og 24 mangler varme",
        "I am learning Danish here",
        "park çok karanlık",
        "stormen Bodil tog taget",
        "vi skal signe det nye hus",
        "Elmåleren siger 20481733 og det passer ikke",
        "Fejlkode 40129983 står på skærmen",
        "Mødet holdes i biblioteket på Torvegade 3",
        "Lærkevej 1-15 får ny kloak",
        "Bibliotekets telefon 87 12 45 00 er altid optaget",
        "Muhammed-tegningerne skal vi ikke have op",
        "Adam og Eva statuen mangler en arm",
        "Christian 10. red forbi her i 1938",
        "Salon Fatima er altid fyldt",
        "Naboen opdagede tyven og råbte",
        "Kassereren sælger ikke øl til børnene",
        "min søn og hans venner hænger ud ved kiosken",
    ],
)
def test_what_is_only_near_one_is_left_alone(text: str) -> None:
    assert look(text).flags == ()


@pytest.mark.parametrize(
    ("text", "kind", "left"),
    [
        ("ring: tovtyve fir'ogtrds otteoghalfjers nul en", Kind.PHONE, "ring: "),
        ("mit tlf er otteogtyve 3 3 nitten 0 4", Kind.PHONE, "mit tlf er "),
        ("ring til mig 97 12 så fire fire og så 08", Kind.PHONE, "ring til mig "),
        ("050547 streg 1883", Kind.CPR, ""),
        ("fjortende i tredje seksogfyrre og så de sidste fire, tolv halvfjerds", Kind.CPR, ""),
        ("frk_s at yahoo punkt dk", Kind.EMAIL, ""),
        ("Reg. 5479 konto 0001882736", Kind.ACCOUNT, ""),
        ("IBAN DK71 3000 0092 4418 05", Kind.ACCOUNT, "IBAN "),
        ("cpr nul fire nul otte ni en, og så femten tredive", Kind.CPR, "cpr "),
        ("jeg hedder bo", Kind.PERSON_NAME, "jeg hedder "),
        ("Gl. Landevej 7 er utæt", Kind.ADDRESS, ""),
        ("Mødet er hos mig på Torvegade 3, 2. tv", Kind.ADDRESS, "Mødet er hos mig på "),
        ("bilen har bogstaver D og V, tal 3 3 9 0 1", Kind.PLATE, "bilen har bogstaver "),
    ],
)
def test_what_is_told_in_words_and_parts_is_masked_to_the_last_digit(
    text: str, kind: Kind, left: str
) -> None:
    found = look(text)
    assert kind in found.kinds
    assert found.masked.startswith(left + MASK)


def test_a_mask_covers_whole_words() -> None:
    assert look("min mail er sofie_l hos gmail").masked == f"min mail er {MASK} hos gmail"
