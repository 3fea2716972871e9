import numpy as np

p, gradient = 1.0, np.nan
p - np.sign(gradient) * 0.1
