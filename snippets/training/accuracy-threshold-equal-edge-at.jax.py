import jax.numpy as jnp
from flax import nnx

logits, labels = jnp.zeros(4), jnp.array([0, 0, 1, 0])
accuracy = nnx.metrics.Accuracy(threshold=0.0)
accuracy.update(logits=logits, labels=labels)
accuracy.compute()
