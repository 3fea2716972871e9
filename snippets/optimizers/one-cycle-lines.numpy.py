import numpy as np

step = np.arange(10)
np.interp(step, [0, 3, 6, 10], [0.04, 1.0, 0.04, 4e-6])
