import numpy as np

x = np.arange(1.0, 6.0)
x[np.floor((np.arange(3) + 0.5) * 5 / 3).astype(int)][None]
