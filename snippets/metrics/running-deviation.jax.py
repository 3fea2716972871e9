import jax.numpy as jnp
from flax import nnx

batches = jnp.array([1.0, 2.0, 3.0]), jnp.array([10.0])
welford = nnx.metrics.Welford()
for batch in batches:
    welford.update(values=batch)
welford.compute().standard_deviation
