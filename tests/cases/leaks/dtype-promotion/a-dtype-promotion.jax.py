import jax
import jax.numpy as jnp

jax.config.update("jax_numpy_dtype_promotion", "strict")
jnp.array([1., 2.])
