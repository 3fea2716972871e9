import jax
import jax.numpy as jnp

x = jnp.arange(10.)
steps, total = 0, jnp.array(0.)
for key in jax.random.split(jax.random.key(0), 2):
    order = jax.random.permutation(key, len(x))
    for start in range(0, len(x), 4):
        steps, total = steps + 1, total + x[order[start:start + 4]].sum()
steps, total
