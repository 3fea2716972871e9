import numpy as np

x = np.array(2.)
if x < 0.:
    y = -x
elif x < 3.:
    y = x**2
else:
    y = 10. * x
y
