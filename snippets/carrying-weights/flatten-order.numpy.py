import numpy as np

image = np.arange(8.).reshape(2, 2, 2)  # height, width, channels
image.ravel()
