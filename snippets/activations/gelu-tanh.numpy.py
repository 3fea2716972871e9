import numpy as np

x = np.array([-2.0, 0.0, 1.0, 2.0])
x / 2 * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3)))
