import jax

jax.random.cauchy(jax.random.key(16), (20_000,))
