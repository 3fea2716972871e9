def sgd(scale, p=1.):
    for step in range(5):
        p -= 0.001 * scale * 2 * p
    return p


def adam(scale, p=1., m=0., v=0.):
    for t in range(1, 6):
        g = scale * 2 * p
        m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g**2
        p -= 0.001 * (m / (1 - 0.9**t)) / ((v / (1 - 0.999**t)) ** 0.5 + 1e-8)
    return p


[sgd(1.), sgd(100.), adam(1.), adam(100.)]
