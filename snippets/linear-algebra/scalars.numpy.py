import numpy as np

x = np.array(3.)
y = np.array(2.)
x + y, x - y, x * y, x / y, x ** y
