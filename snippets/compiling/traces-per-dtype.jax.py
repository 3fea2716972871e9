import jax
import jax.numpy as jnp

traces = []


@jax.jit
def fast(x):
    traces.append(x)
    return x * x


for dtype in (jnp.float32, jnp.int32, jnp.float32, jnp.float16):
    fast(jnp.ones(2, dtype=dtype))
len(traces)
