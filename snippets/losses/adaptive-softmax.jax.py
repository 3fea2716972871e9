import jax
import jax.numpy as jnp

x = jnp.array([[1.0, 2.0]])
head = jnp.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])  # classes 0 and 1, and all rare ones
tail = jnp.array([[0.5, 0.0], [0.0, 0.5]])  # classes 2 and 3
first = jax.nn.log_softmax(x @ head.T)
rare = jax.nn.log_softmax(x @ tail.T)
jnp.concatenate([first[:, :2], first[:, 2:] + rare], axis=1)
