import numpy as np

x = np.array([0.3, 1.6])
2. * np.ones_like(x)
