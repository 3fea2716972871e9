import jax.numpy as jnp
import optax
from flax import nnx

z = jnp.array([[2.0, 0.0, -1.0], [0.0, 0.0, 1.0], [0.0, 3.0, 0.0]])
labels = jnp.array([0, 2, 0])
loss = nnx.metrics.Average()
for batch in (slice(0, 2), slice(2, 3)):
    rows = optax.softmax_cross_entropy_with_integer_labels(z[batch], labels[batch])
    loss.update(values=rows)
loss.compute()
