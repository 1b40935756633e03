// Muted on purpose: the four affiliation colours must stay the strongest on the map.

export type Theme = "light" | "dark";

/** Red, green, blue and the opacity at the strongest, each 0-255. */
export type Veil = readonly [number, number, number, number];

export type Inks = {
  beyond: string;
  land: string;
  water: string;
  shore: string;
  river: string;
  road: string;
  province: string;
  boundary: string;
  boundaryBand: string;
  countryName: string;
  placeName: string;
  townName: string;
  waterName: string;
  halo: string;
  shadow: Veil;
  light: Veil;
};

export const INKS: Record<Theme, Inks> = {
  light: {
    beyond: "#dcdbd5",
    land: "#efede6",
    water: "#b9cdd9",
    shore: "#8fa9b8",
    river: "#93b0c2",
    road: "#b9a58c",
    province: "#a39c90",
    boundary: "#5f5a54",
    boundaryBand: "rgba(95, 90, 84, 0.16)",
    countryName: "#6a645c",
    placeName: "#23272b",
    townName: "#454b51",
    waterName: "#3f6378",
    halo: "rgba(244, 242, 236, 0.9)",
    shadow: [64, 54, 40, 115],
    light: [255, 255, 255, 130],
  },
  dark: {
    beyond: "#15191c",
    land: "#2a3036",
    water: "#17303f",
    shore: "#2c4a5c",
    river: "#27495d",
    road: "#5d5548",
    province: "#68727a",
    boundary: "#98a2ab",
    boundaryBand: "rgba(152, 162, 171, 0.12)",
    countryName: "#87919a",
    placeName: "#dbe1e6",
    townName: "#aeb7bf",
    waterName: "#6f9bb5",
    halo: "rgba(22, 26, 29, 0.88)",
    shadow: [0, 0, 0, 140],
    light: [205, 216, 226, 52],
  },
};
