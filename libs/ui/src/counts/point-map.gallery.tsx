import { Chart } from '../money/chart.tsx';
import { PointKey, PointMap, type MapPoint } from './point-map.tsx';

export const sheet = 'public';
export const besides = 'lab';

const at = (key: string, latitude: number, longitude: number): Pick<MapPoint, 'key' | 'latitude' | 'longitude'> => ({
  key,
  latitude,
  longitude,
});

const points: MapPoint[] = [
  { ...at('1', 43.236, 76.861), look: 'won', title: '№1 Көктерек жолы' },
  { ...at('2', 43.251, 76.88), look: 'won', title: '№2 Су колонкасы' },
  { ...at('3', 43.244, 76.902), look: 'gained', title: '№3 Мектеп шамы', text: '№3' },
  { ...at('4', 43.229, 76.894), look: 'lost', title: '№4 Кітапхана', text: '№4' },
  { ...at('5', 43.258, 76.91), look: 'out', title: '№5 Саябақ' },
  { ...at('6', 43.233, 76.917), look: 'out', title: '№6 Стадион' },
];

export const gallery = () => (
  <main className="read stack">
    <h1>Жобалар картада</h1>
    <Chart finding="Екінші ережеде №3 қосылады, №4 шығады" measure="Жоғары жағы – солтүстік.">
      <PointMap
        label="Картадағы 6 жоба: 2 жеңді, 1 қосылды, 1 шықты, 2 өтпеді"
        points={points}
        kilometres={(count) => `${count} км`}
      />
    </Chart>
    <p className="row">
      <PointKey look="won">Екеуінде де жеңді</PointKey>
      <PointKey look="gained">Қосылды</PointKey>
      <PointKey look="lost">Шықты</PointKey>
      <PointKey look="out">Екеуінде де өтпеді</PointKey>
    </p>
  </main>
);
