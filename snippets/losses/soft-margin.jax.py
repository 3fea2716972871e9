import jax
import jax.numpy as jnp

score, y = jnp.array([0.3, 0.4]), jnp.array([1.0, -1.0])
jax.nn.softplus(-y * score).mean()
