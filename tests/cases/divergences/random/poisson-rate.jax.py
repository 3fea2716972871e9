import jax

jax.random.poisson(jax.random.key(14), 4.3, (20_000,))
