import numpy as np

x = np.array([1.0, float("nan")])
x.astype(np.int32)
