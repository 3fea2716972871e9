import numpy as np

x = np.array(1.)
for i in range(1, 5):
    x = x * i
x
