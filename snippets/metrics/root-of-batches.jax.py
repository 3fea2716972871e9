import jax.numpy as jnp
from flax import nnx

batches = jnp.array([[3.0, 0.0], [0.0, 4.0]])
mean = nnx.metrics.Average()
for batch in batches:
    mean.update(values=batch**2)
jnp.sqrt(mean.compute())
