import jax.numpy as jnp
import optax

optax.log_cosh(jnp.array([100.0]), jnp.array([0.0]))
