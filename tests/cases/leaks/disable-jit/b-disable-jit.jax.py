import jax

jax.config.jax_disable_jit
