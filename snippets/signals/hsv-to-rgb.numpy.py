import colorsys

import numpy as np

x = np.array([[0.05, 0.75, 0.8], [0.4, 0.5, 0.5], [0.625, 0.7, 0.6]])
np.array([colorsys.hsv_to_rgb(*pixel) for pixel in x])
