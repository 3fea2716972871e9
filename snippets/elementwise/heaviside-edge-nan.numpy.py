import numpy as np

x = np.array(np.nan)
np.heaviside(x, np.array(0.5))
