import colorsys

import numpy as np

x = np.array([[0.8, 0.4, 0.2], [0.2, 0.9, 0.3], [0.5, 0.5, 0.5]])
hsv = [colorsys.rgb_to_hsv(*pixel) for pixel in x]
np.array([colorsys.hsv_to_rgb((h + 0.25) % 1, s, v) for h, s, v in hsv])
