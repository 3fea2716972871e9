import jax
import jax.numpy as jnp

def f(x):
    return 3 * x**2 - 4 * x

a, b = 1., 3.
x = jnp.array([0., 1., 2., 4.])
tangent = f(a) + jax.grad(f)(a) * (x - a)
secant = f(a) + (f(b) - f(a)) / (b - a) * (x - a)
f(x), tangent, secant
