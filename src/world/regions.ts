/**
 * Towns and parts of countries, which tell where a text is at home; names that are common words or people's are left out.
 * country | towns | parts, with other words for them behind "="
 */
export const REGIONS = `
Afghanistan|Kandahar,Herat,Mazar-i-Sharif,Jalalabad|Helmand,Badakhshan,Nangarhar
Algeria|Constantine,Annaba|Kabylia
Argentina|Córdoba,Mendoza,Mar del Plata,Tucumán|Patagonia,Chubut,Neuquén,Misiones,Jujuy
Australia|Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart,Cairns,Townsville,Geelong|New South Wales=NSW,Queensland,Tasmania=Tasmanian,Western Australia,South Australia,Northern Territory
Austria|Graz,Linz,Salzburg,Innsbruck|Tyrol,Carinthia,Styria
Bangladesh|Chittagong,Chattogram,Sylhet,Khulna,Rajshahi|Cox's Bazar
Belgium|Antwerp,Ghent,Bruges,Liège,Leuven,Namur|Flanders=Flemish,Wallonia=Walloon
Bolivia|Cochabamba,Potosí,Oruro,Tarija|
Brazil|São Paulo,Rio de Janeiro,Fortaleza,Recife,Manaus,Belém,Curitiba,Porto Alegre,Belo Horizonte|Minas Gerais,Bahia,Pará,Amazonas,Mato Grosso,Paraná,Rio Grande do Sul,Pernambuco
Bulgaria|Plovdiv,Varna,Burgas|
Cameroon|Douala,Bamenda|
Canada|Toronto,Montreal,Montréal,Vancouver,Calgary,Edmonton,Winnipeg,Saskatoon,Moncton,Thunder Bay|Ontario,Quebec,Québec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Prince Edward Island,Yukon,Nunavut,Northwest Territories
Chile|Valparaíso,Antofagasta,Concepción,Punta Arenas,Iquique|Atacama
China|Shanghai,Guangzhou,Shenzhen,Chongqing,Wuhan,Tianjin,Chengdu,Nanjing|Sichuan,Guangdong,Hunan,Hubei,Yunnan,Xinjiang,Tibet
Colombia|Medellín,Barranquilla,Cartagena,Bucaramanga|Antioquia,La Guajira
Croatia|Zadar,Rijeka,Dubrovnik,Osijek|Dalmatia,Istria
Cyprus|Limassol,Larnaca,Paphos|
Czech Republic|Brno,Ostrava,Plzeň|Moravia
Democratic Republic of the Congo|Goma,Bukavu,Lubumbashi,Kisangani|North Kivu,South Kivu,Katanga,Ituri
Denmark|Aarhus,Odense,Aalborg,Esbjerg|Jutland
Ecuador|Guayaquil,Cuenca,Esmeraldas|
Egypt|Alexandria,Giza,Luxor,Aswan,Port Said|Sinai
Estonia|Tartu,Narva,Pärnu|
Ethiopia|Mekelle,Gondar|Tigray,Amhara,Oromia
Finland|Tampere,Turku,Oulu,Espoo,Vantaa,Vaasa,Rovaniemi|Lapland
France|Marseille,Lyon,Toulouse,Bordeaux,Lille,Nantes,Strasbourg,Montpellier,Rennes,Grenoble|Brittany,Normandy,Corsica=Corsican,Provence
Germany|Hamburg,Munich,Cologne,Frankfurt,Stuttgart,Düsseldorf,Leipzig,Dresden,Hanover,Nuremberg,Bremen|Bavaria=Bavarian,Saxony=Saxon,Hesse,Brandenburg,Thuringia,Saarland,North Rhine-Westphalia,Baden-Württemberg,Lower Saxony
Ghana|Kumasi,Tamale,Cape Coast,Tema,Takoradi|Ashanti
Greece|Thessaloniki,Piraeus,Patras,Heraklion,Lesbos|Crete,Thessaly
Hungary|Debrecen,Szeged,Pécs,Győr,Miskolc|
Iceland|Akureyri,Keflavík,Grindavík|
India|Mumbai,Bengaluru,Bangalore,Chennai,Kolkata,Hyderabad,Pune,Ahmedabad,Lucknow,Jaipur,Kochi,Delhi,Patna,Bhopal,Guwahati,Coimbatore|Maharashtra,Tamil Nadu,Kerala,Karnataka,Uttar Pradesh,Bihar,West Bengal,Rajasthan,Gujarat,Assam,Odisha,Telangana,Andhra Pradesh,Madhya Pradesh,Haryana,Jharkhand,Mizoram,Manipur,Goa,Himachal Pradesh
Indonesia|Surabaya,Bandung,Medan,Makassar,Yogyakarta,Denpasar|Sumatra,Sulawesi,Kalimantan
Iran|Isfahan,Mashhad,Tabriz,Shiraz,Ahvaz|Khuzestan
Iraq|Basra,Mosul,Kirkuk,Najaf,Erbil|
Ireland|Galway,Limerick,Waterford,Kilkenny,Sligo,Dundalk,Drogheda|Connacht,Munster,Leinster,Donegal,Roscommon,Tipperary,Wexford,Wicklow,Oireachtas,Dáil,Taoiseach,Tánaiste,Garda,Gardaí
Israel|Tel Aviv,Haifa,Beersheba,Ashdod|Galilee,Negev
Italy|Milan,Naples,Turin,Palermo,Genoa,Bologna,Venice,Verona,Trieste,Bari|Sicily=Sicilian,Sardinia=Sardinian,Lombardy,Tuscany=Tuscan,Piedmont,Calabria,Puglia
Ivory Coast|Abidjan,Bouaké|
Jamaica|Montego Bay,Spanish Town|
Japan|Osaka,Kyoto,Nagoya,Yokohama,Fukuoka,Sapporo,Hiroshima,Kobe,Sendai,Nagasaki|Hokkaido,Okinawa,Kyushu
Kazakhstan|Almaty,Karaganda,Shymkent,Aktau|
Kenya|Mombasa,Kisumu,Nakuru,Eldoret|Rift Valley,Laikipia,Kiambu
Lebanon||Bekaa
Libya|Benghazi,Misrata,Derna|Cyrenaica
Lithuania|Kaunas,Klaipėda|
Malawi|Blantyre,Mzuzu,Zomba|
Malaysia|Penang,Johor Bahru,Ipoh,Kota Kinabalu,Kuching,Melaka|Sabah,Sarawak,Selangor,Johor,Kelantan,Perak
Mali|Timbuktu,Mopti,Kidal,Sikasso|
Mexico|Guadalajara,Monterrey,Tijuana,Puebla,Oaxaca,Veracruz,Acapulco,Ciudad Juárez|Chiapas,Sinaloa,Jalisco,Yucatán,Sonora,Michoacán,Guerrero
Morocco|Casablanca,Marrakesh,Tangier,Agadir|
Mozambique|Beira,Nampula,Pemba,Quelimane|Cabo Delgado,Zambezia
Myanmar|Yangon,Rangoon,Mandalay|Rakhine
Namibia|Walvis Bay,Swakopmund,Lüderitz|
Nepal|Pokhara,Biratnagar,Lalitpur|
Netherlands|Rotterdam,Utrecht,Eindhoven,Groningen,Maastricht|Zeeland,Friesland,Limburg
New Zealand|Auckland,Christchurch,Dunedin,Rotorua,Tauranga,Invercargill|Waikato,Otago,Canterbury,Southland
Nigeria|Lagos,Kano,Ibadan,Port Harcourt,Benin City,Kaduna,Enugu,Maiduguri,Makurdi,Onitsha|Benue,Borno,Ogun,Anambra,Bayelsa,Akwa Ibom,Kogi,Zamfara,Sokoto,Katsina,Plateau State,Rivers State
Norway|Bergen,Trondheim,Stavanger,Tromsø,Kristiansand|Finnmark,Nordland
Pakistan|Karachi,Lahore,Peshawar,Quetta,Rawalpindi,Faisalabad,Multan|Sindh,Balochistan,Khyber Pakhtunkhwa,Gilgit-Baltistan
Panama|Colón|Darién
Papua New Guinea|Mount Hagen|Bougainville
Peru|Arequipa,Cusco,Cuzco,Trujillo,Iquitos,Puno,Callao|Loreto,Ancash
Philippines|Cebu,Davao,Quezon City,Iloilo,Baguio,Zamboanga,Legazpi,Tacloban|Luzon,Mindanao,Visayas,Bicol,Palawan,Leyte,Samar,Negros
Poland|Kraków,Krakow,Gdańsk,Gdansk,Wrocław,Wroclaw,Poznań,Poznan,Łódź,Lublin,Katowice,Szczecin|Silesia,Mazovia
Portugal|Porto,Braga,Coimbra,Setúbal|Algarve,Alentejo,Azores
Romania|Cluj,Cluj-Napoca,Timișoara,Iași,Constanța,Brașov|Transylvania
Russia|Saint Petersburg,St Petersburg,St. Petersburg,Novosibirsk,Yekaterinburg,Vladivostok,Rostov,Kazan,Murmansk|Siberia,Chechnya,Dagestan,Tatarstan,Kamchatka,Sakhalin
Saudi Arabia|Jeddah,Mecca,Dammam|
Senegal|Saint-Louis,Ziguinchor,Touba,Kaolack|Casamance
Slovakia|Košice,Prešov|
South Africa|Johannesburg,Cape Town,Durban,Bloemfontein,Port Elizabeth,Gqeberha,Polokwane,Kimberley,Soweto|Gauteng,Limpopo,KwaZulu-Natal,Western Cape,Eastern Cape,Northern Cape,Free State,Mpumalanga
South Korea|Busan,Incheon,Daegu,Gwangju,Ulsan|Jeju
Spain|Barcelona,Valencia,Seville,Bilbao,Zaragoza,Málaga,Malaga|Catalonia=Catalan,Andalusia=Andalusian,Galicia,Basque Country,Aragon,Castile,Asturias
Sri Lanka|Kandy,Galle,Jaffna,Trincomalee,Batticaloa|
Sudan|Omdurman,Port Sudan,El Fasher,Nyala|Darfur,Kordofan
Sweden|Gothenburg,Malmö,Uppsala,Umeå,Luleå,Kiruna|Skåne,Norrbotten
Switzerland|Zurich,Zürich,Geneva,Basel,Lausanne,Lugano|Ticino,Valais,Graubünden
Syria|Aleppo,Homs,Idlib,Latakia|
Tanzania|Arusha,Mwanza,Mbeya|Zanzibar
Thailand|Chiang Mai,Phuket,Pattaya,Hat Yai,Khon Kaen|
Trinidad and Tobago|San Fernando,Chaguanas|Tobago
Tunisia|Sfax,Sousse,Gabès|
Turkey|Istanbul,Izmir,İzmir,Antalya,Adana,Diyarbakır,Diyarbakir,Trabzon,Gaziantep|Anatolia,Hatay
Uganda|Entebbe,Gulu,Mbarara|
Ukraine|Kharkiv,Odesa,Odessa,Lviv,Dnipro,Mariupol,Kherson,Zaporizhzhia|Donbas,Donetsk,Luhansk,Crimea
United Kingdom|Manchester,Liverpool,Leeds,Sheffield,Birmingham,Bristol,Glasgow,Edinburgh,Cardiff,Belfast,Newcastle,Nottingham,Leicester,Aberdeen,Dundee,Swansea,Plymouth,Southampton,Norwich|England,Scotland=Scottish=Holyrood=MSP,Wales=Welsh=Senedd,Northern Ireland=Stormont,Yorkshire,Lancashire,Cornwall
United States|New York,Los Angeles,Chicago,Philadelphia,San Francisco,San Diego,Seattle,Boston,Detroit,Miami,Atlanta,Denver,Minneapolis,Milwaukee,Baltimore,Pittsburgh,Cleveland,New Orleans,Las Vegas,Nashville,Omaha|California,Texas,Florida,Ohio,Pennsylvania,Michigan,Illinois,Massachusetts,Wisconsin,Minnesota,Nebraska,Iowa,Kansas,Missouri,Oklahoma,Colorado,Arizona,Nevada,Oregon,Utah,Idaho,Montana,Wyoming,Alaska,Hawaii,Maine,Vermont,New Hampshire,Connecticut,Rhode Island,New Jersey,Maryland,Delaware,North Carolina,South Carolina,Kentucky,Tennessee,Alabama,Mississippi,Louisiana,Arkansas,New Mexico,North Dakota,South Dakota,West Virginia,Indiana
Venezuela|Maracaibo,Ciudad Guayana|Zulia
Vietnam|Ho Chi Minh City,Da Nang,Haiphong|
Yemen|Taiz,Hodeidah|
Zambia|Ndola,Kitwe|Copperbelt
Zimbabwe|Bulawayo,Mutare,Gweru|Matabeleland
`;

/** Money that one country alone has, in the singular: money | country */
export const CURRENCIES = `
naira|Nigeria
cedi|Ghana
zloty|Poland
forint|Hungary
koruna|Czech Republic
rouble|Russia
ruble|Russia
hryvnia|Ukraine
shekel|Israel
yen|Japan
yuan|China
baht|Thailand
ringgit|Malaysia
rupiah|Indonesia
rand|South Africa
metical|Mozambique
lari|Georgia
tenge|Kazakhstan
birr|Ethiopia
kwanza|Angola
quetzal|Guatemala
lempira|Honduras
gourde|Haiti
guarani|Paraguay
kina|Papua New Guinea
vatu|Vanuatu
₹|India
₦|Nigeria
₱|Philippines
₴|Ukraine
₺|Turkey
₸|Kazakhstan
₫|Vietnam
₪|Israel
₵|Ghana
nz$|New Zealand
a$|Australia
c$|Canada
r$|Brazil
us$|United States
ksh|Kenya
`;

/** Offices that parts of countries have: office | countries, or single parts after a colon. */
export const REGIONAL_OFFICES = `
premier|Canada,Australia,South Africa,Germany
governor|United States,Nigeria,Brazil,Mexico,Argentina,Philippines,Indonesia,Russia,Kenya,Japan,Austria
minister|India,Canada,Australia,Germany,Malaysia,Pakistan,United Kingdom:Scotland,United Kingdom:Wales,United Kingdom:Northern Ireland
`;
