import jax
import jax.numpy as jnp

traces = []


@jax.jit
def fast(x, n):
    traces.append(n)
    return x * n


for n in (1., 2., 3., 2.):
    fast(jnp.ones(2), jnp.array(n))
len(traces)
