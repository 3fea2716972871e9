import jax

jax.random.normal(jax.random.key(22), (20_000,))
