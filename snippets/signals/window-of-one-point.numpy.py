import numpy as np

np.stack([np.hanning(1), np.hanning(1), np.bartlett(1)])
