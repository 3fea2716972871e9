import jax.numpy as jnp
import optax

a = jnp.array([3., 4.])
b = jnp.array([8., 6.])
optax.losses.cosine_similarity(a, b)
