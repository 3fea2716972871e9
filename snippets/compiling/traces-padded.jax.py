import jax
import jax.numpy as jnp

traces = []


@jax.jit
def fast(x):
    traces.append(x)
    return (x * x).sum()


sums = []
for n in (2, 3, 4, 5):
    sums.append(fast(jnp.pad(jnp.ones(n), (0, 5 - n))))
len(traces), jnp.stack(sums)
