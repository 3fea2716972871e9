import jax.numpy as jnp
from flax import nnx

batches = jnp.array([1., 2., 3.]), jnp.array([10.])

mean_of_means = nnx.metrics.Average()
mean = nnx.metrics.Average()
for batch in batches:
    mean_of_means.update(values=batch.mean())
    mean.update(values=batch)
mean_of_means.compute(), mean.compute()
