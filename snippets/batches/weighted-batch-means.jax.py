import jax.numpy as jnp

x = jnp.arange(10.)
batches = [x[start:start + 4] for start in range(0, len(x), 4)]
sum(len(batch) / len(x) * batch.mean() for batch in batches), x.mean()
