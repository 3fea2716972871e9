import jax.numpy as jnp

p = jnp.array([[0.7, 0.2, 0.1], [0.3, 0.3, 0.4]])
labels, y = jnp.array([0, 2]), jnp.array([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
from_labels = -jnp.log(jnp.take_along_axis(p, labels[:, None], axis=1)[:, 0])
from_labels, -(y * jnp.log(p)).sum(axis=1)
