import jax.numpy as jnp
from flax import nnx

logits = jnp.array([[2., 0., -1.], [0., 1., 0.], [3., 1., 2.]])
labels = jnp.array([0, 1, 2])
accuracy = nnx.metrics.Accuracy()
accuracy.update(logits=logits, labels=labels)
accuracy.compute()
