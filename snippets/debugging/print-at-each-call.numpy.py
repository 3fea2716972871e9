import numpy as np


def double(x):
    print("x =", x)
    return 2 * x


for number in (1, 2):
    double(np.array(number))
print("end")
