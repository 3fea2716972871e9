import jax
import jax.numpy as jnp

x = jnp.arange(10)
order = jax.random.permutation(jax.random.key(0), len(x))
batches = [x[order[start:start + 4]] for start in range(0, len(x), 4)]
jnp.sort(jnp.concat(batches))
