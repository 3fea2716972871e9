import jax
import jax.numpy as jnp


@jax.jit
def f(x):
    half = x / 2
    return half ** 2, half


y, half = f(jnp.array([2., 4.]))
y, half + 1
