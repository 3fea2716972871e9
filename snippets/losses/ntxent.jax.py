import jax.numpy as jnp
import optax

embeddings = jnp.array([[2.0, 0.0], [0.8, 0.6], [0.0, 1.0], [3.0, 4.0]])
labels = jnp.array([0, 0, 1, 1])
optax.losses.ntxent(embeddings, labels, temperature=0.5)
