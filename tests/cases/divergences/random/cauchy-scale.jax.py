import jax

jax.random.cauchy(jax.random.key(20), (20_000,))
