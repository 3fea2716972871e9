import jax

jax.random.normal(jax.random.key(24), (20_000,))
