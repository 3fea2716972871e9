import jax
import jax.numpy as jnp

runs = []


def square(x):
    runs.append(x)
    return x * x


fast = jax.jit(square)
fast(jnp.array([1.0, 2.0]))
fast(jnp.array([3.0, 4.0]))
len(runs)
