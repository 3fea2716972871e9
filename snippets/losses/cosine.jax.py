import jax.numpy as jnp
import optax

a, b = jnp.array([[1.0, 0.0]]), jnp.array([[1.0, 1.0]])
optax.cosine_distance(a, b).mean()
