def f(a, b):
    return 3 * a

a, b, h = 2., 5., 0.25
(f(a, b + h) - f(a, b - h)) / (2 * h)
