import jax
import jax.numpy as jnp

traces = []


@jax.jit(static_argnames="n")
def fast(x, n):
    traces.append(n)
    return x * n


for n in (1, 2, 3, 2):
    fast(jnp.ones(2), n)
len(traces)
