import jax

jax.random.normal(jax.random.key(27), (20_000,))
