import numpy as np

x = np.array([-1.0, 0.0, 0.5, 1.0, 7.0])
np.digitize(x, [0.0, 1.0])
