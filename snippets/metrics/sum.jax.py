import jax.numpy as jnp

batches = jnp.array([1.0, 2.0, 3.0]), jnp.array([10.0])
sum(batch.sum() for batch in batches)
