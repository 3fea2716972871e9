import numpy as np

x = np.array([0.0, 2.0, 4.0, -0.5, 1.5])
np.unwrap(x)
