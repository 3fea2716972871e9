import numpy as np

x = np.array([1., 2., 4.])
for power in range(1, 4):
    print(power, float((x**power).sum()))
x
