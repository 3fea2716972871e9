import jax.numpy as jnp
from flax import nnx

y, p = jnp.array([1, 0]), jnp.array([0.5, 0.2])
accuracy = nnx.metrics.Accuracy(threshold=0.5)
accuracy.update(logits=p, labels=y)
accuracy.compute()
