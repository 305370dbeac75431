"""The invented members of the two centres of the Lille project, so many of each age and sex as its tallies of 31 October 2019 have.

    python tests/alerts/given/people.py

Telephones are of the range that Arcep keeps for fiction (06 39 98), addresses end in `.example`, which belongs to nobody (RFC 2606).
"""
import datetime
import pathlib
import random

PLACE = pathlib.Path(__file__).parents[2] / "cases/programmes/lille/adherents"
DAY = datetime.date(2019, 10, 31)
BANDS = {"18-24": (18, 24), "25-29": (25, 29), "30-34": (30, 34), "35-39": (35, 39), "40-59": (40, 59), "60-69": (60, 69), "70+": (70, 88)}
COUNTS = {
    "arbrisseau": [("18-24", "F", 9), ("18-24", "M", 7), ("25-29", "F", 18), ("25-29", "M", 8), ("30-34", "F", 24), ("30-34", "M", 11),
                   ("35-39", "F", 21), ("35-39", "M", 9), ("40-59", "F", 27), ("40-59", "M", 15), ("60-69", "F", 8), ("70+", "F", 7)],
    "chemin-rouge": [("25-29", "F", 15), ("25-29", "M", 6), ("30-34", "F", 19), ("30-34", "M", 8), ("40-59", "F", 22), ("40-59", "M", 12),
                     ("60-69", "", 10)],
}
# Who is in which group, by place in the list: 66 in RSA or Jeunesse, 74 in Petite enfance or Jeunesse, 48 in Familles.
GROUPS = {
    "arbrisseau": lambda n: ["Jeunesse"] if n < 30 else ["RSA"] if n < 66 else ["Petite enfance"] if n < 110 else [],
    "chemin-rouge": lambda n: ["Familles"] if n < 48 else ["Culture"],
}
LAST = """Abdelli Aubertin Bâcle Ben-Othmane Bélanger Bouzid Cœurderoy Caron-Leleu D’Haene Da-Costa Decroix Delobelle El-Idrissi Ernoult Étcheverry Fauvarque
Ghesquier Hadj-Ali Hennebelle Îlot-Marin Jaouen Kaczmarek Lépine Lhermitte M’Barek Maës Ndongo Œillet Pawlak Quéval Renuy Saïdi Śliwa Tanghe Ünal
Vandamme Wattez Yılmazer Zaïdi""".split()
FIRST = {
    "F": """Agnès Aïcha Amélie Béatrice Cécile Chloé Djamila Élise Fatoumata Françoise Gaëlle Hélène Inès Jeanne Khadija Léa Maëlle Myriam Nadège Océane
Pauline Romane Sabrina Tiphaine Yasmine Zoé""".split(),
    "M": "Adrien Baptiste Cédric Dimitri Émeric Farid Gaël Hugo Ismaël Jérôme Karim Loïc Mehdi Noé Olivier Paweł Rémi Samuel Théo Yanis".split(),
    "": "Camille Claude Dominique Maxime Sacha".split(),
}
random.seed(2019)
used, phone = set(), 0


def born(band):
    least, most = BANDS[band]
    years = random.randint(least, most)
    day = DAY.replace(year=DAY.year - years) - datetime.timedelta(random.randrange(360))
    return day


PLACE.mkdir(exist_ok=True)
for structure, counts in COUNTS.items():
    people = []
    for band, sex, count in counts:
        for _ in range(count):
            while True:
                name = (random.choice(LAST).replace("-", " " if random.random() < 0.3 else "-"), random.choice(FIRST[sex]))
                key = (name[0].replace(" ", "-"), name[1])
                if key not in used:
                    break
            used.add(key)
            phone += 1
            mail = f"adherent{phone}@exemple.example" if random.random() < 0.35 else ""
            number = f"06 39 98 {phone // 100:02} {phone % 100:02}"
            people.append([*name, born(band).strftime("%d/%m/%Y"), sex, number, mail])
    # The youngest first, so that Jeunesse is theirs.
    people.sort(key=lambda person: person[2][6:] + person[2][3:5] + person[2][:2], reverse=True)
    lines = ["Nom;Prénom;Date de naissance;Sexe;Téléphone;E-mail;Groupe;Accord;Date de l'accord;Origine de l'accord"]
    listed = [(person, GROUPS[structure](n)) for n, person in enumerate(people)]
    random.shuffle(listed)
    for person, groups in listed:
        lines.append(";".join([*person, ", ".join(groups), "oui", "01/10/2019", "fiche papier"]))
    (PLACE / f"{structure}.csv").write_bytes(("\ufeff" + "\r\n".join(lines) + "\r\n").encode())
