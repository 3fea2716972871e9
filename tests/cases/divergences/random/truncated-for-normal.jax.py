import jax

jax.random.normal(jax.random.key(16), (20_000,))
