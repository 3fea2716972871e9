import numpy as np

a, b = np.array(1.0), np.array(1.0)
b = b - 0.1 * np.array(1.0)
a, b
