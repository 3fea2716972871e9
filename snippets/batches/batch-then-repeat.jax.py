import jax.numpy as jnp

x = jnp.arange(3)
[x[start:start + 2] for epoch in range(2) for start in range(0, len(x), 2)]
