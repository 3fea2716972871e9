import jax.numpy as jnp
import optax

optax.log_cosh(jnp.array([1.0, 4.0]), jnp.array([0.0, 1.0]))
