import numpy as np

x = np.array([0.3, 1.6, 2.4])
2 * np.round(x)
