import jax

jax.config.jax_default_matmul_precision != "highest"
