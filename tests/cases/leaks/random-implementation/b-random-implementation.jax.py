import jax

jax.config.jax_default_prng_impl
