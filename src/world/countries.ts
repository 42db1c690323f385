/**
 * A gazetteer of the world, curated for this project.
 * name | adjectives and demonyms | capital and seat cities | other names | seats of power that stand for the state's leadership
 * A seat has other names after "=". Accents and case of the first letter apart, names are compared as they stand.
 * The first adjective makes the names of ministries ("Russian Ministry of Defence"). Plurals in -s of the adjectives are derived.
 */
export const COUNTRIES = `
Afghanistan|Afghan,Afghani|Kabul||
Albania|Albanian|Tirana||
Algeria|Algerian|Algiers||
Andorra|Andorran|Andorra la Vella||
Angola|Angolan|Luanda||
Antigua and Barbuda|Antiguan,Barbudan||Antigua|
Argentina|Argentine,Argentinian|Buenos Aires|Argentine Republic|Casa Rosada
Armenia|Armenian|Yerevan||
Australia|Australian|Canberra||
Austria|Austrian|Vienna||
Azerbaijan|Azerbaijani,Azeri|Baku||
Bahamas|Bahamian|Nassau|The Bahamas|
Bahrain|Bahraini|Manama||
Bangladesh|Bangladeshi|Dhaka||
Barbados|Barbadian|Bridgetown||
Belarus|Belarusian,Belarussian|Minsk|Byelorussia|
Belgium|Belgian||Kingdom of Belgium|
Belize|Belizean|Belmopan||
Benin|Beninese|Porto-Novo,Cotonou||
Bhutan|Bhutanese|Thimphu||
Bolivia|Bolivian|La Paz,Sucre||
Bosnia and Herzegovina|Bosnian|Sarajevo|Bosnia,Bosnia-Herzegovina|
Botswana|Botswanan,Motswana|Gaborone||
Brazil|Brazilian|Brasilia,Brasília||Planalto
Brunei|Bruneian|Bandar Seri Begawan||
Bulgaria|Bulgarian|Sofia||
Burkina Faso|Burkinabe,Burkinabé|Ouagadougou||
Burundi|Burundian|Gitega,Bujumbura||
Cambodia|Cambodian|Phnom Penh||
Cameroon|Cameroonian|Yaoundé,Yaounde||
Canada|Canadian|Ottawa||Rideau Hall
Cape Verde|Cape Verdean|Praia|Cabo Verde|
Central African Republic|Central African|Bangui||
Chad|Chadian|N'Djamena,Ndjamena||
Chile|Chilean|Santiago||La Moneda
China|Chinese|Beijing,Peking|People's Republic of China,PRC|Zhongnanhai
Colombia|Colombian|Bogotá,Bogota||Casa de Nariño
Comoros|Comoran,Comorian|Moroni||
Congo|Congo|Brazzaville|Republic of the Congo,Congo-Brazzaville|
Costa Rica|Costa Rican|San José,San Jose||
Croatia|Croatian,Croat|Zagreb||
Cuba|Cuban|Havana||
Cyprus|Cypriot|Nicosia||
Czech Republic|Czech|Prague|Czechia|
Democratic Republic of the Congo|Congolese|Kinshasa|DR Congo,DRC,Democratic Republic of Congo,Congo-Kinshasa|
Denmark|Danish,Dane|Copenhagen||Christiansborg
Djibouti|Djiboutian|||
Dominica|Dominica|Roseau||
Dominican Republic|Dominican|Santo Domingo||
East Timor|Timorese,East Timorese|Dili|Timor-Leste|
Ecuador|Ecuadorian,Ecuadorean|Quito||
Egypt|Egyptian|Cairo||
El Salvador|Salvadoran,Salvadorean|San Salvador||
Equatorial Guinea|Equatorial Guinean|Malabo||
Eritrea|Eritrean|Asmara||
Estonia|Estonian|Tallinn||
Eswatini|Swazi|Mbabane|Swaziland|
Ethiopia|Ethiopian|Addis Ababa,Addis Abeba||
Fiji|Fijian|Suva||
Finland|Finnish,Finn|Helsinki||
France|French,Frenchman,Frenchmen|Paris|French Republic|Élysée Palace=Élysée,Quai d'Orsay,Hôtel Matignon=Matignon
Gabon|Gabonese|Libreville||
Gambia|Gambian|Banjul|The Gambia|
Georgia|Georgian|Tbilisi||
Germany|German|Berlin|Federal Republic of Germany|Chancellery
Ghana|Ghanaian|Accra||
Greece|Greek|Athens||
Grenada|Grenadian|St. George's||
Guatemala|Guatemalan|Guatemala City||
Guinea|Guinean|Conakry||
Guinea-Bissau|Bissau-Guinean|Bissau||
Guyana|Guyanese|Georgetown||
Haiti|Haitian|Port-au-Prince||
Honduras|Honduran|Tegucigalpa||
Hungary|Hungarian|Budapest||
Iceland|Icelandic,Icelander|Reykjavik,Reykjavík||
India|Indian|New Delhi,Delhi||
Indonesia|Indonesian|Jakarta||
Iran|Iranian|Tehran,Teheran|Islamic Republic of Iran,Islamic Republic|
Iraq|Iraqi|Baghdad||
Ireland|Irish,Irishman|Dublin|Republic of Ireland|
Israel|Israeli|Jerusalem||Knesset
Italy|Italian|Rome||Palazzo Chigi,Quirinale,Farnesina
Ivory Coast|Ivorian|Yamoussoukro,Abidjan|Côte d'Ivoire,Cote d'Ivoire|
Jamaica|Jamaican|Kingston||
Japan|Japanese|Tokyo||Kantei
Jordan|Jordanian|Amman||
Kazakhstan|Kazakh,Kazakhstani|Astana,Nur-Sultan||Akorda
Kenya|Kenyan|Nairobi||
Kiribati|I-Kiribati|Tarawa||
Kosovo|Kosovar,Kosovan|Pristina,Prishtina||
Kuwait|Kuwaiti|Kuwait City||
Kyrgyzstan|Kyrgyz,Kirghiz|Bishkek||
Laos|Laotian,Lao|Vientiane||
Latvia|Latvian|Riga||
Lebanon|Lebanese|Beirut||
Lesotho|Basotho|Maseru||
Liberia|Liberian|Monrovia||
Libya|Libyan|Tripoli||
Liechtenstein|Liechtensteiner|Vaduz||
Lithuania|Lithuanian|Vilnius||
Luxembourg|Luxembourgish,Luxembourger|||
Madagascar|Malagasy|Antananarivo||
Malawi|Malawian|Lilongwe||
Malaysia|Malaysian|Kuala Lumpur,Putrajaya||
Maldives|Maldivian|Malé||
Mali|Malian|Bamako||
Malta|Maltese|Valletta||
Marshall Islands|Marshallese|Majuro||
Mauritania|Mauritanian|Nouakchott||
Mauritius|Mauritian|Port Louis||
Mexico|Mexican|Mexico City||Los Pinos
Micronesia|Micronesian|Palikir||
Moldova|Moldovan|Chisinau,Chișinău,Kishinev||
Monaco|Monegasque,Monégasque|||
Mongolia|Mongolian|Ulaanbaatar,Ulan Bator||
Montenegro|Montenegrin|Podgorica||
Morocco|Moroccan|Rabat||
Mozambique|Mozambican|Maputo||
Myanmar|Burmese|Naypyidaw,Naypyitaw|Burma|
Namibia|Namibian|Windhoek||
Nauru|Nauruan|Yaren||
Nepal|Nepalese,Nepali|Kathmandu||
Netherlands|Dutch,Dutchman|The Hague,Amsterdam|The Netherlands,Holland|Binnenhof
New Zealand|New Zealand,New Zealander|Wellington||Beehive
Nicaragua|Nicaraguan|Managua||
Niger|Nigerien|Niamey||
Nigeria|Nigerian|Abuja||Aso Rock
North Korea|North Korean|Pyongyang|DPRK,Democratic People's Republic of Korea|
North Macedonia|Macedonian,North Macedonian|Skopje|Macedonia|
Norway|Norwegian|Oslo||Storting
Oman|Omani|Muscat||
Pakistan|Pakistani|Islamabad||
Palau|Palauan|Ngerulmud||
Palestine|Palestinian|Ramallah|Palestinian Authority,State of Palestine,Palestinian territories|
Panama|Panamanian|Panama City||
Papua New Guinea|Papua New Guinean,Papuan|Port Moresby||
Paraguay|Paraguayan|Asunción,Asuncion||
Peru|Peruvian|Lima||
Philippines|Philippine,Filipino|Manila|The Philippines|Malacañang
Poland|Polish,Pole|Warsaw||Sejm
Portugal|Portuguese|Lisbon||
Qatar|Qatari|Doha||
Romania|Romanian|Bucharest||Cotroceni
Russia|Russian|Moscow|Russian Federation|Kremlin,State Duma=Duma
Rwanda|Rwandan|Kigali||
Saint Kitts and Nevis|Kittitian|Basseterre|St. Kitts and Nevis|
Saint Lucia|Saint Lucian|Castries|St. Lucia|
Saint Vincent and the Grenadines|Vincentian|Kingstown||
Samoa|Samoan|Apia||
San Marino|Sammarinese|||
São Tomé and Príncipe|Santomean|||
Saudi Arabia|Saudi,Saudi Arabian|Riyadh|Kingdom of Saudi Arabia|
Senegal|Senegalese|Dakar||
Serbia|Serbian,Serb|Belgrade||
Seychelles|Seychellois|||
Sierra Leone|Sierra Leonean|Freetown||
Singapore|Singaporean|||Istana
Slovakia|Slovak,Slovakian|Bratislava||
Slovenia|Slovenian,Slovene|Ljubljana||
Solomon Islands|Solomon Islander|Honiara||
Somalia|Somali|Mogadishu||Villa Somalia
South Africa|South African|Pretoria||Union Buildings
South Korea|South Korean|Seoul|Republic of Korea|Blue House
South Sudan|South Sudanese|Juba||
Spain|Spanish,Spaniard|Madrid||Moncloa
Sri Lanka|Sri Lankan|Colombo||
Sudan|Sudanese|Khartoum||
Suriname|Surinamese|Paramaribo||
Sweden|Swedish,Swede|Stockholm||Rosenbad,Riksdag
Switzerland|Swiss|Bern,Berne||Federal Palace
Syria|Syrian|Damascus|Syrian Arab Republic|
Taiwan|Taiwanese|Taipei||
Greenland|Greenlandic|Nuuk||
Faroe Islands|Faroese|Tórshavn,Torshavn|Faroes|
Gibraltar|Gibraltarian|||
Bermuda|Bermudian|||
Cayman Islands|Caymanian|||
New Caledonia|New Caledonian|Nouméa,Noumea||
French Polynesia||Papeete||
Tajikistan|Tajik|Dushanbe||
Tanzania|Tanzanian|Dodoma,Dar es Salaam||
Thailand|Thai|Bangkok||
Togo|Togolese|Lomé,Lome||
Tonga|Tongan|Nuku'alofa||
Trinidad and Tobago|Trinidadian|Port of Spain|Trinidad|
Tunisia|Tunisian|Tunis||
Turkey|Turkish,Turk|Ankara|Türkiye,Turkiye|
Turkmenistan|Turkmen|Ashgabat||
Tuvalu|Tuvaluan|Funafuti||
Uganda|Ugandan|Kampala||
Ukraine|Ukrainian|Kyiv,Kiev||Bankova,Verkhovna Rada
United Arab Emirates|Emirati|Abu Dhabi|UAE,U.A.E.,Emirates|
United Kingdom|British,UK,U.K.,Briton,Brit|London|UK,U.K.,Britain,Great Britain|Downing Street=No 10=Number 10=Number Ten,Whitehall,Westminster,Foreign Office,Buckingham Palace
United States|US,U.S.,American,USA,U.S.A.|Washington,Washington D.C.,Washington DC|US,U.S.,USA,U.S.A.,America,United States of America|White House=Oval Office,Pentagon,Capitol=Capitol Hill,Foggy Bottom
Uruguay|Uruguayan|Montevideo||
Uzbekistan|Uzbek|Tashkent||
Vanuatu|Ni-Vanuatu|Port Vila||
Vatican|Vatican||Holy See,Vatican City|
Venezuela|Venezuelan|Caracas||Miraflores
Vietnam|Vietnamese|Hanoi,Ha Noi|Viet Nam|
Yemen|Yemeni|Sanaa,Sana'a||
Zambia|Zambian|Lusaka||
Zimbabwe|Zimbabwean|Harare||
European Union|European Union,EU,E.U.|Brussels|EU,E.U.|Berlaymont
`;

/** What states call themselves before "of" and their name. */
export const FORMS_OF_STATES: readonly string[] = [
  'Republic',
  'Kingdom',
  'State',
  'Sultanate',
  'Principality',
  'Commonwealth',
  'Grand Duchy',
  'Arab Republic',
  'Federal Republic',
  'Islamic Republic',
  'United Republic',
  'Democratic Republic',
  "People's Republic",
  'Hashemite Kingdom',
  'Plurinational State',
];
