import jax
import jax.numpy as jnp

score, y = jnp.array([100.0]), jnp.array([-1.0])
jax.nn.softplus(-y * score).mean()
