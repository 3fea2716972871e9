import jax.numpy as jnp

batches = [([0.0, 1.0], [0.0, 1.0]), ([0.0, 1.0], [5.0, 6.0])]
y, p = jnp.concatenate(jnp.array(batches), axis=1)
jnp.corrcoef(y, p)[0, 1]
