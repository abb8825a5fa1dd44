"""What weighs that words are about something; written by `tests.guard.learning`."""

# Twentieths, then what weighs so much: "money:", and "night:visitors:" for one before the other.
_WEIGHED = """
-18 kind:
-16 driving:child: visitors:rumor:
-13 repair:repair:
-12 odd:take: seller:repair:
-11 take:hit:
-10 child:cry: seller:driving: take:alcohol: weapon:visitors: wish: wish:wish:
-9 alcohol:visitors: animal:wish: break:repair: child:break: driving:harm: fear: hit:sex: invoice:odd:
-9 kind:rumor: money:animal: odd:hit: pointing:break: repair: repair:drugs: rumor:drugs: seller:visitors:
-9 take:sex: take:visitors: vandal:child: victim: visitors:night: visitors:police: wish:take:
-8 child:harm: child:seller: driving:goods: fraud:hit: goods:rumor: hit:break: hit:driving: hit:dump:
-8 money:invoice: night:animal: pointing:drugs: repair:child: repair:dump: rumor:seller: secrecy:fire:
-8 take:child: victim:break: welfare:repair:
-7 animal:drugs: drugs:money: kind:health: luxury:vandal: money:rumor: odd:power: threat:alcohol:
-7 visitors:insult: visitors:odd: welfare:night:
-6 child:driving: driving:kind: driving:power: dump:visitors: hit:harm: hit:odd: hit:pointing: hit:repair:
-6 hit:wish: money:vandal: night:fraud: night:seller: pointing:visitors: police:driving: police:luxury:
-6 secrecy:break: threat:visitors: visitors:health: weapon:wish: wish:seller: work:police:
-5 alcohol:drugs: child:drugs: child:wish: control:insult: cry:odd: driving:health: fire:hit: fraud:work:
-5 health:driving: hit:victim: hit:visitors: kind:invoice: money:odd: money:police: odd:pointing:
-5 odd:visitors: police:vandal: power:cry: repair:animal: repair:insult: repair:vandal: repair:visitors:
-5 rumor:police: seller:kind: seller:police: sex:animal: sex:night: sex:vandal: take:animal: take:fire:
-5 take:harm: take:odd: take:vandal: threat:insult: victim:drugs: wish:night:
-4 alcohol:wish: animal:alcohol: animal:control: animal:visitors: break:harm: child:dump: child:kind:
-4 control:odd: driving:dump: driving:odd: driving:police: driving:visitors: drugs:take: dump:health:
-4 dump:hit: harm:wish: kind:driving: kind:dump: kind:kind: kind:wish: luxury:take: money:goods:
-4 money:secrecy: night:child: odd:night: odd:seller: police:drugs: power:police: power:seller:
-4 repair:control: rumor:animal: rumor:luxury: secrecy:goods: take:goods: victim:police: victim:weapon:
-4 visitors:repair: weapon:rumor: welfare:odd: wish:animal: wish:control: wish:luxury:
-3 alcohol:child: alcohol:cry: alcohol:kind: animal:fire: child:fear: control:power: cry:rumor:
-3 driving:vandal: drugs:vandal: drugs:visitors: fear:animal: fire:kind: fire:odd: goods:kind:
-3 goods:visitors: health:dump: health:repair: luxury:drugs: neglect:odd: night:invoice: night:rumor:
-3 night:take: odd:control: odd:luxury: pointing: pointing:victim: police:break: power:odd: power:wish:
-3 repair:goods: repair:kind: repair:pointing: rumor: rumor:health: rumor:hit: rumor:threat: secrecy:night:
-3 secrecy:power: secrecy:seller: seller:harm: seller:luxury: seller:night: seller:secrecy: seller:seller:
-3 sex:control: sex:secrecy: take:break: take:health: take:invoice: take:rumor: vandal:luxury:
-3 vandal:police: victim:animal: victim:control: victim:goods: victim:sex: victim:wish: weapon:fire:
-3 wish:fraud: wish:harm: wish:health: wish:hit: wish:power: work:goods: work:victim:
3 alcohol:vandal: animal:dump: animal:goods: animal:odd: animal:rumor: break: break:fire: break:money:
3 break:odd: break:weapon: control:dump: cry:night: driving: driving:driving: driving:secrecy:
3 drugs:secrecy: dump:child: dump:rumor: fire:harm: fraud:driving: fraud:odd: fraud:police:
3 fraud:visitors: goods:driving: goods:insult: goods:secrecy: harm:fire: harm:repair: harm:visitors:
3 health:child: health:rumor: health:seller: health:sex: health:weapon: hit:rumor: insult:break:
3 insult:money: kind:luxury: luxury:repair: money:driving: money:health: money:insult: money:night:
3 money:work: neglect: neglect:driving: odd:dump: odd:fire: odd:goods: odd:vandal: pointing:driving:
3 police:invoice: police:repair: police:rumor: police:sex: police:victim: power:fraud: racism:hit:
3 racism:racism: rumor:alcohol: rumor:night: rumor:secrecy: secrecy:dump: secrecy:vandal: seller:alcohol:
3 seller:cry: seller:pointing: seller:weapon: take:fraud: take:threat: threat:cry: threat:dump:
3 threat:fraud: threat:vandal: threat:wish: victim:health: visitors:alcohol: visitors:dump:
3 visitors:goods: welfare: welfare:work: wish:break: wish:goods: work: work:work:
4 alcohol:driving: animal:harm: animal:hit: animal:secrecy: animal:vandal: break:driving: break:drugs:
4 break:invoice: break:neglect: break:power: child:fraud: child:hit: child:police: control:wish: cry:kind:
4 driving:break: dump:drugs: fire:driving: fraud:fire: goods:drugs: goods:fraud: goods:night:
4 goods:seller: health:take: health:visitors: hit:health: hit:hit: kind:harm: luxury:child: money:take:
4 neglect:dump: neglect:visitors: night:harm: odd:alcohol: odd:harm: odd:work: pointing:wish:
4 police:animal: police:dump: police:night: police:odd: power:dump: power:invoice: rumor:goods: rumor:odd:
4 rumor:power: rumor:repair: rumor:victim: secrecy:hit: secrecy:repair: seller:animal: seller:break:
4 seller:insult: take:insult: take:night: take:secrecy: take:victim: vandal:alcohol: victim:child:
4 victim:visitors: visitors:drugs: visitors:victim: welfare:wish: wish:child: wish:invoice: wish:sex:
5 break:night: break:take: child:alcohol: control:animal: control:child: cry:break: cry:racism:
5 drugs:dump: fear:cry: fraud:money: goods:pointing: harm:child: insult:health: invoice:hit: kind:seller:
5 money:break: money:welfare: night:driving: odd:police: pointing:child: police:work: power:secrecy:
5 repair:money: repair:odd: repair:racism: seller:take: sex:break: vandal:rumor: visitors:fraud:
5 visitors:secrecy: visitors:sex: welfare:welfare: wish:alcohol: wish:pointing: wish:secrecy: wish:victim:
5 work:visitors: work:wish:
6 alcohol:night: alcohol:work: break:police: break:secrecy: child: child:goods: child:money: child:odd:
6 child:rumor: cry:child: driving:rumor: dump: fraud:health: fraud:invoice: goods: hit:vandal:
6 money:victim: police:pointing: power:child: racism:child: rumor:rumor: rumor:wish: secrecy:child:
6 secrecy:driving: secrecy:police: secrecy:weapon: seller:power: sex:wish: take:control: take:kind:
6 take:pointing: take:wish: vandal:driving: weapon:break: weapon:child: welfare:take: welfare:visitors:
7 alcohol:alcohol: alcohol:hit: child:child: child:neglect: child:pointing: dump:wish: fire:fire:
7 fire:wish: fraud:wish: goods:take: harm:harm: harm:night: harm:rumor: health:power: insult:kind:
7 money:wish: night:night: police:child: racism:harm: repair:night: seller: threat:fire: threat:rumor:
7 vandal:secrecy: vandal:visitors:
8 animal:child: animal:money: break:seller: child:sex: driving:drugs: dump:money: fire:dump: fire:goods:
8 fire:visitors: goods:harm: luxury: neglect:child: odd: odd:odd: repair:driving: rumor:driving:
8 secrecy:control: secrecy:money: seller:health: take: threat:child: threat:hit: vandal:vandal:
8 vandal:wish: visitors:pointing: visitors:visitors: wish:repair:
9 animal:victim: hit:control: money:fraud: odd:driving: odd:rumor: police:visitors: rumor:invoice:
9 rumor:kind: seller:goods: weapon:animal: welfare:dump: work:fraud:
10 control:visitors: driving:control: driving:money: drugs:child: drugs:drugs: fire:break: police:hit:
10 rumor:dump: secrecy: weapon:weapon:
11 animal:animal: animal:welfare: child:night: drugs:break: hit:animal: secrecy:visitors: seller:child:
11 seller:wish: take:luxury: visitors:driving:
12 money: sex:visitors: visitors:animal:
13 control: fire: fraud:welfare: insult: rumor:cry: sex:rumor: vandal: wish:odd:
14 alcohol: child:visitors: driving:alcohol: dump:dump: odd:victim: sex:sex: take:money: take:power:
14 visitors:break:
15 drugs: power: seller:drugs: threat:
16 vandal:dump:
18 invoice: police:
19 fraud: hit: hit:child: rumor:visitors: sex:
22 sex:child:
25 racism: weapon:
"""
_LINES = _WEIGHED.strip().splitlines()
WEIGHTS = {word: int(line.split()[0]) for line in _LINES for word in line.split()[1:]}
