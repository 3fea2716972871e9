import jax

jax.random.normal(jax.random.key(5), (20_000,))
