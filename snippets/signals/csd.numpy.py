import numpy as np
import scipy

x, y = np.sin(np.arange(24.0)), np.cos(np.arange(24.0) / 2)
scipy.signal.csd(x, y, nperseg=8)[1]
