//! What is said of a number. No sentence holds a digit of it.

use super::table::texts;

texts! {
    /// The sentence of a finding on a number, or the way out of one.
    pub enum NumberText {
        WrongLength = "number.wrong-length": "Antallet siffer stemmer ikke." | "Talet på siffer stemmer ikkje." | "The number of digits is not right.";
        WrongLengthWayOut = "way-out.number.wrong-length": "Sammenlign med nummeret slik det står der du har det fra." | "Samanlikn med nummeret slik det står der du har det frå." | "Compare with the number as it stands where you have it from.";
        NotDigits = "number.not-digits": "Nummeret har andre tegn enn siffer." | "Nummeret har andre teikn enn siffer." | "The number has other characters than digits.";
        NotDigitsWayOut = "way-out.number.not-digits": "Skriv bare sifrene. Mellomrom, punktum og bindestrek er greit." | "Skriv berre sifra. Mellomrom, punktum og bindestrek er greitt." | "Write the digits only. Spaces, dots and hyphens are fine.";
        NoSuchDate = "number.no-such-date": "Nummeret begynner med en dato som ikke finnes." | "Nummeret byrjar med ein dato som ikkje finst." | "The number begins with a date that does not exist.";
        NoSuchDateWayOut = "way-out.number.no-such-date": "Sjekk de seks første sifrene." | "Sjekk dei seks første sifra." | "Check the first six digits.";
        WrongControlDigits = "number.wrong-control-digits": "Sifrene stemmer ikke med hverandre. Ett av dem er trolig feil." | "Sifra stemmer ikkje med kvarandre. Eitt av dei er truleg feil." | "The digits do not fit each other. One of them is probably wrong.";
        WrongControlDigitsWayOut = "way-out.number.wrong-control-digits": "Les nummeret siffer for siffer og skriv det på nytt." | "Les nummeret siffer for siffer og skriv det på nytt." | "Read the number digit by digit and write it again.";
        OtherKind = "number.other-kind": "Nummeret er av et annet slag enn det feltet er for." | "Nummeret er av eit anna slag enn det feltet er for." | "The number is of another kind than the field is for.";
        OtherKindWayOut = "way-out.number.other-kind": "Sjekk om nummeret hører til i et annet felt." | "Sjekk om nummeret høyrer til i eit anna felt." | "Check whether the number belongs in another field.";
        TestNumberInProd = "number.test-number-in-prod": "Nummeret tilhører en testperson." | "Nummeret tilhøyrer ein testperson." | "The number belongs to a test person.";
        TestNumberInProdWayOut = "way-out.number.test-number-in-prod": "Skriv nummeret personen har i folkeregisteret." | "Skriv nummeret personen har i folkeregisteret." | "Write the number that the person has in the national population register.";
        HNumberInProd = "number.h-number-in-prod": "Nummeret er et lokalt hjelpenummer eller tilhører en testperson." | "Nummeret er eit lokalt hjelpenummer eller tilhøyrer ein testperson." | "The number is a local help number or belongs to a test person.";
        HNumberInProdWayOut = "way-out.number.h-number-in-prod": "Skriv fødselsnummeret eller D-nummeret. La feltet stå tomt hvis personen ikke har et." | "Skriv fødselsnummeret eller D-nummeret. La feltet stå tomt om personen ikkje har eit." | "Write the national identity number or the D number. Leave the field empty if the person has none.";
        HelpNumberInProd = "number.help-number-in-prod": "Nummeret er et felles hjelpenummer." | "Nummeret er eit felles hjelpenummer." | "The number is a common help number.";
        HelpNumberInProdWayOut = "way-out.number.help-number-in-prod": "Skriv fødselsnummeret eller D-nummeret når det er kjent." | "Skriv fødselsnummeret eller D-nummeret når det er kjent." | "Write the national identity number or the D number once it is known.";
        RealNumberInTest = "number.real-number-in-test": "Nummeret kan tilhøre et virkelig menneske. Her brukes bare testpersoner." | "Nummeret kan tilhøyre eit verkeleg menneske. Her bruker vi berre testpersonar." | "The number can belong to a real person. Only test persons are used here.";
        RealNumberInTestWayOut = "way-out.number.real-number-in-test": "Bruk nummeret til en testperson." | "Bruk nummeret til ein testperson." | "Use the number of a test person.";
        OnlyValidFrom2032 = "number.only-valid-from-2032": "Slike nummer deles ikke ut før i 2032." | "Slike nummer blir ikkje delte ut før i 2032." | "Such numbers are not given out until 2032.";
        OnlyValidFrom2032WayOut = "way-out.number.only-valid-from-2032": "Les nummeret en gang til. Er det riktig, kan det stå." | "Les nummeret ein gong til. Er det rett, kan det stå." | "Read the number once more. If it is right, it can stand.";
        BirthDateDiffers = "number.birth-date-differs": "Nummeret begynner med en annen dag enn fødselsdatoen." | "Nummeret byrjar med ein annan dag enn fødselsdatoen." | "The number begins with another day than the date of birth.";
        BirthDateDiffersWayOut = "way-out.number.birth-date-differs": "Sjekk både nummeret og fødselsdatoen. Begge kan være riktige." | "Sjekk både nummeret og fødselsdatoen. Begge kan vere rette." | "Check both the number and the date of birth. Both can be right.";
        UnusualLength = "number.unusual-length": "De fleste HPR-nummer har fem til sju siffer." | "Dei fleste HPR-nummer har fem til sju siffer." | "Most HPR numbers have five to seven digits.";
        UnusualLengthWayOut = "way-out.number.unusual-length": "Les nummeret en gang til. Er det riktig, kan det stå." | "Les nummeret ein gong til. Er det rett, kan det stå." | "Read the number once more. If it is right, it can stand.";
        UnusualFirstDigit = "number.unusual-first-digit": "De fleste organisasjonsnummer begynner med 8 eller 9." | "Dei fleste organisasjonsnummer byrjar med 8 eller 9." | "Most organisation numbers begin with 8 or 9.";
        UnusualFirstDigitWayOut = "way-out.number.unusual-first-digit": "Les nummeret en gang til. Er det riktig, kan det stå." | "Les nummeret ein gong til. Er det rett, kan det stå." | "Read the number once more. If it is right, it can stand.";
        NotInNumberPlan = "number.not-in-number-plan": "Det finnes ingen slike telefonnummer." | "Det finst ingen slike telefonnummer." | "There are no such phone numbers.";
        NotInNumberPlanWayOut = "way-out.number.not-in-number-plan": "Sjekk sifrene. Skriv + og landkoden foran et utenlandsk nummer." | "Sjekk sifra. Skriv + og landkoden framfor eit utanlandsk nummer." | "Check the digits. Write + and the country code before a foreign number.";
        NotMobile = "number.not-mobile": "Telefonen får ikke tekstmeldinger." | "Telefonen får ikkje tekstmeldingar." | "The phone gets no text messages.";
        NotMobileWayOut = "way-out.number.not-mobile": "Skriv et mobilnummer hvis personen skal få varsel på telefonen." | "Skriv eit mobilnummer om personen skal få varsel på telefonen." | "Write a mobile number if the person is to be alerted by phone.";
        NotAnAddress = "number.not-an-address": "Dette er ikke en e-postadresse." | "Dette er ikkje ei e-postadresse." | "This is not an e-mail address.";
        NotAnAddressWayOut = "way-out.number.not-an-address": "Skriv navnet, krøllalfa og domenet, uten mellomrom." | "Skriv namnet, krøllalfa og domenet, utan mellomrom." | "Write the name, the at sign and the domain, without spaces.";
    }
}
