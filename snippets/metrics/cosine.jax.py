import jax.numpy as jnp
import optax

y, p = jnp.array([[1.0, 0.0], [3.0, 4.0]]), jnp.array([[1.0, 1.0], [4.0, 3.0]])
optax.cosine_similarity(y, p).mean()
