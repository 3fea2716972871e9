import numpy as np

w = np.array([1., 2.])
for gradient in ([2., 2.], [np.nan, 2.]):
    if np.isfinite(gradient).all():
        w = w - 0.5 * np.array(gradient)
w
