import { slug } from '../../model/slug.ts';
import type { NamedIssue } from '../registers.ts';

/** Subjects that texts of many kinds deal with: the label, then further words that signal it. */
const table = `
Trade: tariff, tariffs, free trade, trade deal, imports, exports, customs duties
Economy: economic growth, inflation, recession, unemployment, cost of living
Investment: investments, investors
Public finances: budget, taxes, taxation, public debt, national debt, debt relief
Climate: climate change, climate crisis, global warming, greenhouse gas, greenhouse gases, carbon emissions, net zero
Energy: energy security, fossil fuels, natural gas, oil, electricity, renewables, hydrogen, power plant, power plants
Nuclear power: nuclear energy, nuclear reactor, nuclear reactors, nuclear plant
Environment: biodiversity, deforestation, pollution, conservation, wildlife
Water: drought, water supply, drinking water
Agriculture and food: agriculture, food security, farmers, farming, grain, harvest
Fisheries: fishing, fishing rights
Security: regional security, national security, collective security
Defence: defense, defence spending, defense spending, military spending, deterrence, armed forces
Nuclear weapons: nuclear programme, nuclear program, nuclear arsenal, denuclearization, denuclearisation, non-proliferation, nonproliferation
Missiles: ballistic missile, ballistic missiles, cruise missiles, missile
Arms control: disarmament, arms race, landmines
Peace and ceasefire: ceasefire, cease-fire, truce, peace talks, peace process, peace plan, peace agreement, armistice
Hostages and prisoners: hostages, hostage, prisoners, detainees, prisoner exchange
Humanitarian aid: humanitarian assistance, humanitarian crisis, humanitarian relief, famine
Terrorism: terrorist, terrorists, counterterrorism, counter-terrorism, extremism
Organised crime: organized crime, cartels, criminal organizations, criminal organisations, money laundering, smuggling, smugglers
Human trafficking: trafficking in persons, modern slavery
Forced labour: forced labor, slave labour, slave labor
Drugs: fentanyl, narcotics, opioids, drug trafficking, drug smuggling, cocaine
Corruption: bribery, kleptocracy
Sanctions: sanction, embargo
Migration: immigration, migrants, asylum, refugees, border security
Human rights: rights abuses, civil liberties, political prisoners
Democracy: democratic institutions, democratic values
Elections: election, ballot, referendum
Rule of law: judicial reform, judicial independence
Women’s rights: gender equality, women’s empowerment, gender-based violence
Religious freedom: freedom of religion, antisemitism, anti-Semitism
Press freedom: freedom of the press, media freedom, freedom of expression
Disinformation: misinformation, foreign interference
Cyber security: cybersecurity, cyber attacks, cyberattacks, cyberspace, ransomware
Artificial intelligence: machine learning
Technology: emerging technologies, critical technologies, semiconductors, quantum computing, telecommunications, 5G
Supply chains: supply chain
Critical minerals: rare earths, lithium, cobalt
Steel: aluminium, aluminum
Space: outer space, satellite, satellites, lunar, astronauts
Science and research: scientific research, innovation
Health: public health, health care, healthcare, pandemic, COVID-19, vaccine, vaccines, hospital, hospitals
Education: schools, universities, students, teachers
Work and wages: labour rights, labor rights, workers’ rights, trade unions, minimum wage, wages
Housing: affordable housing, rents, homelessness
Transport: railway, railways, rail, aviation, highways, public transport
Shipping: maritime security, freedom of navigation, shipping lanes
Infrastructure: ports, bridges, broadband
Natural disasters: earthquake, hurricane, flood, floods, flooding, wildfire, wildfires, disaster relief
Crime and policing: gun violence, policing, police reform, knife crime
Courts: lawsuit, trial, prosecution
Culture and heritage: cultural heritage, museums
Sport: Olympic Games, World Cup
Tourism: travel restrictions, visas, visa
Intelligence: intelligence sharing, espionage, surveillance
`;

/** One a line, as an issue of which a text may speak. */
export const subjects: readonly NamedIssue[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [label = '', terms = ''] = line.split(': ');
    return { issue: { id: slug(label), label }, terms: [label, ...terms.split(', ')] };
  });
