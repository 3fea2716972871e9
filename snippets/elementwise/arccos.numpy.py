import numpy as np

x = np.array([-0.5, 0.25, 0.75])
np.arccos(x)
