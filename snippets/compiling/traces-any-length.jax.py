import jax
import jax.numpy as jnp

traces = []


@jax.jit
def fast(x):
    traces.append(x)
    return x * x


for n in (2, 3, 4, 5):
    fast(jnp.ones(n))
len(traces)
