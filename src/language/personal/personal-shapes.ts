/** What numbers of people look like, as digits alone. */

/**
 * Behind the zero or the country code: mobile (ten digits in all since 2018, eleven before) and landline with its
 * area code. Thông tư 22/2014/TT-BTTTT, Quyết định 2036/QĐ-BTTTT (2017).
 */
const SUBSCRIBER = '(?:[35789]\\d{8}|2\\d{9}|1[2689]\\d{8})';
const HOME_PHONE = new RegExp(`^(?:0|00840?)${SUBSCRIBER}$`, 'u');
const PHONE_WITH_COUNTRY = new RegExp(`^840?${SUBSCRIBER}$`, 'u');

/**
 * A citizen's number: code of the province or country of birth (001 to 096 in Việt Nam), sex and century, year, six
 * digits (Nghị định 137/2015/NĐ-CP, Điều 13). It always begins with a zero.
 */
const CITIZEN = /^0(?:0[1-9]|[1-8]\d|9[0-6])\d{9}$/u;

const CARD = /^\d{13,19}$/u;

export const isHomePhone = (digits: string): boolean => HOME_PHONE.test(digits);

/** Written without a plus sign it may be an amount. */
export const isPhoneWithCountry = (digits: string): boolean => PHONE_WITH_COUNTRY.test(digits);

export const isCitizenNumber = (digits: string): boolean => CITIZEN.test(digits);

/** The length of a bank card's number with the right last digit (ISO/IEC 7812-1, Luhn). */
export function isCardNumber(digits: string): boolean {
  if (!CARD.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = digit * 2;
    if (i % 2 === 0) sum += digit;
    else sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
