import numpy as np

step = np.arange(5)
np.where(step < 2, 0.5, 1.0) * 0.9**step
