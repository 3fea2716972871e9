from scipy.optimize import minimize


def loss(p):
    return (p[0] - 1) ** 2 + 10 * (p[1] + 2) ** 2


minimize(loss, [0.0, 0.0], method="L-BFGS-B").x
