import numpy as np
import scipy

x = np.arange(36.0).reshape(6, 6) / 36
y = x**2
bell = scipy.special.softmax(-(np.arange(-1.0, 2.0) ** 2) / (2 * 1.5**2))
kernel = np.outer(bell, bell)
c1, c2 = 0.01**2, 0.03**2


def mean(image):
    return scipy.signal.correlate2d(image, kernel, mode="valid")


def parts(x, y):
    mx, my = mean(x), mean(y)
    cov = mean(x * y) - mx * my
    var = mean(x**2 + y**2) - mx**2 - my**2
    contrast = (2 * cov + c2) / (var + c2)
    return contrast.mean(), ((2 * mx * my + c1) / (mx**2 + my**2 + c1) * contrast).mean()


def half(image):
    return image.reshape(3, 2, 3, 2).mean((1, 3))


fine, _ = parts(x, y)
_, coarse = parts(half(x), half(y))
fine**0.4 * coarse**0.6
