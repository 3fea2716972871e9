import jax.numpy as jnp
from jax.scipy.optimize import minimize


def f(x):
    return (x[0] - 1) ** 2 + 2 * (x[1] + x[0]) ** 2 + x[1] ** 4


minimize(f, jnp.zeros(2), method="BFGS").x
