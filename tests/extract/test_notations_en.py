"""Experience sections in many English notations, a good third of what stands there no work."""

import pytest

from tests.extract.counted import counted, same

CASES = [
    pytest.param(
        "en",
        """
work
    baker, Harvest Loaf, 3/14-11/16
    shift lead, Harvest Loaf, 12/16-now
      bread for nine shops
""",
        [("baker", "2014-03", "2016-11"), ("shift lead", "2016-12", "now")],
        id="en: lower-case slashes",
    ),
    pytest.param(
        "en",
        """
EMPLOYMENT

Warehouse Planner
Norrland Freight Ltd
since April 2021
Planning of night shifts.

Forklift Driver
Norrland Freight Ltd
September 2017 to March 2021
""",
        [("Warehouse Planner", "2021-04", "now"), ("Forklift Driver", "2017-09", "2021-03")],
        id="en: since, words under title",
    ),
    pytest.param(
        "en",
        """
Experience

Dental Nurse, Bridge Street Dental Practice
From January 2016 until the end of June 2019
Assisted two dentists.
""",
        [("Dental Nurse", "2016-01", "2019-06")],
        id="en: from/until sentence",
    ),
    pytest.param(
        "en",
        """
Experience

Lifeguard, City Pool   Summer 2017
Watched the pool.

Swimming Instructor, City Pool   Autumn 2018 - Spring 2020
Taught groups.
""",
        [("Lifeguard", "2017", "2017"), ("Swimming Instructor", "2018", "2020")],
        id="en: summer seasons",
    ),
    pytest.param(
        "en",
        """
Experience

Orchard Insurance plc, Leeds                        Feb 2012 – Aug 2022
Claims Manager (2018 – 2022)
- Led nine handlers
Claims Handler (2012 – 2018)
- Settled motor claims
""",
        [("Claims Manager", "2018", "2022"), ("Claims Handler", "2012", "2018")],
        id="en: roles under dated employer",
    ),
    pytest.param(
        "en",
        """
Experience

Orchard Insurance plc, Leeds                        Feb 2012 – Aug 2022
Claims Manager
- Led nine handlers
Claims Handler
- Settled motor claims
""",
        [("Claims Manager", "2012-02", "2022-08")],
        id="en: roles undated under employer span",
    ),
    pytest.param(
        "en",
        """
EMPLOYMENT
Site Engineer, Gable Construction .................... 04/2019 - 10/2023
Trainee Engineer, Gable Construction ................. 09/2017 - 03/2019
""",
        [("Site Engineer", "2019-04", "2023-10"), ("Trainee Engineer", "2017-09", "2019-03")],
        id="en: dot leaders",
    ),
    pytest.param(
        "en",
        """
APPOINTMENTS

2019–        Senior Lecturer in Statistics, University of Eastmoor
2014–2019    Lecturer in Statistics, University of Eastmoor
2011–2014    Postdoctoral Fellow, Institute of Data
""",
        [
            ("Senior Lecturer in Statistics", "2019", "now"),
            ("Lecturer in Statistics", "2014", "2019"),
            ("Postdoctoral Fellow", "2011", "2014"),
        ],
        id="en: academic appointments",
    ),
    pytest.param(
        "en",
        """
Work history

| Period | Role | Employer |
| 05/19 - 06/22 | Data Analyst | Fen Analytics Ltd |
| 07/22 - present | Data Engineer | Delta Works Ltd |
""",
        [("Data Analyst", "2019-05", "2022-06"), ("Data Engineer", "2022-07", "now")],
        id="en: pipe table",
    ),
    pytest.param(
        "en",
        """
Jobs

Chef de Partie, The Copper Pan (Mar '15 – Oct '18)
Sous Chef, The Copper Pan (Nov '18 – date)
""",
        [("Chef de Partie", "2015-03", "2018-10"), ("Sous Chef", "2018-11", "now")],
        id="en: apostrophe years",
    ),
    pytest.param(
        "en",
        """
Professional experience

2015-06-01 to 2019-12-31
Network Technician, Loop Telecom
2020-01-01 to present
Network Engineer, Loop Telecom
""",
        [("Network Technician", "2015-06", "2019-12"), ("Network Engineer", "2020-01", "now")],
        id="en: iso dates",
    ),
    pytest.param(
        "en",
        """
Contracts

Apr 2022 - Sep 2022  Test Analyst (contract)  Bank of Hollow
Jul 2022 - Dec 2023  Test Lead (contract)  Rail Systems Ltd
""",
        [("Test Analyst", "2022-04", "2022-09"), ("Test Lead", "2022-07", "2023-12")],
        id="en: contractor overlap",
    ),
    pytest.param(
        "en",
        """
Career

Corporal, Royal Engineers: June 2008 through May 2014
Plant Operator, Stonefield Quarry: June 2014 thru Dec. 2020
""",
        [("Corporal", "2008-06", "2014-05"), ("Plant Operator", "2014-06", "2020-12")],
        id="en: military and dash word",
    ),
    pytest.param(
        "en",
        """
Experience

Receptionist, Lakeside Hotel   05/2018 - 08/2020

Volunteering

Treasurer, Village Hall Trust   2015 - present
Helper, Food Bank   06/2014 - 08/2014
""",
        [("Receptionist", "2018-05", "2020-08")],
        id="en: volunteering apart",
    ),
    pytest.param(
        "en",
        """
Experience

Volunteer Gardener, Botanic Trust   01/2019 - 12/2019
Unpaid weekends.

Gardener, Parks Department   01/2020 - 12/2020
""",
        [("Gardener", "2020-01", "2020-12")],
        id="en: volunteer among jobs",
    ),
    pytest.param(
        "en",
        """
Education

2010 - 2013  BA History, University of Eastmoor
2008 - 2010  A levels, Fen College
""",
        [],
        id="en: education with degree",
    ),
    pytest.param(
        "en",
        """
Employment history

Career break (raising children)   Jan 2015 – Dec 2018
Office Manager, Fir & Sons   Jan 2019 – Dec 2021
""",
        [("Office Manager", "2019-01", "2021-12")],
        id="en: unpaid, break",
    ),
    pytest.param(
        "en",
        """
Experience

Developer, Pine Software Ltd   02/2020 - 03/2022

Projects

Bird counter, open source   2016 - 2024
""",
        [("Developer", "2020-02", "2022-03")],
        id="en: projects not counted",
    ),
    pytest.param(
        "en",
        """
Training

Full-stack bootcamp, CodeYard   Jan 2022 – Apr 2022
First aid course   March 2021
""",
        [],
        id="en: bootcamp and courses",
    ),
    pytest.param(
        "en",
        """
Experience

Barista
Corner Beans Ltd
- made coffee
""",
        [],
        id="en: undated job",
    ),
]


@pytest.mark.parametrize(("language", "text", "wanted"), CASES)
def test_what_counts_as_work_and_from_when_to_when(language: str, text: str, wanted: list[tuple[str, str, str]]) -> None:
    found = counted(text, language)
    assert len(found) == len(wanted), found
    assert all(any(same(one, other) for one in found) for other in wanted), found
