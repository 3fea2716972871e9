import numpy as np

b = np.array(0.3)
x = np.stack([-b, 0 * b, b])
simpson = np.array([1., 4., 1.]) / 6
np.sqrt(simpson @ x**2), b / 3**0.5
