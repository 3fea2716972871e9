import numpy as np

x = np.arange(1.0, 9.0)
centers = (np.arange(4) + 0.5) * 8 / 4 - 0.5
np.interp(centers, np.arange(8), x)[None]
