import jax
import jax.numpy as jnp

jax.config.update("jax_default_matmul_precision", "bfloat16")
jnp.array([1., 2.])
