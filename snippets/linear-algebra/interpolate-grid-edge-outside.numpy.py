import numpy as np
from scipy.interpolate import RegularGridInterpolator

values = np.array([[1.0, 2.0], [4.0, 3.0]])
axes = np.arange(2.0), np.arange(2.0)
RegularGridInterpolator(axes, values)(np.array([[0.0, 2.0]]))
