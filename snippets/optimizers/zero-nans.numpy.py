import numpy as np

g = np.array([1.0, float("nan"), float("inf")])
np.nan_to_num(g, nan=0.0, posinf=np.inf)
