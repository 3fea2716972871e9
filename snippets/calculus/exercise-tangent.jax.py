import jax
import jax.numpy as jnp

def f(x):
    return x**3 - 1 / x

a = 0.5
x = jnp.array([0.5, 1., 2.])
slope = jax.grad(f)(a)
slope, f(a) + slope * (x - a)
