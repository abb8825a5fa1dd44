"""What weighs that words are about something; written by `tests.guard.learning`."""

# Twentieths, then what weighs so much: "money:", and "night:visitors:" for one before the other.
_WEIGHED = """
-19 kind:
-16 driving:child:
-15 visitors:rumor:
-13 child:cry:
-12 repair:repair: wish:wish:
-11 child:break: fear: money:invoice: odd:take: secrecy:break: seller:driving: seller:repair:
-10 alcohol:visitors: child:seller: hit:dump: hit:sex: take:hit: take:sex: wish:
-9 animal:wish: break:repair: driving:harm: fraud:hit: invoice:odd: money:animal: odd:hit: pointing:break:
-9 pointing:drugs: repair: repair:drugs: rumor:drugs: rumor:seller: seller:visitors: vandal:child: victim:
-9 weapon:visitors: wish:take:
-8 goods:rumor: hit:break: kind:health: night:animal: take:child: take:visitors: victim:break:
-8 visitors:night: visitors:police: welfare:repair:
-7 child:drugs: driving:goods: drugs:money: health:driving: hit:harm: hit:odd: luxury:vandal: money:rumor:
-7 night:fraud: odd:power: pointing:visitors: police:driving: police:luxury: repair:animal: repair:child:
-7 repair:dump: rumor:police: secrecy:fire: take:alcohol: welfare:night:
-6 animal:drugs: dump:visitors: health:repair: hit:driving: hit:pointing: hit:repair: hit:visitors:
-6 kind:rumor: money:vandal: night:child: odd:pointing: power:police: seller:police: sex:animal:
-6 take:animal: take:odd: threat:alcohol: visitors:insult: visitors:odd: weapon:wish: wish:seller:
-5 alcohol:drugs: break:harm: child:harm: child:wish: control:odd: cry:odd: driving:health: driving:kind:
-5 driving:power: drugs:take: hit:victim: hit:wish: kind:invoice: kind:kind: money:police: night:seller:
-5 odd:visitors: police:vandal: power:cry: repair:control: repair:insult: repair:vandal: repair:visitors:
-5 rumor:animal: rumor:luxury: rumor:work: seller:kind: sex:vandal: take:goods: take:harm: take:vandal:
-5 threat:insult: victim:animal: victim:drugs: visitors:health: wish:night: work:police:
-4 alcohol:kind: alcohol:wish: animal:alcohol: animal:visitors: child:dump: child:fear: child:kind:
-4 control:insult: driving:dump: driving:odd: driving:police: driving:vandal: driving:visitors:
-4 drugs:vandal: dump:health: fraud:work: harm:wish: health:night: insult:police: kind:dump: money:goods:
-4 night:invoice: odd:control: odd:night: police:break: police:drugs: power:wish: repair:secrecy:
-4 rumor:fear: secrecy:goods: seller:seller: sex:night: take:fire: take:invoice: threat:visitors:
-4 vandal:luxury: vandal:police: victim:weapon: weapon:rumor: welfare:odd: wish:control: wish:luxury:
-3 alcohol:child: alcohol:cry: animal:driving: animal:fire: break:fraud: child:luxury: cry:rumor:
-3 driving:fire: drugs:visitors: dump:break: fear:animal: fire:kind: fire:odd: goods:kind: goods:power:
-3 goods:visitors: health: health:odd: hit:cry: kind:goods: kind:wish: luxury:drugs: money:odd:
-3 money:secrecy: neglect:odd: odd:luxury: pointing: pointing:invoice: power:animal: power:health:
-3 power:money: power:seller: repair:goods: repair:pointing: rumor: rumor:health: rumor:hit: rumor:threat:
-3 secrecy:power: seller:harm: seller:rumor: seller:secrecy: sex:secrecy: take:break: take:police:
-3 take:rumor: vandal:animal: victim:control: victim:goods: victim:pointing: victim:police: victim:sex:
-3 victim:wish: wish:animal: wish:health: work:goods: work:night:
3 alcohol:vandal: animal: animal:goods: animal:repair: animal:secrecy: break: break:alcohol:
3 break:driving: break:health: break:money: break:weapon: cry:night: driving: drugs:alcohol: drugs:health:
3 drugs:secrecy: drugs:seller: dump:drugs: dump:secrecy: fraud:child: fraud:money: fraud:neglect:
3 fraud:police: fraud:visitors: goods:break: goods:fraud: goods:night: goods:repair: harm:repair:
3 harm:visitors: health:power: health:sex: health:visitors: health:weapon: invoice:take: kind:luxury:
3 kind:money: money:driving: money:insult: money:luxury: neglect: neglect:break: odd:harm: odd:vandal:
3 police:dump: police:repair: police:rumor: police:victim: power:alcohol: power:dump: power:invoice:
3 racism:luxury: repair:hit: rumor:alcohol: rumor:night: secrecy:dump: secrecy:night: secrecy:take:
3 secrecy:vandal: seller:animal: seller:cry: seller:pointing: sex:driving: sex:power: take:fraud:
3 take:secrecy: threat:cry: threat:dump: threat:vandal: vandal:alcohol: vandal:secrecy: visitors:alcohol:
3 visitors:dump: visitors:fire: welfare:fraud: welfare:vandal: welfare:work: wish:alcohol: wish:secrecy:
3 wish:vandal: work: work:work:
4 animal:hit: animal:vandal: break:fire: break:invoice: break:neglect: break:odd: break:power: break:take:
4 child:alcohol: child:fraud: cry:break: cry:kind: driving:driving: driving:secrecy: dump:rumor: fear:cry:
4 fire:driving: fire:harm: fraud:fire: fraud:odd: goods:insult: goods:secrecy: health:take: hit:health:
4 hit:rumor: insult:break: insult:health: insult:kind: insult:money: luxury:animal: luxury:child:
4 money:health: money:night: money:welfare: money:work: neglect:driving: night:harm: odd:alcohol:
4 odd:fire: pointing:driving: pointing:wish: police:animal: power:child: power:secrecy: racism:racism:
4 repair:money: repair:odd: repair:rumor: rumor:goods: rumor:odd: rumor:repair: secrecy:child:
4 secrecy:hit: secrecy:repair: seller:break: seller:insult: take:insult: threat:wish: vandal:rumor:
4 victim:visitors: welfare:wish: wish:invoice: wish:sex: work:wish:
5 break:drugs: child:hit: child:rumor: control:animal: driving:break: driving:rumor: drugs:dump:
5 goods:drugs: harm:child: hit:hit: kind:seller: money:break: money:take: money:victim: neglect:visitors:
5 odd:driving: odd:goods: odd:police: odd:work: police:night: police:work: repair:racism: rumor:money:
5 rumor:rumor: rumor:victim: sex:break: sex:wish: take:kind: take:night: take:victim: take:wish:
5 visitors:drugs: visitors:victim: welfare:welfare: wish:child: wish:pointing: wish:victim:
6 alcohol:driving: alcohol:night: alcohol:work: animal:child: break:police: break:secrecy: child:
6 child:child: child:goods: child:money: child:neglect: child:odd: control:child: cry:racism: dump:wish:
6 fire:fire: fraud:invoice: goods:pointing: goods:take: hit:vandal: invoice:hit: neglect:dump:
6 night:night: pointing:child: police:pointing: power:power: racism:child: secrecy:driving:
6 secrecy:weapon: seller:power: take:control: take:pointing: visitors:fraud: visitors:pointing:
6 visitors:visitors: weapon:break: weapon:child: welfare:take: welfare:visitors: work:visitors:
7 alcohol:alcohol: break:seller: child:pointing: child:sex: driving:drugs: dump: dump:money:
7 fire:visitors: fraud:health: goods: harm:harm: harm:night: harm:rumor: night:driving: odd:rumor:
7 police:child: racism:harm: rumor:wish: secrecy:police: seller:health: threat:fire: threat:rumor:
7 vandal:driving: visitors:sex: wish:repair:
8 animal:money: animal:victim: control:visitors: fire:dump: fire:wish: fraud:wish: goods:harm: luxury:
8 money:wish: odd: odd:odd: repair:night: rumor:driving: rumor:invoice: secrecy:control: secrecy:money:
8 seller: threat:hit: vandal:visitors: vandal:wish: weapon:animal:
9 alcohol:hit: fire:break: fire:goods: hit:control: repair:driving: rumor:dump: seller:goods: take:
9 threat:child: vandal:vandal: work:fraud:
10 child:night: driving:control: driving:money: drugs:drugs: neglect:child: police:visitors: take:luxury:
10 weapon:weapon:
11 animal:animal: animal:welfare: drugs:break: drugs:child: money:fraud: police:hit: secrecy:
11 secrecy:visitors: seller:child: visitors:animal: welfare:dump:
12 driving:alcohol: rumor:cry: rumor:kind: seller:wish: sex:visitors:
13 child:visitors: control: fire: hit:animal: money: odd:victim: sex:rumor: take:money: take:power: vandal:
14 alcohol: dump:dump: insult: power: sex:sex: visitors:break: visitors:driving: wish:odd:
15 drugs: fraud:welfare: seller:drugs: threat:
16 vandal:dump:
17 invoice:
18 fraud: police:
19 hit: hit:child: rumor:visitors: sex:
21 sex:child:
25 racism: weapon:
"""
_LINES = _WEIGHED.strip().splitlines()
WEIGHTS = {word: int(line.split()[0]) for line in _LINES for word in line.split()[1:]}
