import jax.numpy as jnp
from flax import nnx

y, p = jnp.array([1.0, 2.0, 3.0]), jnp.array([1.0, 2.5, 7.0])
near = jnp.abs(y - p) < 1
metric = nnx.metrics.Average()
metric.update(values=near)
metric.compute()
