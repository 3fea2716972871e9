import numpy as np
import scipy

y = np.array([[36.0, 12.0], [-4.0, 8.0]])
scipy.fft.idctn(y)
