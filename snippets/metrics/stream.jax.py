import jax.numpy as jnp
from flax import nnx

batches = jnp.array([1.0, 2.0, 3.0]), jnp.array([10.0])
mean = nnx.metrics.Average()
for batch in batches:
    mean.update(values=batch)
first = mean.compute()
mean.reset()
mean.update(values=batches[1])
first, mean.compute()
