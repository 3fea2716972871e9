import jax
import jax.numpy as jnp

jax.config.update("jax_numpy_rank_promotion", "raise")
jnp.array([1., 2.])
