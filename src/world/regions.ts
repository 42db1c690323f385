/**
 * Towns and parts of countries, which tell where a text is at home; names that are common words or people's are left out.
 * country | towns | parts, with other words for them behind "="
 */
export const REGIONS = `
Afghanistan|Kandahar,Herat,Mazar-i-Sharif,Jalalabad,Kunduz,Ghazni|Helmand,Badakhshan,Nangarhar,Paktika,Paktia,Khost,Kunar,Nimroz,Farah Province,Kandahar Province
Albania|Durrës,Vlorë,Shkodër,Elbasan,Gjirokastër,Korçë|
Algeria|Constantine,Annaba,Tlemcen,Béjaïa,Tamanrasset|Kabylia
Angola|Lobito,Benguela,Huambo,Lubango|Cabinda,Lunda Norte,Lunda Sul,Huíla,Cunene,Malanje
Argentina|Córdoba,Mendoza,Mar del Plata,Tucumán,Bariloche,Ushuaia,Posadas|Patagonia,Chubut,Neuquén,Misiones,Jujuy,Entre Ríos,Catamarca,Tierra del Fuego
Armenia|Gyumri,Vanadzor|Syunik,Tavush,Gegharkunik,Shirak,Vayots Dzor
Australia|Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart,Cairns,Townsville,Geelong|New South Wales=NSW,Queensland,Tasmania=Tasmanian,Western Australia,South Australia,Northern Territory
Austria|Graz,Linz,Salzburg,Innsbruck|Tyrol,Carinthia,Styria
Azerbaijan|Sumgait,Lankaran|Nakhchivan
Bangladesh|Chittagong,Chattogram,Sylhet,Khulna,Rajshahi,Barisal,Teknaf|Cox's Bazar,Bandarban,Rangamati
Belarus|Gomel,Grodno,Vitebsk,Mogilev|
Belgium|Antwerp,Ghent,Bruges,Liège,Leuven,Namur|Flanders=Flemish,Wallonia=Walloon
Benin|Parakou,Abomey|Alibori,Atakora,Borgou
Bolivia|Cochabamba,Potosí,Oruro,Tarija,Cobija|Chuquisaca
Bosnia and Herzegovina|Banja Luka,Mostar,Tuzla,Zenica,Srebrenica|Republika Srpska
Botswana|Francistown,Maun|
Brazil|São Paulo,Rio de Janeiro,Fortaleza,Recife,Manaus,Belém,Curitiba,Porto Alegre,Belo Horizonte,Boa Vista,Cuiabá,Foz do Iguaçu,Porto Velho|Minas Gerais,Bahia,Pará,Amazonas,Mato Grosso,Paraná,Rio Grande do Sul,Pernambuco,Roraima,Rondônia,Mato Grosso do Sul,Santa Catarina,Goiás,Maranhão,Ceará,Amapá
Bulgaria|Plovdiv,Varna,Burgas,Stara Zagora,Pleven,Vidin|
Burkina Faso|Bobo-Dioulasso,Ouahigouya,Fada N'Gourma|Yatenga,Soum
Burundi|Gitega,Bujumbura|Cibitoke,Bubanza
Cambodia|Battambang,Siem Reap,Sihanoukville,Poipet|Stung Treng,Preah Vihear,Banteay Meanchey,Oddar Meanchey,Koh Kong,Kratie,Ratanakiri,Mondulkiri,Kampong Cham,Kampong Thom,Kampot,Svay Rieng,Prey Veng,Takeo,Pursat
Cameroon|Douala,Bamenda,Garoua,Maroua,Bafoussam|Adamawa
Canada|Toronto,Montreal,Montréal,Vancouver,Calgary,Edmonton,Winnipeg,Saskatoon,Moncton,Thunder Bay|Ontario,Quebec,Québec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Prince Edward Island,Yukon,Nunavut,Northwest Territories
Central African Republic|Bambari,Bouar|Ouaka,Mambéré-Kadéï,Haute-Kotto,Vakaga
Chad|Abéché,Moundou|Ouaddaï,Tibesti,Borkou,Ennedi,Logone Oriental,Moyen-Chari
Chile|Valparaíso,Antofagasta,Concepción,Punta Arenas,Iquique,Temuco,Calama,Copiapó,Puerto Montt|Atacama,Araucanía,Magallanes,Aysén,Tarapacá,Biobío,Coquimbo
China|Shanghai,Guangzhou,Shenzhen,Chongqing,Wuhan,Tianjin,Chengdu,Nanjing,Harbin,Shenyang,Xiamen,Kunming,Dalian,Qingdao,Xi'an,Urumqi,Lhasa|Sichuan,Guangdong,Hunan,Hubei,Yunnan,Xinjiang,Tibet,Fujian,Zhejiang,Jiangsu,Heilongjiang,Jilin,Liaoning,Shandong,Hebei,Henan,Guangxi,Guizhou,Gansu,Inner Mongolia,Hainan
Colombia|Medellín,Barranquilla,Cartagena,Bucaramanga,Cúcuta,Tumaco,Riohacha|Antioquia,La Guajira,Nariño,Putumayo,Arauca,Norte de Santander,Chocó,Vichada
Congo|Pointe-Noire,Dolisie|Likouala,Kouilou
Costa Rica|Puntarenas,Alajuela|Guanacaste
Croatia|Zadar,Rijeka,Dubrovnik,Osijek,Vukovar,Pula|Dalmatia,Istria,Slavonia
Cuba|Camagüey,Cienfuegos,Holguín,Guantánamo|Pinar del Río,Matanzas
Cyprus|Limassol,Larnaca,Paphos|
Czech Republic|Brno,Ostrava,Plzeň|Moravia
Democratic Republic of the Congo|Goma,Bukavu,Lubumbashi,Kisangani,Bunia,Kolwezi,Matadi,Mbuji-Mayi|North Kivu,South Kivu,Katanga,Ituri,Haut-Katanga,Lualaba,Equateur,Kasai,Tshopo
Denmark|Aarhus,Odense,Aalborg,Esbjerg|Jutland
Dominican Republic|Puerto Plata,Punta Cana|Dajabón,Pedernales,Montecristi
East Timor|Baucau,Maliana|Oecusse,Bobonaro
Ecuador|Guayaquil,Cuenca,Esmeraldas,Machala,Ambato,Lago Agrio,Loja|Guayas,Sucumbíos,Zamora Chinchipe,Morona Santiago,Manabí,El Oro,Pastaza,Azuay,Galápagos
Egypt|Alexandria,Giza,Luxor,Aswan,Port Said,Suez,Ismailia,Mansoura,Hurghada|Sinai,Minya,Sohag
El Salvador|Sonsonate|Ahuachapán,Chalatenango,Usulután,Morazán
Equatorial Guinea||Bioko
Eritrea|Massawa,Assab|
Estonia|Tartu,Narva,Pärnu|
Ethiopia|Mekelle,Gondar,Dire Dawa,Jijiga,Hawassa,Bahir Dar|Tigray,Amhara,Oromia,Gambela,Benishangul-Gumuz
Fiji|Lautoka,Labasa|Viti Levu,Vanua Levu
Finland|Tampere,Turku,Oulu,Espoo,Vantaa,Vaasa,Rovaniemi|Lapland
France|Marseille,Lyon,Toulouse,Bordeaux,Lille,Nantes,Strasbourg,Montpellier,Rennes,Grenoble|Brittany,Normandy,Corsica=Corsican,Provence
Gabon|Port-Gentil,Franceville,Oyem|Ogooué-Maritime,Haut-Ogooué,Woleu-Ntem
Georgia|Batumi,Kutaisi,Zugdidi|Adjara,Samegrelo,Kakheti
Germany|Hamburg,Munich,Cologne,Frankfurt,Stuttgart,Düsseldorf,Leipzig,Dresden,Hanover,Nuremberg,Bremen|Bavaria=Bavarian,Saxony=Saxon,Hesse,Brandenburg,Thuringia,Saarland,North Rhine-Westphalia,Baden-Württemberg,Lower Saxony
Ghana|Kumasi,Tamale,Cape Coast,Tema,Takoradi,Bolgatanga,Sekondi|Ashanti,Volta Region,Bono Region
Greece|Thessaloniki,Piraeus,Patras,Heraklion,Lesbos,Evros|Crete,Thessaly,Corfu,Epirus,Thrace
Guatemala|Quetzaltenango,Chichicastenango|Huehuetenango,Alta Verapaz,Baja Verapaz,Petén,Sololá,Escuintla,Chiquimula,Izabal,Totonicapán
Guinea|Kankan,Nzérékoré,Labé,Kindia|
Guinea-Bissau|Bafatá,Gabú,Cacheu|
Guyana|Lethem|Demerara,Berbice
Haiti|Cap-Haïtien,Gonaïves,Jacmel,Les Cayes|Artibonite
Honduras|San Pedro Sula,La Ceiba,Choluteca|Gracias a Dios,Copán,Olancho,Intibucá,Comayagua,Ocotepeque
Hungary|Debrecen,Szeged,Pécs,Győr,Miskolc,Nyíregyháza,Sopron|
Iceland|Akureyri,Keflavík,Grindavík|
India|Mumbai,Bengaluru,Bangalore,Chennai,Kolkata,Hyderabad,Pune,Ahmedabad,Lucknow,Jaipur,Kochi,Delhi,Patna,Bhopal,Guwahati,Coimbatore,Surat,Nagpur,Indore,Amritsar,Shillong,Imphal,Agartala,Siliguri,Varanasi,Srinagar|Maharashtra,Tamil Nadu,Kerala,Karnataka,Uttar Pradesh,Bihar,West Bengal,Rajasthan,Gujarat,Assam,Odisha,Telangana,Andhra Pradesh,Madhya Pradesh,Haryana,Jharkhand,Mizoram,Manipur,Goa,Himachal Pradesh,Arunachal Pradesh,Nagaland,Meghalaya,Tripura,Sikkim,Uttarakhand,Ladakh,Chhattisgarh
Indonesia|Surabaya,Bandung,Medan,Makassar,Yogyakarta,Denpasar,Batam,Pontianak,Balikpapan,Samarinda,Kupang,Jayapura,Manado,Palembang,Semarang|Sumatra,Sulawesi,Kalimantan,Natuna,Riau Islands,Aceh,Bali,Riau,Maluku,East Nusa Tenggara,West Java,Central Java,East Java,Lombok
Iran|Isfahan,Mashhad,Tabriz,Shiraz,Ahvaz,Qom,Zahedan,Bushehr,Bandar Abbas,Urmia|Khuzestan,Hormozgan,Sistan,Kermanshah,Khorasan
Iraq|Basra,Mosul,Kirkuk,Najaf,Erbil,Sulaymaniyah,Duhok,Dohuk,Karbala,Zakho,Fallujah|Anbar,Nineveh,Diyala
Ireland|Galway,Limerick,Waterford,Kilkenny,Sligo,Dundalk,Drogheda|Connacht,Munster,Leinster,Donegal,Roscommon,Tipperary,Wexford,Wicklow,Oireachtas,Dáil,Taoiseach,Tánaiste,Garda,Gardaí
Israel|Tel Aviv,Haifa,Beersheba,Ashdod|Galilee,Negev
Italy|Milan,Naples,Turin,Palermo,Genoa,Bologna,Venice,Verona,Trieste,Bari|Sicily=Sicilian,Sardinia=Sardinian,Lombardy,Tuscany=Tuscan,Piedmont,Calabria,Puglia
Ivory Coast|Abidjan,Bouaké,San-Pédro,Korhogo,Odienné|
Jamaica|Montego Bay,Spanish Town|
Japan|Osaka,Kyoto,Nagoya,Yokohama,Fukuoka,Sapporo,Hiroshima,Kobe,Sendai,Nagasaki|Hokkaido,Okinawa,Kyushu
Jordan|Aqaba,Zarqa,Irbid|
Kazakhstan|Almaty,Karaganda,Shymkent,Aktau,Atyrau,Aktobe,Taraz,Semey,Kyzylorda|Mangystau,Zhambyl,Turkistan
Kenya|Mombasa,Kisumu,Nakuru,Eldoret,Garissa,Lodwar,Wajir,Isiolo|Rift Valley,Laikipia,Kiambu,Turkana,Mandera,Marsabit,Samburu
Kosovo|Prizren,Mitrovica,Peja,Gjakova|
Kyrgyzstan|Jalal-Abad,Karakol|Batken,Issyk-Kul,Naryn,Chüy
Laos|Savannakhet,Luang Prabang,Pakse,Thakhek|Champasak,Attapeu,Sekong,Salavan,Khammouane,Bolikhamsai,Xieng Khouang,Houaphanh,Phongsaly,Bokeo,Luang Namtha,Xayaburi
Latvia|Daugavpils,Liepāja,Ventspils,Jelgava|Latgale,Kurzeme,Vidzeme
Lebanon|Baalbek|Bekaa
Liberia|Ganta|Nimba,Grand Gedeh,Lofa,Bong County
Libya|Benghazi,Misrata,Derna,Tobruk,Sirte,Zawiya,Sabha|Cyrenaica,Fezzan
Lithuania|Kaunas,Klaipėda,Šiauliai,Panevėžys|
Madagascar|Toamasina,Mahajanga,Fianarantsoa,Antsirabe,Toliara,Antsiranana|Atsinanana,Alaotra-Mangoro,Vakinankaratra,Boeny,Androy
Malawi|Blantyre,Mzuzu,Zomba,Karonga,Mangochi|Nkhotakota,Chitipa,Mulanje
Malaysia|Penang,Johor Bahru,Ipoh,Kota Kinabalu,Kuching,Melaka,Sandakan,Tawau,Kuantan,Kota Bharu|Sabah,Sarawak,Selangor,Johor,Kelantan,Perak,Pahang,Terengganu,Kedah,Perlis,Labuan
Mali|Timbuktu,Mopti,Kidal,Sikasso,Ségou,Ménaka|Koulikoro
Mauritania|Nouadhibou,Zouérat|Trarza,Brakna,Gorgol,Hodh Ech Chargui
Mexico|Guadalajara,Monterrey,Tijuana,Puebla,Oaxaca,Veracruz,Acapulco,Ciudad Juárez,Mérida,Mexicali,Reynosa,Matamoros,Nuevo Laredo|Chiapas,Sinaloa,Jalisco,Yucatán,Sonora,Michoacán,Guerrero,Tamaulipas,Coahuila,Nuevo León,Baja California,Campeche,Quintana Roo,Zacatecas
Moldova|Bălți,Tiraspol,Comrat|Gagauzia
Mongolia|Darkhan,Erdenet|Khövsgöl,Bayan-Ölgii,Ömnögovi,Dornogovi
Montenegro|Kotor,Budva,Nikšić,Cetinje|
Morocco|Casablanca,Marrakesh,Tangier,Agadir,Tétouan,Oujda,Nador,Dakhla,Laayoune|Rif
Mozambique|Beira,Nampula,Pemba,Quelimane,Nacala,Chimoio,Inhambane|Cabo Delgado,Zambezia,Gaza Province,Niassa,Sofala,Manica
Myanmar|Yangon,Rangoon,Mandalay,Myawaddy,Myitkyina,Lashio,Sittwe|Rakhine,Kachin,Kayah,Chin State,Shan State,Karen State,Kayin,Sagaing,Tanintharyi
Namibia|Walvis Bay,Swakopmund,Lüderitz,Oshakati,Katima Mulilo,Rundu|Zambezi Region,Kavango,Erongo
Nepal|Pokhara,Biratnagar,Lalitpur,Birgunj,Nepalgunj,Janakpur,Dharan|Madhesh,Gandaki,Lumbini,Karnali,Ilam,Jhapa
Netherlands|Rotterdam,Utrecht,Eindhoven,Groningen,Maastricht|Zeeland,Friesland,Limburg
New Zealand|Auckland,Christchurch,Dunedin,Rotorua,Tauranga,Invercargill|Waikato,Otago,Canterbury,Southland
Nicaragua|Bluefields,Matagalpa,Estelí,Jinotega|Río San Juan,Chontales
Niger|Agadez,Zinder,Maradi,Diffa,Tahoua|Tillabéri,Dosso
Nigeria|Lagos,Kano,Ibadan,Port Harcourt,Benin City,Kaduna,Enugu,Maiduguri,Makurdi,Onitsha,Calabar,Warri,Ilorin|Benue,Borno,Ogun,Anambra,Bayelsa,Akwa Ibom,Kogi,Zamfara,Sokoto,Katsina,Plateau State,Rivers State,Taraba,Adamawa State,Kebbi,Jigawa,Yobe
North Korea|Kaesong,Sinuiju,Wonsan,Chongjin|Hwanghae,Hamgyong,Ryanggang
North Macedonia|Tetovo,Bitola,Ohrid,Kumanovo|
Norway|Bergen,Trondheim,Stavanger,Tromsø,Kristiansand,Ålesund,Bodø,Narvik,Kirkenes|Finnmark,Nordland,Svalbard,Troms
Oman|Salalah,Sohar|Dhofar,Musandam
Pakistan|Karachi,Lahore,Peshawar,Quetta,Rawalpindi,Faisalabad,Multan,Gwadar,Sialkot,Gilgit,Muzaffarabad|Sindh,Balochistan,Khyber Pakhtunkhwa,Gilgit-Baltistan,Azad Kashmir
Palestine|Nablus,Jenin,Hebron,Khan Younis,Rafah,Tulkarm|
Panama|Colón,Changuinola|Darién,Bocas del Toro,Chiriquí,Veraguas
Papua New Guinea|Mount Hagen,Lae,Vanimo,Wewak,Daru|Bougainville,Sepik,Enga,Morobe,Madang
Paraguay|Ciudad del Este,Pedro Juan Caballero|Alto Paraná,Itapúa,Caaguazú,Amambay,Canindeyú,Boquerón,Ñeembucú,Guairá
Peru|Arequipa,Cusco,Cuzco,Trujillo,Iquitos,Puno,Callao,Tacna,Tumbes,Piura,Pucallpa,Chiclayo,Juliaca,Tarapoto|Loreto,Ancash,Madre de Dios,Ucayali,Cajamarca,Apurímac,Ayacucho,Huancavelica,Huánuco,Lambayeque
Philippines|Cebu,Davao,Quezon City,Iloilo,Baguio,Zamboanga,Legazpi,Tacloban,Puerto Princesa,General Santos,Cagayan de Oro|Luzon,Mindanao,Visayas,Bicol,Palawan,Leyte,Samar,Negros,Zambales,Pangasinan,Masbate,Sulu,Basilan,Tawi-Tawi
Poland|Kraków,Krakow,Gdańsk,Gdansk,Wrocław,Wroclaw,Poznań,Poznan,Łódź,Lublin,Katowice,Szczecin|Silesia,Mazovia
Portugal|Porto,Braga,Coimbra,Setúbal|Algarve,Alentejo,Azores
Romania|Cluj,Cluj-Napoca,Timișoara,Iași,Constanța,Brașov,Oradea,Suceava,Galați,Tulcea|Transylvania
Russia|Saint Petersburg,St Petersburg,St. Petersburg,Novosibirsk,Yekaterinburg,Vladivostok,Rostov,Kazan,Murmansk,Kaliningrad,Irkutsk,Khabarovsk,Omsk,Krasnodar,Volgograd,Belgorod,Kursk,Bryansk|Siberia,Chechnya,Dagestan,Tatarstan,Kamchatka,Sakhalin,Primorye,Buryatia,Yakutia,Ingushetia,North Ossetia,Chukotka
Rwanda|Gisenyi,Musanze,Rubavu,Rusizi|
Saudi Arabia|Jeddah,Mecca,Dammam|
Senegal|Saint-Louis,Ziguinchor,Touba,Kaolack,Tambacounda,Kédougou,Matam,Sédhiou,Kolda|Casamance
Serbia|Novi Sad,Niš,Kragujevac,Subotica|Vojvodina,Sandžak
Sierra Leone|Kenema,Makeni,Koidu|Kono,Kailahun,Pujehun
Slovakia|Košice,Prešov|
Slovenia|Maribor,Koper,Celje|Primorska,Gorenjska
Solomon Islands|Gizo,Auki|Guadalcanal,Malaita
Somalia|Kismayo,Baidoa,Bosaso,Galkayo,Beledweyne|Puntland,Jubaland,Hirshabelle,Galmudug
South Africa|Johannesburg,Cape Town,Durban,Bloemfontein,Port Elizabeth,Gqeberha,Polokwane,Kimberley,Soweto|Gauteng,Limpopo,KwaZulu-Natal,Western Cape,Eastern Cape,Northern Cape,Free State,Mpumalanga
South Korea|Busan,Incheon,Daegu,Gwangju,Ulsan|Jeju
South Sudan|Malakal,Bentiu,Yambio|Jonglei,Equatoria,Warrap,Upper Nile
Spain|Barcelona,Valencia,Seville,Bilbao,Zaragoza,Málaga,Malaga|Catalonia=Catalan,Andalusia=Andalusian,Galicia,Basque Country,Aragon,Castile,Asturias
Sri Lanka|Kandy,Galle,Jaffna,Trincomalee,Batticaloa,Negombo,Hambantota,Kilinochchi|
Sudan|Omdurman,Port Sudan,El Fasher,Nyala,Kassala,Gedaref|Darfur,Kordofan,South Kordofan,Sennar
Suriname|Nieuw Nickerie,Moengo|Brokopondo,Marowijne,Sipaliwini
Sweden|Gothenburg,Malmö,Uppsala,Umeå,Luleå,Kiruna|Skåne,Norrbotten
Switzerland|Zurich,Zürich,Geneva,Basel,Lausanne,Lugano|Ticino,Valais,Graubünden
Syria|Aleppo,Homs,Idlib,Latakia,Deir ez-Zor,Raqqa,Qamishli,Daraa|Hasakah,Sweida
Taiwan|Kaohsiung,Taichung,Tainan,Hsinchu,Keelung,Hualien|Kinmen,Penghu
Tajikistan|Khujand,Khorog,Isfara|Sughd,Khatlon,Gorno-Badakhshan
Tanzania|Arusha,Mwanza,Mbeya,Mtwara,Kigoma,Bukoba|Zanzibar,Kagera,Mara Region,Ruvuma,Pemba Island
Thailand|Chiang Mai,Phuket,Pattaya,Hat Yai,Khon Kaen,Nakhon Ratchasima,Ubon Ratchathani,Mae Sot,Nong Khai|Surin,Sisaket,Buriram,Sa Kaeo,Narathiwat,Pattani,Yala,Songkhla,Chiang Rai,Mukdahan,Chanthaburi
Togo|Sokodé,Atakpamé,Dapaong|
Trinidad and Tobago|San Fernando,Chaguanas|Tobago
Tunisia|Sfax,Sousse,Gabès,Bizerte,Gafsa,Tataouine,Zarzis|
Turkey|Istanbul,Izmir,İzmir,Antalya,Adana,Diyarbakır,Diyarbakir,Trabzon,Gaziantep,Bursa,Konya,Mersin,Erzurum,Kars|Anatolia,Hatay,Hakkari,Şırnak,Mardin,Edirne,Şanlıurfa,Iğdır
Turkmenistan|Turkmenbashi,Türkmenabat|Lebap,Balkan Province
Uganda|Entebbe,Gulu,Mbarara,Arua,Mbale,Jinja,Kasese|Karamoja,Bundibugyo,West Nile
Ukraine|Kharkiv,Odesa,Odessa,Lviv,Dnipro,Mariupol,Kherson,Zaporizhzhia,Poltava,Chernihiv,Sumy,Kryvyi Rih,Mykolaiv,Chernivtsi,Uzhhorod|Donbas,Donetsk,Luhansk,Crimea,Zakarpattia,Volyn,Bukovina
United Arab Emirates|Dubai,Sharjah,Ajman|Fujairah,Ras al-Khaimah
United Kingdom|Manchester,Liverpool,Leeds,Sheffield,Birmingham,Bristol,Glasgow,Edinburgh,Cardiff,Belfast,Newcastle,Nottingham,Leicester,Aberdeen,Dundee,Swansea,Plymouth,Southampton,Norwich|England,Scotland=Scottish=Holyrood=MSP,Wales=Welsh=Senedd,Northern Ireland=Stormont,Yorkshire,Lancashire,Cornwall
United States|New York,Los Angeles,Chicago,Philadelphia,San Francisco,San Diego,Seattle,Boston,Detroit,Miami,Atlanta,Denver,Minneapolis,Milwaukee,Baltimore,Pittsburgh,Cleveland,New Orleans,Las Vegas,Nashville,Omaha|California,Texas,Florida,Ohio,Pennsylvania,Michigan,Illinois,Massachusetts,Wisconsin,Minnesota,Nebraska,Iowa,Kansas,Missouri,Oklahoma,Colorado,Arizona,Nevada,Oregon,Utah,Idaho,Montana,Wyoming,Alaska,Hawaii,Maine,Vermont,New Hampshire,Connecticut,Rhode Island,New Jersey,Maryland,Delaware,North Carolina,South Carolina,Kentucky,Tennessee,Alabama,Mississippi,Louisiana,Arkansas,New Mexico,North Dakota,South Dakota,West Virginia,Indiana
Uruguay|Paysandú,Fray Bentos,Punta del Este|Tacuarembó,Cerro Largo
Uzbekistan|Samarkand,Bukhara,Namangan,Andijan,Termez|Karakalpakstan,Fergana,Surkhandarya
Vanuatu|Luganville|Espiritu Santo,Malekula
Venezuela|Maracaibo,Ciudad Guayana,Puerto Ordaz|Zulia,Táchira,Apure,Carabobo,Delta Amacuro
Vietnam|Ho Chi Minh City,Da Nang,Haiphong,Can Tho,Nha Trang,Vung Tau,Quy Nhon|Quang Ninh,Lang Son,Lao Cai,Ha Giang,Cao Bang,Quang Ngai,Quang Tri,Quang Binh,Nghe An,Ha Tinh,Binh Dinh,Khanh Hoa,Kien Giang,An Giang,Tay Ninh,Ca Mau,Binh Thuan
Yemen|Taiz,Hodeidah,Mukalla|Hadramawt,Marib,Al Mahrah,Socotra,Shabwa
Zambia|Ndola,Kitwe,Chipata,Solwezi,Mongu|Copperbelt,Luapula,Muchinga
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
