import jax

jax.random.normal(jax.random.key(7), (20_000,))
