import jax
import jax.numpy as jnp

kept = []


@jax.jit
def f(x):
    half = x / 2
    kept.append(half)
    return half ** 2


f(jnp.array([2., 4.]))
kept[0] + 1
