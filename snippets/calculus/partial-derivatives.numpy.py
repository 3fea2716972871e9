def f(x, y):
    return x**2 * y + y**3

x, y, h = 2., 3., 1e-5
(f(x + h, y) - f(x - h, y)) / (2 * h), (f(x, y + h) - f(x, y - h)) / (2 * h)
