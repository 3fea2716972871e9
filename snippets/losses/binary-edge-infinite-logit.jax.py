import jax.numpy as jnp
import optax

z, y = jnp.array([jnp.inf, -jnp.inf]), jnp.array([1.0, 0.0])
optax.sigmoid_binary_cross_entropy(z, y)
