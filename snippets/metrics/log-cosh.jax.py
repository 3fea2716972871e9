import jax.numpy as jnp
import optax

y, p = jnp.array([0.0, 1.0]), jnp.array([1.0, 4.0])
optax.log_cosh(p, y).mean()
