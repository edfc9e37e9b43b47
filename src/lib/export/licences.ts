/** Licences that sources name in words, with the addresses of their texts. */

const addresses: readonly (readonly [name: string, address: string])[] = [
  ["Open Government Licence v3.0", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"],
  [
    "Open Parliament Licence v3.0",
    "https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/",
  ],
  ["CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"],
  ["CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"],
  ["CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"],
];

/** `undefined` for what is no licence with a text of its own: "not stated". */
export function findLicenceAddress(licence: string): string | undefined {
  return addresses.find(([name]) => name === licence)?.[1];
}
