import jax
import jax.numpy as jnp

def f(x):
    return 3 * x**2 - 4 * x

x = jnp.linspace(0., 3., 25)
a = jnp.array(1.)
b = jnp.array([3., 2., 1.5])
slope = jax.grad(f)(a)
(x, f(x)), (a, f(a), slope), (b, f(b), (f(b) - f(a)) / (b - a))
