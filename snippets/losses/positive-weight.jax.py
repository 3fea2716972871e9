import jax
import jax.numpy as jnp

z, y = jnp.array([2.0, -1.0]), jnp.array([1.0, 0.0])
losses = -(3 * y * jax.nn.log_sigmoid(z) + (1 - y) * jax.nn.log_sigmoid(-z))
losses.mean()
