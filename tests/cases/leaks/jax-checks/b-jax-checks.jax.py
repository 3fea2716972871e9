import jax

jax.config.jax_enable_checks
