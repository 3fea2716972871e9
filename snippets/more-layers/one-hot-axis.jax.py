import jax
import jax.numpy as jnp

labels = jnp.array([[0, 2]])
jax.nn.one_hot(labels, 3, axis=1)
