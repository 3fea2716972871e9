import jax.numpy as jnp
import optax

y, p = jnp.array([[0.0, 0.0]]), jnp.array([[3.0, 4.0]])
optax.cosine_similarity(y, p).mean()
