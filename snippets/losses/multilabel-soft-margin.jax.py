import jax.numpy as jnp
import optax

z, y = jnp.array([[1.0, -2.0, 0.5]]), jnp.array([[1.0, 0.0, 1.0]])
optax.sigmoid_binary_cross_entropy(z, y).mean()
