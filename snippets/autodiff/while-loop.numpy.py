import numpy as np

x = np.array(1.5)
while x < 12:
    x = 2 * x
x
