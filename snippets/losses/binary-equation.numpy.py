import numpy as np

z, y = 3.0, 0.0
p = 1 / (1 + np.exp(-z))
-np.log(1 - p), np.maximum(z, 0) - z * y + np.log1p(np.exp(-np.abs(z)))
