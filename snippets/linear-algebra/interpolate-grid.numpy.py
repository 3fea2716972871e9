import numpy as np
from scipy.interpolate import RegularGridInterpolator

values = np.array([[1.0, 2.0, 4.0], [0.0, 3.0, 5.0]])
at = np.array([[0.5, 1.5], [1.0, 0.25]])
axes = np.arange(2.0), np.arange(3.0)
RegularGridInterpolator(axes, values)(at)
