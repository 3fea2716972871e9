import numpy as np

x = np.array([-4.0, -3.0, 0.0, 1.5, 3.0, 100.0])
np.clip(x + 3, 0, 6) / 6
