import jax

jax.random.cauchy(jax.random.key(7), (20_000,))
