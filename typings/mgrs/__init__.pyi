from mgrs import core as core

class MGRS:
    def toMGRS(
        self,
        latitude: float,
        longitude: float,
        inDegrees: bool = ...,
        MGRSPrecision: int = ...,
    ) -> str: ...
    def toLatLon(self, MGRS: str, inDegrees: bool = ...) -> tuple[float, float]: ...
