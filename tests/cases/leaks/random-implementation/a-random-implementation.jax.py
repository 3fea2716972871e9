import jax
import jax.numpy as jnp

jax.config.update("jax_default_prng_impl", "rbg")
jnp.array([1., 2.])
