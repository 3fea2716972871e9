import numpy as np

x = np.ones(300_000, bool)
np.array(x)
