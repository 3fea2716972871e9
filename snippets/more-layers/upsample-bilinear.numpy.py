import numpy as np

np.interp((np.arange(4) + 0.5) / 2 - 0.5, [0, 1], [0.0, 3.0])
