import numpy as np

x = np.array([-2.5, -0.3, 0.5, 1.49, 6.25])
np.abs(x - np.round(x)), 0.5 * np.ones_like(x)
