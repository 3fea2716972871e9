import numpy as np

a = np.array([0.5, 0.003])
3 * a / a == 3
