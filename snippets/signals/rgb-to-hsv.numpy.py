import colorsys

import numpy as np

x = np.array([[0.8, 0.4, 0.2], [0.1, 0.5, 0.3], [0.2, 0.3, 0.6], [0.5, 0.5, 0.5]])
np.array([colorsys.rgb_to_hsv(*pixel) for pixel in x])
