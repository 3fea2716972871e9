import jax
import jax.numpy as jnp

runs = []


def square(x):
    runs.append(x)
    return x * x


fast = jax.jit(square)
fast(jnp.array([1., 2.]))
fast(jnp.array([3., 4.]))
len(runs)
