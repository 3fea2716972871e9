import jax
import jax.numpy as jnp

def f(x):
    y = x * x
    return (y * x).sum()

x = jnp.array([1., 2., 3.])
jax.grad(f)(x)
