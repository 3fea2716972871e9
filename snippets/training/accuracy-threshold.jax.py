import jax.numpy as jnp
from flax import nnx

logits = jnp.array([0.2, -3.])
labels = jnp.array([1, 0])
accuracy = nnx.metrics.Accuracy(threshold=0.0)
accuracy.update(logits=logits, labels=labels)
accuracy.compute()
