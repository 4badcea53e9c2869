"""A report prints a row's own name, so a name of a row is only ever another way to say the same thing."""

import pytest

from pivots.taxonomy import taxonomy


def _found(line: str) -> set[str]:
    return {match.skill for match in taxonomy().find_skills(line)}


@pytest.mark.parametrize(
    ("line", "language", "there", "not_there"),
    [
        # masters, journeymen and what a trade's paper is
        ("Berufskraftfahrer, Gesellenbrief", "de", {"gesellenbrief"}, {"schreinermeister", "handwerksmeister"}),
        ("Zimmermeister, Handwerkskammer Ulm", "de", {"zimmermeister"}, {"schreinermeister"}),
        ("Maurermeister seit 2015", "de", {"maurermeister"}, {"schreinermeister"}),
        ("Gesellenbrief als Tischler", "de", {"tischler_geselle"}, {"schreinermeister"}),
        ("Maler EFZ", "de", {"maler_efz"}, {"schreinermeister", "schreiner_efz"}),
        ("Kfz-Meister", "de", {"kfz_meister"}, {"ase"}),
        ("Friseurmeisterin", "de", {"friseurmeister"}, {"cosmetology_license"}),
        ("Elektroniker für Betriebstechnik", "de", {"elektroniker"}, {"electrician_license"}),
        ("Anlagenmechaniker SHK", "de", {"anlagenmechaniker_shk"}, {"plumbing_license"}),
        ("Gärtner EFZ", "de", {"gaertner_efz"}, {"landwirt_ausbildung"}),
        ("Landwirtschaftsmeister", "de", {"landwirtschaftsmeister"}, {"landwirt_ausbildung"}),
        ("Logistiker EFZ", "de", {"logistiker_efz"}, {"logistikmeister"}),
        ("Industriemeister Metall", "de", {"ihk_industriemeister"}, {"metallbaumeister"}),
        ("CAP Maçon, 2011", "fr", {"cap_macon"}, {"cap_menuisier"}),
        ("CAP Boucher", "fr", {"cap_boucher"}, {"cap_cuisine"}),
        ("BP coiffure", "fr", {"bp_coiffure"}, {"cosmetology_license"}),
        ("bac pro logistique", "fr", {"bac_pro_logistique"}, {"titre_professionnel_agent_magasinier"}),
        ("BTSA Viticulture-Œnologie", "fr", {"btsa_viticulture"}, {"capa_agricole"}),
        ("NVQ Level 2 Bricklaying", "en", {"nvq_level_2_bricklaying"}, {"nvq_level_2_carpentry"}),
        ("licensed general contractor", "en", {"contractor_license"}, {"nvq_level_2_carpentry"}),
        ("Red Seal Millwright", "en", {"red_seal_millwright"}, {"journeyman_machinist"}),
        ("Técnico superior en mecatrónica industrial", "es", {"cfgs_mecatronica"}, {"staatlich_gepruefter_techniker_maschinenbau"}),
        # a lower grade is not the higher one, a course is not the licence
        ("COTA/L, license active", "en", {"cota"}, {"ot_license"}),
        ("GDC registered dental nurse", "en", {"gdc_dental_nurse"}, {"dental_license"}),
        ("RBT", "en", {"rbt"}, {"bcba"}),
        ("RIBA Part 2", "en", {"riba_part_2"}, {"architect_license"}),
        ("ATPL theory passed", "en", {"frozen_atpl"}, {"atpl", "pilot_license"}),
        ("PPL(A)", "en", {"private_pilot_licence"}, {"pilot_license", "atpl"}),
        ("current journeyman or master electrician license", "en", {"electrician_license"}, set()),
        ("CDL permit", "en", {"cdl_permit"}, {"cdl"}),
        ("apprentice electrician license", "en", {"electrical_apprentice_registration"}, {"electrician_license"}),
        ("OSHA 510", "en", {"osha_trainer"}, {"osha_30"}),
        ("SSSTS", "en", {"sssts"}, {"smsts"}),
        ("EuP-Schulung", "de", {"eup"}, {"elektrofachkraft_fuer_festgelegte_taetigkeiten", "efk"}),
        ("Rettungshelfer", "de", {"rettungshelfer"}, {"emt_license"}),
        ("Pflegebasiskurs 200 Stunden", "de", {"pflegebasiskurs"}, {"cna", "pflegehelfer"}),
        ("Facharztweiterbildung", "de", {"facharztweiterbildung"}, {"facharzt"}),
        ("Heilpraktiker für Psychotherapie", "de", {"heilpraktiker_psychotherapie"}, {"heilpraktiker"}),
        ("Unterrichtung nach § 34a GewO", "de", {"unterrichtung_34a"}, {"sachkunde_34a"}),
        ("Brandschutzhelfer", "de", {"fire_warden"}, {"fire_protection"}),
        ("Jägerprüfung", "de", {"jaegerpruefung"}, {"jagdschein"}),
        ("auxiliaire ambulancier", "fr", {"auxiliaire_ambulancier"}, {"ambulancier_diplome"}),
        ("SSIAP 1", "fr", {"ssiap_1"}, {"ssiap_2", "guard_card"}),
        # sister papers and products
        ("TWIC card", "en", {"twic"}, {"hazmat_endorsement", "adr_certificate"}),
        ("ADR-Schein", "de", {"adr_certificate"}, {"hazmat_endorsement"}),
        ("Fahrerkarte vorhanden", "de", {"driver_card"}, {"driver_cpc"}),
        ("Taxischein", "de", {"taxi_licence"}, {"bus_licence"}),
        ("permis D", "fr", {"bus_licence"}, {"taxi_licence"}),
        ("attestation de capacité transport", "fr", {"transport_manager_cpc"}, {"driver_cpc"}),
        ("Führerschein Klasse T", "de", {"tractor_licence"}, set()),
        ("Safe Pass", "en", {"safe_pass"}, {"cscs"}),
        ("BREEAM and DGNB projects", "en", {"breeam", "dgnb"}, {"leed"}),
        ("NATE certified", "en", {"nate"}, {"epa_608"}),
        ("técnico en prevención de riesgos laborales", "es", {"tecnico_prl"}, {"tpc_construction_card"}),
        ("Fachweiterbildung Intensivpflege", "de", {"fachweiterbildung_a_and_i"}, {"ccrn"}),
        ("numéro RPPS 10100000000", "fr", {"rpps_adeli"}, {"rn_license"}),
        ("colegiada en Madrid", "es", set(), {"rn_license"}),
        ("Gefahrgutbeauftragter", "de", {"gefahrgutbeauftragter"}, {"gefahrstoffbeauftragter"}),
        ("Schweißfachmann", "de", {"schweissfachmann"}, {"welding_cert", "en_iso_9606"}),
        ("ISO 14971", "en", {"iso_14971"}, {"iso_13485"}),
        ("SEE Electrical", "en", {"see_electrical"}, {"zuken_e3", "wscad"}),
        ("PROFIBUS", "en", {"profibus"}, {"profinet"}),
        ("Plant Simulation", "en", {"plant_simulation"}, {"process_simulate"}),
        # work, a thing or a field of work is no paper
        ("pest control in restaurants", "en", {"pest_control"}, {"pesticide_license"}),
        ("Rigging and slinging of loads", "en", {"rigging"}, {"crane_license"}),
        ("green building", "en", {"sustainable_building"}, {"leed"}),
        ("drone operation", "en", {"uav_operation"}, {"drone_license"}),
        ("own vehicle", "en", {"own_vehicle"}, {"drivers_license"}),
        ("Strahlenschutz", "de", {"radiation_safety"}, {"fachkunde_strahlenschutz"}),
        ("Personenbeförderung", "de", {"passenger_transport"}, {"passenger_endorsement"}),
        ("unvented cylinders", "en", {"unvented_cylinders"}, {"unvented_hot_water"}),
        ("sécurité incendie", "fr", {"fire_safety"}, {"fire_protection"}),
        ("prevención de riesgos laborales", "es", {"occupational_safety"}, {"tpc_construction_card"}),
        # work of another trade
        ("Parkettverlegung und Bodenbeläge", "de", {"flooring"}, {"carpentry"}),
        ("Abdichtung von Flachdächern", "de", {"waterproofing"}, set()),
        ("Baubranche", "de", {"construction_industry"}, {"real_estate_development"}),
        ("Lenk- und Ruhezeiten", "de", {"drivers_hours"}, {"dot_regulations"}),
        ("Investment Management Certificate", "en", {"investment_management_certificate"}, {"telemetry"}),
        ("CAPA avocat", "fr", {"capa_avocat"}, {"capa"}),
        ("infusion pumps", "en", {"infusion_pumps"}, {"pyxis"}),
        ("Sozialhilfe und Wohngeld", "de", {"social_benefits"}, {"case_management"}),
        ("snow removal", "en", {"snow_clearing"}, {"landscaping"}),
        ("dog training", "en", {"dog_training"}, {"animal_care"}),
    ],
)
def test_a_line_says_what_it_says(line: str, language: str, there: set[str], not_there: set[str]) -> None:
    found = _found(line)
    assert there <= found, f"{line} ({language})"
    assert not not_there & found, f"{line} ({language})"


@pytest.mark.parametrize(
    ("skill", "followed", "not_followed"),
    [
        ("schreinermeister", {"handwerksmeister", "carpentry"}, set()),
        ("ihk_industriemeister", {"handwerksmeister"}, {"mechanical_engineering"}),
        ("elektrotechnikermeister", {"handwerksmeister", "efk"}, {"electrician_license"}),
        ("bus_licence", {"passenger_endorsement", "drivers_license"}, {"cdl"}),
        ("sachkunde_34a", {"unterrichtung_34a", "security_guarding"}, {"law_enforcement"}),
        ("certiphyto", {"pesticide_license"}, set()),
        ("irata", {"working_at_height"}, {"electrical_engineering"}),
        ("security_clearance", set(), {"law_enforcement"}),
        ("commercial_pilot_licence", {"pilot_license"}, {"performance_marketing", "safe_driving"}),
        ("high_level_synthesis", set(), {"hvac"}),
        ("synopsys_vcs", {"eda_tools"}, {"version_control"}),
        ("mfa_ausbildung", {"medical_reception"}, {"public_administration"}),
        ("athletic_trainer_certification", set(), {"flight_operations"}),
        ("lean_six_sigma_green_belt", {"six_sigma"}, {"occupational_safety"}),
        ("hardness_testing", set(), {"sem_microscopy"}),
        ("omnicell", {"pyxis"}, {"ehr"}),
        ("urban_planning", set(), {"civil_engineering", "architectural_design"}),
        ("s_and_op", {"demand_planning"}, {"esl"}),
    ],
)
def test_what_follows_is_true_of_everybody(skill: str, followed: set[str], not_followed: set[str]) -> None:
    ids = {one.skill for one in taxonomy().implied(skill)}
    assert followed <= ids
    assert not not_followed & ids


TRADES = {
    "construction_trades",
    "electrical_engineering",
    "mechanical_engineering",
    "transport_driving",
    "nursing_healthcare",
    "allied_health",
}


def test_no_row_of_a_trade_is_what_was_left_over() -> None:
    names = [skill.name for skill in taxonomy().skills() if skill.field in TRADES]
    assert [name for name in names if name.startswith("Other ") or "; " in name] == []
