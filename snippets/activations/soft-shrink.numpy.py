import numpy as np

x = np.array([-2.0, -0.5, 0.0, 0.5, 0.75])
np.sign(x) * np.maximum(np.abs(x) - 0.5, 0)
