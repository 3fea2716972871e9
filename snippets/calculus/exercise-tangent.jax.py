import jax
import jax.numpy as jnp

def f(x):
    return x**3 - 1 / x

a = 2.
x = jnp.array([1., 2., 4.])
slope = jax.grad(f)(a)
slope, f(a) + slope * (x - a)
