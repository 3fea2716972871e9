import numpy as np

x = np.array([-100.0, -2.0, 0.0, 1.0, 5.0])
np.maximum(x, 0) + 2 * np.expm1(np.minimum(x, 0) / 2)
