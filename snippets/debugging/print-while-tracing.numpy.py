import numpy as np


def double(x):
    print("doubling")
    return 2 * x


for number in (1, 2):
    double(np.array(number))
print("end")
