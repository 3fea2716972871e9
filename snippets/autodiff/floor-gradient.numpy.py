import numpy as np

x, h = 1.3, 0.01
(np.floor(x + h) - np.floor(x - h)) / (2 * h), (np.round(x + h) - np.round(x - h)) / (2 * h)
